import type { Language } from '../meetings/group-settings.ts'
import type { Dates } from '../text/dates.ts'
import { textsIn } from './texts.ts'

/** Days and times in a language that is known when they are told. */
export const datesOf = (language: Language): Dates => textsIn(language).dates
