// Compiles the bundled course of data/ into dist/course/, with the compiler that was just built.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const { compileCourse } = require('../dist/compile.cjs')
const { writeCompiled } = require('../dist/cache.cjs')

const source = new URL('../data/zh-Hant/', import.meta.url)
const { course, problems } = compileCourse(path => {
  try {
    return readFileSync(new URL(path, source), 'utf8')
  } catch {
    return null
  }
})
if (course) {
  writeCompiled(fileURLToPath(new URL('../dist/course/zh-Hant/', import.meta.url)), course)
} else {
  for (const { file, line, column, code, data } of problems) {
    console.error(`data/zh-Hant/${file}:${line}:${column}  ${code}  ${JSON.stringify(data)}`)
  }
  process.exitCode = 1
}
