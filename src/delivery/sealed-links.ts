import { createHmac, timingSafeEqual } from 'node:crypto'
import { EVERYBODY, type LinkHolder } from '../meetings/links-ended.ts'
import { currentKey, keyOf, type KeyWorld } from '../store/link-keys.ts'
import { UNSEALED } from '../text/clean.ts'
import type { DocumentRef, DossierRef, Message } from '../text/message.ts'
import { oncePerCard } from './once-per-card.ts'
import { jsonOf } from '../text/json.ts'
import { mapTexts } from '../text/strings.ts'

/*
 * One kind of link for all that the bot shows outside Teams. It says which group, in which form, what, to whom and when it was given, until when, and nobody
 * else can make or change one. What is stored (a post in the ledger, an answer in the log) holds it without its seal, which is put on when it is sent: so no
 * store, export or backup holds a link that opens anything.
 */

/** What a link shows: a meeting's calendar file, its minutes in three forms, all there is of a matter, what is kept about somebody. */
const linkForms = ['ics', 'docx', 'pdf', 'html', 'zip'] as const
export type LinkForm = (typeof linkForms)[number]

export interface Claim {
  readonly pk: string
  readonly form: LinkForm
  /**
   * A meeting (`m3`), one version of its minutes (`m3-2`, `m3-2p` for the public one), all there is of it (`am3`) or of an item (`am3-i9`), or a person
   * (`p5`).
   */
  readonly matter: string
  /** Whom it was given to: with them it ends. `EVERYBODY`: the group. */
  readonly who: LinkHolder
  readonly issued: Date
  readonly until: Date
}

/** What a link or an offer names. */
export function matterOf(ref: DocumentRef): string {
  if ('person' in ref) return ref.person
  if (!('dossier' in ref)) return ref.meetingId
  const { meetingId, itemId } = ref.dossier
  return `a${meetingId}${itemId === undefined ? '' : `-${itemId}`}`
}

/** Of a link's matter, where it is all there is of a meeting or an item. */
export function dossierIn(matter: string): DossierRef | undefined {
  const [, meetingId, itemId] = /^a(m\d+)(?:-(i\d+))?$/.exec(matter) ?? []
  if (meetingId === undefined) return undefined
  return itemId === undefined ? { meetingId } : { meetingId, itemId }
}

/** Where links lead; what is shown does not depend on it. */
export const linkPaths = {
  ics: '/kalender',
  docx: '/protokoll',
  pdf: '/protokoll',
  html: '/protokoll',
  file: '/fil',
} as const

const CLAIM = String.raw`([0-9a-f]{32})\.(${linkForms.join('|')})\.(m\d{1,9}(?:-\d{1,6}p?)?|am\d{1,9}(?:-i\d{1,9})?|p\d{1,9})\.(p\d{1,9}|${EVERYBODY})\.([0-9a-z]{1,8})\.([0-9a-z]{1,8})`
const unsealed = new RegExp(`${UNSEALED}(${CLAIM})`, 'g')
/** 132 bits of it: a route takes a hundred characters. */
const MAC = 22

const sealed = new RegExp(String.raw`^(${CLAIM})\.(k\d{1,6})\.([\w-]{${MAC}})$`)

const seconds = (at: Date): string => Math.floor(at.getTime() / 1000).toString(36)
const instant = (text: string): Date => new Date(Number.parseInt(text, 36) * 1000)

const claimText = ({ pk, form, matter, who, issued, until }: Claim): string =>
  [pk.slice(2), form, matter, who, seconds(issued), seconds(until)].join('.')

/** A link as it is written and stored. `name` is only for show. */
export const linkTo = (publicUrl: string, path: string, claim: Claim, name: string): string =>
  `${publicUrl}${path}/${UNSEALED}${claimText(claim)}${name === '' ? '.ics' : `/${name}`}`

/** The message as it is sent: with the seals on the links of this group. */
export async function withSeals(world: KeyWorld, pk: string, message: Message): Promise<Message> {
  const { card, ...rest } = message
  if (!holdsLink(rest) && !(card && cardHoldsLink(card))) return message
  const key = await currentKey(world)
  return mapTexts(message, (text) =>
    text.replaceAll(unsealed, (_all, claim: string, group: string) =>
      `g-${group}` === pk ? `${claim}.${key.id}.${macOf(key.secret, 'link', claim)}` : '',
    ),
  ) as Message
}

function holdsLink(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(UNSEALED)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsLink)
}

/** Its JSON is wanted anyway, when it is sent as it is. */
const cardHoldsLink = oncePerCard((card) => jsonOf(card).includes(UNSEALED))

/** What a token says; `wrong` when it is none of ours, which costs no look into the store. */
export const openedLink = (world: KeyWorld, token: string): Promise<Claim | 'wrong'> =>
  opened(world, token, 'link')

/** An offer of a file to one person, as it comes back with their answer: it holds for them alone. */
export async function sealedOffer(
  world: KeyWorld,
  claim: Claim,
  identity: string,
): Promise<string> {
  const key = await currentKey(world)
  const said = claimText(claim)
  return `${said}.${key.id}.${macOf(key.secret, `offer ${identity}`, said)}`
}

/** What an offer says; `wrong` when it is none of ours, or somebody else's. */
export const openedOffer = (
  world: KeyWorld,
  token: string,
  identity: string,
): Promise<Claim | 'wrong'> => opened(world, token, `offer ${identity}`)

async function opened(world: KeyWorld, token: string, use: string): Promise<Claim | 'wrong'> {
  const [
    ,
    claim = '',
    group = '',
    form = '',
    matter = '',
    who = '',
    issued = '',
    until = '',
    ...seal
  ] = sealed.exec(token) ?? []
  const [id = '', mac = ''] = seal
  const key = claim === '' ? undefined : await keyOf(world, id)
  if (!key || !isMac(mac, macOf(key.secret, use, claim))) return 'wrong'
  return {
    pk: `g-${group}`,
    form: form as LinkForm,
    matter,
    who,
    issued: instant(issued),
    until: instant(until),
  }
}

const macOf = (secret: string, use: string, said: string): string =>
  createHmac('sha256', secret).update(`${use}\n${said}`).digest('base64url').slice(0, MAC)

const isMac = (given: string, right: string): boolean =>
  timingSafeEqual(Buffer.from(given), Buffer.from(right))
