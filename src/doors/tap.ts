import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Json } from '../text/message.ts'
import { answerCard, withChoicesBelow, withWords } from '../cards/answer-card.ts'
import { isFaulty, type Said } from '../cards/form.ts'
import { filled } from '../cards/mark.ts'
import type { About, Press } from '../cards/button.ts'
import { isOutsider, standingOf } from '../meetings/rights.ts'
import { BusyError } from '../store/store.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming } from '../world.ts'
import type { BotParts } from '../say/to-answer.ts'
import type { Heard, Tap, Tapped } from '../say/bot.ts'
import { cleanAccount, cleanName } from '../groups/clean-account.ts'
import { isStale } from '../groups/roster-check.ts'
import { languageFor } from '../groups/readable-groups.ts'
import type { Flood } from './rate-limit.ts'
import type { Once } from './seen-activities.ts'
import { activityKey } from '../groups/partition.ts'
import { askedTeams, replyTo, type Replied } from '../say/reply.ts'
import type { Turn } from '../turn/turn.ts'
import { groupOfCard } from '../groups/which-group.ts'
import { readPress, type ReadPress } from './press-shape.ts'
import { fillersOf, formNamed } from '../turn/form-registry.ts'
import { meetingAbout } from './card-scene.ts'
import { lookIn, viewOf, whyNot } from './view.ts'

export interface TapParts extends BotParts {
  readonly flood: Flood
  readonly once: Once
}

const silence: Heard = { deliver: () => Promise.resolve() }

/** A press on a button of a card: carried out as said, filled in, or shown. What no card of ours could have sent changes nothing. */
export function createTap(parts: TapParts): (tap: Tap) => Promise<Tapped> {
  const { world, flood, once } = parts
  return async (tap) => {
    const read = readPress(tap)
    // A client that asks by itself was pressed by nobody: it is shown something, or nothing.
    if (tap.automatic && read?.press.verb !== 'show') return silence
    const key = activityKey(tap)
    // A press that waits is answered again when it comes again: the store knows what it recorded.
    if (!tap.inPlace && !once.first(key)) return silence
    const flow = flood.take(
      { ...tap, text: read?.press.verb === 'say' ? read.press.say : '' },
      world.now(),
      tap.automatic,
    )
    if (flow.kind === 'quiet') return silence
    if (flow.kind === 'slow') return told(textsIn(await languageFor(world, tap)).access.slow(flow))
    if (!read) return told(textsIn(defaultLanguage).taps.unknown)
    try {
      return await pressed({ parts, tap, key, incoming: incomingOf(tap), read })
    } catch (error) {
      once.forget(key)
      if (!(error instanceof BusyError)) throw error
      world.log.warn(
        { error: error.cause instanceof Error ? error.cause.message : error.message },
        'the store was busy for too long',
      )
      return told(textsIn(defaultLanguage).talk.busy({}))
    }
  }
}

interface Pressing {
  readonly parts: TapParts
  readonly tap: Tap
  readonly key: string
  readonly incoming: Incoming
  readonly read: ReadPress
}

const told = (text: string): Tapped => ({ ...silence, answer: { text } })

const incomingOf = ({
  activityId,
  conversation,
  teamId,
  groupName,
  teamsMeetingId,
  sender,
  inPlace,
}: Tap): Incoming => ({
  activityId,
  conversation,
  sender: cleanAccount(sender),
  text: '',
  mentioned: [],
  ...(inPlace ? { inPlace } : {}),
  ...(teamId === undefined ? {} : { teamId }),
  ...(groupName === undefined ? {} : { groupName: cleanName(groupName) }),
  ...(teamsMeetingId === undefined ? {} : { teamsMeetingId }),
})

async function pressed(pressing: Pressing): Promise<Tapped> {
  const { press } = pressing.read
  switch (press.verb) {
    case 'say':
      return said(pressing, [press.say])
    case 'act':
      return said(pressing, [actIn(press)])
    case 'form':
      return filledIn(pressing, press.form, press.about)
    case 'show':
      return shown(pressing, press.show, press.about)
  }
}

const actIn = ({ do: name, args, typed }: Press & { readonly verb: 'act' }): Said => ({
  do: name,
  args,
  ...(typed ? { typed } : {}),
})

async function said(
  { parts, tap, key, incoming, read }: Pressing,
  all: readonly Said[],
): Promise<Tapped> {
  const reply = await replyTo(
    parts,
    { ...incoming, text: all.filter((one) => typeof one === 'string').join('\n') },
    key,
    {
      said: all,
      group: read.on.group,
    },
  )
  const { message, late = message } = reply
  const after = { deliver: reply.deliver, ...(reply.unsaid && { unsaid: reply.unsaid }) }
  if (!tap.inPlace) return { answer: message, ...after }
  const card = await afterwards({ parts, tap, key, incoming, read }, reply)
  return card ? { card, late, ...after } : { answer: message, late, ...after }
}

