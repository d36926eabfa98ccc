import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'

/** The languages that a folder of courses to begin with has one in. */
export function languagesIn(templates: string): string[] {
  return readdirSync(templates).sort()
}

/**
 * Copies the course of a language into a new or empty folder, and the schemas into its `schema/`. Nothing that is there is written over.
 * Throws `folder-in-use` where the folder holds something, `folder-unwritable`.
 */
export function copyCourse(templates: string, language: string, folder: string, schemas: Record<string, object>): void {
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new UserError('folder-in-use', { folder })
    cpSync(join(templates, language), folder, { recursive: true, errorOnExist: true, force: false })
    mkdirSync(join(folder, 'schema'))
    for (const [name, schema] of Object.entries(schemas)) {
      writeFileSync(join(folder, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`, { flag: 'wx' })
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      'folder-unwritable',
      { folder, reason: (error as NodeJS.ErrnoException).code ?? String(error) },
      { cause: error },
    )
  }
}
