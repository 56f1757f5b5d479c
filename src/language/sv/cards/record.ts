import { plural } from '../words/wording.ts'
import type { Day } from '../../../meetings/calendar.ts'
import type { LooseEnd } from '../../../meetings/loose-ends.ts'
import type { StaysTold } from '../../../meetings/stays.ts'
import { stayText } from '../record/stays.ts'
import { formatDay } from '../words/dates.ts'

type Named = { readonly number: string; readonly title: string }

/** Words on the cards that the secretary uses during a meeting, and on what came of it. */
export const record = {
  item: 'Punkt',
  itemChoice: ({ number, title }: Named) => `${number} ${title}`,
  noItem: 'Ingen särskild punkt',
  noItems: 'Dagordningen är tom. Lägg till en punkt med ”punkt:” och en rubrik.',
  notOpen: 'Inget möte pågår, så det går inte att anteckna. Starta mötet först med ”starta möte”.',
  back: 'Tillbaka till mötet',
  attendance: {
    head: 'Närvaro',
    counts: ({
      present,
      replaced,
      absent,
      unknown,
    }: {
      present: number
      replaced: number
      absent: number
      unknown: number
    }) =>
      [
        `${present} närvarande`,
        ...(replaced > 0 ? [`${replaced} ersatta`] : []),
        `${absent} frånvarande`,
        `${unknown} inte ${plural(unknown, 'antecknad', 'antecknade')}`,
      ].join(', '),
    intro: 'Börja med en av knapparna, ändra sedan bara dem det inte stämmer för och spara.',
    pageByPage: 'Spara varje sida innan du går till nästa.',
    all: 'Alla är närvarande',
    answers: 'Enligt svaren på kallelsen',
    values: { present: 'Närvarande', absent: 'Frånvarande', unknown: 'Inte antecknad' },
    part: ({ stay }: { stay: StaysTold }) => `Del av mötet, ${stayText(stay)}`,
    replaced: ({ by }: { by: string }) => `Ersatt av ${by}`,
    wrong: 'Välj ett av värdena.',
    noOrganisation: 'Utan organisation',
    standIns: 'Ersättare',
    absentOne: 'Vem är borta',
    by: 'Vem kommer i stället',
    otherBy: 'Någon annan som kommer i stället, skriv namnet',
    parts: 'Del av mötet',
    partOne: 'Vem var med en del av tiden',
    from: 'Från klockan',
    to: 'Till klockan',
    save: 'Spara närvaron',
    seats: 'Ersättare eller del av mötet',
    saveSeats: 'Spara',
    toSheet: 'Tillbaka till närvaron',
    told: ({ when, counts }: { when: string; counts: string }) =>
      `Närvaro vid mötet ${when}: ${counts}.`,
    line: ({
      name,
      organisation,
      value,
    }: {
      name: string
      organisation: string | undefined
      value: string
    }) => `– ${name}${organisation === undefined ? '' : `, ${organisation}`}: ${value}`,
    text: 'Ändra med ”närvarande: A, B”, ”frånvarande: C”, ”ersätter: D för C” eller ”del av mötet: E”.',
  },
  decision: {
    head: 'Anteckna ett beslut',
    text: 'Beslutet, ordagrant',
    hint: 'Till exempel: Gruppen beslutar att anta förslaget.',
    send: 'Anteckna beslutet',
    told: 'Anteckna ett beslut: skriv ”beslut”, punktens nummer, kolon och beslutet, till exempel ”beslut 6b: Förslaget antas.”',
  },
  note: {
    head: 'Skriv en anteckning',
    text: 'Anteckning',
    hint: 'Till exempel: Lägesbild från länsdelarna.',
    send: 'Spara anteckningen',
    told: 'Skriv en anteckning: ”anteckning”, punktens nummer, kolon och texten, till exempel ”anteckning 7: Lägesbild från länsdelarna.”',
  },
  action: {
    head: 'Ge ett uppdrag',
    text: 'Vad som ska göras',
    owners: 'Ansvariga i gruppen',
    otherOwner: 'Ansvarig utanför gruppen, en enhet eller en roll',
    on: 'Klart senast, dag',
    due: 'Klart senast, i ord',
    dueHint: 'Till exempel: i maj, vårterminen eller nästa möte',
    send: 'Ge uppdraget',
    told: 'Ge ett uppdrag: skriv ”uppdrag”, punktens nummer, kolon och vad som ska göras, till exempel ”uppdrag 9a: ta fram en process ; ansvarig Anna Berg ; senast i maj”.',
  },
  outcome: {
    head: 'Avgör punkter',
    items: 'Punkter',
    what: 'Vad blev det',
    reason: 'Skäl',
    reasonHint: 'Behövs för återremiss',
    kinds: {
      noted: 'Läggs till handlingarna',
      deferred: 'Bordläggs',
      remitted: 'Återremitteras',
      dropped: 'Utgår',
    },
    objection: 'Invändning, för återremiss',
    terms: 'Villkor, för återremiss',
    send: 'Anteckna utfallet',
    told: 'Avgör punkter: skriv ”läggs till handlingarna 3, 4”, ”bordlägg 9: skäl”, ”återremiss 9a: skäl” eller ”utgår 9: skäl”.',
  },
  console: {
    head: ({ on }: { on: Day }) => `Mötet ${formatDay(on)}`,
    status: {
      planned: 'Mötet har inte börjat.',
      open: 'Mötet pågår.',
      closed: 'Mötet är avslutat.',
      cancelled: 'Mötet är inställt.',
    },
    none: 'Inget möte är planerat. Planera ett med ”nytt möte” och datumet.',
    handled: 'Avgjorda punkter',
    handledOf: ({ done, all }: { done: number; all: number }) => `${done} av ${all}`,
    latest: 'Senast antecknat',
    next: 'Nästa punkt',
    allHandled: 'Alla punkter är avgjorda.',
    attendance: 'Närvaro',
    given: 'Uppdrag',
    decisions: 'Beslut',
    missing: 'Det här saknas',
    missingNone: 'Inget saknas.',
    lacks: {
      outcome: ({ count }: { count: number }) =>
        plural(count, '1 punkt utan utfall', `${count} punkter utan utfall`),
      addition: ({ count }: { count: number }) =>
        plural(count, '1 tillägg som inte är prövat', `${count} tillägg som inte är prövade`),
      carrier: ({ count }: { count: number }) =>
        plural(
          count,
          '1 beslut som ingen har fått i uppdrag',
          `${count} beslut som ingen har fått i uppdrag`,
        ),
      action: ({ count }: { count: number }) =>
        plural(
          count,
          '1 uppdrag utan ansvarig eller tid',
          `${count} uppdrag utan ansvarig eller tid`,
        ),
      hanging: ({ count }: { count: number }) =>
        plural(
          count,
          '1 uppdrag under ett beslut med ny lydelse',
          `${count} uppdrag under beslut med ny lydelse`,
        ),
      people: ({ count }: { count: number }) =>
        plural(count, '1 person med okänd närvaro', `${count} personer med okänd närvaro`),
      personal: ({ count }: { count: number }) =>
        plural(count, '1 personuppgift att granska', `${count} personuppgifter att granska`),
      promise: ({ count }: { count: number }) =>
        plural(count, '1 löfte i anteckningarna', `${count} löften i anteckningarna`),
    } satisfies Readonly<Record<LooseEnd['kind'], (values: { count: number }) => string>>,
    announce: 'Kalla till mötet',
    start: 'Starta mötet',
    close: 'Avsluta mötet',
    adopt: 'Fastställ dagordningen',
    attendanceButton: 'Närvaro',
    decision: 'Beslut',
    action: 'Uppdrag',
    outcome: 'Utfall',
    note: 'Anteckning',
    summary: 'Sammanfattning',
    agenda: 'Dagordning',
    refresh: 'Visa läget nu',
    text: ({ say }: { say: string }) => `Fortsätt med ”${say}”.`,
  },
  summary: {
    head: 'Sammanfattning',
    open: 'Mötet är inte avslutat.',
    attendance: 'Närvaro',
  },
}
