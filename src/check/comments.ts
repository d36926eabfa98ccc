import { isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import { wholeCourse } from './rule.ts'

/** Keys whose values people read. */
const READ_KEYS = new Set(['title', 'summary', 'stem', 'text', 'why', 'true', 'false', 'zh-Hant', 'zh-Hans', 'en'])

/** A ` #` in an unquoted sentence begins a comment: the rest of the sentence is gone without a word. */
export const commentCuts = wholeCourse({ id: 'F03', level: 'warning' }, (course, report) => {
  for (const [file, text] of course.files) {
    for (const { yaml, before } of file.endsWith('.md') ? yamlIn(text) : [{ yaml: text, before: 0 }]) {
      for (const { line, column, comment } of cutSentences(yaml)) {
        report(file, 'comment-cuts', { line: before + line, column }, { text: comment })
      }
    }
  }
})

/** The comments that begin where a sentence goes on, with their places in the YAML. */
function cutSentences(yaml: string): { line: number; column: number; comment: string }[] {
  const found: { line: number; column: number; comment: string }[] = []
  if (!yaml.includes(' #')) return found
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || !READ_KEYS.has(String(key.value))) return
      if (!isScalar(value) || value.type !== Scalar.PLAIN || !value.range) return
      const end = value.range[1]
      const rest = yaml.slice(end).split('\n', 1)[0] ?? ''
      if (!/^\s+#/.test(rest)) return
      const { line, col: column } = lines.linePos(end + rest.indexOf('#'))
      found.push({ line, column, comment: rest.trim() })
    },
  })
  return found
}

/** The YAML of a lesson, its front matter and its figures, with how many lines stand before each. */
function yamlIn(text: string): { yaml: string; before: number }[] {
  return [...text.matchAll(/(?:^---|\n```figure)\n([\s\S]*?)\n(?:---|```)/g)].flatMap(({ 1: yaml = '', index, 0: whole }) => {
    if (index > 0 && whole.startsWith('---')) return []
    const before = text.slice(0, index + whole.indexOf(yaml)).split('\n').length - 1
    return [{ yaml, before }]
  })
}
