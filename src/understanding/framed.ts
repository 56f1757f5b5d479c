import * as englishAsking from '../language/en/asking.ts'
import * as englishOutcomes from '../language/en/outcomes.ts'
import * as english from '../language/en/spoken.ts'
import * as swedishAsking from '../language/sv/asking.ts'
import * as swedishOutcomes from '../language/sv/outcomes.ts'
import * as swedish from '../language/sv/spoken.ts'
import * as englishWishes from '../language/en/wishing.ts'
import * as swedishWishes from '../language/sv/wishing.ts'
import * as englishArranging from '../language/en/arranging.ts'
import * as swedishArranging from '../language/sv/arranging.ts'
import { capital } from '../text/parts.ts'
import { stageOf } from './context.ts'
import { read, type Reading } from './features.ts'
import { personMarks } from './finding.ts'
import { standingIn } from './standing-in.ts'
import { unknownName } from './unknown-name.ts'
import { raisedTitle } from './raised.ts'
import { NAMED, entryNamed, itemGoneOnTo, itemsMeant } from './references.ts'
import { changing, framedItem, proposalOf } from './framed-item.ts'
import { framedAgenda } from './framed-agenda.ts'
import { framedPresence } from './framed-presence.ts'
import { framedRecord, type Framed } from './framed-record.ts'
import { comesAfterAll } from './opposite.ts'
import { outcomeText } from './outcome-text.ts'
import { outcomeSaid } from './outcome-said.ts'
import { framedAfter } from './put-right.ts'
import { clausesOf, recorded, wholeClauses, wordingIn } from './own-clauses.ts'
import { ownAnswer } from './own-answer.ts'

const spoken = [swedish, english]
const namings = [...swedishWishes.renamings, ...englishWishes.renamings]

/** What a sentence says in a frame of its own, with what stands inside it alone; `undefined` where it has none. */
export const framed = (reading: Reading): Framed | undefined =>
  whereOrWhen(reading) ??
  renamed(reading) ??
  outcomeRight(reading) ??
  framedPresence(reading) ??
  added(reading) ??
  hereToo(reading) ??
  comesAfterAll(reading) ??
  ownAnswer(reading) ??
  placedFirst(reading) ??
  framedItem(reading) ??
  framedAgenda(reading) ??
  insteadOfMe(reading) ??
  standingIn(reading) ??
  underWay(reading) ??
  guestComes(reading) ??
  decidedThat(reading) ??
  framedRecord(reading) ??
  framedAfter(reading) ??
  outcomeSaid(reading) ??
  movesOn(reading) ??
  takenNow(reading) ??
  decidedBeside(reading) ??
  passed(reading)

/** `vilket rum`: where or when the meeting is, and nothing else, is asked. */
const whereOrWhen = ({ text }: Reading): Framed | undefined =>
  [swedishAsking, englishAsking].some(({ asksWhereOrWhen }) => asksWhereOrWhen.test(text))
    ? { form: 'nextMeeting', given: {} }
    : undefined

/** `punkt 2 ska heta …`: the new wording is what stands behind. */
function renamed(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const groups = [...spoken.map(({ renames }) => renames), ...namings]
    .map((naming) => naming.exec(text)?.groups)
    .find((one) => one)
  const wording = groups?.['wording']?.trim()
  if (!groups || !wording) return reworded(reading)
  return namedAnew(read(groups['what'] ?? '', context), wording)
}

/** `U3: det ska stå ”X”, inte ”Y”`: what is named, with the other word in its title. */
function reworded(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const said = replacements.map((pattern) => pattern.exec(text)).find((one) => one !== null)
  const { wrong, right } = said?.groups ?? {}
  if (!said || !wrong || !right) return undefined
  const known = [...context.actions, ...context.proposals, ...context.items]
  const named = namedAnew(read(text.replace(said[0], ''), context), right)
  const id = Object.values(named?.given ?? {})[0]
  const title = known.find((one) => one.id === id)?.title
  return named && title?.includes(wrong)
    ? { ...named, given: { ...named.given, text: title.replace(wrong, right) } }
    : undefined
}
const replacements = [...swedishArranging.replaces, ...englishArranging.replaces]

