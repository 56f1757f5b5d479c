import type { Reading } from './features.ts'
import {
  corrected,
  dayMarks,
  free,
  item,
  nameOf,
  personMarks,
  shortDay,
  type Filling,
} from './finding.ts'
import { actionsMeant, dayMeant, usualMeeting } from './references.ts'
import { spokenNumbers } from './scan.ts'
import type { Slots } from './contract-sentence.ts'
import { dueIn, wordsOfValues } from './value-marks.ts'

/** `Bakgrund: …`, `bakgrunden till mitt förslag är att …`: the background goes on to the end. */
const background =
  /(?:^|[.!?;\n–-]\s*|,\s*)(?:bakgrund(?:en)?|background|the background)(?:\s+(?:till|to|for)\s[^:]{1,60}?)?\s*(?::|(?<!\p{L})(?:är att|är|is that|is)(?!\p{L}))\s*(?<told>.+)$/isu
const backgroundIn = ({ text }: Reading): string | undefined =>
  background.exec(text)?.groups?.['told']?.trim().replace(/\.$/, '')

/** A text without the background that stands behind it. */
export const withoutBackground = (value: string): string =>
  value.replace(background, '').replace(/[.\s]+$/, '')

/** Fields beside the main text: minutes, type, who presents or owns, when it is due. */
export function fieldsOf(filling: Filling): Slots {
  const { act, reading } = filling
  const { context } = reading
  const fields: Record<string, string | undefined> = {}
  const minutes = corrected(
    reading,
    reading.marks.filter(({ kind }) => kind === 'minutes'),
  ).at(-1)?.value
  if (['propose', 'addItem', 'addition', 'changeItem', 'changeProposal'].includes(act)) {
    fields['minutes'] = minutes ?? (/^change/.test(act) ? bareMinutes(reading) : undefined)
    fields['type'] = wordsOfValues('type', reading)
    fields['presenter'] =
      presenter(filling) ??
      (/^change/.test(act) && !fields['minutes'] && !fields['type']
        ? personAsPresenter(reading)
        : undefined)
    const day = dayMarks(reading)
      .map((mark) => dayMeant(mark, act, context))
      .find((on) => context.meetings.some((meeting) => meeting.on === on))
    if (day && day !== usualMeeting(act, context)?.on) fields['meeting'] = shortDay(day)
    fields['background'] = backgroundIn(reading) ?? free('background')(filling)
  }
  if (act === 'action' || act === 'changeAction') {
    const people = corrected(reading, personMarks(reading))
    const owner = context.actions.find(({ id }) => id === actionsMeant(reading)[0])?.owner
    const other = people.filter(({ value }) => act === 'action' || value !== owner)
    const chosen = act === 'action' ? other[0] : other.at(-1)
    fields['owner'] = chosen
      ? nameOf(context, chosen.value)
      : act === 'action' && (!context.speaker.leads || speaksOfSelf(reading))
        ? context.speaker.name
        : undefined
    fields['due'] = dueIn(reading, act)
  }
  if (act === 'moveMeeting') fields['lastDay'] = wordsOfValues('lastDay', reading)
  if (act === 'guest') fields['atItem'] = item(filling)
  if (act === 'plan' && wordsOfValues('online', reading)) fields['online'] = ''
  if (act === 'planYear') fields['count'] = wordsOfValues('count', reading)
  if (act === 'notBehind') fields['reason'] = free('reason')(filling)
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

const speaksOfSelf = ({ words }: Reading): boolean =>
  words.some(({ plain }) => /^(?:jag|mig|mitt|min|i|ill|me|my|mine)$/.test(plain))

/** `läkaravtalet 20 -> 30`, `korta ner till fem`: a number that counts nothing else is minutes, where those can be changed. */
function bareMinutes({ words, marks }: Reading): string | undefined {
  const said = words.flatMap(({ plain, text }, at) => {
    if (marks.some(({ from, to }) => from <= at && at < to)) return []
    const count = /^\d{1,3}$/.test(plain) ? Number(plain) : spokenNumbers[plain]
    return count !== undefined && count >= 5 && count <= 120 && !/^\p{Lu}/u.test(text)
      ? [count]
      : []
  })
  return said.length > 0 ? String(said.at(-1)) : undefined
}

function presenter({ act, reading }: Filling): string | undefined {
  const { context, words } = reading
  const others = corrected(reading, personMarks(reading)).filter(
    ({ value }) => value !== context.speaker.id,
  )
  const said = words.some(({ plain }) =>
    /^(?:foredra|dra$|drar|dragning|present|presenter|introduc|haller|redovis|inled|berattar|foredr|fremlegg|talk|speak|lead)/.test(
      plain,
    ),
  )
  if (others.length > 0 && said) return nameOf(context, others.at(-1)?.value ?? '')
  const mine = words.some(
    ({ plain }, at) =>
      /^(?:jag|i|ill|sjalv|myself|me)$/.test(plain) &&
      words
        .slice(at, at + 4)
        .some((word) =>
          /^(?:dra$|drar|foredrar|presenterar|present|presenting|haller|kor|redovisar|berattar|sjalv|introduce|inleder)$/.test(
            word.plain,
          ),
        ),
  )
  return mine && act !== 'changeItem'
    ? context.speaker.name
    : mine
      ? context.speaker.name
      : undefined
}

/** Where nothing else is changed, a person that is named presents. */
function personAsPresenter(reading: Reading): string | undefined {
  const { context } = reading
  const chosen = corrected(reading, personMarks(reading)).at(-1)
  return chosen && nameOf(context, chosen.value)
}