/** What stands where the button was, now that it was pressed; nothing when words will do. */
async function afterwards(
  { parts, incoming, read: { press, on, inputs } }: Pressing,
  { message, pk, recorded }: Replied,
): Promise<Json | undefined> {
  const { text, choices = [] } = message
  // A card that is one form has done its work; from a list of many things people go on.
  const leaves =
    recorded && press.verb === 'form' && press.form === on.card?.show && on.back !== undefined
  const after = leaves ? on.back : on.card
  const named = on.base === true ? undefined : after
  // What was only asked for is shown itself; what was recorded shows on a card.
  if (message.card && (!recorded || named === undefined))
    return message.whole ? message.card : withChoicesBelow(message.card, choices, on)
  const turn =
    pk === undefined || named === undefined ? undefined : await lookIn(parts, pk, incoming)
  const view = turn && named && (await viewOf(turn, named, leaves ? undefined : on.back))
  const mark = pk === undefined ? {} : { ...on, group: pk }
  if (!view || 'refused' in view)
    return choices.length > 0 ? answerCard(text, choices, mark) : undefined
  const card = withWords(view.told.card, text, choices, mark)
  return recorded ? card : filled(card, inputs)
}

/** A filled-in form, read as its card reads it, and said as the presser's own; or what is missing, above what they filled in. */
async function filledIn(pressing: Pressing, name: string, about: About): Promise<Tapped> {
  const {
    parts,
    tap,
    incoming,
    read: { inputs, on },
  } = pressing
  const form = formNamed(name)
  const pk = form && (await groupOfCard(parts.world, incoming, on.group))
  const turn = pk === undefined ? undefined : await metIn(parts, pk, incoming)
  if (!form) return told(textsIn(defaultLanguage).taps.unknown)
  if (!turn) return told(textsIn(defaultLanguage).talk.noGroup({}))
  const { t, group, today } = turn
  if (!fillersOf(name).includes(standingOf(turn.sender))) return told(whyNot(turn, fillersOf(name)))
  const filledOut = form(inputs, about, {
    t,
    group,
    today,
    meeting: about['meeting'] === undefined ? undefined : await meetingAbout(turn, about),
  })
  if (!isFaulty(filledOut))
    return filledOut.say.length === 0 ? told(t.taps.nothingFilledIn) : said(pressing, filledOut.say)
  const text = filledOut.faults.join('\n')
  const view =
    tap.inPlace && on.card && on.base !== true ? await viewOf(turn, on.card, on.back) : undefined
  return view && 'told' in view
    ? { ...silence, card: filled(withWords(view.told.card, text), inputs), late: { text } }
    : told(text)
}

/** As `lookIn`, once Teams has said today who belongs: in somebody's own chat a card is as much as an answer. */
async function seenIn(parts: TapParts, pk: string, incoming: Incoming): Promise<Turn | undefined> {
  const turn = await lookIn(parts, pk, incoming)
  const stale =
    incoming.conversation.kind === 'personal' &&
    turn !== undefined &&
    isStale(turn.group, parts.world.now())
  return stale && (await askedTeams(parts.world, pk, incoming)) ? lookIn(parts, pk, incoming) : turn
}

/** Somebody whom Teams has not vouched for yet is asked about, as when they speak. */
async function metIn(parts: TapParts, pk: string, incoming: Incoming): Promise<Turn | undefined> {
  const turn = await seenIn(parts, pk, incoming)
  if (turn && !(turn.sender.outside === 'unverified' && isOutsider(turn.sender))) return turn
  return (await askedTeams(parts.world, pk, incoming)) ? lookIn(parts, pk, incoming) : turn
}

async function shown(
  { parts, tap, incoming, read: { on } }: Pressing,
  show: string,
  about: About,
): Promise<Tapped> {
  const { world } = parts
  const pk = await groupOfCard(world, incoming, on.group)
  const turn = pk === undefined ? undefined : await seenIn(parts, pk, incoming)
  if (!turn) return tap.automatic ? silence : told(textsIn(defaultLanguage).talk.noGroup({}))
  const view = await viewOf(turn, { show, about }, on.card?.show === show ? on.back : on.card)
  if (!view) return tap.automatic ? silence : told(turn.t.taps.unknown)
  if ('refused' in view)
    return tap.automatic ? { ...silence, card: answerCard(view.refused) } : told(view.refused)
  if (tap.inPlace) return { ...silence, card: view.told.card }
  return tap.conversation.kind === 'personal'
    ? { ...silence, answer: view.told }
    : { ...silence, deliver: () => inPrivate(parts, tap, view.told) }
}

/** Where nothing can be shown to the presser alone, their own chat is where it goes: the group sees no more than before. */
async function inPrivate(
  { world: { messenger, log } }: BotParts,
  { conversation, sender }: Tap,
  message: Message,
): Promise<void> {
  try {
    await messenger.send(await messenger.openPersonal(conversation, sender), message)
  } catch (error) {
    log.warn({ error: String(error) }, 'a card could not be shown to whoever asked for it')
  }
}
