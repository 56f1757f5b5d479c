import { languages, textsIn, type Texts } from '../language/texts.ts'

type Understood = Texts['understood']
/** A pattern of what people say, by its name. */
type Pattern = {
  [Name in keyof Understood]: Understood[Name] extends RegExp ? Name : never
}[keyof Understood]

/** Whether words say it, in any language. */
export const says = (pattern: Pattern, text: string): boolean =>
  languages.some((language) => textsIn(language).understood[pattern].test(text))
