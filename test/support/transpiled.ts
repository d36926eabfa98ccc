import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { freshHome } from './screen.ts'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  rewriteRelativeImportExtensions: true,
}

/**
 * A module of src/ (`store/lock.ts`) and all that it imports from there as JavaScript, which a plain process of Node 20 can load.
 * Gives its address for an `import`.
 */
export function transpiled(path: string): string {
  const folder = freshHome()
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const done = new Set<string>()
  const write = (file: string) => {
    if (done.has(file)) return
    done.add(file)
    const { outputText } = ts.transpileModule(readFileSync(join(SOURCE, file), 'utf8'), { compilerOptions: OPTIONS })
    const target = join(folder, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, outputText)
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      if (fileName.startsWith('.')) write(join(dirname(file), fileName.replace(/\.js$/, '.ts')))
    }
  }
  write(path)
  return join(folder, path.replace(/\.ts$/, '.js'))
}
