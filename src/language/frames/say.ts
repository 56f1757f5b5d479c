/** Words around a few texts. */
export type Say<Names extends string> = (of: Readonly<Record<Names, string>>) => string
