import { isMap, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { wholeCourse } from './rule.ts'

/** Keys whose values people read. */
const READ = new Set(['title', 'summary', 'stem', 'text', 'why', 'true', 'false', 'zh-Hant', 'zh-Hans', 'en'])

/** A ` #` in an unquoted sentence begins a comment: the rest of the sentence is gone without a word. */
export const commentCuts = wholeCourse('F03', 'warning', (course, report) => {
  for (const [file, text] of course.files) {
    for (const { yaml, before } of file.endsWith('.md') ? yamlIn(text) : [{ yaml: text, before: 0 }]) {
      if (!yaml.includes(' #')) continue
      const lines = new LineCounter()
      const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
      visit(document, {
        Pair(_key, pair) {
          const { key, value } = pair
          if (!isScalar(key) || !READ.has(String(key.value)) || !isScalar(value) || isMap(value)) return
          if (value.type !== Scalar.PLAIN || !value.range) return
          const rest = yaml.slice(value.range[1]).split('\n', 1)[0] ?? ''
          if (!/^\s+#/.test(rest)) return
          const { line, col } = lines.linePos(value.range[1] + rest.indexOf('#'))
          report(file, 'comment-cuts', { line: before + line, column: col }, { text: rest.trim() })
        },
      })
    }
  }
})

/** The YAML of a lesson, its front matter and its figures, with how many lines stand before each. */
function yamlIn(text: string): { yaml: string; before: number }[] {
  return [...text.matchAll(/(?:^---|\n```figure)\n([\s\S]*?)\n(?:---|```)/g)].flatMap(({ 1: yaml = '', index, 0: whole }) => {
    if (index > 0 && whole.startsWith('---')) return []
    const before = text.slice(0, index + whole.indexOf(yaml)).split('\n').length - 1
    return [{ yaml, before }]
  })
}
