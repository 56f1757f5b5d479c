import { Refusal } from '../../meetings/refusal.ts'
import { cleanText } from '../../text/clean.ts'
import { webAddress } from '../../text/web-address.ts'
import type { Argument } from '../argument.ts'

/** What is attached: where it is, and what it is called. Without an address a file that was sent with the sentence is meant. */
export interface Paper {
  readonly link?: string
  readonly name?: string
}

const LONGEST = 2000
const LONGEST_NAME = 200
const address = /<?(https?:\/\/[^\s<>]+[^\s<>.,;:!?)\]])>?/iu

function paperIn(typed: string): Paper | undefined {
  const text = cleanText(typed).replaceAll(/\s+/g, ' ').trim()
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

/** `https://… PM läkaravtal`, `PM läkaravtal (https://…)`. Refuses `badLink`, `tooLong`. */
export const paper: Argument<Paper> = {
  kind: 'paper',
  shape: String.raw`\S[^\n]*?`,
  read: paperIn,
  fromForm(sent) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { link = '', name = '' } = sent as Readonly<Record<string, unknown>>
    return typeof link === 'string' && typeof name === 'string'
      ? paperIn(`${link} ${name}`)
      : undefined
  },
  render: ({ link, name }) => [link, name].filter(Boolean).join(' '),
  missing: (example) => new Refusal('missingLink', { example }),
  sample: (turn) => `https://… ${turn.t.samples.paper}`,
}
