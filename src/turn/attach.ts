import type { Json } from '../text/message.ts'
import { answerCard } from '../cards/answer-card.ts'
import { marked, refreshing, type Mark } from '../cards/mark.ts'
import { button, type About } from '../cards/button.ts'
import type { Scene } from '../cards/card-data.ts'
import type { Person } from '../meetings/group.ts'
import { leaders, standingOf } from '../meetings/rights.ts'
import type { Turn } from './turn.ts'
import { alone } from './alone.ts'
import { shownNamed } from './form-registry.ts'

/** Whom a card is made for that stands before everybody. */
const everybody: Person = { id: '', name: '', roles: [] }

const isPersonal = ({ incoming }: Turn): boolean => incoming.conversation.kind === 'personal'

/**
 * The card of that name, to stand beside an answer that says the same. `read` is what the answer has read already and the card needs.
 * In a personal chat it is the sender's own. In a group it holds what everybody may see, and the clients of those who lead ask for theirs;
 * a card that not everybody may see is `undefined` there.
 */
export function cardOf(
  turn: Turn,
  show: string,
  about: About,
  read: Partial<Scene> = {},
): Json | undefined {
  const shown = shownNamed(show)
  const person = isPersonal(turn) ? turn.sender : everybody
  if (!shown?.who.includes(standingOf(person))) return undefined
  const { t, group, today } = turn
  const make = (): Json => shown.show(about, { t, group, today, person, ...read }).card
  if (isPersonal(turn)) return alone(turn, make(), { show, about })
  return unlessMade(turn, [show, JSON.stringify(about), today].join(' '), read, () =>
    marked(
      { ...make(), ...refreshing({ show, about }, leaders(group)) },
      { card: { show, about }, base: true },
    ),
  )
}

/** The latest card that was made of a meeting as it stands, to stand before everybody. */
const made = new WeakMap<
  object,
  { readonly group: Turn['group']; readonly name: string; readonly card: Json }
>()

/** A card of nothing but the group and one meeting is the same one until either changes: an agenda is asked for more often than it is changed. */
function unlessMade(
  { group }: Turn,
  name: string,
  { meeting, ...more }: Partial<Scene>,
  make: () => Json,
): Json {
  if (!meeting || Object.values(more).some((value) => value !== undefined)) return make()
  const known = made.get(meeting)
  if (known?.group === group && known.name === name) return known.card
  const card = make()
  made.set(meeting, { group, name, card })
  return card
}

/** The sender's own card: in a group without anything that others' clients would ask for in its place. */
export function ownCardOf(
  turn: Turn,
  show: string,
  about: About,
  read: Partial<Scene> = {},
): Json | undefined {
  const shown = shownNamed(show)
  if (!shown?.who.includes(standingOf(turn.sender))) return undefined
  const { t, group, today, sender } = turn
  const { card } = shown.show(about, { t, group, today, person: sender, ...read })
  return isPersonal(turn) ? alone(turn, card, { show, about }) : marked(card, { base: true })
}

/** An answer with a button that shows more to whoever presses it and may see it. */
export const cardThatOpens = (text: string, title: string, show: string, about: About): Json =>
  withButtons(text, [button(title, { verb: 'show', show, about })], { base: true })

/** An answer with what can be done about it. */
export const cardWith = (turn: Turn, text: string, buttons: readonly Json[]): Json =>
  cardMade(turn, { ...answerCard(text), actions: buttons })

/** A card that stands beside its answer alone. */
export const cardMade = (turn: Turn, shown: Json): Json =>
  marked(shown, { base: true, ...(isPersonal(turn) ? { group: turn.group.pk } : {}) })

const withButtons = (text: string, actions: readonly Json[], mark: Mark): Json =>
  marked({ ...answerCard(text), actions }, mark)
