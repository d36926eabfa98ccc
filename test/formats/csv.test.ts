import { expect, it } from 'vitest'
import { csv } from '../../src/formats/csv.ts'

const cell = (value: string | number | boolean | null) => {
  return csv(['value'], [{ value }]).split('\r\n').slice(1, -1).join('\r\n')
}

it('names the columns first, behind a byte order mark, with CRLF at the end of every line', () => {
  expect(
    csv(
      ['b', 'a'],
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'y' },
      ],
    ),
  ).toBe('\uFEFFb,a\r\nx,1\r\ny,2\r\n')
})

it('names the columns also where there is no row', () => {
  expect(csv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n')
})

it.each([
  [0.5, '0.5'],
  [-1, '-1'],
  [true, 'true'],
  [false, 'false'],
  [null, ''],
  ['客戶價值', '客戶價值'],
  ['a | b', 'a | b'],
  ['一,二', '"一,二"'],
  ['說「"好"」', '"說「""好""」"'],
  ['第一行\n第二行', '"第一行\n第二行"'],
])('writes %j as %j', (value, written) => {
  expect(cell(value)).toBe(written)
})

it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1'])('sets %j in a quote, so that no spreadsheet runs it', value => {
  expect(cell(value)).toBe(`'${value}`)
})