/** An action, a proposal or an item with a new text. */
function namedAnew(what: Reading, wording: string): Framed | undefined {
  const entry = entryNamed(what) ?? proposalOf(what)
  return entry && { form: changing[entry.kind], given: { [entry.kind]: entry.id, text: wording } }
}

/** `tvåans utfall blev fel, den ska stå som bordlagd`. */
function outcomeRight(reading: Reading): Framed | undefined {
  const wording = spoken
    .map(({ outcomeSays }) => outcomeSays.exec(reading.text)?.groups?.['wording']?.trim())
    .find((one) => one)
  const [item] = itemsMeant(reading)
  return wording && item
    ? { form: 'changeOutcome', given: { entry: item.id, text: wording } }
    : undefined
}

/** `tillägg om julfirande, info 5 min, Peter drar`: type, minutes and presenter are found beside it. */
function added(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const title = spoken
    .map(({ adds }) => adds.exec(text)?.groups)
    .map((said) => (said?.['title'] ?? said?.['alone'])?.trim())
    .find((one) => one)
  if (title === undefined) return undefined
  const { leads, committee } = context.speaker
  // Who may not add an item of the group's may ask for it; any member proposes, or wishes it in while the meeting goes on.
  const asked = stageOf(context) === 'open' ? 'addition' : 'propose'
  const isArranging = leads || (committee && asked === 'propose')
  const form = isArranging ? 'addItem' : asked
  const whole = raisedTitle(reading) ?? title
  return { form, given: { text: capital(whole) } }
}

/** `Johan är visst här också`: said by who leads, while the meeting goes on. */
function hereToo(reading: Reading): Framed | undefined {
  const { text, marks, context } = reading
  const { speaker, people } = context
  const isOpen = stageOf(context) === 'open'
  if (!speaker.leads || !isOpen || text.includes('?')) return undefined
  const said = personMarks(reading)
  const isHere = spoken.some(({ here }) => here.test(text))
  const names = said.flatMap(({ value }) => people.find(({ id }) => id === value)?.name ?? [])
  return isHere && names.length > 0 && !marks.some(({ kind }) => kind === 'times')
    ? { form: 'present', given: { people: names.join(', ') } }
    : undefined
}

/** `lägg hyresavtalet först`: an item that stands is moved. */
function placedFirst({ text, context }: Reading): Framed | undefined {
  const what = spoken
    .map(({ placesFirst }) => placesFirst.exec(text)?.groups?.['what'])
    .find(Boolean)
  const [item, other] = what === undefined ? [] : itemsMeant(read(what, context))
  return item && !other && context.speaker.leads ? { form: 'moveItem', given: {} } : undefined
}

/** `Lotta Sund går in för mig`: of a meeting that is to come, where nothing else is spoken of. */
function insteadOfMe({ text, marks, titles, context }: Reading): Framed | undefined {
  const { people, speaker, meetings } = context
  const name = spoken.map(({ forMe }) => forMe.exec(text)?.groups?.['name']).find((one) => one)
  const isComing = meetings.some(({ state }) => state === 'announced')
  const isEntry =
    marks.some(({ kind }) => kind === 'action' || kind === 'proposal') ||
    titles.some(({ kind, score }) => kind === 'action' && score >= NAMED)
  if (name === undefined || !isComing || isEntry || text.includes('?')) return undefined
  const known = people.filter((one) => one.name === name || one.name.split(' ')[0] === name)
  const [one] = known
  const whole = known.length === 1 && one ? one.name : name
  return one?.id === speaker.id || (known.length === 0 && !name.includes(' '))
    ? undefined
    : { form: 'sendSubstitute', given: { name: whole } }
}

/** `Till Barnahus kommer Fredrik Sund från polisen`: somebody of no roster comes to an item. */
function guestComes(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const name = unknownName(reading)
  const isComing = context.meetings.some(({ state }) => state === 'announced' || state === 'open')
  const isTold = [swedishWishes, englishWishes].some(({ isGuest }) => isGuest.test(text))
  const isOther = spoken.some(({ forMe }) => forMe.test(text)) || text.includes('?')
  const [item] = itemsMeant(reading)
  return name !== undefined && isComing && isTold && !isOther && item !== undefined
    ? { form: 'guest', given: {} }
    : undefined
}

