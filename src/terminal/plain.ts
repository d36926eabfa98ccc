import { createInterface } from 'node:readline'
import { Cancelled } from '../errors.ts'
import { type Choice, type ChoiceRules, type ChoiceState, pressKey, untouched } from '../study/choice.ts'
import type { Ask } from './ask.ts'
import { readKey } from './keys.ts'
import type { Terminal } from './terminal.ts'

/**
 * Asks line by line, without moving the cursor: for TERM=dumb, where a line like `b`, `2`, `a c` or `o` is typed and sent with Enter.
 */
export function askLineByLine(terminal: Terminal): Ask {
  return {
    async choice(config) {
      let state = untouched(config)
      for (;;) {
        terminal.print(config.draw(state))
        const step = answerLine(await readLine(terminal), config)
        if (step.choice !== undefined) return step.choice
        state = step.state
      }
    },
    async goOn(config) {
      terminal.print(config.draw({ done: false }))
      return readKey({ sequence: await readLine(terminal) }, false).kind !== 'leave'
    },
  }
}

/** Reads a typed line as keys pressed one after the other, and Enter. */
function answerLine(line: string, rules: ChoiceRules): { state: ChoiceState; choice?: Choice } {
  let state = untouched(rules)
  const typed = [...line.normalize('NFKC').replaceAll(/[\s,、+]/g, '')]
  for (const sequence of typed) {
    const step = pressKey(state, readKey({ sequence }, rules.judging), rules)
    // What was typed on a line that is refused does not count: the next line begins anew, and so does the picture.
    if (step.state.notice) return { state: { ...untouched(rules), notice: step.state.notice } }
    if (step.choice !== undefined) return step
    state = step.state
  }
  if (!rules.multiple && typed.length > 1) return { state: { ...untouched(rules), notice: { kind: 'unknown-key', key: line } } }
  return pressKey(state, { kind: 'enter' }, rules)
}

function readLine({ stdin, stdout }: Terminal): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stdin, output: stdout, terminal: false })
    let answered = false
    const cancel = () => {
      answered = true
      lines.close()
      reject(new Cancelled())
    }
    // Without a raw terminal Ctrl-C arrives as a signal.
    process.once('SIGINT', cancel)
    lines.once('line', line => {
      answered = true
      lines.close()
      resolve(line)
    })
    lines.once('close', () => {
      process.removeListener('SIGINT', cancel)
      if (!answered) reject(new Cancelled())
    })
  })
}
