/** Markdown's signs as themselves, in the places of a card where markdown cannot be avoided. */
export const literal = (text: string): string =>
  text
    .replace(/[\\`*_[\]]/g, String.raw`\$&`)
    .replace(
      /^(\s*)([-+#>]|\d+[.)](?=\s))/gm,
      (_all, blanks: string, sign: string) => `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )

/** A card's texts turn `{{DATE(…)}}` into a date: a blank without width between the brackets keeps it as typed. */
export const withoutMacros = (text: string): string => text.replaceAll(/\{(?=\{)/g, '{\u200b')
