import type { FormProblem, FormProblemCode } from '../errors/problem.ts'
import type { Finding, Level } from './finding.ts'

/** The rules of form, which are kept already while a course is read: the rule that each fault breaks, and how grave that is. */
export const FORM: Record<FormProblemCode, readonly [rule: string, level: Level]> = {
  'file-missing': ['F01', 'error'],
  'file-outside': ['F01', 'error'],
  'file-unusable': ['F01', 'error'],
  'path-backslash': ['F01', 'error'],
  'yaml-syntax': ['F02', 'error'],
  'yaml-full-width-colon': ['F02', 'error'],
  'yaml-tab': ['F02', 'error'],
  'yaml-wide-space': ['F02', 'error'],
  'yaml-alias': ['F02', 'error'],
  'yaml-long': ['F02', 'error'],
  'yaml-nested': ['F02', 'error'],
  'yaml-colon': ['F02', 'error'],
  'yaml-start': ['F02', 'error'],
  'yaml-bracket': ['F02', 'error'],
  'yaml-bracket-open': ['F02', 'error'],
  'yaml-quote-behind': ['F02', 'error'],
  'yaml-quote-inside': ['F02', 'error'],
  'yaml-quote-open': ['F02', 'error'],
  'yaml-escape': ['F02', 'error'],
  'yaml-hash': ['F02', 'error'],
  'yaml-key-twice': ['F02', 'error'],
  'yaml-no-space': ['F02', 'error'],
  'yaml-no-key': ['F02', 'error'],
  'yaml-wide-dash': ['F02', 'error'],
  'yaml-dash-space': ['F02', 'error'],
  'yaml-dash-missing': ['F02', 'error'],
  'yaml-wide-comma': ['F02', 'error'],
  'yaml-list': ['F02', 'error'],
  'yaml-list-depth': ['F02', 'error'],
  'yaml-indent': ['F02', 'error'],
  'yaml-deep': ['F02', 'error'],
  'yaml-documents': ['F02', 'error'],
  'yaml-fence': ['F02', 'error'],
  'front-matter-missing': ['F04', 'error'],
  'section-without-id': ['F04', 'error'],
  'lesson-without-section': ['F04', 'error'],
  'heading-level': ['F04', 'error'],
  'stage-cells': ['F05', 'error'],
  'footnote-unknown': ['F06', 'error'],
  'footnote-unused': ['F06', 'error'],
  'key-missing': ['Q01', 'error'],
  'key-unknown': ['Q01', 'error'],
  'value-empty': ['Q01', 'error'],
  'value-kind': ['Q01', 'error'],
  'value-choice': ['Q01', 'error'],
  'value-slug': ['Q01', 'error'],
  'value-range': ['Q01', 'error'],
  'list-short': ['Q01', 'error'],
  'list-long': ['Q01', 'error'],
  'id-repeated': ['Q02', 'error'],
  'section-unknown': ['Q02', 'error'],
  'objective-unknown': ['Q02', 'error'],
  'note-unknown': ['Q02', 'error'],
  'goal-unknown': ['Q02', 'error'],
  'match-unknown': ['Q02', 'error'],
  'keys-single': ['Q03', 'error'],
  'keys-multiple': ['Q03', 'error'],
  'cloze-blanks': ['Q22', 'error'],
  'edition-faulty': ['Q33', 'warning'],
  'edition-copied': ['Q33', 'warning'],
}

/** What was found while a course was read, as findings of its rules. */
export function formFindings(problems: readonly FormProblem[]): Finding[] {
  return problems.map(problem => {
    const [rule, level] = FORM[problem.code]
    return { ...problem, rule, level }
  })
}
