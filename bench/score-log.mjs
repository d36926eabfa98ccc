// How well the schedule foretells a log of reviews: its log loss beside that of the best constant. The log is a CSV with the columns
// card_id, review_time and rating, in order of time or not: a time is ISO 8601 (UTC where it says no offset) or a number of milliseconds or
// seconds since 1970, a rating Again or Good (1 or 3; 2 and 4 pass too). Run `npm run build` first, then `node bench/score-log.mjs FILE`.
import { readFileSync } from 'node:fs'
import { scoreLog } from '../dist/score-log.cjs'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('node bench/score-log.mjs FILE.csv')
  process.exit(2)
}
const [head = '', ...lines] = readFileSync(file, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
  .filter(line => line.trim() !== '')
const fields = line => line.split(',').map(field => field.trim().replace(/^"(.*)"$/, '$1'))
const columns = fields(head)
const at = Object.fromEntries(['card_id', 'review_time', 'rating'].map(name => [name, columns.indexOf(name)]))
const missing = Object.keys(at).filter(name => at[name] < 0)
if (missing.length > 0) {
  console.error(`${file}: no column ${missing.join(', ')}`)
  process.exit(2)
}

/** A time as the journal writes it. */
function timeOf(text, line) {
  const number = Number(text)
  const isNumber = text !== '' && Number.isFinite(number)
  const offset = /[+-]\d\d:\d\d$/.exec(text)?.[0]
  const bare = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(text)
  const instant = isNumber
    ? number < 1e11
      ? number * 1000
      : number
    : Date.parse(bare ? `${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}` : text)
  if (Number.isNaN(instant)) throw new Error(`line ${line}: no time: ${text}`)
  if (!offset) return new Date(instant).toISOString().replace('Z', '+00:00')
  const minutes = (offset[0] === '-' ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)))
  return `${new Date(instant + minutes * 60_000).toISOString().slice(0, -1)}${offset}`
}

const log = lines.map((text, number) => {
  const row = fields(text)
  const rating = row[at.rating].toLowerCase()
  if (!/^(again|hard|good|easy|[1-4])$/.test(rating)) throw new Error(`line ${number + 2}: no rating: ${row[at.rating]}`)
  const outcome = rating === 'again' || rating === '1' ? 'blank' : 'right'
  return { card: row[at.card_id], at: timeOf(row[at.review_time], number + 2), outcome }
})
log.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
const { reviews, right, logLoss, constantLoss } = scoreLog(log)
console.log(`${log.length} reviews, ${reviews} foretold, ${(right * 100).toFixed(1)}% of them right`)
console.log(`log loss of the schedule  ${logLoss.toFixed(4)}`)
console.log(`log loss of that constant ${constantLoss.toFixed(4)}`)
