import type { MeetingForm } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import { spelled } from '../../reading/spelled.ts'
import { ANYTHING } from '../../reading/template.ts'
import { webAddress } from '../../text/web-address.ts'
import type { Argument } from '../argument.ts'
import { lineFromForm } from './line-argument.ts'
import { word } from './word-argument.ts'

const MOST = 1000
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const missing = (example: string): Refusal => new Refusal('missingText', { example })

const inWord = spelled((words) => words.meetings.in)
const beforePlace = new RegExp(String.raw`^${inWord}\s+(?=\p{Lu})`, 'u')

/** Where a meeting is held, in words: `Regionarkivet, Lokal Framtiden`; a word before it, and marks around it, are none of it. */
export const venue: Argument<string> = {
  kind: 'venue',
  shape: ANYTHING,
  read(typed) {
    const field = /;\s*(.*\S)/s.exec(typed)?.[1]
    if (field !== undefined) throw new Refusal('unknownField', { typed: field })
    return placeIn(typed) || undefined
  },
  fromForm: lineFromForm(MOST),
  render: (value) => value,
  missing,
  sample: (turn) => turn.t.samples.place,
}

export const placeIn = (typed: string): string =>
  oneLine(typed)
    .replace(/^[\s,.–-]+/, '')
    .replace(beforePlace, '')
    .replace(/[\s,.]+$/, '')

const { meaning: formMeant } = vocabulary(({ meetings }) => meetings.forms)

const bothWays = vocabulary(({ meetings }) => ({ both: meetings.forms.both }))

/** How people meet: `fysiskt`, `digitalt`, `båda`. */
export const meetingForm: Argument<MeetingForm> = word(
  'form of a meeting',
  ({ meetings }) => meetings.forms,
)

const formBehind = new RegExp(
  String.raw`^(.*?)(?:[\s,]*\((${meetingForm.shape})\)|,\s*(${bothWays.source}))$`,
  'isu',
)

/** A place with how people meet behind it, taken apart: `Stora salen (fysiskt möte)`, `Stora salen, båda`. */
export function formInPlace(place: string | undefined): {
  readonly place?: string | undefined
  readonly form?: MeetingForm | undefined
} {
  const [, room, inBrackets, both] = formBehind.exec(place ?? '') ?? []
  const typed = inBrackets ?? both
  return typed === undefined ? { place } : { place: room || undefined, form: formMeant(typed) }
}

/** Where a meeting is held online: by a link, or told in words. */
export type Online = { readonly link: string } | { readonly note: string }

const anyLink = /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi

/** `https://…`, or words about it where the link comes later. Refuses `notALink`. */
export const online: Argument<Online> = {
  kind: 'online',
  shape: String.raw`https?:\/\/\S+`,
  read(typed) {
    const [link, other] = (typed.match(anyLink) ?? []).map((one) => one.replace(/[.,;>)\]]+$/, ''))
    if (link === undefined) return { note: oneLine(typed).replace(/^[\s,]+/, '') }
    if (other !== undefined && other !== link) throw new Refusal('oneOnlineLink', { link, other })
    const address = webAddress(link)
    if (address === undefined) throw new Refusal('notALink', { typed: link })
    return { link: address }
  },
  canBe: (typed) => /^https?:\/\/\S+$/i.test(typed),
  fromForm: (sent) => {
    const link = typeof sent === 'string' ? webAddress(sent) : undefined
    return link === undefined ? undefined : { link }
  },
  render: (value) => ('link' in value ? value.link : value.note),
  missing,
  sample: () => 'https://example.com/m',
}

/** Where a meeting is online that people also come to: `båda https://…`. Refuses as `online` does. */
export const onlineToo: Argument<Online> = {
  ...online,
  kind: 'online too',
  shape: String.raw`(?:${bothWays.source})[\s:,]+https?:\/\/\S.*?`,
  render: (value, writing) =>
    `${meetingForm.render('both', writing)} ${online.render(value, writing)}`,
}
