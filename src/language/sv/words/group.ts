import type { Language } from '../../../meetings/group.ts'
import type { RetentionClass } from '../../../meetings/retention.ts'
import type { SettingName } from '../../../meetings/settings.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** The group's settings, and what stands in their values. */
export const group = {
  settings: {
    zone: ['tidszon'],
    remindAt: ['påminnelsetid', 'påminn klockan'],
    reminderDays: ['påminnelsedagar'],
    quietHours: ['tysta timmar', 'tyst'],
    proposalDays: ['sista dag', 'förslagsdagar'],
    adjustment: ['justering'],
  } satisfies Spellings<SettingName>,
  /** Kinds of records that may go. */
  retention: {
    minutes: ['protokoll', 'möten', 'beslut'],
    actions: ['uppdrag'],
    proposals: ['förslag'],
    log: ['logg', 'loggen'],
    words: ['ord', 'orden', 'skrivna ord'],
    posts: ['utskick', 'leveranser'],
    contacts: ['kontaktuppgifter'],
  } satisfies Spellings<RetentionClass>,
  /** Before the time that they are kept. */
  keptFor: ['gallras efter', 'gallras', 'efter', 'i'],
  /** That they are kept for good. */
  kept: ['bevaras', 'behålls', 'behåll', 'bevara', 'sparas', 'alltid'],
  language: { language: ['språk'] } satisfies Spellings<'language'>,
  languages: { sv: ['svenska'], en: ['engelska'] } satisfies Spellings<Language>,
  switches: { on: ['på', 'ja'], off: ['av', 'nej'] } satisfies Spellings<'on' | 'off'>,
}
