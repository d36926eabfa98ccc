// V8's code cache for our bundle on Node 20, which has no module.enableCompileCache(): compiled functions are read from one file that
// the build wrote, instead of being compiled at every start. V8 refuses what another version of it made (script.cachedDataRejected).
// It tells sources apart by their length alone, so every build must begin with an empty dist/.
const { readFileSync, writeFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const Module = require('node:module')
const { Script } = require('node:vm')

const FILE = 'code-cache.bin'
const HEADER = 4
const MADE = `${process.version} ${process.platform} ${process.arch}`

/** Compiles the files of a folder with what is known of them. Returns the scripts that were compiled by then, by file name. */
exports.useCodeCache = folder => {
  let known = null
  const scripts = new Map()
  const compile = Module.prototype._compile
  Module.prototype._compile = function (source, filename, ...rest) {
    if (dirname(filename) !== folder) return compile.call(this, source, filename, ...rest)
    const name = basename(filename)
    known ??= read(join(folder, FILE))
    const code = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`
    const script = new Script(code, { filename, cachedData: known.get(name) })
    scripts.set(name, script)
    const require = id => this.require(id)
    return script.runInThisContext().call(this.exports, this.exports, require, this, filename, folder)
  }
  return scripts
}

/** Writes what V8 has compiled of some scripts by now: the length of a header, the header, and the data of each. */
exports.saveCodeCache = (folder, scripts) => {
  const data = [...scripts].map(([name, script]) => [name, script.createCachedData()])
  const header = Buffer.from(JSON.stringify({ made: MADE, lengths: data.map(([name, bytes]) => [name, bytes.length]) }))
  const length = Buffer.alloc(HEADER)
  length.writeUInt32LE(header.length)
  writeFileSync(join(folder, FILE), Buffer.concat([length, header, ...data.map(([, bytes]) => bytes)]))
}

/** The data of each file, by name; none where there is no such file, as in a package that was built elsewhere. */
function read(file) {
  const known = new Map()
  try {
    const bytes = readFileSync(file)
    let at = HEADER + bytes.readUInt32LE()
    const { made, lengths } = JSON.parse(bytes.toString('utf8', HEADER, at))
    // V8 looks at its own version, but not at the processor.
    if (made !== MADE) return known
    for (const [name, length] of lengths) {
      known.set(name, bytes.subarray(at, at + length))
      at += length
    }
  } catch {
    known.clear()
  }
  return known
}
