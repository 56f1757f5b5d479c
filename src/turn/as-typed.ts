/**
 * The end of a sentence exactly as it was typed, blanks around it aside: sentences are found in a text with single blanks, but the words
 * themselves are kept. `tail` is how the sentence ends, in single blanks.
 */
export function asTyped({ source }: { readonly source: string }, tail: string): string {
  // It was typed so already, as most is.
  if (tail !== '' && tail === tail.trim() && source.trimEnd().endsWith(tail)) return tail
  let left = tail.replaceAll(/\s/g, '').length
  let at = source.length
  while (at > 0 && left > 0) {
    at -= 1
    if (!/\s/.test(source.charAt(at))) left -= 1
  }
  return source.slice(at).trim()
}
