import { textsIn, type Texts } from '../language/texts.ts'
import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { mapTexts } from '../text/strings.ts'
import { Question, type Sent } from '../turn/command.ts'
import { findVerb, type Found } from '../turn/verbs.ts'
import { mayHoldWhy } from '../turn/why-away.ts'
import type { Hearing, Said } from './hearing.ts'
import { ABOUT_WHY, anyTellsWhy } from './for-few.ts'
import { PASTED } from './pasted.ts'
import { ownerOf, readable } from './personal-numbers.ts'

const STRUCK = 'struck out: '

/** What of a sentence its sender has struck out. */
const struckIn = ({ incoming }: Hearing, source: string): readonly string[] =>
  (incoming.struck ?? []).filter((run) => source.includes(run))

/** Before a sentence with struck-out words is recorded, its sender says whether they count. */
export function askAboutStruck(
  hearing: Hearing,
  source: string,
  choices: Said['choices'],
  group: Group,
): void {
  const runs = struckIn(hearing, source)
  const about = `${STRUCK}${runs.join('\n')}`
  if (runs.length === 0 || choices[about] !== undefined) return
  const { struck } = textsIn(group.settings.language).heard
  throw new Question(about, struck.question({ words: runs }), [
    { value: 'without', label: struck.without },
    { value: 'with', label: struck.with },
  ])
}

/** The sentence without them, once its sender has said so. The question itself tells which they were. */
export function withoutStruck({ verbs }: Hearing, read: Found, choices: Said['choices']): Found {
  const about = Object.keys(choices).find((key) => key.startsWith(STRUCK))
  if (about === undefined || choices[about] !== 'without') return read
  const bare = about
    .slice(STRUCK.length)
    .split('\n')
    .reduce((text, run) => text.replace(run, ''), read.sentence.source)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?,(?: ?,)+/g, ',')
    .replaceAll(/: ?, ?/g, ': ')
    .replaceAll(/ ?, ?$/g, '')
    .replaceAll(/ ([,;.])/g, '$1')
    .trim()
  return findVerb(verbs, bare) ?? read
}

const NUMBER = 'personal number'

/** Before a sentence with a personal identity number in it is recorded, its sender says what to do with the number. */
export function aboutNumber({ access }: Texts, source: string): Question {
  const count = source.match(/\[personnummer /g)?.length ?? 1
  return new Question(
    NUMBER,
    access.numberFound({ count }),
    (['leave', 'keep', 'drop'] as const).map((value) => ({
      value,
      label: access.numberOptions[value],
    })),
  )
}

/** What a form carried as its sender wants it, likewise. */
export function argsAsChosen(
  { numbers, incoming, now }: Hearing,
  args: Sent,
  choices: Readonly<Record<string, string>>,
  group: Group,
): Sent {
  const choice = choices[NUMBER]
  if (choice === undefined) return args
  return mapTexts(args, (text) => {
    const wanted =
      choice === 'keep'
        ? numbers.restored(text, ownerOf(incoming), now)
        : readable(text, textsIn(group.settings.language).access.numberLeftOut)
    if (wanted === undefined) throw new Refusal('numberForgotten', {})
    return wanted
  }) as Sent
}

/** The sentence as its sender wants it, once they have said so. Refuses `numberForgotten`, `nothingRecorded`. */
export function asChosen(
  { numbers, incoming, now, verbs }: Hearing,
  read: Found,
  choices: Readonly<Record<string, string>>,
  group: Group,
): Found {
  const choice = choices[NUMBER]
  if (choice === undefined) return read
  const { source } = read.sentence
  if (choice === 'drop') throw new Refusal('nothingRecorded', {})
  const wanted =
    choice === 'keep'
      ? numbers.restored(source, ownerOf(incoming), now)
      : readable(source, textsIn(group.settings.language).access.numberLeftOut)
  if (wanted === undefined) throw new Refusal('numberForgotten', {})
  return findVerb(verbs, wanted) ?? read
}

/**
 * Before text that may say why somebody stays away becomes part of what all read, its sender says that it shall. The question repeats nothing of it, since
 * others may read that too.
 */
export function askAboutWhy(
  { verbs }: Hearing,
  { command, sentence: { source, rest, colon, verb } }: Found,
  { choices, args }: Pick<Said, 'choices' | 'args'>,
  { access }: Texts,
): void {
  if (command.private || choices[ABOUT_WHY] !== undefined || choices[PASTED] === 'text') return
  // Nearly all that is typed holds no such word, and is not read once more.
  if (args === undefined && !mayHoldWhy(source)) return
  if (!anyTellsWhy(verbs, args ?? command.typed(rest, colon, verb) ?? rest)) return
  const { ask, keep } = access.whyAway
  const inPrivate = args !== undefined
  throw new Question(ABOUT_WHY, ask, [{ label: keep, value: 'text' }], { inPrivate })
}
