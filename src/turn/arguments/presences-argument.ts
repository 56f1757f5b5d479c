import { textsIn } from '../../language/texts.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { namesIn } from '../people-meant.ts'
import type { Turn } from '../turn.ts'
import { eitherNamed, nameOfEither, type OfEither } from './either-list-argument.ts'

/** Whether somebody was there. `part`: for a part of it, of which no hours are said; `unknown`: nothing is recorded of them. */
export type PresenceSaid = OfEither & {
  readonly was: 'present' | 'absent' | 'part' | 'unknown'
}

const words = vocabulary(({ record }) => record.were)
const were = new RegExp(String.raw`^(.*?)\s*[:,]?\s*(?<![\p{L}\p{N}])(${words.source})$`, 'isu')

const missing = (example: string): Refusal => new Refusal('missingName', { example })

/** `A frånvarande`, `A och B närvarande, C frånvarande`: names, each with the word that follows them. Asks which of two is meant. */
export const presences: Argument<readonly PresenceSaid[]> & { readonly isText: true } = {
  kind: 'presences',
  shape: TO_THE_END,
  isText: true,
  namesPeople: true,
  async read(typed, turn) {
    const found: PresenceSaid[] = []
    let waiting: readonly string[] = []
    for (const segment of typed.replace(/[.!]+$/, '').split(/[,;\n]/)) {
      const [, names, word] = were.exec(segment.trim()) ?? []
      const was = word === undefined ? undefined : words.meaning(word)
      waiting = [...waiting, ...namesIn(turn, names ?? segment)]
      if (was === undefined) continue
      for (const name of waiting) found.push({ ...(await eitherNamed(turn, name)), was })
      waiting = []
    }
    return waiting.length === 0 && found.length > 0 ? found : undefined
  },
  fromForm(sent, turn) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all = sent.flatMap((one: unknown) => saidIn(one, turn) ?? [])
    return all.length === sent.length ? all : undefined
  },
  render: (all, { group, language }) =>
    all
      .map(
        (one) =>
          `${nameOfEither(one, { group })} ${textsIn(language).words.record.were[one.was][0]!}`,
      )
      .join(', '),
  missing,
  sample: ({ t }) => `${t.samples.person} ${t.words.record.were.absent[0]!}`,
}

const MOST = 100

function saidIn(one: unknown, turn: Turn): PresenceSaid | undefined {
  const { person, was } = (one ?? {}) as Readonly<Record<string, unknown>>
  return typeof person === 'string' &&
    Object.hasOwn(turn.group.people, person) &&
    (was === 'present' || was === 'absent' || was === 'part' || was === 'unknown')
    ? { person, was }
    : undefined
}
