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
    verbs: ['vad står i', 'läs', 'visa beslut'],
    inside: ['<on> § <entry>'],
    example: 'visa 2026-02-06 § 6b',
  },
  decided: {
    say: 'vad beslutade vi om <query=läkaravtalet>',
    verbs: [
      'vad beslutade vi i',
      'vad beslutades om',
      'vad beslutades i',
      'vad har vi beslutat om',
      'vad bestämde vi om',
      'vad bestämdes om',
      'vad har vi bestämt om',
      'vad kom vi fram till om',
      'vad blev det av',
      'vad blev det med',
      'vad hände med',
    ],
    example: 'vad beslutade vi om läkaravtalet',
  },
  lastTreated: {
    say: 'när var <query=läkaravtalet> uppe',
    also: [
      'när var <query> uppe (senast|sist|sista gången|på mötet|hos oss)',
      'när var <query> senast uppe',
      'när tog vi [senast] upp <query> [senast]',
      'när pratade vi [senast] om <query> [senast]',
      'när behandlade vi [senast] <query> [senast]',
      'när diskuterade vi [senast] <query> [senast]',
    ],
    example: 'när var läkaravtalet uppe',
  },
  whoHas: {
    say: 'vem har <query=läkaravtalet>',
    verbs: [
      'vem har hand om',
      'vem ansvarar för',
      'vem är ansvarig för',
      'vem håller i',
      'vilka har hand om',
    ],
    example: 'vem har läkaravtalet',
  },
} as const satisfies Readonly<Record<string, Written>>
