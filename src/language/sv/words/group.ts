import type { Language } from '../../../meetings/group.ts'
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
  language: { language: ['språk'] } satisfies Spellings<'language'>,
  languages: { sv: ['svenska'], en: ['engelska'] } satisfies Spellings<Language>,
  switches: { on: ['på', 'ja'], off: ['av', 'nej'] } satisfies Spellings<'on' | 'off'>,
}
