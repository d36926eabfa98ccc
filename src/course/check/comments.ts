import { isMap, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import type { Rule } from './rule.ts'

/** Keys whose values people read. */
const READ = new Set(['title', 'summary', 'stem', 'text', 'why', 'true', 'false'])

/** A ` #` in an unquoted sentence begins a comment: the rest of the sentence is gone without a word. */
export const commentCuts: Rule = (course, report) => {
  for (const [file, text] of course.files) {
    const yaml = file.endsWith('.md') ? frontMatter(text) : text
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
        report(file, 'comment-cuts', { line, column: col }, { text: rest.trim() })
      },
    })
  }
}

/** The front matter of a lesson with its lines where they were. */
function frontMatter(text: string): string {
  const match = /^---\n([\s\S]*?)\n---/.exec(text)
  return match ? `\n${match[1]}` : ''
}
