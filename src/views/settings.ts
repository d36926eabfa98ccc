import { SETTINGS, type SettingName, type SettingSource, settingVariable } from '../settings.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A setting as it holds now. */
export interface ShownSetting {
  name: SettingName
  value: string
  source: SettingSource
}

/** Settings with their values, what each is for, and how to change it. */
export function settingsView(rows: readonly ShownSetting[], file: string, page: ViewPage): string {
  const { theme, words, width } = page
  const blocks = rows.flatMap(({ name, value, source }) => {
    const values: readonly string[] = SETTINGS[name]
    const other = values.find(candidate => candidate !== value) ?? value
    const from = words.settings.sources[source](settingVariable(name), file)
    return [
      ...hanging(`${theme.heading(name)}  `, `${value}${words.punctuation.brackets(from)}`, width),
      ...hanging('  ', words.settings.meaning[name], width),
      ...commandLines([[page.commandLine(`settings ${name} ${other}`), words.settings.change]], page),
      '',
    ]
  })
  return blocks.slice(0, -1).join('\n')
}
