import * as english from '../language/en/standings.ts'
import * as swedish from '../language/sv/standings.ts'
import { decidedThere, partyOfMember, whoStands } from './bodies.ts'
import { stageOf } from './context.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { nameOf, namesOther, personMarks } from './finding.ts'
import { homeDecision, partyTold } from './home-decision.ts'
import { itemsMeant } from './references.ts'

const spoken = [swedish, english]

/** An act that words say, with what they say of it. */
export interface Framed {
  readonly form: Act
  readonly given: Slots
  /** Nothing is looked for beside it. */
  readonly isWhole?: true
}

/** What who leads says of an item while it is treated or written up, in words that say their act. */
export function framedRecord(reading: Reading): Framed | undefined {
  const { context, text } = reading
  const [item] = itemsMeant(reading)
  if (!item || text.includes('?')) return undefined
  if (spoken.some(({ ofOther }) => ofOther.test(text))) return undefined
  if (!['open', 'after'].includes(stageOf(context))) return undefined
  if (!context.speaker.leads) return ofSelf(reading, item.id)
  return (
    recused(reading, item.id) ??
    notBehind(reading, item.id) ??
    atHome(reading, item.id) ??
    elsewhere(reading, item.id)
  )
}

/** `Johan lämnade rummet på grund av jäv`. */
function recused(reading: Reading, item: string): Framed | undefined {
  const { text, context } = reading
  const people = personMarks(reading).map(({ value }) => nameOf(context, value))
  return people.length > 0 && spoken.some(({ recuses }) => recuses.test(text))
    ? { form: 'recused', given: { item, people: [...new Set(people)].join(', ') } }
    : undefined
}

/** `jag är jävig på fyran`, `vi reserverar oss mot läkaravtalet`: it is left to those who lead. */
function ofSelf(reading: Reading, item: string): Framed | undefined {
  const { text, context } = reading
  const { name } = context.speaker
  if (namesOther(reading) || !spoken.some((words) => words.ofSelf.test(text))) return undefined
  if (spoken.some(({ recuses }) => recuses.test(text)))
    return { form: 'recused', given: { item, people: name } }
  return spoken.some(({ dissents }) => dissents.test(text))
    ? { form: 'notBehind', given: { item, text: name } }
    : undefined
}

/** `avvikande mening från Maria`, `hans kommun drar sig ur`. */
function notBehind(reading: Reading, item: string): Framed | undefined {
  const isMember = personMarks(reading).length > 0
  const who = isMember ? whoStands(reading, 'notBehind') : undefined
  return who && spoken.some(({ dissents }) => dissents.test(reading.text))
    ? { form: 'notBehind', given: { item, text: who } }
    : undefined
}

/** `Karins nämnd sa ja den 24 september`. */
function atHome(reading: Reading, item: string): Framed | undefined {
  const named = partyTold(reading)
  const party =
    partyOfMember(reading, false) ??
    (/ (?:kommun|municipality)$/iu.test(named ?? '') ? named : undefined)
  const said = party === undefined ? undefined : homeDecision(reading)
  return said !== undefined && !/bakom|behind/iu.test(reading.text)
    ? { form: 'atHome', given: { item, text: said } }
    : undefined
}

/** `regionstyrelsen har godkänt läkaravtalet`. */
function elsewhere(reading: Reading, item: string): Framed | undefined {
  const { text } = reading
  const body = spoken
    .map(({ bodyActs }) => bodyActs.exec(text)?.groups?.['body']?.trim())
    .find((one) => one)
  const isTheirs = partyOfMember(reading, false) !== undefined
  return body === undefined || isTheirs
    ? undefined
    : { form: 'decidedBy', given: { body, item, text: decidedThere(reading, body) } }
}
