import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

const folder = freshHome()
for (const [file, text] of Object.entries(TINY)) write(file, text)
const at = (file: string) => join(folder, file)

function write(file: string, text: string): string {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
  return join(folder, file)
}

describe('import', () => {
  const csv = '題號,題幹,選項A,選項B,答案\nnew-one,客戶先看什麼？,價格,服務,B\nbad,誰來決定？,甲,乙,F\n'

  it('adds to a chapter what can come over, tells of the rest with its line, and exits 1', async () => {
    const { out, error, code } = await run(['import', write('a.csv', csv), '-o', at('questions/1.yaml')])
    expect(out).toContain('第 3 行　答案「F」對不到選項。可以寫：A、B。')
    expect(out).toContain('題庫裡另外 3 題不在這個檔案裡，沒有動：which-three、both、must')
    expect(error).toContain('有 1 題沒進來')
    expect(code).toBe(1)
    expect(readFileSync(at('questions/1.yaml'), 'utf8')).toContain('- id: new-one')
  })

  it('leaves a course that opens, and whose drafts check counts', async () => {
    expect((await run(['list', '--course', folder])).code).toBe(0)
    const { out } = await run(['check', folder])
    expect(out).toContain('還有 6 處 TODO 沒有寫完，這裡是第一處；new-one 是草稿。')
  })

  it('doubles no question that another chapter of the course has', async () => {
    const csvFile = write('c.csv', '題號,題幹,選項A,選項B,答案\nmust,客戶先看什麼？,價格,服務,B\n')
    const { out, code } = await run(['import', csvFile, '-o', at('questions/2.yaml')])
    expect(out).toContain('「must」已經在另一章的 questions/1.yaml。')
    expect(code).toBe(1)
  })

  it('writes nothing where nothing came over', async () => {
    const { code } = await run([
      'import',
      write('b.csv', '題幹,選項A,選項B,答案\n問？,甲,乙,F\n'),
      '-o',
      at('questions/none.yaml'),
    ])
    expect(code).toBe(1)
    expect(() => readFileSync(at('questions/none.yaml'))).toThrow()
  })

  it('does not open 50 MB', async () => {
    const big = write('big.csv', csv)
    truncateSync(big, 50 * 2 ** 20)
    const { error, code } = await run(['import', big, '-o', at('questions/2.yaml')])
    expect([error.trim(), code]).toEqual([`「${big}」太大了。一個檔案最多 20 MB，分成幾個再試。`, 1])
  })

  it.each([
    [['import'], '要收哪一個檔案？'],
    [['import', 'a.csv'], '要收進哪一個題庫檔？'],
    [['import', 'a.csv', '-o', 'a.txt'], '題庫檔要取名 .yaml'],
    [['import', '--template', 'a.doc'], '範本可以是 .xlsx 或 .csv'],
    [['import', at('a.csv'), '-o', 'a.yaml', '--encoding', 'latin'], '沒有「latin」這種編碼'],
    [['export', '--bank', 'qti'], '題庫不能匯出成「qti」'],
    [['export', '--bank', 'xlsx'], 'xlsx 不是文字'],
  ])('%j is a wrong call', async (argv, said) => {
    const { error, code } = await run(argv)
    expect(error).toContain(said)
    expect(code).toBe(2)
  })

  it('writes a template once, and never over a file', async () => {
    expect((await run(['import', '--template', at('t.csv')])).code).toBe(0)
    expect((await run(['import', '--template', at('t.csv')])).error).toContain('不會覆蓋')
  })
})

describe('export --bank', () => {
  const exported = (format: string) => run(['export', '--bank', format, '--course', folder])

  it('gives weights that Moodle knows, and escapes what GIFT would read', async () => {
    const { out } = await exported('gift')
    expect(out).toContain('// [id:both] [tag:type:multiple]')
    expect(out).toContain('~%50%銷售#是三者之一。')
    expect(out).toContain('~%-100%對手#')
  })

  it('has our id first in every card for Anki', async () => {
    const { out } = await exported('anki')
    expect(out.split('\n').slice(0, 2)).toEqual(['#separator:tab', '#html:true'])
    expect(out).toContain('\nwhich-three\t哪一組是三個面向？<br>A. 銷售、市場、服務')
  })

  it('names on stderr what a format cannot hold', async () => {
    const { error } = await run(['export', '--bank', 'kahoot', '-o', at('k.xlsx'), '--course', folder])
    expect(error).toContain('理由放不進去（4 題：which-three、both、must、new-one）')
  })
})
