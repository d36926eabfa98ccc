import { type SettingName, type SettingSource, settingRule } from '../settings.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A setting as it holds now; `variable` is the one of the environment that says so, or could. */
export interface ShownSetting {
  name: SettingName
  value: string
  source: SettingSource
  variable: string
}

/** Settings with their values, what each is for, and how to change it. */
export function settingsView(rows: readonly ShownSetting[], file: string, page: ViewPage): string {
  const { theme, words, width } = page
  const blocks = rows.flatMap(row => {
    const from = words.punctuation.brackets(words.settings.sources[row.source](row.variable, file))
    const value = row.value === '' ? words.settings.unset : `${row.value}${from}`
    return [
      ...hanging(`${theme.heading(row.name)}  `, value, width),
      ...hanging('  ', words.settings.meaning[row.name], width),
      ...commandLines(changes(row, page), page),
      '',
    ]
  })
  return blocks.slice(0, -1).join('\n')
}

/** The commands that change a setting. A course is looked at before it is remembered, so it has a command of its own. */
function changes({ name, value, source }: ShownSetting, { words, commandLine }: ViewPage): [string, string][] {
  const { settings } = words
  if (name === 'course') return [[commandLine('course'), settings.lookAtCourse]]
  const rule = settingRule(name)
  if ('most' in rule) {
    const clear: [string, string] = [commandLine(`settings ${name}`, ''), settings.clear]
    return source === 'file' ? [clear] : [[commandLine(`settings ${name}`, settings.exampleName), settings.writeName]]
  }
  const other = rule.find(candidate => candidate !== value) ?? value
  return [[commandLine(`settings ${name} ${other}`), settings.change]]
}
