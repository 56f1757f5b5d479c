import { languages, textsIn, type Texts } from '../../language/texts.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Spellings } from '../../text/sentence.ts'
import type { Argument } from '../argument.ts'

/** One of a few meanings, each with its spellings in the language folders; it is written out with the first of them. */
export function word<Meaning extends string>(
  kind: string,
  pick: (words: Texts['words']) => Spellings<Meaning>,
): Argument<Meaning> {
  const { source, meaning } = vocabulary(pick)
  const meant = (typed: string): Meaning => {
    const found = meaning(typed)
    if (found === undefined) throw new Error(`no ${kind} is spelled ${typed}`)
    return found
  }
  const known = pick(textsIn(languages[0]!).words)
  return {
    kind,
    shape: source,
    read: meant,
    fromForm: (sent) =>
      typeof sent === 'string' && Object.hasOwn(known, sent) ? (sent as Meaning) : undefined,
    render: (value, { language }) => pick(textsIn(language).words)[value][0]!,
    missing: (example) => new Refusal('missingText', { example }),
    sample: ({ t }) => Object.values<readonly string[]>(pick(t.words))[0]![0]!,
  }
}
