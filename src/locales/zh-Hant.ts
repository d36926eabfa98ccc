import type { Locale } from './locale.ts'
import { errors } from './zh-Hant/errors.ts'
import { help } from './zh-Hant/help.ts'
import { problems } from './zh-Hant/problems.ts'
import { punctuation } from './zh-Hant/punctuation.ts'
import { screens } from './zh-Hant/screens.ts'

/** Everything the program says, in Traditional Chinese as written in Taiwan. */
export const zhHant = { ...screens, help, errors, problems, punctuation } satisfies Locale
