#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  // Node 22 and later keep the compiled code between runs.
  module.enableCompileCache?.()
  const { run } = await import(main.href)
  process.exitCode = await run(process.argv.slice(2))
} else {
  console.error(
    'salescourse 還沒有建置。請在專案資料夾執行 npm ci。\nsalescourse has not been built yet. Run npm ci in its folder.',
  )
  process.exitCode = 1
}
