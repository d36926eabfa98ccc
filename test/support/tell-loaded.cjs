// Required before the program (node --require): tells on stderr, at the end of a run, which files and which of Node's own modules it loaded.
process.on('exit', () => {
  process.stderr.write(JSON.stringify({ files: Object.keys(require.cache), own: process.moduleLoadList }))
})
