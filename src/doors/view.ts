import { ToldOnDemand, type Shown, type Told } from '../cards/card-data.ts'
import type { Named } from '../cards/mark.ts'
import type { Group } from '../meetings/group.ts'
import { gated, gatedText } from '../delivery/gate.ts'
import { standingOf } from '../meetings/rights.ts'
import { leads, personOf } from '../meetings/roster.ts'
import { Book } from '../store/book.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import type { Command } from '../turn/command.ts'
import { notLeading, refusalText } from '../turn/check-right.ts'
import { agendaNotSent, readsAgendaOf } from '../turn/drafts.ts'
import { openTurn, type Turn } from '../turn/turn.ts'
import { sceneOf } from './card-scene.ts'
import { alone } from '../turn/alone.ts'
import { shownNamed } from '../turn/form-registry.ts'

interface Looking {
  readonly world: World
  readonly commands: readonly Command[]
}

/** What a press may look at: the group as it stands, and nothing that could change it. `undefined`: whoever presses is nobody there. */
export async function lookIn(
  { world, commands }: Looking,
  pk: string,
  incoming: Incoming,
): Promise<Turn | undefined> {
  // Nothing commits this book: whatever is drafted in it is gone with it.
  const book = new Book(world.store, pk)
  const group = await book.get<Group>('group')
  const sender = group && personOf(group, incoming.sender)
  if (!group || !sender || sender.leftAt || group.removedAt) return undefined
  return openTurn({
    world,
    incoming,
    book,
    group,
    sender,
    now: world.now(),
    choices: {},
    commands,
    onQueue: () => undefined,
  })
}

/** A shown card as it is now, or why this person does not see it. `undefined`: there is no such card. */
export async function viewOf(
  turn: Turn,
  { show, about }: Named,
  back?: Named,
): Promise<{ readonly told: Told } | { readonly refused: string } | undefined> {
  const shown = shownNamed(show)
  if (!shown) return undefined
  if (!shown.who.includes(standingOf(turn.sender))) return { refused: whyNot(turn, shown.who) }
  const scene = await sceneOf(turn, shown.needs, about)
  const { meeting } = scene
  if (show === 'agenda' && meeting && !(await readsAgendaOf(turn, meeting)))
    return { refused: refusalText(turn.t, await agendaNotSent(turn, meeting)) }
  const told = shown.show(about, scene)
  const audience = { leads: leads(turn.sender) }
  const { card: open } = gated({ text: '', card: told.card }, turn.group, audience)
  const card = alone(turn, open ?? told.card, { show, about }, back)
  return {
    told: new ToldOnDemand(card, () => gatedText(told.text, turn.group, audience)),
  }
}

/** Why somebody is not among those who may. */
export function whyNot({ group, sender }: Turn, who: Shown['who']): string {
  const { refusals } = textsIn(group.settings.language)
  const inside = standingOf(sender)
  if (inside === 'guest') return refusals.guestOnly({})
  if (inside === 'outsider') return refusals.notLetIn({ name: sender.name })
  const committee = who.includes('committee')
  return refusalText(textsIn(group.settings.language), notLeading(group, sender, { committee }))
}
