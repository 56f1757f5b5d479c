import { listed } from '../words/wording.ts'
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
