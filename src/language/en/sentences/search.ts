import type { Written } from '../../../text/sentence.ts'
import type { search as sv } from '../../sv/sentences/search.ts'

/** How the acts of search are written. */
export const search = {
  search: {
    say: 'search <query=läkaravtalet>',
    verbs: ['search for', 'find'],
    first: [
      'search <action>',
      'search <kind> [about] <query> page <page>',
      'search <kind> [about] <query>',
      'search <query> page <page>',
    ],
    example: 'search läkaravtalet',
  },
  history: {
    say: 'history <query=läkaravtalet>',
    verbs: ['history of'],
    first: [
      'history <kind> [about] <query> page <page>',
      'history <kind> [about] <query>',
      'history <query> page <page>',
    ],
    example: 'history läkaravtalet',
  },
  cited: {
    say: 'show <on=2026-02-06> § <entry=6b>',
    verbs: ['show decision'],
    inside: ['<on> § <entry>'],
    example: 'show 2026-02-06 § 6b',
  },
  decided: {
    say: 'what did we decide about <query=läkaravtalet>',
    verbs: [
      'what did we decide on',
      'what was decided about',
      'what was decided on',
      'what have we decided about',
      'what did we agree on',
      'what did we agree about',
      'what became of',
      'what happened to',
      'what happened with',
    ],
    example: 'what did we decide about läkaravtalet',
  },
  lastTreated: {
    say: 'when was <query=läkaravtalet> up',
    also: [
      'when was <query> [last] (discussed|treated|on the agenda|taken up|up last)',
      'when was <query> last up',
      'when did we [last] (discuss|treat|take up|talk about) <query>',
      'when did we (discuss|treat|take up|talk about) <query> last',
    ],
    example: 'when was läkaravtalet up',
  },
  whoHas: {
    say: 'who has <query=läkaravtalet>',
    verbs: ['who is responsible for', 'who owns', 'who takes care of', 'who is handling'],
    example: 'who has läkaravtalet',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>
