import { contentOf } from '../course/parse/content.ts'
import { plainBlocks } from '../course/plain-text.ts'
import { eachBlock } from './rule.ts'

const JOINTS = { gap: ' ', label: (name: string, text: string) => `${name} ${text}` }

/** A key point makes sense to who skipped the story: it has none of the names that course.yaml declares. */
export const keyPointAlone = eachBlock({ id: 'C02', level: 'warning' }, ({ token, file, locate }, report, { settings }) => {
  if (token.type !== 'callout' || token.kind !== 'important') return
  for (const { text } of plainBlocks(contentOf([token]), JOINTS)) {
    const name = settings.check.names.find(candidate => text.includes(candidate))
    if (name !== undefined) report(file, 'key-point-story', locate(name), { name })
  }
})
