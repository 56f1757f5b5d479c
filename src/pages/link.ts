import { defaultLanguage } from '../meetings/group.ts'
import { linkedCard } from '../cards/announcement-card.ts'
import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { installationSecret } from '../store/secret.ts'
import type { DocumentRef, Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import { identityOf } from '../delivery/user.ts'
import { made } from './made.ts'
import { seal } from './seal.ts'

export const FILE_PATH = '/fil'
/** Long enough to be opened by those who read the chat the next morning. */
const LINK_HOURS = 24
const OFFER_HOURS = 24

const hours = (now: Date, count: number): Date => new Date(now.getTime() + count * 3_600_000)

/** A link to one document of one group, that works for a day and cannot be altered to be another's. */
async function documentLink(
  world: World,
  pk: string,
  ref: DocumentRef,
  name: string,
  now: Date,
): Promise<{ readonly url: string; readonly until: Date }> {
  const until = hours(now, LINK_HOURS)
  const token = seal(
    await installationSecret(world.store, world.newId),
    { pk, ...ref, until },
    'link',
  )
  return { url: `${world.publicUrl}${FILE_PATH}/${token}/${name}`, until }
}

/**
 * An answer that wants to give files, with them in the way the place allows: in somebody's own chat one is offered to be put in their OneDrive,
 * elsewhere, and where there are several, they are links. `plain`: only links can be shown. Any other answer as it is.
 */
export async function withFile(
  world: World,
  pk: string,
  { conversation, sender }: Pick<Incoming, 'conversation' | 'sender'>,
  message: Message,
  plain: boolean,
): Promise<Message> {
  const { file, ...rest } = message
  if (file?.kind !== 'wanted') return message
  const now = world.now()
  const { language, zone } = (await world.store.get<Group>(pk, 'group'))?.doc.settings ?? {
    language: defaultLanguage,
    zone: 'Europe/Stockholm',
  }
  const t = textsIn(language).files
  const all = await Promise.all(
    file.documents.map(async (ref) => ({ ref, document: await made(world, pk, ref) })),
  )
  const found = all.flatMap(({ ref, document }) =>
    document ? [{ ref, name: document.name, bytes: document.bytes.length }] : [],
  )
  const [first] = found
  if (!first) return { text: t.gone({}) }
  if (conversation.kind === 'personal' && !plain && found.length === 1) {
    const context = seal(
      await installationSecret(world.store, world.newId),
      { pk, ...first.ref, until: hours(now, OFFER_HOURS) },
      `offer ${identityOf(sender)}`,
    )
    return {
      text: `${rest.text}\n${t.offer({ name: first.name })}`,
      file: { kind: 'offered', name: first.name, bytes: first.bytes, context },
    }
  }
  const links = await Promise.all(
    found.map(async ({ ref, name }) => ({
      name,
      ...(await documentLink(world, pk, ref, name, now)),
    })),
  )
  const until = links[0]?.until ?? now
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
