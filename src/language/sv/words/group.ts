import type { DocumentName, Language } from '../../../meetings/group-settings.ts'
import type { ReminderChoice } from '../../../meetings/group.ts'
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
    drafts: ['utkast'],
    draftAgenda: ['dagordningsutkast', 'utkast till dagordning'],
    document: ['dokument'],
    chairAdjusts: ['ordförande justerar', 'ordföranden justerar'],
    previousFinal: ['föregående slutligt', 'föregående slutliga'],
    adjustmentDays: ['justeringstid'],
    weeklyReminders: ['påminnelsetak'],
    representation: ['representation'],
    themes: ['teman i protokollet', 'teman'],
    head: ['huvud', 'sidhuvud'],
    foot: ['fot', 'sidfot'],
    line: ['rad', 'statusrad'],
    archive: ['arkivlänk'],
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
  /** Which reminders somebody wants. */
  reminders: {
    all: ['alla', 'allt', 'som vanligt'],
    main: ['viktigaste', 'det viktigaste', 'bara det viktigaste'],
    weekly: ['veckovis', 'varje vecka', 'en gång i veckan', 'en gång per vecka'],
  } satisfies Spellings<ReminderChoice>,
  languages: { sv: ['svenska'], en: ['engelska'] } satisfies Spellings<Language>,
  drafts: { closed: ['stängt', 'stängda'], open: ['öppet', 'öppna'] } satisfies Spellings<
    'closed' | 'open'
  >,
  documents: {
    notes: ['minnesanteckningar'],
    minutes: ['protokoll'],
    meetingNotes: ['mötesanteckningar'],
  } satisfies Spellings<DocumentName>,
  /** In the place of a text: that there is to be none. */
  nothing: { nothing: ['ingen', 'inget', 'inga', 'tomt', 'tom', 'ta bort', '-', '–'] },
  switches: { on: ['på', 'ja'], off: ['av', 'nej'] } satisfies Spellings<'on' | 'off'>,
}
