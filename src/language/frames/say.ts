/** Words around a few texts. */
export type Say<Names extends string> = (of: Readonly<Record<Names, string>>) => string
/** Several texts that are asked for alike. */
export type Each<Names extends string, T = string> = Readonly<Record<Names, T>>
