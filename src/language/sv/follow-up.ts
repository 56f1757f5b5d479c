import { listed, plural } from './words/wording.ts'
import { gånger } from './words/counts.ts'
import { questions } from './follow-up/waits.ts'
import type { ActionLine } from '../../text/action-line.ts'

/** What the bot says about follow-up. `help` holds one line per command of the subject, keyed by the command's name. */
export const followUp = {
  questions,

  help: {
    markOwner: 'säger vad en ansvarig är: en enhet, en roll eller någon utanför gruppen.',
    questions: 'visar vad jag har frågat som ingen har svarat på. En siffra öppnar frågan.',
    myActions: 'visar dina egna uppdrag, de försenade först.',
    actions:
      'visar gruppens uppdrag: öppna, försenade, klara eller alla, och bara någons om du skriver ett namn.',
    done: 'rapporterar ett uppdrag klart. Skriv gärna hur det gick.',
    later: 'flyttar fram ett uppdrag. Jag räknar gångerna.',
    handOver: 'lämnar ett uppdrag till någon annan.',
    status: 'antecknar läget i ett uppdrag. Utan text visar jag allt om uppdraget.',
    notMine: 'säger till sekreteraren att uppdraget har hamnat fel.',
    stuck: 'berättar för sekreteraren vad som hindrar. Påminnelserna vilar i två veckor.',
    remindAction: 'påminner den ansvariga nu, högst en gång om dagen.',
    reopen: 'öppnar ett uppdrag som är klart.',
    editAction: 'ändrar text, ansvarig eller tid för ett uppdrag.',
    contact: 'anger vem jag ska påminna när en enhet, en roll eller någon utanför har uppdrag.',
    deliveries: 'visar vem jag inte når, och hur det gick med det jag skickat.',
  },

  // owners
  ownersExample: 'ansvarig Anna Berg, enhet Kulturskolan',
  ownerKinds: { unit: 'En enhet', role: 'En roll', outside: 'Någon utanför gruppen' },
  sayOwner: ({ name, kind }: { name: string; kind: string }) => `ägare ${name}: ${kind}`,
  ownerMarked: ({ name, kind }: { name: string; kind: string }) =>
    `${name} är antecknad som ${kind.toLowerCase()}.`,
  whatIsOwner: ({ name }: { name: string }) =>
    `”${name}” finns inte i gruppen. Vem eller vad är det?`,
  contactMissing: ({ names }: { names: readonly string[] }) =>
    `Kontaktperson saknas för ${listed(names)}. Skriv ”kontakt ${names[0]}: namn” så vet jag vem jag ska påminna.`,
  contactRecorded: ({ body, name }: { body: string; name: string }) =>
    `${name} är nu kontaktperson för ${body} och får påminnelserna om dess uppdrag.`,
  contacts: ({ bodies }: { bodies: readonly { name: string; contact: string | undefined }[] }) =>
    bodies.length === 0
      ? 'Ingen enhet, roll eller någon utanför gruppen har haft uppdrag än.'
      : `Kontaktpersoner:\n${bodies.map(({ name, contact }) => `– ${name}: ${contact ?? 'saknas'}`).join('\n')}`,

  // lists
  line: (action: ActionLine) => `– ${action.id} ${stopped(action.text)} ${facts(action)}`,
  mineHead: ({ open, late }: { open: number; late: number }) =>
    open === 0
      ? 'Du har inga öppna uppdrag.'
      : `Du har ${open} ${plural(open, 'öppet uppdrag', 'öppna uppdrag')}${varav(late)}:`,
  listHead: ({
    filter,
    whose,
    count,
    late,
  }: {
    filter: 'open' | 'overdue' | 'done' | 'all'
    whose: string
    count: number
    late: number
  }) => {
    const hos = whose === '' ? '' : ` hos ${whose}`
    if (count === 0)
      return {
        open: `Det finns inga öppna uppdrag${hos}.`,
        overdue: `Inga uppdrag${hos} är försenade.`,
        done: `Inga uppdrag${hos} är klara än.`,
        all: `Det finns inga uppdrag${hos}.`,
      }[filter]
    return {
      open: `Öppna uppdrag${hos}: ${count}${varav(late)}.`,
      overdue: `Försenade uppdrag${hos}: ${count}.`,
      done: `Klara uppdrag${hos}: ${count}.`,
      all: `Uppdrag${hos}: ${count}${varav(late)}.`,
    }[filter]
  },
  page: ({ page, pages, next }: { page: number; pages: number; next: string | undefined }) =>
    `Sida ${page} av ${pages}.${next === undefined ? '' : ` Skriv ”${next}” för nästa.`}`,
  nextPage: {
    mine: 'mina uppdrag',
    list: 'uppdrag',
    filters: { open: '', overdue: 'försenade', done: 'klara', all: 'alla' },
    page: 'sida',
  },
  answerHint: ({ action }: { action: string }) =>
    `Rapportera med ”klart ${action}”, ”senare ${action}” eller ”läge ${action}: …”.`,

  // one action, in full
  shown: (
    action: ActionLine & {
      reports: readonly { day: string; by: string; text: string }[]
      moves: readonly { day: string; by: string; to: string; reason: string }[]
      how: string
    },
  ) =>
    [
      `${action.id} ${stopped(action.text)}`,
      facts(action),
      ...(action.how === '' ? [] : [`Så gick det: ${action.how}`]),
      ...action.reports.map(({ day, by, text }) => `– ${day}, ${by}: ${text}`),
      ...action.moves.map(
        ({ day, by, to, reason }) =>
          `– ${day}, ${by}: framflyttat till ${to}${reason === '' ? '.' : `. Skäl: ${reason}`}`,
      ),
    ].join('\n'),

  // recorded
  done: ({ id, text, cite, how }: Told & { how: string }) =>
    `${id} är klart: ${quoted(text, cite)}${how === '' ? '' : `\nSå gick det: ${how}`}`,
  wrongHint: 'Blev det fel? Skriv ”ångra”.',
  later: ({
    id,
    text,
    cite,
    due,
    times,
    reason,
  }: Told & { due: string; times: number; reason: string }) =>
    `${id} är framflyttat till ${due}: ${quoted(text, cite)} Framflyttat ${gånger(times)}.${reason === '' ? '' : ` Skäl: ${stopped(reason)}`}`,
  newDue: ({ id, text, cite, due }: Told & { due: string }) =>
    `${id} har ny tid, ${due}: ${quoted(text, cite)}`,
  remindHint: 'Jag påminner igen i god tid.',
  laterQuestion: ({ action }: { action: string }) => `Till när flyttar du fram ${action}?`,
  laterOptions: {
    week: ({ day }: { day: string }) => `En vecka, till ${day}`,
    weeks: ({ day }: { day: string }) => `Två veckor, till ${day}`,
    month: ({ day }: { day: string }) => `En månad, till ${day}`,
    meeting: ({ day }: { day: string }) => `Till nästa möte, ${day}`,
  },
  nextMeeting: 'nästa möte',
  handedOver: ({ id, text, cite, owners }: Told & { owners: string }) =>
    `${id} ligger nu hos ${owners}: ${quoted(text, cite)}`,
  reported: ({ id, text, cite, report }: Told & { report: string }) =>
    `Läget i ${id} är antecknat: ”${report}”\nDet gäller ${quoted(text, cite)}`,
  notMine: ({ id, text, cite, suggests }: Told & { suggests: string }) =>
    `Jag har antecknat att ${id} har hamnat fel: ${quoted(text, cite)}${suggests === '' ? '' : ` Du föreslår ${suggests}.`}\nTills någon annan tar över påminner jag sekreteraren i stället för dig.`,
  notMineLead: ({ id }: { id: string }) =>
    `Som sekreterare kan du lämna det vidare direkt: ”lämna ${id} till namn”.`,
  stuck: ({ id, text, cite, why }: Told & { why: string }) =>
    `Antecknat att ${id} har kört fast: ”${bare(why)}”.\nDet gäller ${quoted(text, cite)} Jag påminner inte om det på två veckor.`,
  reminding: ({ id, text, cite, names }: Told & { names: readonly string[] }) =>
    `Jag påminner ${listed(names)} om ${id} nu: ${quoted(text, cite)}`,
  remindPaused: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} har paus och får påminnelsen efter den.`,
  remindedToday: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} har redan fått en påminnelse i dag.`,
  reopened: ({ id, text, cite }: Told) => `${id} är öppet igen: ${quoted(text, cite)}`,
  edited: ({ id, text, cite, owners, due }: Told & { owners: string; due: string }) =>
    `${id} är ändrat: ${quoted(text, cite)}\nAnsvarig: ${owners === '' ? 'saknas' : owners}. Tid: ${due === '' ? 'saknas' : due}.`,
  askNewText: ({ id, text }: { id: string; text: string }) =>
    `Hur ska ${id} lyda? Nu står: ${text}\nSkriv den nya texten.`,
  keepText: 'Låt stå',
  telling: ({ names }: { names: readonly string[] }) => `Jag meddelar ${listed(names)}.`,

  // posts to those who must know
  toldDone: ({ by, how, ...told }: Told & { by: string; how: string }) =>
    `${by} har rapporterat ${told.id} klart: ${quoted(told.text, told.cite)}${how === '' ? '' : `\nSå gick det: ${how}`}`,
  toldLater: ({
    by,
    due,
    times,
    reason,
    ...told
  }: Told & { by: string; due: string; times: number; reason: string }) =>
    `${by} har flyttat fram ${told.id} till ${due}: ${quoted(told.text, told.cite)}${times > 1 ? ` Det är nu framflyttat ${gånger(times)}.` : ''}${reason === '' ? '' : ` Skäl: ${stopped(reason)}`}`,
  toldNewDue: ({ by, due, ...told }: Told & { by: string; due: string }) =>
    `${by} har ändrat tiden för ${told.id} till ${due}: ${quoted(told.text, told.cite)}`,
  toldGiven: ({ by, due, ...told }: Told & { by: string; due: string }) =>
    `${by} har lämnat ${told.id} till dig: ${quoted(told.text, told.cite)}${due === '' ? '' : ` Tid: ${due}.`}\nSvara ”klart ${told.id}” när det är gjort, eller ”inte mitt ${told.id}” om det har hamnat fel.`,
  toldHandedOver: ({ by, owners, ...told }: Told & { by: string; owners: string }) =>
    `${by} har lämnat ${told.id} till ${owners}: ${quoted(told.text, told.cite)}`,
  toldReport: ({ by, report, ...told }: Told & { by: string; report: string }) =>
    `${by} om läget i ${told.id} ${quoted(told.text, told.cite)}\n”${report}”`,
  toldNotMine: ({ by, suggests, ...told }: Told & { by: string; suggests: string }) =>
    `${by} säger att ${told.id} har hamnat fel: ${quoted(told.text, told.cite)}${suggests === '' ? '' : ` Förslag: ${suggests}.`}\nSkriv ”lämna ${told.id} till ${suggests === '' ? 'namn' : suggests}” så flyttar jag det.`,
  toldStuck: ({ by, why, ...told }: Told & { by: string; why: string }) =>
    `${by} har kört fast med ${told.id}: ”${bare(why)}”.\nDet gäller ${quoted(told.text, told.cite)}`,
  toldReopened: ({ by, ...told }: Told & { by: string }) =>
    `${by} har öppnat ${told.id} igen: ${quoted(told.text, told.cite)}`,
  toldEdited: ({ by, owners, due, ...told }: Told & { by: string; owners: string; due: string }) =>
    `${by} har ändrat ${told.id}: ${quoted(told.text, told.cite)}\nAnsvarig: ${owners === '' ? 'saknas' : owners}. Tid: ${due === '' ? 'saknas' : due}.`,
  toldContact: ({ by, body }: { by: string; body: string }) =>
    `${by} har satt dig som kontaktperson för ${body}. Du får påminnelserna om dess uppdrag. Skriv ”mina uppdrag” för att se dem.`,

  // buttons
  choices: {
    done: ({ id, single }: Button) => (single ? 'Klart' : `Klart ${id}`),
    later: ({ id, single }: Button) => (single ? 'Senare' : `Senare ${id}`),
    notMine: ({ id, single }: Button) => (single ? 'Inte mitt' : `Inte mitt ${id}`),
    status: ({ id, single }: Button) => (single ? 'Läge' : `Läge ${id}`),
    handOver: ({ id, name }: { id: string; name: string }) => `Lämna ${id} till ${name}`,
  },
  say: {
    done: ({ id }: { id: string }) => `klart ${id}`,
    later: ({ id }: { id: string }) => `senare ${id}`,
    notMine: ({ id }: { id: string }) => `inte mitt ${id}`,
    status: ({ id }: { id: string }) => `läge ${id}`,
    handOver: ({ id, name }: { id: string; name: string }) => `lämna ${id} till ${name}`,
  },
}

