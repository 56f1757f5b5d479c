import type { Language } from '../meetings/group.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

/** Everything the bot says, in one language. Swedish gives the shape; English must fit it. */
export type Texts = typeof sv

const texts: Readonly<Record<Language, Texts>> = { sv, en }

export const textsIn = (language: Language): Texts => texts[language]
