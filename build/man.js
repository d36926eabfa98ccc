// Writes the man page to dist/man/, in English and in Traditional Chinese, made of the same specs as the help. A folder of MANPATH has
// other languages in folders of their own; npm installs what is in man1 alone, so the Chinese page is there under a name of its own too.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { PAGES } = require('../dist/man-pages.cjs')

const man = new URL('../dist/man/', import.meta.url)
for (const folder of ['man1/', 'zh_TW/man1/']) mkdirSync(new URL(folder, man), { recursive: true })
writeFileSync(new URL('man1/salescourse.1', man), PAGES.en)
for (const file of ['man1/salescourse-zh.1', 'zh_TW/man1/salescourse.1']) writeFileSync(new URL(file, man), PAGES['zh-Hant'])
