import { written } from '../../../text/sentence.ts'
import { group } from './group.ts'

/** What the document of a meeting is called. */
export const documents = written(group.documents)

/** `protokollet`, `minnesanteckningarna`, `mötesanteckningarna`. */
export const the = (called: string): string =>
  called === documents.minutes ? 'protokollet' : `${called}na`