/** `U1 is in progress`. */
function underWay({ text, marks }: Reading): Framed | undefined {
  const action = marks.find(({ kind, from }) => kind === 'action' && from === 0)?.value
  const isOn = spoken.some(({ goesOn }) => goesOn.test(text))
  return action !== undefined && isOn ? { form: 'status', given: { action, text } } : undefined
}

/** `vi beslutade att …`: the wording is what follows. */
function decidedThat(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const wording = spoken
    .map(({ decides }) => decides.exec(text)?.groups)
    .map((groups) => groups?.['wording'] ?? groups?.['found'])
    .find(Boolean)
  const [item] = itemsMeant(reading)
  const isHeld = stageOf(context) === 'open'
  return wording && item && isHeld && context.speaker.leads
    ? { form: 'decision', given: { item: item.id, text: wholeClauses(reading, wording.trim()) } }
    : undefined
}

/** `…, det är beslutat på tvåan`, `beslut på fyran: …`: the wording stands beside what says that it is decided. */
function decidedBeside(reading: Reading): Framed | undefined {
  const { context, words, marks, text } = reading
  const wording = wordingIn(reading)
  const [item] = itemsMeant(reading)
  const isHeld = stageOf(context) === 'open'
  if (!wording?.isSaid || !item || !isHeld || !context.speaker.leads) return undefined
  const [first, last] = [words[wording.from]!, words[wording.to - 1]!]
  const frame = words.filter(({ from, to }) => to <= first.from || from >= last.to)
  const decision = text.slice(first.from, last.to)
  // Another item is spoken of beside it.
  const isOfOne = !marks.some(
    ({ kind, from, value }) =>
      kind === 'item' && value !== item.id && words[from]!.from >= first.from,
  )
  const isSure =
    isOfOne &&
    frame.some(({ plain }) => recorded.some(({ decides }) => decides.test(plain))) &&
    !frame.some(({ plain }) => recorded.some(({ denies }) => denies.test(plain))) &&
    !recorded.some(
      ({ otherOutcome, othersDecide }) => otherOutcome.test(text) || othersDecide.test(text),
    ) &&
    !/\?/.test(text)
  return isSure ? { form: 'decision', given: { item: item.id, text: decision } } : undefined
}

/** `ta mötestiderna nu`, said while the meeting goes on. */
function takenNow({ text, context }: Reading): Framed | undefined {
  const what = [swedishOutcomes, englishOutcomes]
    .map(({ takesNow }) => takesNow.exec(text)?.groups?.['what'])
    .find(Boolean)
  const [item, other] =
    what === undefined || stageOf(context) !== 'open' ? [] : itemsMeant(read(what, context))
  return item && !other && !text.includes('?')
    ? { form: 'showItem', given: { item: item.id } }
    : undefined
}

/** `vi hoppar till fyran`, said while the meeting goes on. */
function movesOn(reading: Reading): Framed | undefined {
  const { text, words, context } = reading
  if (stageOf(context) !== 'open' || text.includes('?')) return undefined
  const clauses = clausesOf(reading)
    .map(({ from, to }) => text.slice(words[from]!.from, words[to - 1]!.to))
    .flatMap((clause) => clause.split(swedishOutcomes.thenNext))
    .flatMap((clause) => clause.split(englishOutcomes.thenNext))
  const says = (clause: string): boolean =>
    [swedishOutcomes, englishOutcomes].some(({ weGo }) => weGo.test(clause))
  const item = [text, clauses.at(-1) ?? '']
    .filter(says)
    .map((clause) => itemGoneOnTo(clause === text ? reading : read(clause, context)))
    .find((one) => one !== undefined)
  return item === undefined ? undefined : { form: 'showItem', given: { item } }
}

/** `läkaravtalet gick igenom med ändringen att …`. */
function passed(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const what = [swedishOutcomes, englishOutcomes]
    .map(({ passes }) => passes.exec(text)?.groups?.['what'])
    .find(Boolean)
  const [item, other] = what === undefined ? [] : itemsMeant(read(what, context))
  const isHeld = stageOf(context) === 'open'
  if (!item || other || !isHeld || !context.speaker.leads || /\?/.test(text)) return undefined
  const how = outcomeText('adopted', reading)
  return { form: 'adopted', given: { item: item.id, ...(how === undefined ? {} : { text: how }) } }
}
