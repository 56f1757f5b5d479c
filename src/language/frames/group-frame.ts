import type { Role } from '../../meetings/group.ts'
import { lines } from '../../text/cut.ts'
import { sentences } from '../../text/parts.ts'
import type { Wording } from '../../text/wording.ts'
import { bound } from './agenda-parts.ts'
import type { Each, Say } from './say.ts'

type Count = (of: { count: number }) => string
/** The words of one language for who belongs to a group. */
export interface GroupWords
  extends
    Pick<Wording, 'listed'>,
    Each<'noParties' | 'partiesShown' | 'outside' | 'waiting'>,
    Each<'parties' | 'people', Count> {
  readonly roles: Each<Role>
  readonly partyKept: Say<'name' | 'also'>
  readonly spelled: Each<'kept' | 'inList', Say<'spellings'>>
  readonly belong: (of: { count: number; names: string }) => string
  readonly substituteFor: Say<'name'>
}
type W = GroupWords
interface Party<People> {
  readonly name: string
  readonly spellings: readonly string[]
  readonly people: People
}
interface Member {
  readonly name: string
  readonly roles: readonly Role[]
  readonly substituteFor: string | undefined
  readonly outside: boolean
  readonly waiting: boolean
}

const spelled = (w: W, where: keyof W['spelled'], all: readonly string[]): string =>
  all.length === 0 ? '' : w.spelled[where]({ spellings: w.listed(all) })

const told = {
  partyKept: (w: W, { name, spellings, people }: Party<readonly string[]>) =>
    sentences(
      w.partyKept({ name, also: spelled(w, 'kept', spellings) }),
      people.length > 0 && w.belong({ count: people.length, names: w.listed(people) }),
      w.partiesShown,
    ),
  parties: (w: W, { all }: { all: readonly Party<number>[] }) =>
    lines(
      all.length === 0 ? w.noParties : w.parties({ count: all.length }),
      ...all.map(
        ({ name, spellings, people }) =>
          `– ${name}${spelled(w, 'inList', spellings)}, ${w.people({ count: people })}`,
      ),
    ),
  memberLine: (w: W, { name, roles, substituteFor, outside, waiting }: Member) => {
    const stands =
      substituteFor === undefined ? undefined : w.substituteFor({ name: substituteFor })
    const has = roles.map((role) => (role === 'substitute' && stands) || w.roles[role])
    return `– ${[name, ...has, outside && w.outside, waiting && w.waiting].filter(Boolean).join(', ')}`
  },
}

/** What is told of who belongs to a group is decided here, for every language. */
export const groupFrame = (words: GroupWords) => bound(words, told)
