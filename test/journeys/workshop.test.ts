import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome, KEYS, start } from '../support/screen.ts'

const fresh = () => join(freshHome(), 'course')

describe('new', () => {
  it.each(['zh-Hant', 'en'])('makes a course in %s that check finds nothing in, with every type of question', async language => {
    const folder = fresh()
    const made = await run(['new', folder, '--language', language])
    expect(made).toMatchObject({ code: 0, error: '' })
    expect(made.out).toContain(`salescourse preview ${folder}`)
    const { out, code } = await run(['check', folder])
    expect([out.split('\n')[0], code]).toEqual(['沒有錯誤，也沒有提醒。', 0])
    for (const type of ['單選題', '複選題', '是非題', '排序題', '配對題', '填充題']) {
      expect(out).toMatch(new RegExp(`^${type} .* [1-9]\\d* +\\d+$`, 'm'))
    }
  })

  it('puts the schemas beside it that its files name', async () => {
    const folder = fresh()
    await run(['new', folder])
    expect(readdirSync(join(folder, 'schema')).sort()).toEqual(['course.json', 'glossary.json', 'lesson.json', 'questions.json'])
    const bank = readFileSync(join(folder, 'questions/1-listen.yaml'), 'utf8')
    expect(bank).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/questions\.json\n/)
    const schema = JSON.parse(readFileSync(join(folder, 'schema/questions.json'), 'utf8'))
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    const [single] = schema.items.oneOf
    expect(single.required).toEqual(expect.arrayContaining(['id', 'type', 'stem', 'options']))
    // An editor reads `correct: true` as a truth value and a text of digits as a number.
    expect(single.properties.options.items.properties.correct.enum).toEqual([true, false])
    expect(single.properties.stem.type).toEqual(['string', 'number', 'boolean'])
  })

  it('never writes into a folder that holds something, and names the languages there are', async () => {
    const folder = fresh()
    mkdirSync(folder)
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    expect(await run(['new', folder])).toMatchObject({
      code: 1,
      error: `「${folder}」已經有東西了，不會蓋掉。請換一個新的資料夾名稱。\n`,
    })
    expect(readdirSync(folder)).toEqual(['mine.txt'])
    const { code, error } = await run(['new', fresh(), '--language', 'fr'])
    expect([code, error]).toEqual([2, '沒有「fr」的範例課程。可以用：en、zh-Hant\n'])
  })
})

describe('preview', () => {
  /** A new course, made once: nothing here changes it. */
  const made = fresh()
  const folder = async () => {
    if (!existsSync(made)) await run(['new', made])
    return made
  }

  it('lists what there is to look at, and names it where it is asked for something else', async () => {
    const { out } = await run(['preview', await folder()])
    expect(out).toMatch(/1\.1 {2}接聽三步\n +first-thing/)
    const { code, error } = await run(['preview', await folder(), 'first'])
    expect([code, error]).toEqual([2, '課程裡沒有「first」。相近的題目有：first-thing\n'])
  })

  it('shows a question as it is asked, then its key with every reason', async () => {
    const { out } = await run(['preview', await folder(), 'first-thing'])
    expect(out).toMatch(
      /第 1 題，共 1 題 {2}單選題[\s\S]*1 {2}用自己的話[\s\S]*正解與解析[\s\S]*✓ 用自己的話[^\n]*（正解）\n +他說完了/,
    )
    expect(out).toContain('換一個人，他得從頭再罵一次。')
  })

  it('shows the likely slips of a cloze', async () => {
    expect((await run(['preview', await folder(), 'name-of-it'])).out).toMatch(/常見錯法\n {2}保證　保證說的是結果/)
  })

  it('shows a section as learners read it, and keeps nothing', async () => {
    const home = freshHome()
    const { out } = await run(['preview', await folder(), '2.1'], { home })
    expect(out).toContain('2.1  承諾三要素')
    expect(readdirSync(home)).toEqual([])
  })

  it('tells the faults of a course that does not open', async () => {
    const broken = fresh()
    await run(['new', broken])
    const bank = join(broken, 'questions/1-listen.yaml')
    writeFileSync(bank, readFileSync(bank, 'utf8').replace('type: single', 'type: singel'))
    const { code, out } = await run(['preview', broken])
    expect([code, out]).toEqual([1, expect.stringContaining('「type」不能是「singel」')])
  })

  it('with --watch draws again after a save, faults too, until Ctrl-C', async () => {
    const course = fresh()
    await run(['new', course])
    const bank = join(course, 'questions/1-listen.yaml')
    const save = (from: string, to: string) => writeFileSync(bank, readFileSync(bank, 'utf8').replace(from, to))
    const screen = start(['preview', course, 'first-thing', '--watch'], freshHome(), { rows: 40 })
    await screen.waitFor(/連罵三分鐘[\s\S]*Ctrl-C 結束/)
    save('連罵三分鐘', '連罵五分鐘')
    await screen.waitFor(/連罵五分鐘[\s\S]*Ctrl-C 結束/)
    save('type: single', 'type: singel')
    await screen.waitFor(/不能是「singel」[\s\S]*Ctrl-C 結束/)
    save('type: singel', 'type: single')
    await screen.waitFor(/連罵五分鐘[\s\S]*Ctrl-C 結束/)
    // What is looked at is gone.
    save('id: first-thing', 'id: second-thing')
    await screen.waitFor(/課程裡沒有「first-thing」[\s\S]*Ctrl-C 結束/)
    screen.press(KEYS.interrupt)
    expect(await screen.exited).toBe(0)
  })
})
