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
    inside: ['<on> § <entry>'],
    example: 'show 2026-02-06 § 6b',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>
