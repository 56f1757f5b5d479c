import { Refusal } from '../../meetings/refusal.ts'
import { cleanText } from '../../text/clean.ts'
import { webAddress } from '../../text/web-address.ts'
import { spelled } from '../../reading/spelled.ts'
import type { Argument } from '../argument.ts'

/** What is attached: where it is, and what it is called. Without an address a file that was sent with the sentence is meant. */
export interface Paper {
  readonly link?: string
  readonly name?: string
  /** Said in the same breath. */
  readonly more?: readonly Paper[]
}

const LONGEST = 2000
const LONGEST_NAME = 200
const address = /<?(https?:\/\/[^\s<>]+[^\s<>.,;:!?)\]])>?/iu
const addresses = new RegExp(address, 'giu')

/** Whether it says where something is to be read. */
export const isAddressed = (typed: string): boolean => address.test(typed)

/** Names stand behind their addresses, where an address comes first, else before them. */
function papersIn(typed: string): Paper | undefined {
  const text = cleanText(typed).replaceAll(/\s+/g, ' ').trim()
  const found = [...text.matchAll(addresses)]
  if (found.length < 2) return paperIn(text)
  const isFirst = /^[\s<(]*$/.test(text.slice(0, found[0]?.index))
  const edges = found.map(({ index, 0: whole }) => (isFirst ? index : index + whole.length))
  const parts = isFirst
    ? edges.map((edge, at) => text.slice(at === 0 ? 0 : edge, edges[at + 1]))
    : edges.map((edge, at) =>
        text.slice(edges[at - 1] ?? 0, at === edges.length - 1 ? undefined : edge),
      )
  const [first, ...more] = parts.flatMap((part) => paperIn(part.replace(joining, '')) ?? [])
  return first && { ...first, more }
}

const and = spelled((words) => words.lists.and)
const joining = new RegExp(
  String.raw`^[\s,;]*(?:(?:${and})\s+)?|[\s,;(]*(?:\s(?:${and}))?[\s,;]*$`,
  'giu',
)

function paperIn(text: string): Paper | undefined {
  const found = address.exec(text)
  const said = found?.[1]
  const link = said === undefined ? undefined : webAddress(said)
  if (said !== undefined && (link === undefined || link.length > LONGEST))
    throw new Refusal('badLink', { typed: said.slice(0, 100) })
  const around = found
    ? [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    : [text]
  const name = around
    .map((part) => part.replaceAll(/^[\s:;,(–-]+|[\s:;,(–-]+$|^\)\s*/g, '').trim())
    .filter((part) => part !== '')
    .join(' ')
  if (name.length > LONGEST_NAME)
    throw new Refusal('tooLong', { length: name.length, limit: LONGEST_NAME })
  if (link === undefined && name === '') return undefined
  return { ...(link === undefined ? {} : { link }), ...(name === '' ? {} : { name }) }
}

/** `https://… PM läkaravtal`, `PM läkaravtal (https://…)`, and several of them one after the other. Refuses `badLink`, `tooLong`. */
export const paper: Argument<Paper> = {
  kind: 'paper',
  shape: String.raw`\S[^\n]*?`,
  read: papersIn,
  fromForm(sent) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { link = '', name = '' } = sent as Readonly<Record<string, unknown>>
    return typeof link === 'string' && typeof name === 'string'
      ? paperIn(cleanText(`${link} ${name}`).replaceAll(/\s+/g, ' ').trim())
      : undefined
  },
  render: ({ more = [], ...first }) =>
    [first, ...more].map(({ link, name }) => [link, name].filter(Boolean).join(' ')).join(', '),
  missing: (example) => new Refusal('missingLink', { example }),
  sample: (turn) => `https://… ${turn.t.samples.paper}`,
}
