import type { Context } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { templateTable } from '../../exchange/template.ts'
import { writeNewFile } from '../../files/new-file.ts'
import { templateView } from '../../views/import.ts'

/** Writes a sample to fill in, a question of each type. Throws `template-name`, `file-exists` and `file-unwritable`. */
export async function writeTemplate(file: string, { terminal, words, page }: Context): Promise<void> {
  const table = templateTable()
  if (/\.csv$/i.test(file)) {
    const { csvFile } = await import('../../exchange/csv-text.ts')
    writeNewFile(file, csvFile(table))
  } else if (/\.xlsx$/i.test(file)) {
    const { xlsxFile } = await import('../../exchange/xlsx-file.ts')
    writeNewFile(file, await xlsxFile(table, words.bank.sheet))
  } else throw new UserError('template-name', { file })
  terminal.print(templateView(file, page()))
}
