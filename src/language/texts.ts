import { defaultLanguage, type Language } from '../meetings/group-settings.ts'
import { en } from './en/index.ts'
import type { Listed } from '../text/sentence.ts'
import { sv, type OwnTexts } from './sv/index.ts'

/** With what each sentence does, in one line: by the name of its act. */
export type Texts = OwnTexts & {
  readonly help: Readonly<Record<Listed<(typeof sv)['sentences']>, string>>
}
const withHelp = (t: OwnTexts): Texts => ({
  ...t,
  help: {
    ...t.meetings.help,
    ...t.agenda.help,
    ...t.record.help,
    ...t.minutes.help,
    ...t.followUp.help,
    ...t.search.help,
    ...t.group.help,
    ...t.audit.help,
    ...t.privacy.help,
    ...t.files.help,
    ...t.talk.help,
  },
})
const texts: Readonly<Record<Language, Texts>> = { sv: withHelp(sv), en: withHelp(en) }

/** Every language there is, the group's default first. Nothing else names one. */
export const languages = Object.keys(texts) as readonly Language[]

export const textsIn = (language: Language): Texts => texts[language]

/** The language of a locale as clients send it (`en-US`), or the default. */
export const languageFor = (locale: string | undefined): Language =>
  languages.find((language) => locale?.toLowerCase().split('-')[0] === language) ?? defaultLanguage
