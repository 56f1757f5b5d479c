/** In this file this text is replaced by that one, and this is said of it. */
export type Row = readonly [file: string, from: string, to: string, as: string]
