import { errors } from './zh-Hant/errors.ts'
import { help } from './zh-Hant/help.ts'
import { problems } from './zh-Hant/problems.ts'
import { screens } from './zh-Hant/screens.ts'

/** Everything the program says, in Traditional Chinese as written in Taiwan. */
export const zhHant = { ...screens, help, errors, problems }

/** What a catalogue of another language has to hold. */
export type Locale = typeof zhHant
