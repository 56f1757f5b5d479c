import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Pressed as PressedAct } from './hearing.ts'
import { saysOfTies } from './of-ties.ts'
import { mapTexts } from '../text/strings.ts'
import { deliver } from '../delivery/deliver.ts'
import { gated, looksPrivate } from '../delivery/gate.ts'
import { withLabel } from '../delivery/labelled.ts'
import { leaveUnsaid } from '../delivery/unsaid.ts'
import type { Group } from '../meetings/group.ts'
import { leads, personOf } from '../meetings/roster.ts'
import { MOST_PEOPLE, present } from '../meetings/roster.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import { answerIn } from './answer-message.ts'
import { Stranger, type Answered, type BotParts, type ToAnswer } from './to-answer.ts'
import { withSeals } from '../delivery/sealed-links.ts'
import { cleanAccount, cleanName, cleanText } from '../groups/clean-account.ts'
import type { Stored } from '../store/store.ts'
import { withFile } from '../pages/link.ts'
import { looking } from '../groups/group-prefetch.ts'
import { placeOf } from '../groups/roster-check.ts'
import { meet } from '../groups/sync-roster.ts'
import { ownerOf, withoutStandIns, type PersonalNumbers } from './personal-numbers.ts'
import { spokenPartition } from '../groups/partition.ts'
import { whichGroup } from '../groups/which-group.ts'

/** What was said by pressing something, instead of being typed. */
export interface Pressed {
  /** Exactly these are carried out: sentences, or acts with their arguments. At least one. */
  readonly said: readonly (string | PressedAct)[]
  /** The partition of the group whose card it was, as the card says. Counts in a personal chat, and only for one of that group. */
  readonly group?: string | undefined
}

/** What was answered, and in which group; without one, something must be settled first. */
export interface Replied {
  readonly message: Message
  /** What may be posted where it was said, if `message` can no longer be shown to the sender alone. Absent: the same. */
  readonly late?: Message
  readonly pk?: string
  /** Whether it recorded anything, rather than ask or be refused. */
  readonly recorded: boolean
  /** Leaves the answer in the group's ledger, since it could not be posted. */
  unsaid?(): Promise<void>
  deliver(): Promise<void>
}

/** Takes up what was said, typed or pressed: finds its group, carries it out there, and gives the answer. */
export async function replyTo(
  bot: BotParts,
  raw: Incoming,
  key: string,
  pressed?: Pressed,
): Promise<Replied> {
  const { world, numbers } = bot
  const incoming = atTheDoor(raw, numbers, world.now())
  const { store, read, found } = looking(world.store, incoming)
  const where = await whichGroup({ ...world, store }, incoming, pressed?.group)
  const ties = 'message' in where && saysOfTies(bot, incoming, pressed?.said)
  const place = ties ? (where.ties ?? where) : where
  if ('message' in place) {
    const message = withoutStandIns(place.message)
    return { message, recorded: false, deliver: () => Promise.resolve() }
  }
  found(place.pk)
  const said = place.incoming
  // What waited for the group to be named is said instead of its name, as it was typed.
  const whole = incoming.whole ? [incoming.text] : undefined
  const exactly =
    said.text === incoming.text
      ? (pressed?.said.map((one) =>
          cleanedPress(one, (text) => cleaned(text, raw, numbers, world.now())),
        ) ?? whole)
      : undefined
  const answered = await knownOrMet(bot, {
    pk: place.pk,
    incoming: said,
    key,
    pressed: exactly,
    before: read.get(place.pk),
  })
  const { queued, recorded } = answered
  const message = await pastGate(world, place.pk, said, answered)
  const given = await withFile(world, place.pk, { ...said, plain: pressed !== undefined }, message)
  const sealed = await withSeals(world, place.pk, given)
  return {
    message: place.label === undefined ? sealed : withLabel(sealed, place.label),
    ...(answered.theirs ? { late: { text: await lateWords(world, place.pk) } } : {}),
    pk: place.pk,
    recorded,
    unsaid: async () =>
      answered.passing || answered.theirs
        ? undefined
        : leaveUnsaid(world, {
            pk: place.pk,
            key,
            said,
            source: answered.private ? '' : typedIn(raw, incoming, said),
            answer: answered.offers ? withoutButtons(given) : given,
          }),
    deliver: () => deliver(world, place.pk, queued),
  }
}

