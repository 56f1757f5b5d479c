import { listed, plural } from './words/wording.ts'
import { gånger } from './words/counts.ts'
import { after, stopped } from '../../text/parts.ts'
import { actionFrame, bare } from '../frames/action-frame.ts'
import { questions } from './follow-up/waits.ts'

const { quoted, ...lists } = actionFrame({
  quote: (text) => `”${text}”`,
  action: 'Uppdrag',
  open: 'öppet',
  timeMissing: 'tid saknas',
  ownerMissing: 'ansvarig saknas',
  howItWent: 'Så gick det',
  reason: 'Skäl',
  postponed: ({ count }) => `framflyttat ${gånger(count)}`,
  doneOn: ({ day }) => `klart ${day}`,
  disowned: ({ by }) => `${by} säger att det har hamnat fel`,
  stuck: ({ since, why }) => `kört fast sedan ${since}: ${why}`,
  postponedTo: ({ to }) => `framflyttat till ${to}`,
  ofWhichLate: ({ late }) => `, varav ${late} ${plural(late, 'försenat', 'försenade')}`,
  with: ({ whose }) => ` hos ${whose}`,
  none: {
    open: ({ whose }) => `Det finns inga öppna uppdrag${whose}.`,
    overdue: ({ whose }) => `Inga uppdrag${whose} är försenade.`,
    done: ({ whose }) => `Inga uppdrag${whose} är klara än.`,
    all: ({ whose }) => `Det finns inga uppdrag${whose}.`,
  },
  heads: {
    open: 'Öppna uppdrag',
    overdue: 'Försenade uppdrag',
    done: 'Klara uppdrag',
    all: 'Uppdrag',
  },
  noneOfMine: 'Du har inga öppna uppdrag.',
  ofMine: ({ open, late }) =>
    `Du har ${open} ${plural(open, 'öppet uppdrag', 'öppna uppdrag')}${late}:`,
})

/** Not more names than one reads. */
const some = (all: readonly string[]): string =>
  listed(all.length <= 6 ? all : [...all.slice(0, 5), `${all.length - 5} till`])

