/** Longer than any address that is kept. */
const LONGEST = 480

/**
 * The address behind words that lead somewhere, as it is written where it is typed; `undefined` where the words show it already, and for what is no
 * address of a page. A semicolon would end the field it stands in, and a bracket the
 * address.
 */
export function addressOf(href: string, words: string): string | undefined {
  const url = URL.parse(href.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return undefined
  const address = url.href.replaceAll(/[;()]/g, (mark) => ENCODED[mark] ?? mark)
  return address.length > LONGEST || bare(words).includes(bare(href)) ? undefined : address
}

const ENCODED: Readonly<Record<string, string>> = { ';': '%3B', '(': '%28', ')': '%29' }

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
