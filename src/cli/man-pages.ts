import { help as english } from '../locales/en/help.ts'
import { man as englishMan } from '../locales/en/man.ts'
import { help as chinese } from '../locales/zh-Hant/help.ts'
import { man as chineseMan } from '../locales/zh-Hant/man.ts'
import { manPage } from './man-page.ts'

declare const VERSION: string

/** The man page in each of its languages. The build writes them to files; the program itself never loads them. */
export const PAGES: Record<'en' | 'zh-Hant', string> = {
  en: manPage(english, englishMan, VERSION),
  'zh-Hant': manPage(chinese, chineseMan, VERSION),
}
