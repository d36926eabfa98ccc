#!/usr/bin/env node
// CommonJS, as its bundle is: Node starts it without its loader of ES modules, which takes as long as half of what we do.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const module_ = require('node:module')

const dist = join(__dirname, '..', 'dist')
const main = join(dist, 'main.cjs')
if (existsSync(main)) {
  // Node 22 and later keep compiled code between runs; for Node 20 the build keeps it.
  if (module_.enableCompileCache) module_.enableCompileCache()
  else if (process.argv[2] !== '--version') require('./code-cache.cjs').useCodeCache(dist)
  require(main)
    .run(process.argv.slice(2))
    .then(exitCode => {
      process.exitCode = exitCode
    })
} else {
  console.error(
    'salescourse 還沒有建置。請在專案資料夾執行 npm ci。\nsalescourse has not been built yet. Run npm ci in its folder.',
  )
  process.exitCode = 1
}
