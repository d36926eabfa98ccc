// What readers who never saw the lessons get right: a sheet of stems and options alone, and the score of filled answer files beside
// what guessing earns. Run `npm run build` first.
//   node bench/blind-test.mjs sheet [--chapter 3] [--type single] [--seed B1ND] [--course DIR] > sheet.md
//   node bench/blind-test.mjs score answers.txt [more.txt …] [--course DIR] [--json]
// An answer file is the block at the foot of the sheet, filled in: `12: b`; behind a `#` a remark, e.g. that the key is disputed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const HEAD = /^#\s*blind seed=(\S+) chapter=(\S+) type=(\S+) version=(\S+)/m
/** A question that so many more readers get right than guessing would, in shares of 1, is told one by one. */
const WELL_ABOVE = 0.3
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    chapter: { type: 'string', default: 'all' },
    type: { type: 'string', default: 'all' },
    seed: { type: 'string', default: 'B1ND' },
    course: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [task, ...files] = positionals

/** Runs the program on a record of its own. Ends with what it said where it could not. */
function run(...args) {
  const home = mkdtempSync(join(tmpdir(), 'blind-'))
  const course = options.course === undefined ? [] : ['--course', options.course]
  const env = { ...process.env, SALESCOURSE_HOME: home, NO_COLOR: '1' }
  const how = { env, encoding: 'utf8', maxBuffer: 2 ** 27 }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...course, ...args], how)
  rmSync(home, { recursive: true })
  if (status !== 0) stop(stderr.trim())
  return stdout
}

