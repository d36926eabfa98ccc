import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freshHome } from './screen.ts'
import { TINY } from './tiny-course.ts'

/** How many paragraphs the sections have. Each is one line on any screen, `三個部門 07` the seventh of the first. */
const SECTIONS = [
  { id: 'parts', title: '三個部門', paragraphs: 20 },
  { id: 'together', title: '一起做', paragraphs: 3 },
  { id: 'last', title: '最後一節', paragraphs: 12 },
]

/** The paragraph of a section behind which the learner is asked to think. */
export const STOP = 4

export function paragraph(section: 0 | 1 | 2, number: number): string {
  return `${SECTIONS[section]?.title}之${String(number).padStart(2, '0')}。`
}

/** The last line of a section. */
export const LAST_LINES = new Map(SECTIONS.map(({ id, paragraphs }, at) => [id, paragraph(at as 0 | 1 | 2, paragraphs)]))

/** A folder with a course to read: one chapter of three sections, the last of which has no question, and a second chapter. */
export function readingCourse(): string {
  const sections = SECTIONS.map(({ id, title, paragraphs }, at) => {
    const texts = Array.from({ length: paragraphs }, (_, number) => paragraph(at as 0 | 1 | 2, number + 1))
    texts.splice(at === 0 ? STOP : texts.length, 0, ...(at === 0 ? ['> [!NOTE]\n> 先想一想答案。'] : []))
    return `## ${title} {#${id}}\n\n${texts.join('\n\n')}\n`
  })
  const [front = ''] = /^---[\s\S]*?\n---\n/.exec(TINY['lessons/1.md'] ?? '') ?? []
  const second = `${front.replace('第一課', '第二課').replaceAll('O1', 'O2').replace('parts', 'ahead')}\n## 往前 {#ahead}\n\n往前之01。\n`
  const question = /- id: must[\s\S]*/.exec(TINY['questions/1.yaml'] ?? '')?.[0] ?? ''
  const files: Record<string, string> = {
    'course.yaml': `${TINY['course.yaml']}  - id: second\n    lesson: lessons/2.md\n    questions: questions/2.yaml\n`,
    'lessons/1.md': `${front}\n開場。\n\n${sections.join('\n')}`,
    'lessons/2.md': second,
    'questions/1.yaml': (TINY['questions/1.yaml'] ?? '').replace(/\n +notes: \[SN1\]/, ''),
    'questions/2.yaml': question.replace('must', 'must-too').replace('together', 'ahead').replace('O1', 'O2'),
  }
  const folder = freshHome()
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
