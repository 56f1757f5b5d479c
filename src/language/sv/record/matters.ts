import { listed } from '../words/wording.ts'
import { formatDate } from '../words/dates.ts'
import type { Day } from '../../../meetings/calendar.ts'
import type { Link } from '../../../meetings/chain-of-forums.ts'
import type { DecisionKind, Outcome } from '../../../meetings/meeting.ts'
import { isNow, wentTo } from './outcomes-told.ts'

const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

/** What a decision is called before its citation. */
export const decisionWord = (kind: DecisionKind | undefined): string => {
  if (kind === 'policy') return 'Inriktningsbeslut'
  return kind === 'position' ? 'Ställningstagande' : 'Beslut'
}

/** One line per act, as the help shows it. */
export const mattersHelp = {
  nextItem: 'går till nästa punkt. Det som skrivs utan nummer gäller sedan den.',
  currentItem: 'visar punkten som behandlas nu.',
  chain: 'visar organens ordning, med dagar, vad som är sent och senaste dag för varje.',
  inForce: 'anger när något träder i kraft. Kedjan räknar bakåt därifrån.',
  showHome: 'visar vad varje part har beslutat hemma.',
  atHome: 'antecknar vad parter har beslutat hemma; var och en för sin egen.',
  showBehind: 'visar vilka som ställer sig bakom.',
  behind: 'antecknar vilka som ställer sig bakom.',
  notBehind: 'antecknar vilka som inte ställer sig bakom.',
  noted: 'lägger en eller flera punkter till handlingarna.',
  remit: 'återremitterar en punkt. Den kommer tillbaka som förslag till nästa möte.',
  defer: 'bordlägger en punkt. Den kommer tillbaka som förslag till nästa möte.',
  drop: 'antecknar att en punkt utgår. Den kommer tillbaka som förslag till nästa möte.',
  withdrawn: 'antecknar att en punkt är återtagen. Den kommer inte tillbaka.',
  comesBack: 'antecknar att en punkt återkommer, och när. Den blir ett förslag till dess.',
  referOn: 'för en punkt vidare till ett eller flera organ, i tur och ordning och med sina dagar.',
  carriedOn: 'antecknar att arbetet med en punkt fortsätter.',
  adopted: 'antecknar beslutet att förslaget antas, med gruppens egen fras.',
  rejected: 'antecknar beslutet att förslaget avslås, med gruppens egen fras.',
  policy: 'antecknar ett inriktningsbeslut ordagrant.',
  position: 'antecknar ett ställningstagande ordagrant.',
  decidedThere:
    'antecknar vad ett annat organ har beslutat om en punkt. Det blir aldrig vårt beslut.',
}

interface Point {
  readonly number: string
  readonly title: string
}
export interface HomeTold {
  readonly party: string
  readonly is: 'yes' | 'no' | 'preparing' | 'unknown'
  readonly on?: Day
  readonly why?: string
}
export interface StanceTold {
  readonly party: string
  readonly is: 'behind' | 'notBehind' | 'unknown'
  readonly why?: string
}

/** `12 av 13 har beslutat; återstår Nora kommun.` */
export const homeCount = (parties: readonly HomeTold[]): string => {
  const done = parties.filter(({ is }) => is === 'yes').length
  const left = parties.filter(({ is }) => is !== 'yes').map(({ party }) => party)
  return `${done} av ${parties.length} har beslutat${left.length === 0 || left.length > 5 ? '' : `; återstår ${listed(left)}`}.`
}
const withMore = ({ party, on, why }: { party: string; on?: Day; why?: string }): string =>
  `${party}${on === undefined ? '' : ` ${formatDate(on)}`}${why === undefined ? '' : ` (${why})`}`
const told = <K extends string>(
  parties: readonly { party: string; is: K; on?: Day; why?: string }[],
  is: K,
  head: string,
): readonly string[] => {
  const all = parties.filter((one) => one.is === is)
  return all.length === 0 ? [] : [`${head}: ${all.map(withMore).join(', ')}.`]
}
const homeLists = (parties: readonly HomeTold[]): readonly string[] => [
  ...told(parties, 'yes', 'Ja'),
  ...told(parties, 'preparing', 'Bereds'),
  ...told(parties, 'no', 'Nej'),
  ...told(parties, 'unknown', 'Okänt'),
]
/** Who stands behind a matter and who does not. */
export const stances = (parties: readonly StanceTold[]): readonly string[] => [
  ...told(parties, 'behind', 'Ställer sig bakom'),
  ...told(parties, 'notBehind', 'Ställer sig inte bakom'),
]