/** What the answer is to, as it was typed or waited; where nothing was, nothing. */
function typedIn(raw: Incoming, incoming: Incoming, said: Incoming): string {
  const isTyped = raw.text.trim() !== '' || said.text !== incoming.text
  return isTyped ? withoutStandIns({ text: said.text }).text : ''
}

/** What was only offered carries in its buttons what was said, which may be for few. */
const withoutButtons = ({ choices: _offered, ...answer }: Message): Message => answer

/** The answer of the group; where it does not know the sender, Teams is asked who belongs there first. */
async function knownOrMet(bot: BotParts, to: Omit<ToAnswer, 'asked'>): Promise<Answered> {
  const stranger = (error: unknown): Promise<Answered> => stillStranger(bot.world, to.pk, error)
  return answerIn(bot, { ...to, asked: false }).catch(async (error: unknown) => {
    if (!(error instanceof Stranger)) throw error
    return (await askedTeams(bot.world, to.pk, to.incoming, to.before))
      ? answerIn(bot, { ...to, asked: true, before: undefined }).catch(stranger)
      : stranger(error)
  })
}

/** In the place of what was for the sender alone, and came too late to be shown to nobody else. */
async function lateWords({ store }: World, pk: string): Promise<string> {
  const group = (await store.get<Group>(pk, 'group'))?.doc
  return textsIn(group?.settings.language ?? defaultLanguage).talk.lateAlone({})
}

/** The answer as those may read it before whom it stands. */
async function pastGate(
  world: World,
  pk: string,
  { conversation, sender, text }: Incoming,
  { message, open }: Answered,
): Promise<Message> {
  if (open || !looksPrivate(message)) return message
  const group = (await world.store.get<Group>(pk, 'group'))?.doc
  if (!group) return message
  const person = personOf(group, sender)
  const alone = conversation.kind === 'personal'
  return gated(message, group, {
    leads: alone && person !== undefined && leads(person),
    ...(alone ? { typed: text } : {}),
  })
}

function cleanedPress(
  pressed: string | PressedAct,
  clean: (text: string) => string,
): string | PressedAct {
  if (typeof pressed === 'string') return clean(pressed)
  return { ...pressed, args: mapTexts(pressed.args, clean) as PressedAct['args'] }
}

const cleaned = (text: string, incoming: Incoming, numbers: PersonalNumbers, now: Date): string =>
  numbers.taken(cleanText(text).trim(), ownerOf(incoming), now)

/** What was said, as the product looks at it: without characters that no text needs, and without personal identity numbers. */
function atTheDoor(incoming: Incoming, numbers: PersonalNumbers, now: Date): Incoming {
  const others = incoming.others?.map((one) => ({
    ...one,
    text: cleaned(one.text, incoming, numbers, now),
  }))
  return {
    ...incoming,
    // Nothing but such characters: somebody looks in, and is greeted.
    text: cleaned(incoming.text, incoming, numbers, now) || (others || incoming.sent ? '' : 'hej'),
    ...(others && { others }),
    sender: cleanAccount(incoming.sender),
    mentioned: incoming.mentioned.map(cleanAccount),
    ...(incoming.groupName === undefined ? {} : { groupName: cleanName(incoming.groupName) }),
  }
}

/** Teams is asked who belongs to the group. Another chat's roster, a meeting's or somebody's own, says nothing of that: then the group's home is. */
export async function askedTeams(
  world: World,
  pk: string,
  said: Incoming,
  before?: Stored<Group>,
): Promise<boolean> {
  if (said.conversation.kind !== 'personal' && spokenPartition(said) === pk) {
    await meet(world, pk, said)
    return true
  }
  const known = before ?? (await world.store.get<Group>(pk, 'group'))
  if (!known || known.doc.removedAt) return false
  await meet(world, pk, { ...placeOf(known.doc, said.sender), known })
  return true
}

/** Nobody of this group: they are told so, and nothing of it. Or there is no room for them in it. */
async function stillStranger(world: World, pk: string, error: unknown): Promise<Answered> {
  if (!(error instanceof Stranger)) throw error
  const group = (await world.store.get<Group>(pk, 'group'))?.doc
  const text =
    group && present(group).length >= MOST_PEOPLE
      ? textsIn(group.settings.language).access.groupFull({ most: MOST_PEOPLE })
      : textsIn(defaultLanguage).talk.noGroup({})
  return { message: { text }, queued: [], recorded: false }
}
