import { plural } from './words/wording.ts'
import { gånger } from './words/counts.ts'

/** An action as a reminder shows it; every value is ready to be shown, and empty where there is none. */
export interface RemindedAction {
  readonly id: string
  readonly text: string
  /** Named only towards somebody who does not own it. */
  readonly owners: string
  /** `i maj (senast 31 maj 2026)` */
  readonly due: string
  /** `om 7 dagar`, `i dag`, `3 dagar försenat` */
  readonly when: string
  readonly postponed: number
  readonly cite: string
}

/** What the bot says by itself about actions, and about whom it cannot reach. */
export const reminders = {
  one: ({ action, example }: { action: RemindedAction; example: string }) =>
    `Påminnelse om ${action.id}: ${named(action)}\n${timed(action)}\n` +
    `Svara ”klart ${action.id}”, ”senare ${action.id} ${example}”, ”läge ${action.id}: …” eller ”inte mitt ${action.id}”.`,
  several: ({ actions, example }: { actions: readonly RemindedAction[]; example: string }) =>
    `Påminnelse om ${actions.length} av dina uppdrag:\n${actions.map((action) => `– ${action.id} ${named(action)} ${timed(action)}`).join('\n')}\n` +
    `Svara till exempel ”klart ${actions[0]?.id}” eller ”senare ${actions[0]?.id} ${example}”.`,
  late: ({ actions }: { actions: readonly RemindedAction[] }) =>
    `${plural(actions.length, 'Ett uppdrag är försenat två veckor eller mer', `${actions.length} uppdrag är försenade två veckor eller mer`)}:\n${actions.map((action) => `– ${action.id} ${named(action)} ${action.owners}. ${timed(action)}`).join('\n')}`,
  stray: ({ actions }: { actions: readonly RemindedAction[] }) =>
    `${plural(actions.length, 'Ett uppdrag saknar', `${actions.length} uppdrag saknar`)} någon att påminna:\n${actions.map((action) => `– ${action.id} ${named(action)} ${action.owners === '' ? 'Ansvarig saknas' : action.owners}. ${timed(action)}`).join('\n')}\n` +
    `Lämna ${plural(actions.length, 'det', 'dem')} till någon med ”lämna ${actions[0]?.id} till namn”.`,
  answered: {
    changed: ({ id }: { id: string }) => `${id} är ändrat.`,
    done: ({ id, text }: { id: string; text: string }) =>
      `${id} är klart: ”${text.replace(/\.$/, '')}”. Du behöver inte göra något mer.`,
    yourPart: ({ id, text }: { id: string; text: string }) =>
      `Din del av ${id} är klar: ”${text.replace(/\.$/, '')}”. Du behöver inte göra något mer.`,
    notYours: ({ id, text }: { id: string; text: string }) =>
      `${id} är inte längre ditt: ”${text.replace(/\.$/, '')}”.`,
    noted: ({ id, text, due }: { id: string; text: string; due: string }) =>
      `${id} är uppdaterat: ”${text.replace(/\.$/, '')}”.${due === '' ? '' : ` Tid: ${due}.`}`,
  },
  folded: ({ texts }: { texts: readonly string[] }) =>
    `Det här skulle ha kommit tidigare, men jag nådde inte fram:\n\n${texts.join('\n\n')}`,
  inGroup: ({ name, text }: { name: string; text: string }) => `@${name}\n${text}`,

  personOutOfReach: ({ name, reason }: { name: string; reason: string }) =>
    `Jag når inte ${name} personligen: ${why(reason)}. Tills vidare nämner jag ${name} i gruppen i stället. Be ${name} öppna Klubban i Teams och skriva ”hej”, så når jag fram igen.`,
  groupOutOfReach: ({ group, reason }: { group: string; reason: string }) =>
    `Jag kan inte skriva i ${group === '' ? 'gruppen' : group}: ${why(reason)}. Skriv ”kanal här” i den kanal där jag ska skriva, eller lägg till mig igen.`,

  deliveries: ({
    days,
    addressed,
    delivered,
    pending,
    failed,
    inGroup,
    maybeTwice,
  }: {
    days: number
    addressed: number
    delivered: number
    pending: number
    failed: number
    inGroup: number
    maybeTwice: number
  }) =>
    addressed === 0
      ? `Jag har inte skickat något de senaste ${days} dagarna.`
      : `Meddelanden de senaste ${days} dagarna: ${addressed}. Skickade: ${delivered}. På väg: ${pending}. Misslyckade: ${failed}.` +
        `${inGroup === 0 ? '' : `\n${inGroup} av dem gick som omnämnande i gruppen.`}${maybeTwice === 0 ? '' : `\n${maybeTwice} kan ha kommit fram två gånger.`}`,
  nobodyOutOfReach: 'Jag vet ingen som jag inte når.',
  outOfReach: ({
    people,
  }: {
    people: readonly { name: string; reason: string; since: string }[]
  }) =>
    `Jag når inte:\n${people.map(({ name, reason, since }) => `– ${name}${since === '' ? '' : ` sedan ${since}`}: ${why(reason)}`).join('\n')}`,
  failures: ({
    posts,
  }: {
    posts: readonly { day: string; to: string; about: string; reason: string }[]
  }) =>
    `Kom inte fram:\n${posts.map(({ day, to, about, reason }) => `– ${day}, till ${to}: ${about}, ${why(reason)}`).join('\n')}`,
  theGroup: 'gruppen',
  purposes: {
    announcement: 'kallelse',
    meetingMoved: 'flyttat möte',
    meetingCancelled: 'inställt möte',
    agendaSent: 'dagordning',
    agendaAddition: 'tillägg till dagordningen',
    proposalOutcome: 'besked om förslag',
    summary: 'sammanfattning',
    lastDay: 'sista dag för förslag',
    dayBefore: 'möte nästa arbetsdag',
    answerMissing: 'svar på kallelsen saknas',
    askedToClose: 'fråga om att avsluta mötet',
    succession: 'vem som ska leda gruppen',
    actionGiven: 'nytt uppdrag',
    actionChanged: 'ändrat uppdrag',
    actionReminder: 'påminnelse',
    actionOverdue: 'försenade uppdrag',
    correction: 'rättelse',
    unreachable: 'besked om vem jag inte når',
    private: 'svar i egen chatt',
    lateAnswer: 'svar som kom sent',
    other: 'meddelande',
  },
}

