/** A character as it is meant, and where it was written. */
export interface Meant {
  readonly char: string
  readonly from: number
  readonly to: number
}

const digit = /^\p{Nd}$/u
const unseen = /^[\p{Cf}\p{M}]$/u
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  shy: '',
  hyphen: '-',
  sol: '/',
  period: '.',
}

/** Letters and marks of western Europe that stand for themselves, no digits but `0`–`9`, and nothing that begins a code: most of what is written. */
const asMeant = /^[\n\x20-\x24\x27-\x3b\x3d-\x7e§·«»À-ÿ–—‘’“”…]*$/
/** Three dots in one, which may stand in a number. */
const dotsInNumber = /…[^\p{L}\p{N}]{0,12}[\p{N}\p{Lu}]/u

/** Whether every character of a text is meant as it stands, and no number differs from what `meantIn` would show. */
export const isAsMeant = (text: string): boolean => asMeant.test(text) && !dotsInNumber.test(text)

/**
 * The characters of a text as they are meant: digits of every script and shape as `0`–`9`, what links and web pages write in code as what
 * it stands for, without marks that are not seen and without tags.
 */
export function meantIn(text: string): readonly Meant[] {
  let meant: readonly Meant[] = spelled(text)
  // What was put in code twice is taken out of it twice.
  for (let pass = 0; pass < 3 && meant.some(({ char }) => /[%&<]/.test(char)); pass += 1)
    meant = withoutCode(meant)
  return meant.filter(({ char }) => !unseen.test(char))
}

function spelled(text: string): readonly Meant[] {
  const meant: Meant[] = []
  let from = 0
  for (const point of text) {
    const to = from + point.length
    for (const char of point.normalize('NFKC')) meant.push({ char: inAscii(char), from, to })
    from = to
  }
  return meant
}

/** Digits of a script stand in a row of ten, nought first. */
function inAscii(char: string): string {
  if (char <= '9' || !digit.test(char)) return char
  const at = char.codePointAt(0) ?? 0
  let before = 0
  while (digit.test(String.fromCodePoint(at - before - 1))) before += 1
  return String(before % 10)
}

const code = /(?:%[0-9a-f]{2})+|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|<\/?[a-z][^<>]{0,60}>/gi

function withoutCode(meant: readonly Meant[]): readonly Meant[] {
  const text = meant.map(({ char }) => (char.length === 1 ? char : '\u{fffd}')).join('')
  const plain: Meant[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(code)) {
    for (const one of meant.slice(at, index)) plain.push(one)
    const last = index + found.length
    const from = meant[index]?.from ?? 0
    const to = meant[last - 1]?.to ?? from
    if (found.startsWith('%')) plain.push(...fromPercent(found, meant.slice(index, last)))
    else
      for (const char of stoodFor(found))
        plain.push({ char: inAscii(char.normalize('NFKC')), from, to })
    at = last
  }
  return [...plain, ...meant.slice(at)]
}

/** `%38%31`: each character where its own bytes stood. What is no text stays as it was. */
function fromPercent(found: string, written: readonly Meant[]): readonly Meant[] {
  let whole: string
  try {
    whole = decodeURIComponent(found)
  } catch {
    return written
  }
  let at = 0
  return Array.from(whole, (char) => {
    const from = written[at]?.from ?? 0
    at += Buffer.byteLength(char) * 3
    const normal = char.normalize('NFKC')
    return { char: inAscii(normal), from, to: written[at - 1]?.to ?? from }
  })
}

function stoodFor(found: string): string {
  if (found.startsWith('<')) return ''
  const name = found.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return entities[name] ?? found
  const point = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : found
}
