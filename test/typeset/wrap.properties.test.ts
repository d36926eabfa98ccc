import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ANSI } from '../../src/text/ansi.ts'
import { clusters, displayWidth } from '../../src/text/width.ts'
import { wrap } from '../../src/typeset/wrap.ts'
import { runs } from '../support/runs.ts'

const piece = fc.oneof(
  fc.constantFrom(
    ...'大客戶銷售年家的一，。、：；？！「」『』（）《》〈〉…—“”‘’％・',
    '……',
    '——',
    '100 家',
    '5%',
    'NT$50',
    '第 3 章',
    '　',
  ),
  fc.constantFrom(
    'key ',
    'account',
    'CRM',
    'it’s',
    ' ',
    '  ',
    '-',
    '/',
    '(',
    ')',
    '.',
    '"',
    'https://example.com/a-b?c=d',
    '\n',
    '\r\n',
  ),
  fc.constantFrom('👨‍👩‍👧‍👦', '👍🏽', '🎯', '✔️', '🇹🇼', 'e\u0301', '\u200b', '\u00a0', 'ｶﾞ', '각', 'กำ'),
  fc.constantFrom(
    '\x1b[1m',
    '\x1b[22m',
    '\x1b[2m',
    '\x1b[36m',
    '\x1b[39m',
    '\x1b[0m',
    '\x1b]8;;https://a.co\x07',
    '\x1b]8;;\x07',
  ),
  // What a hostile text may hold: cursor movements, a window title, controls, a direction override, half a surrogate pair.
  fc.constantFrom(
    '\x1b[2J',
    '\x1b[1;1H',
    '\x1b]0;x\x07',
    '\x1b',
    '\x07',
    '\b',
    '\x7f',
    '\x9b',
    '\u202e',
    '\ud83d',
    '\udc4d',
    '\0',
  ),
)
const text = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''))
const width = fc.integer({ min: 1, max: 200 })
const chinese = fc.array(fc.constantFrom(...'大客戶銷售，。、「」（）！？……——'), { maxLength: 60 }).map(pieces => pieces.join(''))
const seen = (line: string) => line.replace(ANSI, '')
const SPACES = /^[ \u3000\r\n]+$/
const settings = { numRuns: runs(500) }

it('no line is wider than the width, except a single wider cluster', () => {
  fc.assert(
    fc.property(text, width, (sample, cells) => {
      for (const line of wrap(sample, cells)) {
        if (displayWidth(line) > cells) expect(clusters(seen(line)).cells.filter(room => room > 0)).toHaveLength(1)
      }
    }),
    settings,
  )
})

it('no visible character is lost, added or moved; only spaces go', () => {
  fc.assert(
    fc.property(text, width, (sample, cells) => {
      const without = (value: string) => seen(value).replace(/[ \u3000\r\n]/g, '')
      expect(without(wrap(sample, cells).join('\n'))).toBe(without(sample))
    }),
    settings,
  )
})

it('no cluster is split', () => {
  fc.assert(
    fc.property(text, width, (sample, cells) => {
      const parts = (value: string) => {
        const { count, at } = clusters(value)
        return Array.from({ length: count }, (_, index) => value.slice(at[index], at[index + 1])).filter(
          part => !SPACES.test(part),
        )
      }
      expect(wrap(sample, cells).flatMap(line => parts(seen(line)))).toEqual(parts(seen(sample)))
    }),
    settings,
  )
})

it('its own output stays as it is', () => {
  fc.assert(
    fc.property(text, width, (sample, cells) => {
      const lines = wrap(sample, cells)
      expect(wrap(lines.join('\n'), cells)).toEqual(lines)
    }),
    settings,
  )
})

it('no line ends in a space, and every line stands by itself', () => {
  fc.assert(
    fc.property(text, width, (sample, cells) => {
      for (const line of wrap(sample, cells)) {
        expect(seen(line)).not.toMatch(/[ \u3000]$/)
        expect(wrap(line, 1000)).toEqual([line])
      }
    }),
    settings,
  )
})

it('no line begins with a closing mark, ends with an opening one or parts a double mark, where two 漢字 stood before to break between', () => {
  const line = text.map(sample => sample.replace(/[\r\n]/g, ''))
  fc.assert(
    fc.property(fc.oneof(chinese, line), width, (sample, cells) => {
      const lines = wrap(sample, cells).map(seen)
      for (const [at, line] of lines.entries()) {
        const next = lines[at + 1]
        if (next === undefined || !/\p{sc=Han}\p{sc=Han}/u.test(line)) continue
        expect(next).not.toMatch(/^[，。、：；？！」』）》〉…％・]/)
        expect(line).not.toMatch(/[「『（《〈]$/)
        expect(`${line.at(-1)}${next[0]}`).not.toMatch(/……|——/)
      }
    }),
    settings,
  )
})

it('no option is parted that a line has room for', () => {
  const pieces = fc.constantFrom(' --json ', ' --in-order ', ' -n ', '客', '戶，', '「好」', '題？')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 14, max: 60 }), (sample, cells) => {
      const whole =
        wrap(sample.join(''), cells)
          .join('\n')
          .match(/--json|--in-order|-n\b/g) ?? []
      expect(whole).toEqual(sample.filter(piece => piece.includes('-')).map(piece => piece.trim()))
    }),
    settings,
  )
})
