import * as english from '../language/en/arranging.ts'
import * as swedish from '../language/sv/arranging.ts'
import { capital } from '../text/parts.ts'
import { isComing } from './context.ts'
import { read, type Reading } from './features.ts'
import { namesOther } from './finding.ts'
import type { Framed } from './framed-record.ts'
import { placeOfItem } from './item-places.ts'
import { entryNamed, itemsMeant, proposalsMeant, type Entry } from './references.ts'
import { wordsOfValues } from './value-marks.ts'

const spoken = [swedish, english]

/** What is changed of each kind of entry. */
export const changing = {
  proposal: 'changeProposal',
  action: 'changeAction',
  item: 'changeItem',
} as const

/** What a sentence says in so many words of one item: of which kind it is, where it stands, a break behind it, who takes no part in it. */
export const framedItem = (reading: Reading): Framed | undefined =>
  placedBefore(reading) ??
  (reading.text.includes('?')
    ? undefined
    : (ofType(reading) ?? pause(reading) ?? staysOut(reading)))

/** `läkaravtalet är en beslutspunkt`. */
function ofType(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const said = spoken
    .flatMap(({ typed }) => typed.map((pattern) => pattern.exec(text)?.groups))
    .find((one) => one)
  if (!said || !isComing(context)) return undefined
  const what = read(said['what'] ?? '', context)
  const type = wordsOfValues('type', read(said['kind'] ?? '', context))
  const entry = entryNamed(what) ?? proposalOf(what)
  return type !== undefined && entry && entry.kind !== 'action'
    ? { form: changing[entry.kind], given: { [entry.kind]: entry.id, type }, isWhole: true }
    : undefined
}

/** `Karins punkt`, `mitt förslag`: the one proposal of somebody. */
export function proposalOf(what: Reading): Entry | undefined {
  const isSaid = namesOther(what) || spoken.some(({ ofProposal }) => ofProposal.test(what.text))
  const [id, other] = what.titles.length === 0 && isSaid ? proposalsMeant(what) : []
  return id === undefined || other !== undefined ? undefined : { kind: 'proposal', id }
}

/** `kan vi ta mötestiderna före revisionsrapporten?`: both are items that stand. */
function placedBefore({ text, context }: Reading): Framed | undefined {
  const said = spoken.map(({ placesBefore }) => placesBefore.exec(text)?.groups).find((one) => one)
  const [one, other] = [said?.['what'], said?.['other']].map((words) =>
    words === undefined ? undefined : itemOf(read(words, context)),
  )
  if (one === undefined || other === undefined || one === other) return undefined
  const ids = context.items.map(({ id }) => id)
  const behind = ids[ids.indexOf(other) + 1]
  const isBefore = spoken.some(({ before }) => before.test(said?.['side'] ?? ''))
  const isLater = ids.indexOf(one) < ids.indexOf(other)
  const place = isBefore || isLater ? other : (behind ?? other)
  return { form: 'moveItem', given: { item: one, place }, isWhole: true }
}

/** The one item that a few words name, also by a word of its title that any meeting has. */
function itemOf(what: Reading): string | undefined {
  const [first, more] = itemsMeant(what)
  if (more) return undefined
  return first?.id ?? what.titles.find(({ kind, score }) => kind === 'item' && score >= NAMED)?.id
}
/** So much of a title names it, where nothing else may be meant. */
const NAMED = 0.4

/** `en paus på tio minuter efter utskrivningen`. */
function pause(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const title = spoken.map(({ breaks }) => breaks.exec(text)?.groups?.['title']).find(Boolean)
  const place = title === undefined ? undefined : placeOfItem(reading)
  const [minutes] = reading.marks.filter(({ kind }) => kind === 'minutes')
  return title !== undefined && place !== undefined && context.speaker.leads && isComing(context)
    ? {
        form: 'addItem',
        given: {
          item: place,
          text: capital(title.toLowerCase()),
          ...(minutes ? { minutes: minutes.value } : {}),
        },
        isWhole: true,
      }
    : undefined
}

/** `hyresavtalet ska jag inte vara med på, vår kommun äger huset`: it is left to those who lead. */
function staysOut(reading: Reading): Framed | undefined {
  const { text, marks, context } = reading
  const [item, other] = itemsMeant(reading)
  const isSaid = spoken.some((one) => one.staysOut.test(text))
  const isTheirs = spoken.some((one) => one.hasStake.test(text))
  const isOfHours = marks.some(({ kind }) => kind === 'times' || kind === 'day')
  return isSaid && isTheirs && item && !other && !isOfHours && !namesOther(reading)
    ? { form: 'recused', given: { item: item.id, people: context.speaker.name }, isWhole: true }
    : undefined
}
