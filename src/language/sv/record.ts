import { after, stopped } from '../../text/parts.ts'
import { partsOfRef } from '../../meetings/ref.ts'
import { listed, plural } from './words/wording.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { DecisionKind, Outcome } from '../../meetings/agenda-item.ts'
import { hasDayOfItsOwn, returns } from '../../meetings/course.ts'
import { formatDate, formatDay, formatDaysUntil } from './words/dates.ts'
import { attendance } from './record/attendance.ts'
import { care } from './record/care.ts'
import { closing } from './record/closing.ts'
import { decisionWord, matters, mattersHelp } from './record/matters.ts'
import { reopening } from './record/reopening.ts'
import { retold } from './record/retold.ts'
import { becomes, isNow, saidWith } from './record/outcomes-told.ts'
import { sitting } from './record/sitting.ts'
import { summary } from './record/summary.ts'
import { which } from './record/which.ts'

/** An item as told: its number and a short title. */
export interface Named {
  readonly number: string
  readonly title: string
}

/** A decision as told. */
interface Decided {
  readonly cite: string
  readonly title: string
  readonly kind?: DecisionKind | undefined
}

/** What the bot says at the meeting and about what came of it. `help` holds one line per command of the subject, keyed by the command's name. */
export const record = {
  help: {
    ...mattersHelp,
    startMeeting: 'öppnar mötet så att det går att anteckna. Numren ligger fast från och med då.',
    closeMeeting: 'avslutar mötet. Jag visar först det som annars skulle tappas bort.',
    leaveRest: 'avslutar mötet och låter det som är kvar att ordna vänta på dig.',
    letStand: 'låter något av det som mötet lämnar efter sig stå som det är.',
    showLoose: 'visar allt som mötet lämnar efter sig att ordna.',
    attendance:
      'visar vilka som är närvarande, frånvarande och inte antecknade, organisation för organisation.',
    present: 'antecknar närvarande: namn, ”alla”, ”resten” eller ”enligt svar”.',
    absent: 'antecknar frånvarande: namn eller ”resten”.',
    unknown: 'antecknar att närvaron inte är känd, också för den som var antecknad.',
    comesLater: 'antecknar att någon kommer senare.',
    cameAfter: 'antecknar att någon kom till mötet efter en punkt.',
    leftAfter: 'antecknar att någon gick efter en punkt.',
    recused: 'antecknar att någon inte deltar i en punkt.',
    presides: 'antecknar vem som leder mötet.',
    standInAt: 'antecknar vem som går in för vem på mötet.',
    partOf: 'antecknar vem som är med en del av mötet.',
    guest: 'antecknar en gäst, gärna med organisation och punkt.',
    note: 'antecknar text under en punkt. Flera går bra.',
    decision: 'antecknar ett beslut ordagrant.',
    assign:
      'ger ett uppdrag, helst med ansvarig och tid. Den som inte leder gruppen ger bara sig själv ett. Utan kolon visas uppdragen.',
    changeDecision: 'ändrar ett besluts ordalydelse. Svaret visar vad som stod.',
    confirmWording: 'bekräftar en annan lydelse av ett beslut.',
    rejectWording: 'avvisar en annan lydelse av ett beslut.',
    changeNote: 'ändrar en anteckning.',
    changeByComment: 'ändrar en anteckning så som en synpunkt vill.',
    changeDecisionByComment: 'ändrar ett beslut så som en synpunkt vill.',
    changeTitle: 'rättar en punkts rubrik.',
    changeOutcome: 'ändrar vad som blev av en punkt.',
    changeAttendance: 'ändrar vem som var med.',
    changeGuest: 'ändrar en gästs namn.',
    removeDecision: 'tar bort ett beslut. Jag frågar om uppdragen som hör till.',
    removeNote: 'tar bort en anteckning.',
    removeOutcome: 'tar bort ett utfall.',
    removeAction: 'tar bort ett uppdrag. Den ansvariga får veta det.',
    removeGuest: 'tar bort en gäst.',
    removeAttendance: 'tar bort det som är antecknat om någons närvaro.',
    removeRecusal: 'tar tillbaka ett jäv, av den som namnges eller av alla vid punkten.',
    moveDecision: 'flyttar ett beslut till en annan punkt.',
    moveNote: 'flyttar en anteckning till en annan punkt.',
    moveOutcome: 'flyttar ett utfall till en annan punkt.',
    moveAction: 'flyttar ett uppdrag till en annan punkt.',
    moveGuest: 'flyttar en gäst till andra punkter.',
    reopenMeeting: 'öppnar ett avslutat möte igen, när mer av mötet återstår.',
    meetingHeld: 'säger att ett möte som ingen öppnade hölls, så att det kan antecknas.',
    meetingNotHeld: 'säger att ett möte inte hölls. Det ställs in, och punkterna följer med.',
    meetingLasted: 'antecknar de tider mötet verkligen hade.',
    summary: 'visar mötets beslut, uppdrag och vad som kommer tillbaka.',
  },

  started: ({ day, today, items }: { day: Day; today: Day; items: number }) =>
    `Mötet ${formatDay(day)} är öppnat${items === 0 ? '. Dagordningen är tom.' : ` med ${items} ${plural(items, 'punkt', 'punkter')}, och numren ligger fast.`}` +
    (partsOfRef(day).on === today
      ? ''
      : ` Obs att mötet ${day < today ? 'var' : 'är'} ${formatDaysUntil(day, today)}. Menade du ett annat, skriv ”ångra”.`),
  additionsWait: ({ count }: { count: number }) =>
    `${plural(count, 'Ett tillägg väntar', `${count} tillägg väntar`)} på att dagordningen fastställs.`,
  startHint: ({ answers, adopted }: { answers: boolean; adopted: boolean }) =>
    `Anteckna närvaron med ${answers ? '”närvarande: enligt svar” eller ”närvarande: alla”' : '”närvarande: alla” eller namnen'}.${adopted ? '' : ' Sedan kommer ”fastställ dagordning”.'}`,

  attendance,

  noted: ({ number, title, day, count }: Named & { day: Day; count: number }) =>
    `Antecknat under punkt ${number} ${title}, mötet ${formatDate(day)}.${count > 1 ? ` Punkten har nu ${count} anteckningar.` : ''}`,
  noteHint: ({ number }: { number: string }) =>
    `Avgör den med ”beslut ${number}: …” eller ”läggs till handlingarna ${number}”.`,
  notePromises: ({ number, text }: { number: string; text: string }) =>
    `Det låter som ett löfte: ”${text}” Skriv ”uppdrag ${number}: … ; ansvarig … ; senast …” så följs det upp.`,

  decided: ({ cite, title, text, kind }: Decided & { text: string }) =>
    `${decisionWord(kind)} ${cite} ${title}:\n${text}`,
  decidedLong: ({ cite, title, length, kind }: Decided & { length: number }) =>
    `${decisionWord(kind)} ${cite} ${title} är antecknat ordagrant, ${length} tecken.`,
  decisionKeeps: ({ number, outcome }: { number: string; outcome: Outcome }) =>
    `Punkt ${number} är samtidigt ${isNow(outcome)}${returns(outcome) ? ` och kommer tillbaka. Gäller inte det längre, skriv ”läggs till handlingarna ${number}”` : ''}.`,
  needsCarrier: ({ number }: { number: string }) =>
    `Någon ska utföra det: ”uppdrag ${number}: … ; ansvarig … ; senast …”.`,
  decisionHint: ({ number }: { number: string }) =>
    `Blir det ett uppdrag, skriv ”uppdrag ${number}: …”.`,

  settled: ({ items, outcome, day }: { items: readonly Named[]; outcome: Outcome; day: Day }) => {
    const head = pointsOf(items)
    // The meeting’s day stands with the item where the outcome has one of its own.
    return hasDayOfItsOwn(outcome)
      ? `${head} från mötet ${formatDate(day)} ${becomes(outcome)}${saidWith(outcome)}`
      : `${head} ${becomes(outcome)} vid mötet ${formatDate(day)}${saidWith(outcome)}`
  },
  wasBefore: ({ numbers, outcome }: { numbers: readonly string[]; outcome: Outcome }) =>
    outcome.kind === 'decided'
      ? `Beslutet under punkt ${listed(numbers)} står kvar.`
      : `Det ersätter det som stod förut: punkt ${listed(numbers)} var ${isNow(outcome)}.`,
  untouched: ({ numbers }: { numbers: readonly string[] }) =>
    `Punkt ${listed(numbers)} har redan ett eget utfall och är inte ändrad.`,
  comesBack: ({ next, count, waits }: { next: Day | undefined; count: number; waits: boolean }) =>
    waits
      ? `${plural(count, 'Den kommer', 'De kommer')} tillbaka som förslag när det här mötet avslutas, och väntar tills ett möte den tiden är inlagt.`
      : `${plural(count, 'Den kommer', 'De kommer')} tillbaka som förslag ${next === undefined ? 'till nästa möte' : `till mötet ${formatDate(next)}`} när det här mötet avslutas.`,
  outcomesLeft: ({ numbers }: { numbers: readonly string[] }) =>
    numbers.length === 0
      ? 'Alla punkter har ett utfall. Skriv ”avsluta möte” när ni är klara.'
      : `Kvar att avgöra: ${numbers.length > 20 ? `${numbers.length} punkter` : `punkt ${listed(numbers)}`}.`,

  given: ({
    id,
    cite,
    text,
    owners,
    due,
  }: {
    id: string
    cite: string
    text: string
    owners: string
    due: string
  }) =>
    `Uppdrag ${id} (${cite}): ${stopped(text)}\nAnsvarig: ${owners === '' ? 'saknas' : owners}. Tid: ${due === '' ? 'saknas' : due}.`,
  outsideMeetings: 'utanför möte',
  givenLacks: ({ id, owner, due }: { id: string; owner: boolean; due: boolean }) =>
    `Fyll på med ”ändra uppdrag ${id}: ${[...(owner ? ['ansvarig …'] : []), ...(due ? ['senast …'] : [])].join(' ; ')}”.`,
  tellsOwners: ({ names, reminds }: { names: readonly string[]; reminds: boolean }) =>
    `Jag meddelar ${listed(names)}${reminds ? ' och påminner i god tid' : ''}.`,
  remindsYou: 'Jag påminner i god tid.',
  toldGiven: ({
    id,
    cite,
    text,
    due,
    day,
    body,
    isContact,
    others,
    each,
  }: {
    id: string
    cite: string | undefined
    text: string
    due: string
    day: Day | undefined
    body: string | undefined
    isContact: boolean
    others: string
    /** Those it is given to report each for themselves. */
    each: boolean
  }) =>
    `${body === undefined ? 'Du' : `${body}${isContact ? ', där du är kontaktperson,' : ''}`} har fått uppdrag ${id}${day === undefined ? '' : ` vid mötet ${formatDay(day)} (${cite})`}: ${stopped(text)}\n` +
    `Tid: ${due === '' ? 'saknas' : due}.${each ? ' Var och en rapporterar för sig.' : after(' Ansvarig tillsammans med ', others && stopped(others))}\n` +
    `Svara ”klart ${id}” när det är gjort, ${each ? '' : `”senare ${id}” om du behöver mer tid, `}eller ”inte mitt ${id}” om det har hamnat fel.`,

  care,
  closing,
  matters,
  reopening,
  retold,
  sitting,
  summary,
  which,
}

const pointsOf = (items: readonly Named[]): string => {
  const [only] = items
  return items.length === 1 && only
    ? `Punkt ${only.number} ${only.title}`
    : `Punkterna ${listed(items.map(({ number }) => number))}`
}
