import { findVerb, isComplete, type Found, type Verbs } from './verbs.ts'

/** A message as read: sentences that were found, and lines nothing was found in. */
export type Read = Found | { readonly unknown: string }

/**
 * Splits a message into sentences, one a line. A later line starts a new sentence only when its verb is followed by what that
 * sentence needs; any other line continues the text above, so that `Kommer att behandlas i maj.` inside a decision stays part
 * of it. Two sentences of one kind after each other (`föreslå A`, `föreslå B`) are two sentences, except inside text that was
 * begun with a colon, where only the strict form counts. Blank lines are kept inside text and dropped around it.
 */
export function readLines(verbs: Verbs, text: string): readonly Read[] {
  const blocks: { lines: string; readonly found: Found | undefined }[] = []
  let above: Found | undefined
  for (const line of text.split('\n')) {
    const bare = line.trim()
    const found = bare === '' ? undefined : findVerb(verbs, bare)
    const block = blocks.at(-1)
    const begins =
      !block ||
      (found
        ? startsSentence(found, above)
        : bare !== '' && above !== undefined && !above.command.takesText)
    if (begins) {
      if (bare === '') continue
      blocks.push({ lines: line, found })
      above = found
    } else {
      block.lines += `\n${line}`
    }
  }
  return blocks.map(({ lines, found }) => {
    const source = lines.trim()
    // Of one line it is known already.
    return (source.includes('\n') ? findVerb(verbs, source) : found) ?? { unknown: source }
  })
}

function startsSentence(found: Found, above: Found | undefined): boolean {
  if (above?.command.takesLines && found.sentence.rest === '') return false
  if (isComplete(found)) return true
  if (above === undefined) return true
  if (!above.command.takesText) return true
  return (
    found.command === above.command &&
    !above.sentence.colon &&
    found.sentence.rest !== '' &&
    !needsItem(found)
  )
}

/** Without what it is about its verb is prose: `Beslut fattas senare.` */
const needsItem = ({ command }: Found): boolean =>
  command.complete ? command.opensWithText !== true : command.needs.includes('itemColon')
