/** How a language joins and counts. */
export interface Wording {
  /** `A`, `A och B`, `A, B och C`; empty for none. */
  listed(all: readonly string[]): string
  /** `A`, `A eller B`, `A, B eller C`. */
  either(all: readonly string[]): string
  /** A number, its thousands apart: `1 000`. */
  whole(count: number): string
  /** The wording that goes with so many: `är avslaget`, `är avslagna`. */
  plural(count: number, one: string, several: string): string
  /** The number and what is counted: `1 punkt`, `7 punkter`. */
  counted(count: number, one: string, several: string): string
}

/** Where one of them holds a comma itself, a semicolon stands between them. */
const parted = (all: readonly string[], joined: string): string => {
  if (all.length < 3 || !all.some((one) => one.includes(', '))) return joined
  let at = 0
  return all.reduce((text, one, index) => {
    const start = joined.indexOf(one, at)
    const between = joined.slice(at, start)
    at = start + one.length
    return `${text}${index > 0 && between === ', ' ? '; ' : between}${one}`
  }, '')
}

/** `tag` as in BCP 47: `sv-SE`. */
export function wordingIn(tag: string): Wording {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const choice = new Intl.ListFormat(tag, { type: 'disjunction' })
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  const plural = (count: number, one: string, several: string): string =>
    rules.select(count) === 'one' ? one : several
  return {
    listed: (all) => parted(all, list.format(all)),
    either: (all) => parted(all, choice.format(all)),
    whole: (count) => numbers.format(count),
    plural,
    counted: (count, one, several) => `${count} ${plural(count, one, several)}`,
  }
}
