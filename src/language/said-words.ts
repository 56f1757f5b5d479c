import { languages, textsIn, type Texts } from './texts.ts'

/** Any of these patterns of any language: a group's words stay when it changes its language. */
const read = (pick: (words: Texts['words']) => readonly string[]): RegExp =>
  new RegExp(languages.flatMap((one) => pick(textsIn(one).words)).join('|'), 'iu')

/** The title of an item under which actions are followed up. */
export const followsUp = read(({ agenda }) => agenda.followsUp)
/** A note that ends so has said what became of the item. */
export const saysNoted = read(({ minutes }) => minutes.saysNoted)
/** A place that says by itself that people meet online. */
export const saysOnline = read(({ meetings }) => meetings.saysOnline)
