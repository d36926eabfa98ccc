/** What each slip in YAML needs to be told. A `cure` is the line as it should be, without its indent; lines and columns count from 1. */
export interface YamlProblemData {
  'yaml-syntax': { reason: string }
  'yaml-full-width-colon': { key: string }
  'yaml-tab': Record<string, never>
  'yaml-wide-space': Record<string, never>
  'yaml-alias': { reason: string }
  'yaml-long': { most: number }
  'yaml-nested': { most: number }
  'yaml-colon': { cure: string }
  'yaml-start': { character: string; cure: string }
  'yaml-bracket': { character: string; cure: string }
  'yaml-bracket-open': { character: string; close: string; cure: string }
  'yaml-quote-behind': { cure: string }
  'yaml-quote-inside': { cure: string }
  'yaml-quote-open': { quote: string; cure: string }
  'yaml-escape': { sign: string; path: boolean; cure: string }
  'yaml-hash': { cure: string }
  'yaml-key-twice': { key: string; first: number; item: boolean }
  'yaml-no-space': { cure: string }
  'yaml-no-key': { cure: string }
  'yaml-wide-dash': { character: string; cure: string }
  'yaml-dash-space': { cure: string }
  'yaml-dash-missing': { cure: string }
  'yaml-wide-comma': { cure: string }
  'yaml-list': { cure: string }
  'yaml-list-depth': { spaces: number; line: number }
  'yaml-indent': { spaces: number; line: number; text: string }
  'yaml-deep': { key: string; line: number; spaces: number }
  'yaml-documents': Record<string, never>
  'yaml-fence': Record<string, never>
}