/** What is said of matters inside items, and of the course they take. */
export const matters = {
  inside: ({ title }: { title: string }) => `Det gäller ärendet ”${title}”.`,
  current: ({ number, title }: { number: string; title: string }) =>
    `Jag tog det som punkt ${number} ${title}, som behandlas nu.`,
  treatedNow: 'Den behandlas nu: beslut, anteckning, utfall och uppdrag utan nummer gäller den.',
  lastItem: 'Det var den sista punkten. Skriv ”avsluta möte” när ni är klara.',
  noCurrent: ({ next }: { next: string | undefined }) =>
    next === undefined
      ? 'Ingen punkt behandlas just nu.'
      : `Ingen punkt är satt än. Sekreteraren går till den första med ”nästa punkt” eller till en viss med ”punkt ${next}”.`,
  near: {
    ask: ({ title }: { title: string }) =>
      `Punkten har redan ett ärende med nästan samma namn som ”${title}”. Vilket menar du?`,
    none: ({ title }: { title: string }) => `Ett nytt ärende, ”${title}”`,
  },
  beside: ({ number, outcomes }: { number: string; outcomes: readonly Outcome[] }) =>
    outcomes.length === 0
      ? ''
      : `Det som stod förut står kvar: punkt ${number} är ${listed(outcomes.map((one) => (one.kind === 'referred' ? wentTo(one) : isNow(one))))}.`,
  chainHint: ({ number }: { number: string }) => `Hela vägen ser du med ”kedja ${number}”.`,
  noChain: ({ number, title }: Point) =>
    `Punkt ${number} ${title} är inte skickad vidare till något organ. Skriv ”vidare ${number} till …”.`,
  chainHead: ({ number, title, on }: Point & { on: Day }) =>
    `Vägen för punkt ${number} ${title}, mötet ${formatDate(on)}:`,
  link: ({ place, forum, on, after, what, decided, latest, late }: Link & { place: number }) =>
    `${place}. ${forum}${[
      ...(on === undefined || decided ? [] : [formatDate(on)]),
      ...(after === undefined ? [] : [`efter ${after}`]),
      ...(what === undefined ? [] : [what]),
      decided
        ? `beslutade${decided.on === undefined ? '' : ` ${formatDate(decided.on)}`}: ${decided.text.replace(/\.$/, '')}`
        : 'inte beslutat än',
      ...(latest === undefined ? [] : [`senast ${formatDate(latest)}`]),
      ...(late === 'passed' ? ['försenat'] : late === 'tooLate' ? ['för sent'] : []),
    ]
      .map((part) => `, ${part}`)
      .join('')}.`,
  inForce: ({ when }: { when: string }) => `Träder i kraft ${when}.`,
  inForceSet: ({ number, title, when }: Point & { when: string }) =>
    `Punkt ${number} ${title} träder i kraft ${when}. Senaste dag för varje organ ser du med ”kedja ${number}”.`,
  home: ({ number, title, on, parties }: Point & { on: Day; parties: readonly HomeTold[] }) =>
    [
      `Hemma, punkt ${number} ${title}, mötet ${formatDate(on)}:`,
      homeCount(parties),
      ...homeLists(parties),
    ].join('\n'),
  behind: ({ number, title, on, parties }: Point & { on: Day; parties: readonly StanceTold[] }) =>
    [
      `Bakom punkt ${number} ${title}, mötet ${formatDate(on)}:`,
      ...stances(parties),
      ...told(parties, 'unknown', 'Inte antecknat'),
    ].join('\n'),
  phrased: ({
    kind,
    said,
    phrase,
  }: {
    kind: 'adopted' | 'rejected'
    said: string
    phrase: string | undefined
  }) => {
    const begin = phrase ?? (kind === 'adopted' ? 'Förslaget antas' : 'Förslaget avslås')
    if (said.trim() === '') return stopped(begin)
    if (kind === 'rejected') return `${stopped(begin)} Skäl: ${stopped(said)}`
    return /^(?:enligt|med|i enlighet|till|från|så)\s/i.test(said)
      ? stopped(`${begin} ${said.trim()}`)
      : stopped(`${begin}: ${said.trim()}`)
  },
}
