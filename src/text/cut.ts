/** The first so many characters of a text, never half of one that takes two. */
export const cutAt = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
