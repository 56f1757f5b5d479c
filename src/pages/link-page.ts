import { openedLink, type Claim } from '../delivery/sealed-links.ts'
import { defaultLanguage, type Language } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import { belongs } from '../meetings/rights.ts'
import { EVERYBODY, linksEndedAt } from '../meetings/links-ended.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import { TooMany } from './drawing.ts'
import type { LinkLimit } from './link-limit.ts'
import type { MadeFile } from './made-file.ts'
import { made } from './made.ts'

/** What an address answers with. */
export interface LinkReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

type Why = 'wrong' | 'expired' | 'former' | 'busy'

/**
 * What is behind a link, made as it stands now; else a page that says what to do: 404 for a link that is none of ours (nothing is read for that), 410 for one
 * that is over or of the kind of before, 429 for one that is opened too often.
 */
export const linkPage =
  (world: World, limit: LinkLimit) =>
  async (typed: string): Promise<LinkReply> => {
    const token = typed.replace(/\.ics$/, '')
    const claim = await openedLink(world, token)
    if (claim === 'wrong')
      return former.test(token)
        ? page(410, defaultLanguage, 'former')
        : page(404, defaultLanguage, 'wrong')
    const wait = limit.take(token)
    if (wait !== undefined) return busy(defaultLanguage, wait)
    const group = (await world.store.get<Group>(claim.pk, 'group'))?.doc
    const language = group?.settings.language ?? defaultLanguage
    if (!group || !(await isOpen(world, group, claim))) return page(410, language, 'expired')
    try {
      const file = await made(world, claim.pk, claim)
      return file ? shown(file) : page(410, language, 'expired')
    } catch (error) {
      if (error instanceof TooMany) return busy(language, BUSY_SECONDS)
      throw error
    }
  }

const BUSY_SECONDS = 10
/** Links as they were made before there was one kind: `<group><random>`, `<group>.<form>.<meeting>.<until>.<seal>`. */
const former =
  /^[0-9a-f]{32}(?:[0-9a-z]{16,128}|\.(?:ics|docx|pdf)\.m\d{1,9}\.[0-9a-z]{1,9}\.[\w-]{43})$/

/** Whether a link still holds: until its time, while the bot is there and whoever it was given to belongs, and nobody has ended it. */
async function isOpen(world: World, group: Group, claim: Claim): Promise<boolean> {
  const { who, issued, until, form, matter } = claim
  if (group.removedAt || world.now() >= until || linksEndedAt(group, who) > issued) return false
  if (who !== EVERYBODY) {
    const person = group.people[who]
    const mayOpen = person !== undefined && (form === 'zip' || belongs(person))
    return mayOpen && person.leftAt === undefined
  }
  // A calendar file that was announced is taken back with the announcement.
  if (form !== 'ics') return true
  const posted = (await world.store.get<Meeting>(group.pk, matter))?.doc.posts.announcement
  return posted !== undefined && issued >= wholeSecond(posted.at)
}

/** A link tells instants in whole seconds. */
const wholeSecond = (at: string): Date => new Date(Math.floor(Date.parse(at) / 1000) * 1000)

const unlisted = { 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'private, no-store' }

const shown = ({ name, contentType, bytes, inline, policy }: MadeFile): LinkReply => ({
  status: 200,
  headers: {
    ...unlisted,
    'content-type': contentType,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"`,
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  },
  body: contentType.startsWith('text/') ? new TextDecoder().decode(bytes) : bytes,
})

const busy = (language: Language, seconds: number): LinkReply => {
  const reply = page(429, language, 'busy')
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } }
}

function page(status: number, language: Language, why: Why): LinkReply {
  const { page: t } = textsIn(language).files
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t.title}</title></head><body><main><h1>${t.title}</h1><p>${t[why]}</p></main></body></html>`
  return { status, headers: { ...unlisted, 'content-type': 'text/html; charset=utf-8' }, body }
}
