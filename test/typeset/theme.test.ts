import { expect, it } from 'vitest'
import { createTheme } from '../../src/typeset/theme.ts'

const looks = (level: 0 | 1 | 2 | 3) => {
  const { callout, hyperlink: _none, ...styles } = createTheme(level)
  return [...Object.entries(styles), ...Object.entries(callout)].map(([name, style]) => [name, style('字')] as const)
}

it('writes no escape byte at level 0, whatever the environment says', () => {
  // A strikethrough that no colour shows is written as in the source: without it the text would say the opposite.
  for (const [name, text] of looks(0)) expect(text).toBe(name === 'deleted' ? '~~字~~' : '字')
})

it('uses only the 16 colours of the terminal, at every level', () => {
  expect(looks(3)).toEqual(looks(1))
})

it('never writes in grey, dim, white or black', () => {
  for (const [name, text] of looks(1)) expect([name, text]).not.toEqual([name, expect.stringMatching(/\[(?:2|30|37|90|97)m/)])
})

/** The palettes of xterm and of macOS as they come, by the codes of their colours. */
const PALETTES: Record<string, Record<number, string>> = {
  xterm: {
    31: 'cd0000',
    32: '00cd00',
    33: 'cdcd00',
    34: '0000ee',
    35: 'cd00cd',
    36: '00cdcd',
    91: 'ff0000',
    92: '00ff00',
    93: 'ffff00',
    94: '5c5cff',
    95: 'ff00ff',
    96: '00ffff',
  },
  macOS: {
    31: 'c23621',
    32: '25bc24',
    33: 'adad27',
    34: '492ee1',
    35: 'd338d3',
    36: '33bbc8',
    91: 'fc391f',
    92: '31e722',
    93: 'eaec23',
    94: '5833ff',
    95: 'f935f8',
    96: '14f0f0',
  },
}

/** The contrast of two colours, 1 to 21 (WCAG 2). */
function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

it.each(['xterm', 'macOS'])('every look stands out from black and from white in the palette of %s', palette => {
  for (const [name, text] of looks(1)) {
    const code = Number(/\[([39]\d)m/.exec(text)?.[1] ?? 0)
    if (code === 0 || code === 39) continue
    const color = PALETTES[palette]?.[code] ?? ''
    for (const ground of ['000000', 'ffffff']) expect(contrast(color, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3)
  }
})

it('right and wrong look different', () => {
  const { correct, wrong } = createTheme(1)
  expect(correct('字')).not.toBe(wrong('字'))
})