/** What the bot says about follow-up. `help` holds one line per command of the subject, keyed by the command's name. */
export const followUp = {
  ...lists,
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
  nobodyPresents: ({ title }: { title: string | undefined }) =>
    title === undefined
      ? 'Uppdraget hör inte till någon punkt, så det har ingen föredragande.'
      : `Ingen är föredragande för ”${title}”.`,
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

  // recorded
  done: ({ id, how, ...told }: Told & { how: string }) =>
    `${id} är klart: ${quoted(told)}${after('\nSå gick det: ', how)}`,
  partDone: ({
    id,
    by,
    left,
    how,
    ...told
  }: Told & { by: string; left: readonly string[]; how: string }) =>
    `${id} är klart för ${by}: ${quoted(told)} Kvar: ${some(left)}.${after('\nSå gick det: ', how)}`,
  whosePart: ({ id }: { id: string }) => `Vem har gjort ${id}? Var och en rapporterar för sig.`,
  allLeft: ({ count }: { count: number }) => `Alla ${count} som är kvar`,
  wrongHint: 'Blev det fel? Skriv ”ångra”.',
  later: ({
    id,
    due,
    times,
    reason,
    ...told
  }: Told & { due: string; times: number; reason: string }) =>
    `${id} är framflyttat till ${due}: ${quoted(told)} Framflyttat ${gånger(times)}.${after(' Skäl: ', reason && stopped(reason))}`,
  newDue: ({ id, due, ...told }: Told & { due: string }) =>
    `${id} har ny tid, ${due}: ${quoted(told)}`,
  remindHint: 'Jag påminner igen i god tid.',
  laterQuestion: ({ action }: { action: string }) => `Till när flyttar du fram ${action}?`,
  laterOptions: {
    week: ({ day }: { day: string }) => `En vecka, till ${day}`,
    weeks: ({ day }: { day: string }) => `Två veckor, till ${day}`,
    month: ({ day }: { day: string }) => `En månad, till ${day}`,
    meeting: ({ day }: { day: string }) => `Till nästa möte, ${day}`,
  },
  nextMeeting: 'nästa möte',
  handedOver: ({ id, owners, ...told }: Told & { owners: string }) =>
    `${id} ligger nu hos ${owners}: ${quoted(told)}`,
  reported: ({ id, report, ...told }: Told & { report: string }) =>
    `Läget i ${id} är antecknat: ”${report}”\nDet gäller ${quoted(told)}`,
  notMine: ({ id, suggests, ...told }: Told & { suggests: string }) =>
    `Jag har antecknat att ${id} har hamnat fel: ${quoted(told)}${after(' Du föreslår ', suggests && `${suggests}.`)}\nTills någon annan tar över påminner jag sekreteraren i stället för dig.`,
  notMineLead: ({ id }: { id: string }) =>
    `Som sekreterare kan du lämna det vidare direkt: ”lämna ${id} till namn”.`,
  stuck: ({ id, why, ...told }: Told & { why: string }) =>
    `Antecknat att ${id} har kört fast: ”${bare(why)}”.\nDet gäller ${quoted(told)} Jag påminner inte om det på två veckor.`,
  reminding: ({ id, names, ...told }: Told & { names: readonly string[] }) =>
    `Jag påminner ${listed(names)} om ${id} nu: ${quoted(told)}`,
  remindPaused: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} har paus och får påminnelsen efter den.`,
  remindedToday: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} har redan fått en påminnelse i dag.`,
  reopened: ({ id, ...told }: Told) => `${id} är öppet igen: ${quoted(told)}`,
  edited: ({ id, owners, due, ...told }: Told & { owners: string; due: string }) =>
    `${id} är ändrat: ${quoted(told)}\nAnsvarig: ${owners || 'saknas'}. Tid: ${due || 'saknas'}.`,
  /** What of it is another now. */
  stood: ({ text, owners, due }: { text?: string; owners?: string; due?: string }) =>
    `Förut: ${[
      ...(text === undefined ? [] : [`”${bare(text)}”`]),
      ...(owners === undefined ? [] : [`ansvarig ${owners}`]),
      ...(due === undefined ? [] : [due]),
    ].join('; ')}.`,
  askNewText: ({ id, text }: { id: string; text: string }) =>
    `Hur ska ${id} lyda? Nu står: ${text}\nSkriv den nya texten.`,
  keepText: 'Låt stå',
  telling: ({ names }: { names: readonly string[] }) => `Jag meddelar ${listed(names)}.`,

  // posts to those who must know
  toldDone: ({ by, how, ...told }: Told & { by: string; how: string }) =>
    `${by} har rapporterat ${told.id} klart: ${quoted(told)}${after('\nSå gick det: ', how)}`,
  toldLater: ({
    by,
    due,
    times,
    reason,
    ...told
  }: Told & { by: string; due: string; times: number; reason: string }) =>
    `${by} har flyttat fram ${told.id} till ${due}: ${quoted(told)}${times > 1 ? ` Det är nu framflyttat ${gånger(times)}.` : ''}${after(' Skäl: ', reason && stopped(reason))}`,
  toldNewDue: ({ by, due, ...told }: Told & { by: string; due: string }) =>
    `${by} har ändrat tiden för ${told.id} till ${due}: ${quoted(told)}`,
  toldGiven: ({ by, due, ...told }: Told & { by: string; due: string }) =>
    `${by} har lämnat ${told.id} till dig: ${quoted(told)}${after(' Tid: ', due && `${due}.`)}\nSvara ”klart ${told.id}” när det är gjort, eller ”inte mitt ${told.id}” om det har hamnat fel.`,
  toldHandedOver: ({ by, owners, ...told }: Told & { by: string; owners: string }) =>
    `${by} har lämnat ${told.id} till ${owners}: ${quoted(told)}`,
  toldReport: ({ by, report, ...told }: Told & { by: string; report: string }) =>
    `${by} om läget i ${told.id} ${quoted(told)}\n”${report}”`,
  toldNotMine: ({ by, suggests, ...told }: Told & { by: string; suggests: string }) =>
    `${by} säger att ${told.id} har hamnat fel: ${quoted(told)}${after(' Förslag: ', suggests && `${suggests}.`)}\nSkriv ”lämna ${told.id} till ${suggests || 'namn'}” så flyttar jag det.`,
  toldStuck: ({ by, why, ...told }: Told & { by: string; why: string }) =>
    `${by} har kört fast med ${told.id}: ”${bare(why)}”.\nDet gäller ${quoted(told)}`,
  toldReopened: ({ by, ...told }: Told & { by: string }) =>
    `${by} har öppnat ${told.id} igen: ${quoted(told)}`,
  toldEdited: ({ by, owners, due, ...told }: Told & { by: string; owners: string; due: string }) =>
    `${by} har ändrat ${told.id}: ${quoted(told)}\nAnsvarig: ${owners || 'saknas'}. Tid: ${due || 'saknas'}.`,
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
