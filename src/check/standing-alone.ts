import { eachQuestion } from './rule.ts'

/** Names a place of a lesson or a paper: a mixed test shows neither. */
const PLACE =
  /本[章節节](?!程)|[這这上該该]一?[章節节]|[上前]一?[題题]|上文|上述|前述|[上下][圖图表]|[圖图]\s*\d|\b(?:this (?:chapter|section|lesson)|the (?:above|previous|preceding))\b/i
/** Points at something by its kind: 這三個面向, 該步驟. */
const POINTER = /(?<!到)[這这此該该](?:[一二兩两三四五六七八九十\d]*[個个項项種种類类條条張张點点件家]|些)(\p{Script=Han}{2})?/u
/** A stem cannot begin with a word for what was named. */
const PRONOUN = /^(?:[它牠她他][們们]?|其(?!他|她|它|中|實|实|餘|余))(?=\p{Script=Han})/u
/** Ends what may name the thing: a clause, a quotation, a row of things. */
const CLAUSE_END = /[，、。：；？！」,.:;?!]/

/** A stem stands alone: it names no chapter, and points at nothing that it has not named. */
export const stemAlone = eachQuestion(
  { id: 'Q37', level: 'warning', languages: ['zh', 'en'] },
  ({ question, file, locate }, report) => {
    const place = PLACE.exec(question.stem)?.[0]
    if (place !== undefined) report(file, 'stem-place', locate(['stem']), { words: place })
    // Items to order or to match stand below their stem.
    const shown = question.type === 'ordering' || question.type === 'matching'
    const pointer = shown ? null : pointerOf(question.stem)
    if (pointer !== null) report(file, 'stem-pointer', locate(['stem']), { words: pointer })
  },
)

/** What a stem points at in its first clause without having named it, or null. */
function pointerOf(stem: string): string | null {
  const pronoun = PRONOUN.exec(stem)?.[0]
  if (pronoun !== undefined) return pronoun
  const found = POINTER.exec(stem)
  if (!found) return null
  const before = stem.slice(0, found.index)
  const noun = found[1]
  const named = CLAUSE_END.test(before) || (noun !== undefined && before.includes(noun))
  // 這三項：……
  const told = /^.{0,8}[：:]/u.test(stem.slice(found.index + found[0].length))
  return named || told ? null : found[0]
}
