import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyLooks, onlyText, withoutControls } from '../../src/text/controls.ts'
import { runs } from '../support/runs.ts'

/** Orders to a terminal, and what turns or hides text. */
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/
const anyText = fc.string({ unit: 'binary' }).chain(text => {
  return fc
    .constantFrom('\u001B]52;c;x\u0007', '\u009B5A', '\u202E', '\u2066', '\u200B', '\u001B[2J')
    .map(bad => text + bad + text)
})

describe('text of outside origin', () => {
  it('keeps nothing that steers a terminal, turns text round or hides it', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(withoutControls(text)).not.toMatch(UNWANTED)
        expect(
          onlyText(text)
            .replace(/^\uFEFF/, '')
            .replaceAll('\r\n', ''),
        ).not.toMatch(UNWANTED)
        // Looks and addresses are all that an ESC may begin.
        const looks = onlyLooks(text).replace(/\u001B\[[\d;:]*m|\u001B\]8;[^\u0000-\u001F\u007F-\u009F]*(?:\u0007|\u001B\\)/g, '')
        expect(looks).not.toMatch(UNWANTED)
      }),
      { numRuns: runs(500) },
    )
  })

  it('keeps colours, addresses, the joiners of emoji, and the mark and line ends of CSV', () => {
    const styled = '\u001B[1;38;5;3m粗\u001B[0m \u001B]8;;https://a.co\u001B\\連結\u001B]8;;\u001B\\ 👩\u200D💻\t\n'
    expect(onlyLooks(styled)).toBe(styled)
    expect(onlyText('\uFEFFa,b\r\nc\rd\r\n')).toBe('\uFEFFa,b\r\ncd\r\n')
  })
})
