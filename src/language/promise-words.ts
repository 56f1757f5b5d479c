import { framesRead } from './frame-words.ts'
import type { Promising, Sign } from '../meetings/promise-signs.ts'
import type { PromiseWords } from './sv/words/promises.ts'
import { languages, textsIn } from './texts.ts'

/** A whole word of one of the patterns, in every language at once; a blank stands for one or more. */
const any = (pick: (words: PromiseWords) => readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${languages.flatMap((one) => pick(textsIn(one).words.promises)).join('|')})(?![\p{L}\p{N}])`.replaceAll(
      ' ',
      String.raw`\s+`,
    ),
    'iu',
  )

const patterns: Readonly<Record<Sign, RegExp>> = {
  carriedOn: any((words) => words.carriedOn),
  returns: any((words) => words.returns),
  nextTime: any((words) => words.nextTime),
  needed: any((words) => words.needed),
  given: any((words) => words.given),
  does: any((words) => words.does),
  acting: any((words) => words.acting),
  doer: any((words) => words.doer),
  several: any((words) => words.several),
  passed: any((words) => words.passed),
  will: any((words) => words.will),
  shall: any((words) => words.shall),
  planned: any((words) => words.planned),
  present: any((words) => words.present),
  soon: any((words) => words.soon),
  later: any((words) => words.later),
  ours: any((words) => words.ours),
  matters: any((words) => words.matters),
  theirs: any((words) => words.theirs),
  reported: any((words) => words.reported),
  aims: any((words) => words.aims),
  traits: any((words) => words.traits),
  found: any((words) => words.found),
  asked: any((words) => words.asked),
  opening: any((words) => words.opening),
  proposed: any((words) => words.proposed),
  goesOn: any((words) => words.goesOn),
  past: any((words) => words.past),
  apart: any((words) => words.apart),
  unless: any((words) => words.unless),
  todo: any((words) => words.todo),
  since: any((words) => words.since),
  todoTitle: any((words) => words.todoTitle),
  toAll: any((words) => words.toAll),
  handedTo: any((words) => words.handedTo),
  together: any((words) => words.together),
  takes: any((words) => words.takes),
  undone: any((words) => words.undone),
  pointing: any((words) => words.pointing),
  article: any((words) => words.article),
  about: any((words) => words.about),
  of: any((words) => words.of),
  resting: any((words) => words.resting),
  tells: any((words) => words.tells),
  doing: any((words) => words.doing),
  abbreviated: any((words) => words.abbreviated),
}
const implying = any((words) => words.implying)

/** What words give away, in every language at once. */
export const promisesRead: Promising = {
  where: (sign, text) => text.search(patterns[sign]),
  impliesCarrier: (decision) => implying.test(decision),
  ...framesRead,
}
