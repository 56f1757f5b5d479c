import { textsIn } from '../../language/texts.ts'
import type { Language } from '../../meetings/group-settings.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { namesIn } from '../people-meant.ts'
import type { Turn } from '../turn.ts'
import { eitherNamed, nameOfEither, type OfEither } from './either-list-argument.ts'
import { whenBehind, writtenWhen, type When } from './stays-argument.ts'

/** Whether somebody was there. `part`: for a part of it, where it was said which; `unknown`: nothing is recorded of them. */
export type PresenceSaid = OfEither & {
  readonly was: 'present' | 'absent' | 'part' | 'unknown'
  readonly stays?: readonly When[]
}

const words = vocabulary(({ record }) => record.were)
const were = new RegExp(String.raw`^(.*?)\s*[:,]?\s*(?<![\p{L}\p{N}])(${words.source})$`, 'isu')

const missing = (example: string): Refusal => new Refusal('missingName', { example })

/** `A frånvarande`, `A och B närvarande, C del 9–10, 11–12`: names, each with the word or the hours that follow them. Asks which of two is meant. */
export const presences: Argument<readonly PresenceSaid[]> & { readonly isText: true } = {
  kind: 'presences',
  shape: TO_THE_END,
  isText: true,
  namesPeople: true,
  async read(typed, turn) {
    const found: PresenceSaid[] = []
    let waiting: readonly string[] = []
    for (const segment of typed.replace(/[.!]+$/, '').split(/[,;\n]/)) {
      const { names, was, when } = saidIn(segment.trim())
      const last = found.at(-1)
      if (when && names === '' && waiting.length === 0 && last?.was === 'part') {
        found[found.length - 1] = { ...last, stays: [...(last.stays ?? []), when] }
        continue
      }
      waiting = [...waiting, ...namesIn(turn, names)]
      if (was === undefined) continue
      const stays = when ? { stays: [when] } : {}
      for (const name of waiting) found.push({ ...(await eitherNamed(turn, name)), was, ...stays })
      waiting = []
    }
    return waiting.length === 0 && found.length > 0 ? found : undefined
  },
  fromForm(sent, turn) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all = sent.flatMap((one: unknown) => sentIn(one, turn) ?? [])
    return all.length === sent.length ? all : undefined
  },
  render: (all, { group, language }) =>
    all.map((one) => `${nameOfEither(one, { group })} ${writtenWas(one, language)}`).join(', '),
  missing,
  sample: ({ t }) => `${t.samples.person} ${t.words.record.were.absent[0]!}`,
}

/** The word for it, and the hours or items that were said. */
const writtenWas = ({ was, stays = [] }: PresenceSaid, language: Language): string =>
  [
    textsIn(language).words.record.were[was][0]!,
    ...(stays.length > 0 ? [stays.map((when) => writtenWhen(when, language)).join(', ')] : []),
  ].join(' ')

const MOST = 100

/** Names with what is said of them: a word, hours or items, or a word with these. */
function saidIn(segment: string): {
  readonly names: string
  readonly was?: PresenceSaid['was'] | undefined
  readonly when?: When
} {
  const [, said = segment, word] = were.exec(segment) ?? []
  if (word !== undefined) return { names: said, was: words.meaning(word) }
  const { names, when } = whenBehind(segment)
  if (!when) return { names: segment }
  const [, before = names, part] = were.exec(names) ?? []
  const was = part === undefined ? 'part' : words.meaning(part)
  return was === 'part' || was === 'present'
    ? { names: before, was: 'part', when }
    : { names: segment }
}

function sentIn(one: unknown, turn: Turn): PresenceSaid | undefined {
  const { person, was } = (one ?? {}) as Readonly<Record<string, unknown>>
  return typeof person === 'string' &&
    Object.hasOwn(turn.group.people, person) &&
    (was === 'present' || was === 'absent' || was === 'part' || was === 'unknown')
    ? { person, was }
    : undefined
}