function quiz({ chapter, type, seed }, ...args) {
  const place = chapter === 'all' ? [] : [chapter]
  const kind = type === 'all' ? [] : ['--type', type]
  return run('quiz', ...place, '--all', '--seed', seed, ...kind, ...args)
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function sheet() {
  const { course, questions } = JSON.parse(quiz(options, '--json'))
  // Neither the name of the course nor the 卷號 is needed to answer.
  const printed = quiz(options, '--print')
  const stems = printed.slice(printed.indexOf('**1.**'))
  const { chapter, type, seed } = options
  // An example of a blank may be the answer to one.
  const lines = questions.map(({ number, type, write }) => `${number}:    # ${type === 'cloze' ? write.split('，例')[0] : write}`)
  return [
    '只看題目作答，不查資料，不讀課文。每一題都要答；不知道就猜。',
    '把最後一段抄到一個檔案，在冒號後面寫答案；# 後面可以改寫成意見。',
    '',
    stems,
    '```',
    `# blind seed=${seed} chapter=${chapter} type=${type} version=${course.version}`,
    ...lines,
    '```',
    '',
  ].join('\n')
}

/** The answers of a file by the number of their question, and its remarks. */
function answersOf(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : stop(`${file}: no such file`)
  const [, seed, chapter, type, version] = HEAD.exec(text) ?? stop(`${file}: the line "# blind seed=…" of the sheet is missing`)
  const answers = new Map()
  const remarks = []
  for (const line of text.split('\n')) {
    const [, number, answer = '', remark = ''] = /^\s*(\d+)\s*[:：.)]\s*([^#]*)(?:#(.*))?$/.exec(line) ?? []
    if (number === undefined) continue
    answers.set(Number(number), answer.trim() || '-')
    if (/disput|爭議|兩解|two keys|unclear|看不懂/i.test(remark)) remarks.push({ number: Number(number), remark: remark.trim() })
  }
  return { draw: { seed, chapter, type }, version, answers, remarks }
}

function scoreOf(file) {
  const { draw, version, answers, remarks } = answersOf(file)
  const paper = JSON.parse(quiz(draw, '--json'))
  if (paper.course.version !== version) stop(`${file}: the bank has changed since this sheet was printed`)
  const folder = mkdtempSync(join(tmpdir(), 'blind-'))
  const typed = join(folder, 'answers.txt')
  writeFileSync(typed, paper.questions.map(({ number }) => `${answers.get(number) ?? '-'}\n`).join(''))
  const { questions } = JSON.parse(quiz(draw, '--answers', `@${typed}`, '--json'))
  rmSync(folder, { recursive: true })
  return questions.map(question => {
    const chance = chanceOf(question)
    const blank = (answers.get(question.number) ?? '-') === '-'
    const said = remarks.filter(({ number }) => number === question.number).map(({ remark }) => remark)
    // Who leaves a blank knows as much as who guesses.
    return { ...question, chance, blank, said, score: blank ? chance : question.score }
  })
}

/** What answering at random earns on average, from 0 to 1. */
function chanceOf({ type, options: choices = [], items = [], rights = [], key }) {
  if (type === 'single' || type === 'boolean') return 1 / choices.length
  if (type === 'ordering') return 1 / items.length
  if (type === 'matching') return 1 / rights.length
  if (type === 'cloze') return 0
  const marks = Array.from({ length: 2 ** choices.length - 1 }, (_, at) => {
    const ticked = choices.filter((_, place) => ((at + 1) >> place) & 1).map(({ id }) => id)
    const right = ticked.filter(id => key.includes(id)).length
    return Math.max(0, right / key.length - (ticked.length - right) / (choices.length - key.length))
  })
  return mean(marks)
}

function mean(numbers) {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

const percent = share => `${Math.round(share * 100)} %`.padStart(6)

/** A row of a table: how many answers, what they earned, what guessing earns. */
function row(name, answers) {
  const [score, chance] = [mean(answers.map(({ score }) => score)), mean(answers.map(({ chance }) => chance))]
  return { name, answers: answers.length, blank: answers.filter(({ blank }) => blank).length, score, chance }
}

function score() {
  if (files.length === 0) stop('name the answer files')
  const chapters = chapterOfQuestion()
  const answers = files.flatMap(file => scoreOf(file).map(answer => ({ ...answer, chapter: chapters.get(answer.id) })))
  const group = of => [...grouped(answers, of)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rows = [
    row('all', answers),
    ...group(({ type }) => type).map(([name, some]) => row(name, some)),
    ...group(({ chapter }) => `chapter ${chapter}`).map(([name, some]) => row(name, some)),
    ...group(({ chapter, type }) => `chapter ${chapter} ${type}`).map(([name, some]) => row(name, some)),
  ]
  const questions = group(({ id }) => id).map(([id, some]) => {
    const { chapter, type, stem } = some[0]
    return { ...row(id, some), chapter, type, stem, said: some.flatMap(({ said }) => said) }
  })
  if (options.json) return `${JSON.stringify({ readers: files.length, rows, questions }, null, 2)}\n`
  const table = rows.map(({ name, answers: count, blank, score, chance }) =>
    [name.padEnd(22), String(count).padStart(5), String(blank).padStart(5), percent(score), percent(chance)].join('  '),
  )
  const above = questions
    .filter(({ score, chance }) => score - chance > WELL_ABOVE)
    .toSorted((a, b) => a.chapter - b.chapter || b.score - a.score)
  const told = above.map(({ name, chapter, type, score, chance }) =>
    [String(chapter), type.padEnd(8), percent(score), percent(chance), name].join('  '),
  )
  const remarks = questions.flatMap(({ name, said }) => said.map(remark => `${name}: ${remark}`))
  return [
    `${files.length} readers, ${questions.length} questions. A blank counts as a guess.`,
    `${''.padEnd(22)}  ${'asked'}  ${'blank'}   score  chance`,
    ...table,
    '',
    `Above chance by more than ${percent(WELL_ABOVE).trim()}: ${above.length} of ${questions.length} (chapter, type, score, chance, id)`,
    ...told,
    '',
    `Disputed: ${remarks.length}`,
    ...remarks,
    '',
  ].join('\n')
}

function grouped(list, of) {
  const groups = new Map()
  for (const item of list) groups.set(of(item), [...(groups.get(of(item)) ?? []), item])
  return groups
}

/** The number of the chapter of each question, as the program numbers them. */
function chapterOfQuestion() {
  const { chapters } = JSON.parse(run('progress', '--json'))
  const asked = chapters.filter(({ questions }) => questions > 0)
  const numbered = asked.flatMap(({ number }) => {
    const { questions } = JSON.parse(quiz({ chapter: String(number), type: 'all', seed: 'B1ND' }, '--json'))
    return questions.map(({ id }) => [id, number])
  })
  return new Map(numbered)
}

if (task === 'sheet') process.stdout.write(sheet())
else if (task === 'score') process.stdout.write(score())
else stop('node bench/blind-test.mjs sheet | score (see the first lines of the file)')
