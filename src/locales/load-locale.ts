import type { Locale } from './locale.ts'

type Load = () => Promise<Locale>

const traditionalChinese: Load = async () => (await import('./zh-Hant.ts')).zhHant

/** The languages of the program, each loaded only when it is spoken. A new one is a folder here and a line in this list. */
const LOCALES: ReadonlyMap<string, Load> = new Map([['zh-Hant', traditionalChinese]])

/** Loads a language by its tag (BCP 47); Traditional Chinese for one that there is not. */
export function loadLocale(tag: string): Promise<Locale> {
  return (LOCALES.get(tag) ?? traditionalChinese)()
}

/**
 * The tag of the language to speak: the first of SALESCOURSE_LANG, LC_ALL, LC_MESSAGES and LANG that names a known one, else
 * `zh-Hant`. `en_US.UTF-8` names `en-US`, and `en` where that alone is known.
 */
export function localeTag(env: NodeJS.ProcessEnv, known: Iterable<string> = LOCALES.keys()): string {
  const tags = [...known]
  for (const name of [env.SALESCOURSE_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG]) {
    const wanted = (name ?? '').replace(/[.@].*$/, '').replaceAll('_', '-')
    const tag = tags.find(tag => `${wanted}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()))
    if (tag) return tag
  }
  return 'zh-Hant'
}
