/** How one act is written in one language. Templates as `reading/template.ts` reads them. */
export interface Written {
  /** As the help and the README show it, and as a press is written out. */
  readonly say: string
  /** As a press is written out, where that is not as `say`: with the colon that tells it from text. */
  readonly press?: string
  /** Other verbs before the same. */
  readonly verbs?: readonly string[]
  /** Ways to write it that are looked for before all others. */
  readonly first?: readonly string[]
  /** Other ways to write it. */
  readonly also?: readonly string[]
  /** Ways that are read where they begin a message, but are text inside what is being written down: prose could look the same. */
  readonly loose?: readonly string[]
  /** Ways to write it whose verb stands behind somebody's name: `<member> ersätts av <who>`. */
  readonly inside?: readonly string[]
  /** How it is shown, where that is more than `say` tells. */
  readonly usage?: string
  /** A whole sentence that works. */
  readonly example: string
  /** Not listed in help or README, and without a line there: manners, and another way to write one that is listed. */
  readonly unlisted?: true
}

/** The names of those that help and README list: each has its line there. */
export type Listed<All> = {
  [Name in keyof All]: All[Name] extends { readonly unlisted: true } ? never : Name
}[keyof All]

/** Words that are read, by what they mean; the first is the one that is written. */
export type Spellings<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>
/** Each as it is written. */
export const written = <Meaning extends string>(
  spellings: Spellings<Meaning>,
): Readonly<Record<Meaning, string>> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(spellings).map(([meaning, [first]]) => [meaning, first]),
  ) as Record<Meaning, string>
