import type { Locale } from './locale.ts'
import { errors } from './zh-Hant/errors.ts'
import { exchangeWords } from './zh-Hant/exchange.ts'
import { help } from './zh-Hant/help.ts'
import { papers } from './zh-Hant/papers.ts'
import { problems } from './zh-Hant/problems.ts'
import { punctuation } from './zh-Hant/punctuation.ts'
import { screens } from './zh-Hant/screens.ts'
import { trainer } from './zh-Hant/trainer.ts'
import { typed } from './zh-Hant/typed.ts'

/** Everything the program says and understands, in Traditional Chinese as written in Taiwan. */
export const zhHant: Locale = { ...screens, ...exchangeWords, ...trainer, ...papers, help, errors, problems, punctuation, typed }
