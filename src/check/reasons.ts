import { TODO } from '../questions/todo.ts'
import { reasonsOf, textLength } from './measure.ts'
import { CHINESE, eachQuestion } from './rule.ts'

const SHORTEST_REASON = 8
const EMPTY_REASON =
  /^(?:[這这]是|此[為为]|(?:this|it) is )?(?:[錯错][誤误]|不正[確确]|[錯错]的?|不[對对]|正[確确]|[對对]的?|答案|(?:the )?(?:wrong|incorrect|correct|right|true|false)(?: answer)?)[的。！.!]*$/i

/** Every option says why it is right or wrong, and teaches by it. */
export const reasonTeaches = eachQuestion({ id: 'Q23', level: 'error' }, ({ question, file, locate }, report) => {
  for (const { path, text } of reasonsOf(question)) {
    if (EMPTY_REASON.test(text.trim())) report(file, 'reason-empty', locate(path), { reason: text.trim() })
  }
})

/** So much is needed to say why. */
export const reasonShort = eachQuestion(
  { id: 'Q23', level: 'error', languages: CHINESE },
  ({ question, file, locate }, report) => {
    for (const { path, text } of reasonsOf(question)) {
      const reason = text.trim()
      if (reason !== TODO && !EMPTY_REASON.test(reason) && textLength(reason) < SHORTEST_REASON)
        report(file, 'reason-short', locate(path), { reason, least: SHORTEST_REASON })
    }
  },
)
