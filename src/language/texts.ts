import { defaultLanguage, type Language } from '../meetings/group-settings.ts'
import { en } from './en/index.ts'
import { sv, type Texts } from './sv/index.ts'

export type { Texts } from './sv/index.ts'

const texts: Readonly<Record<Language, Texts>> = { sv, en }

/** Every language there is, the group's default first. Nothing else names one. */
export const languages = Object.keys(texts) as readonly Language[]

export const textsIn = (language: Language): Texts => texts[language]

/** The language of a locale as clients send it (`en-US`), or the default. */
export const languageFor = (locale: string | undefined): Language =>
  languages.find((language) => locale?.toLowerCase().split('-')[0] === language) ?? defaultLanguage
