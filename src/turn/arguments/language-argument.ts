import { languages, textsIn } from '../../language/texts.ts'
import type { Language } from '../../meetings/group-settings.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'

const { source, meaning } = vocabulary(({ group }) => group.languages)
const code = (typed: string): Language | undefined =>
  languages.find((one) => one === typed.toLowerCase())

/** A language, by its name in any of them or by its code. Refuses `noSuchLanguage`. */
export const language: Argument<Language> = {
  kind: 'language',
  shape: TO_THE_END,
  surely: source,
  read(typed) {
    const bare = typed.trim().replace(/\.$/, '')
    const found = meaning(bare) ?? code(bare)
    if (found === undefined) throw new Refusal('noSuchLanguage', { typed })
    return found
  },
  fromForm: (sent) => (typeof sent === 'string' ? code(sent) : undefined),
  render: (value, writing) => textsIn(writing.language).words.group.languages[value][0]!,
  missing: () => new Refusal('noSuchLanguage', { typed: '' }),
  sample: ({ t, language: now }) => {
    const other = languages.find((one) => one !== now) ?? now
    return t.words.group.languages[other][0]!
  },
}
