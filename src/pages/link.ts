import { linkPaths, linkTo, sealedOffer } from '../delivery/sealed-links.ts'
import { linkedCard } from '../cards/announcement-card.ts'
import { clockOf, dayOf } from '../meetings/calendar.ts'
import { defaultSettings } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import { EVERYBODY } from '../meetings/links-ended.ts'
import { personOf } from '../meetings/roster.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import { identityOf } from '../delivery/user.ts'
import { made, wantedOf } from './made.ts'

/** Long enough to be opened by those who read the chat the next morning. */
const LINK_HOURS = 24
const OFFER_HOURS = 24

const hours = (now: Date, count: number): Date => new Date(now.getTime() + count * 3_600_000)

interface To extends Pick<Incoming, 'conversation' | 'sender'> {
  /** Only links can be shown. */
  readonly plain: boolean
}

/**
 * An answer that wants to give files, with them in the way the place allows: in somebody's own chat one is offered to be put in their OneDrive,
 * elsewhere, and where there are several, they are links. Any other answer as it is.
 */
export async function withFile(
  world: World,
  pk: string,
  { conversation, sender, plain }: To,
  message: Message,
): Promise<Message> {
  const { file, ...rest } = message
  if (file?.kind !== 'wanted') return message
  const now = world.now()
  const group = (await world.store.get<Group>(pk, 'group'))?.doc
  const { language, zone } = group?.settings ?? defaultSettings
  const who = (group && personOf(group, sender)?.id) ?? EVERYBODY
  const t = textsIn(language).files
  const all = await Promise.all(
    file.documents.map(async (one) => {
      const ref = wantedOf(one, who)
      return { ref, document: await made(world, pk, ref) }
    }),
  )
  const found = all.flatMap(({ ref, document }) =>
    document ? [{ ref, name: document.name, bytes: document.bytes.length }] : [],
  )
  const [first] = found
  if (!first) return { text: t.gone({}) }
  if (conversation.kind === 'personal' && !plain && found.length === 1) {
    const claim = { pk, ...first.ref, issued: now, until: hours(now, OFFER_HOURS) }
    const context = await sealedOffer(world, claim, identityOf(sender))
    return {
      text: `${rest.text}\n${t.offer({ name: first.name })}`,
      file: { kind: 'offered', name: first.name, bytes: first.bytes, context },
    }
  }
  const until = hours(now, LINK_HOURS)
  const links = found.map(({ ref, name }) => ({
    name,
    url: linkTo(world.publicUrl, linkPaths.file, { pk, ...ref, issued: now, until }, name),
  }))
  const told = `${rest.text}\n${t.until({ on: dayOf(until, zone), at: clockOf(until, zone) })}`
  return {
    ...rest,
    text: [told, ...links.map(({ url }) => t.link({ url }))].join('\n'),
    card: linkedCard(
      told,
      links.map(({ name, url }) => ({ title: t.linkTitle({ name }), url })),
    ),
  }
}
