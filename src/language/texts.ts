import type { Language } from '../meetings/group.ts'
import { en } from './en/index.ts'
import { sv, type Texts } from './sv/index.ts'

export type { Texts } from './sv/index.ts'

const texts: Readonly<Record<Language, Texts>> = { sv, en }

export const textsIn = (language: Language): Texts => texts[language]
