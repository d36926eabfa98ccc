import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../src/store/read-text-file.ts'
import { freshHome } from '../support/screen.ts'

function fileOf(bytes: string | Uint8Array): string {
  const file = join(freshHome(), 'file.txt')
  writeFileSync(file, bytes)
  return file
}

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('甲\n乙')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF甲\n乙')],
    ['UTF-16 as Windows writes it', Buffer.from('\uFEFF甲\r\n乙', 'utf16le')],
  ])('in %s reads the same', (_name, bytes) => {
    expect(readTextFile(fileOf(bytes))).toBe('甲\n乙')
  })

  it.each([
    ['in Big5', [0xa5, 0xd2]],
    ['with the first byte of a mark of UTF-16', [0xff, 0x41]],
    ['with the second byte of such a mark', [0x41, 0xfe]],
  ])('%s is refused for its encoding', (_name, bytes) => {
    const file = fileOf(Uint8Array.from(bytes))
    const failure = { code: 'file-encoding', data: { file }, cause: expect.any(Error) }
    expect(() => readTextFile(file)).toThrow(expect.objectContaining(failure))
  })

  it('that is not there is refused with the reason', () => {
    const file = join(freshHome(), 'none')
    expect(() => readTextFile(file)).toThrow(
      expect.objectContaining({ code: 'file-unreadable', data: { file, reason: 'ENOENT' } }),
    )
  })
})

it('a device, and a text file larger than four megabytes, are refused before they are all read', () => {
  expect(() => readTextFile('/dev/zero')).toThrow(expect.objectContaining({ code: 'file-unreadable' }))
  expect(() => readTextFile(fileOf('a'.repeat(4 * 1024 * 1024 + 1)))).toThrow(expect.objectContaining({ code: 'file-too-big' }))
  expect(readTextFile(fileOf('a'.repeat(4 * 1024 * 1024))).length).toBe(4 * 1024 * 1024)
})
