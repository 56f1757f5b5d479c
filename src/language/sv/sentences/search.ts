import type { Written } from '../../../text/sentence.ts'

/** How the acts of search are written. */
export const search = {
  search: {
    say: 'sök <query=läkaravtalet>',
    verbs: ['sök efter', 'leta efter', 'leta', 'hitta'],
    first: [
      'sök <action>',
      'sök <kind> [om] <query> sida <page>',
      'sök <kind> [om] <query>',
      'sök <query> sida <page>',
    ],
    example: 'sök läkaravtalet',
  },
  history: {
    say: 'historik <query=läkaravtalet>',
    verbs: ['historik för', 'historik om', 'historien om'],
    first: [
      'historik <kind> [om] <query> sida <page>',
      'historik <kind> [om] <query>',
      'historik <query> sida <page>',
    ],
    example: 'historik läkaravtalet',
  },
  cited: {
    say: 'visa <on=2026-02-06> § <entry=6b>',
    verbs: ['vad står i', 'läs'],
    inside: ['<on> § <entry>'],
    example: 'visa 2026-02-06 § 6b',
  },
} as const satisfies Readonly<Record<string, Written>>
