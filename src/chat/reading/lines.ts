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
  const blocks: string[] = []
  let above: Found | undefined
  for (const line of text.split('\n')) {
    const found = line.trim() === '' ? undefined : findVerb(verbs, line)
    const begins = blocks.length === 0 || (found ? startsSentence(found, above) : line.trim() !== '' && above !== undefined && !above.command.takesText)
    if (begins) {
      if (line.trim() === '') continue
      blocks.push(line)
      above = found
    } else {
      blocks[blocks.length - 1] += `\n${line}`
    }
  }
  return blocks.map((block) => {
    const source = block.trim()
    return findVerb(verbs, source) ?? { unknown: source }
  })
}

function startsSentence(found: Found, above: Found | undefined): boolean {
  if (above?.command.takesLines && found.sentence.rest === '') return false
  if (isComplete(found)) return true
  if (above === undefined) return true
  if (!above.command.takesText) return true
  return found.command === above.command && !above.sentence.colon && found.sentence.rest !== '' && !needsItem(found)
}

const needsItem = (found: Found): boolean => found.command.needs.includes('itemColon')