const named = ({ text, cite }: RemindedAction): string =>
  `”${text.replace(/\.$/, '')}”${cite === '' ? '' : ` (${cite})`}.`
const timed = ({ due, when, postponed }: RemindedAction): string =>
  `Tid: ${due}${when === '' ? '' : `, ${when}`}.${postponed === 0 ? '' : ` Framflyttat ${gånger(postponed)}.`}`

/** A channel's code in plain words; a code that has none is told as it is, for whoever must look into it. */
function why(reason: string): string {
  const known: readonly (readonly [RegExp, string])[] = [
    [/^left$/, 'personen har lämnat gruppen'],
    [/^noAccount$/, 'personen finns bara som namn i gruppen, utan konto i Teams'],
    [/^overtaken$/, 'det behövdes inte längre'],
    [/^removed$/, 'jag var borttagen ur gruppen'],
    [/^archived$/, 'teamet är arkiverat'],
    [/^fault$/, 'något gick fel hos mig'],
    [/^store$/, 'jag nådde inte mitt minne'],
    [/BotDisabledByAdmin/, 'organisationens administratör har stängt av mig'],
    [/ConversationBlockedByUser|MessageWritesBlocked/, 'chatten med mig är blockerad'],
    [/BotNotInConversationRoster|ForbiddenOperation/, 'jag är inte tillagd där'],
    [/NotEnoughPermissions/, 'jag saknar behörighet att skriva där'],
    [/^404|^410/, 'chatten finns inte längre'],
    [/^401|no token/, 'Teams godtog inte min inloggning'],
    [/^403/, 'Teams tillåter inte att jag skriver där'],
    [/MessageSizeTooBig|^413/, 'meddelandet var för långt'],
    [/^network|^408|^5\d\d/, 'Teams svarade inte'],
    [/^429|^412/, 'Teams hann inte ta emot'],
  ]
  return known.find(([pattern]) => pattern.test(reason))?.[1] ?? `Teams svarade ${reason}`
}
