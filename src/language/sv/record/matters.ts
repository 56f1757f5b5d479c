import { mattersFrame, type Point } from '../../frames/matters-frame.ts'
import * as wording from '../words/wording.ts'
import { formatDate } from '../words/dates.ts'
import type { Day } from '../../../meetings/calendar.ts'
import type { DecisionKind } from '../../../meetings/agenda-item.ts'
import { after, stopped } from '../../../text/parts.ts'
import { isNow, wentTo } from './outcomes-told.ts'

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

const { homeCount, stances, ...told } = mattersFrame({
  ...wording,
  formatDate,
  isNow,
  wentTo,
  haveDecided: ({ done, all }) => `${done} av ${all} har beslutat`,
  left: 'återstår',
  saidNo: 'nej från',
  noParties: 'Inga parter är registrerade än. Skriv ”ny part” och namnet.',
  home: { yes: 'Ja', preparing: 'Bereds', no: 'Nej', unknown: 'Okänt' },
  homeBefore: { yes: 'Förut ja', preparing: 'Bereddes förut', no: 'Förut nej' },
  stances: {
    behind: 'Ställer sig bakom',
    notBehind: 'Ställer sig inte bakom',
    unknown: 'Inte antecknat',
  },
  stancesBefore: {
    behind: 'Ställde sig förut bakom',
    notBehind: 'Ställde sig förut inte bakom',
  },
  homeHead: ({ number, title, date }) => `Hemma, punkt ${number} ${title}, mötet ${date}:`,
  behindHead: ({ number, title, date }) => `Bakom punkt ${number} ${title}, mötet ${date}:`,
  stands: ({ number, now }) => `Det som stod förut står kvar: punkt ${number} är ${now}.`,
  after: 'efter',
  decided: 'beslutade',
  notDecided: 'inte beslutat än',
  latest: ({ date }) => `senast ${date}`,
  late: { passed: 'försenat', tooLate: 'för sent' },
  begins: { adopted: 'Förslaget antas', rejected: 'Förslaget avslås' },
  goesOn: /^(?:enligt|med|i enlighet|till|från|så)\s/i,
  reason: 'Skäl',
})
export { homeCount, stances }

/** What is said of matters inside items, and of the course they take. */
export const matters = {
  ...told,
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
  chainHint: ({ number }: { number: string }) => `Hela vägen ser du med ”kedja ${number}”.`,
  noChain: ({ number, title }: Point) =>
    `Punkt ${number} ${title} är inte skickad vidare till något organ. Skriv ”vidare ${number} till …”.`,
  chainHead: ({ number, title, on }: Point & { on: Day }) =>
    `Vägen för punkt ${number} ${title}, mötet ${formatDate(on)}:`,
  /** The same as a table. */
  way: { title: 'Beslutets väg', head: ['Organ', 'Dag', 'Senaste dag', 'Läge'], cells: told.cells },
  inForce: ({ when }: { when: string }) => `Träder i kraft ${when}.`,
  inForceSet: ({ number, title, when, before }: Point & { when: string; before: string }) =>
    `Punkt ${number} ${title} träder i kraft ${when}.${after(' Förut: ', before && stopped(before))} Senaste dag för varje organ ser du med ”kedja ${number}”.`,
}