interface Told {
  readonly id: string
  readonly text: string
  readonly cite: string
}
interface Button {
  readonly id: string
  readonly single: boolean
}

const varav = (late: number): string =>
  late === 0 ? '' : `, varav ${late} ${plural(late, 'försenat', 'försenade')}`
const bare = (text: string): string => text.replace(/[.\s]+$/, '')
const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
const quoted = (text: string, cite: string): string =>
  `”${text.replace(/\.$/, '')}”${cite === '' ? '' : ` (${cite})`}.`

function facts(action: ActionLine): string {
  const { owners, due, late, postponed, cite, doneOn, disowned, stuck } = action
  const told = [
    ...(owners === undefined ? [] : [owners === '' ? 'ansvarig saknas' : owners]),
    ...(doneOn === undefined
      ? [due === '' ? 'tid saknas' : due, ...(late === '' ? [] : [late])]
      : [`klart ${doneOn}`]),
    ...(postponed === 0 ? [] : [`framflyttat ${gånger(postponed)}`]),
    ...(disowned === undefined ? [] : [`${disowned} säger att det har hamnat fel`]),
    ...(stuck === undefined ? [] : [`kört fast sedan ${stuck.since}: ${bare(stuck.why)}`]),
    ...(cite === '' ? [] : [cite]),
  ].join(' · ')
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`
}
