import type { Command } from './command.ts'
import { findVerb, isComplete, type Found, type Verbs } from './verbs.ts'
import { saysWhyAway, saysWhyBehind } from './why-away.ts'

/** What is written under these is text that nobody's sentence interrupts by looking like one. */
const sacred: ReadonlySet<string> = new Set(
  'note decision policy position decidedThere changeNote changeDecision changeByComment changeDecisionByComment'.split(
    ' ',
  ),
)

/** What a line inside such a text may be, in its full strict form. */
const recording: ReadonlySet<string> = new Set(
  (
    'note decision policy position decidedThere noted remit defer drop referOn withdrawn comesBack adopted rejected carriedOn assign ' +
    'present absent unknown standInAt partOf guest recused presides cameAfter leftAfter comesLater atHome behind notBehind inForce ' +
    'done later status propose addition watch'
  ).split(' '),
)
/** These begin prose without their colon. */
const byColon: ReadonlySet<string> = new Set(['propose', 'addition'])
/** What may stand as the very last line. */
const last: ReadonlySet<string> = new Set(['nextItem', 'closeMeeting'])

/** They may say why somebody stays away, which is for few. */
export const tellsWhy = ({ name }: Command): boolean =>
  name === 'notAttending' || name === 'replacedBy'

export const isSacred = ({ command }: Found): boolean => sacred.has(command.name)

/** Whether a line inside a note, a decision or a background is a sentence of its own. */
export function actsInside(found: Found, isLast: boolean): boolean {
  const { command, sentence } = found
  if (last.has(command.name)) return isLast && isComplete(found)
  if (!recording.has(command.name) || !isComplete(found)) return false
  return sentence.colon || !byColon.has(command.name)
}

/** Whether a line that is text looks like a sentence: a verb and its colon with something behind it, or one that lacks nothing. A word alone is a heading. */
export function looksLikeOne(found: Found): boolean {
  const { rest, colon } = found.sentence
  if (colon || (found.command.takesLines && rest.includes(':'))) return rest !== ''
  return isComplete(found) && rest !== ''
}

const saysWhy = ({ command, verb, sentence: { source, rest, colon } }: Found): boolean =>
  tellsWhy(command) &&
  (colon ? /\p{L}/u.test(rest) : saysWhyBehind(source.trim().slice(verb.length)))

/**
 * Whether a line that is text, and the sentence that it begins as, may say why somebody stays away, also behind a name: `Bo Ek kommer inte: på resa`. What all
 * read is no place for it.
 */
export function mayTellWhy(verbs: Verbs, line: string, found: Found | undefined): boolean {
  if (saysWhyAway(line)) return true
  if (found) return saysWhy(found)
  const [, name, said = ''] = namedFirst.exec(line) ?? []
  const behind = name === undefined ? undefined : findVerb(verbs, said)
  return behind?.sentence.colon === true && saysWhy(behind)
}
const namedFirst = /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}) (\p{Ll}.*)$/u
