import type { Written } from '../../../text/sentence.ts'

/** How the acts of the minutes are written. */
export const minutes = {
  attach: {
    say: 'bilaga [<item=6c>] : <paper=https://… namn> [; <internal=internt>]',
    verbs: ['ny bilaga', 'lägg till bilaga'],
    also: [
      'bilaga <meeting> : <paper> [; <internal>]',
      'bilaga <item> [<paper>] [; <internal>]',
      'bilaga <meeting> [<paper>] [; <internal>]',
      'bilaga [<paper>] [; <internal>]',
    ],
    usage: 'bilaga 6c: https://… [namn] · bilaga [6/2]: https://… [namn]',
    example: 'bilaga 6c: https://example.se/pm.pdf PM läkaravtal',
  },
  removeAttachment: {
    say: 'ta bort bilaga <entry=6c:2>',
    also: [
      'ta bort bilaga (mötet|möte) [:] [<ordinal>]',
      'ta bort bilaga (mötet|möte) : <ordinal> [,] <meeting>',
      'ta bort bilaga (mötet|möte) <meeting> [:] [<ordinal>]',
    ],
    example: 'ta bort bilaga 6c:2',
  },
  attachments: {
    say: 'bilagor [<meeting=6/2>]',
    verbs: ['bilagorna', 'visa bilagor', 'alla bilagor'],
    example: 'bilagor 6/2',
  },
  minutes: {
    say: 'protokoll [<meeting=6/2>] [version <version=1>]',
    verbs: [
      'protokollet',
      'minnesanteckningar',
      'minnesanteckningarna',
      'mötesanteckningar',
      'mötesanteckningarna',
    ],
    also: [
      'protokoll [<meeting>] [,] (version|v|v.) <version>',
      'protokoll [<meeting>] ; (version|v|v.) <version>',
      'protokoll [<meeting>] [,] <edition>',
      'protokoll [<meeting>] ; <edition>',
    ],
    example: 'protokoll 6/2',
  },
  download: {
    say: 'hämta <what=protokoll> [<meeting=6/2>] [<form=pdf>]',
    verbs: ['ladda ner', 'ladda ned'],
    also: [
      'hämta <what> [från] <meeting> [,] [(som|i)] [<form>]',
      'hämta <what> [<meeting>] [,] (som|i) <form>',
      'hämta <what> [<meeting>] , <form>',
      'hämta <what> [<meeting>] ; <form>',
    ],
    usage: 'hämta protokoll [6/2] [pdf] (eller kalenderfil)',
    example: 'hämta protokoll 6/2',
  },
  adjusters: {
    say: 'justerare [<meeting=6/2>] : <people=A, B> [; (senast|klart senast) <by=20/2>]',
    verbs: ['justeras av'],
    also: ['justerare : <meeting> [:] <people> [; (senast) <by>]'],
    loose: ['justerare [<meeting>] <people> [; (senast) <by>]'],
    usage: 'justerare: A, B [; senast 20/2]',
    example: 'justerare: Anna Berg',
  },
  sendForAdjustment: {
    say: 'skicka för justering [<meeting=6/2>]',
    verbs: ['skicka till justering', 'skicka ut för justering'],
    example: 'skicka för justering 6/2',
  },
  sendMinutes: {
    say: 'skicka protokoll [<meeting=6/2>] [; (synpunkter senast|synpunkter|senast) <by=20/2>]',
    verbs: [
      'skicka protokollet',
      'skicka ut protokoll',
      'skicka ut protokollet',
      'skicka minnesanteckningar',
      'skicka minnesanteckningarna',
      'skicka ut minnesanteckningarna',
      'skicka mötesanteckningar',
      'skicka mötesanteckningarna',
    ],
    example: 'skicka protokoll 6/2',
  },
  approve: {
    say: 'justera [<meeting=6/2>]',
    verbs: [
      'justera protokoll',
      'justera protokollet',
      'godkänn',
      'godkänn protokoll',
      'godkänn protokollet',
      'godkänn minnesanteckningar',
      'godkänn minnesanteckningarna',
      'fastställ protokoll',
      'fastställ minnesanteckningar',
    ],
    example: 'justera 6/2',
  },
  comment: {
    say: 'synpunkt [<meeting=6/2>] <item=8> : <text=…>',
    verbs: ['synpunkt på'],
    loose: ['synpunkt [<meeting>] <item> – <text>', 'synpunkt [<meeting>] <item> [.] <text>'],
    usage: 'synpunkt 8: …',
    example: 'synpunkt 8: Bo Ek var föredragande.',
  },
  comments: {
    say: 'synpunkter [<meeting=6/2>]',
    verbs: ['synpunkterna', 'justering'],
    example: 'synpunkter 6/2',
  },
  answerComment: {
    say: 'besvara <comment=S1> : <text=…>',
    verbs: ['besvara synpunkt', 'svara på'],
    also: ['besvara <comment> [.] <text>'],
    example: 'besvara S1: Det framgår redan av beslutet.',
  },
  disposeRemoved: {
    say: 'gallra borttaget : <decision=dnr 2026/12>',
    example: 'gallra borttaget: dnr 2026/12',
  },
  review: {
    say: 'granska [<again=om>] [<meeting=6/2>]',
    verbs: ['granska protokoll', 'granska protokollet'],
    example: 'granska 6/2',
  },
  keepInternal: {
    say: 'internt [<meeting=6/2>] <items=7>',
    usage: 'internt 7',
    example: 'internt 7',
  },
  makeOpen: {
    say: 'offentligt [<meeting=6/2>] <items=7>',
    verbs: ['inte internt'],
    usage: 'offentligt 7',
    example: 'offentligt 7',
  },
  publish: {
    say: 'publicera [<meeting=6/2>]',
    also: ['publicera <named> [<meeting>]'],
    example: 'publicera 6/2',
  },
  phrase: {
    say: 'standardfras [<outcome=utfall> : <phrase=fras>]',
    verbs: ['standardfraser'],
    also: ['standardfras <outcome> [:]'],
    usage: 'standardfras [utfall: fras]',
    example: 'standardfras läggs till handlingarna: Informationen läggs till handlingarna',
  },
} as const satisfies Readonly<Record<string, Written>>
