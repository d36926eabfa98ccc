import { reasonsOf, textLength } from './measure.ts'
import { eachQuestion } from './rule.ts'

const SHORTEST_REASON = 8
const EMPTY_REASON = /^(?:這是|此為|這)?(?:錯誤|不正確|錯的?|不對|正確|對的?|答案|wrong|incorrect|correct)[的。！.!]*$/i

/** Every option says why it is right or wrong, and teaches by it. */
export const reasonTeaches = eachQuestion({ id: 'Q23', level: 'error' }, ({ question, file, locate }, report) => {
  for (const { path, text } of reasonsOf(question)) {
    const reason = text.trim()
    if (EMPTY_REASON.test(reason)) report(file, 'reason-empty', locate(path), { reason })
    else if (textLength(reason) < SHORTEST_REASON) report(file, 'reason-short', locate(path), { reason, least: SHORTEST_REASON })
  }
})
