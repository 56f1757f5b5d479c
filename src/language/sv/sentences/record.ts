import type { Written } from '../../../text/sentence.ts'

/** How the acts of a meeting's record are written. */
export const record = {
  startMeeting: {
    say: 'starta möte [<meeting=6/2>]',
    verbs: ['starta mötet', 'öppna möte', 'öppna mötet', 'börja möte', 'börja mötet'],
    example: 'starta möte',
  },
  closeMeeting: {
    say: 'avsluta möte [<anyway=ändå>]',
    verbs: ['avsluta mötet', 'stäng möte', 'stäng mötet'],
    loose: ['avsluta möte <meeting> [<anyway>]'],
    example: 'avsluta möte',
  },
  leaveRest: {
    say: 'låt resten stå',
    verbs: ['lämna resten', 'låt resten vara'],
    example: 'låt resten stå',
  },
  letStand: {
    say: 'låt stå <what=7>',
    verbs: ['låt det stå'],
    also: ['låt stå : <what>'],
    example: 'låt stå 7',
  },
  showLoose: {
    say: 'lösa trådar [<meeting=6/2>]',
    verbs: ['lösa ändar', 'visa lösa trådar', 'visa alla lösa trådar'],
    example: 'lösa trådar',
  },
  reopenMeeting: {
    say: 'öppna möte igen [<meeting=6/2>] [: <reason=skäl>]',
    verbs: ['öppna mötet igen', 'återöppna möte', 'återöppna mötet', 'starta möte igen'],
    also: [
      'öppna möte igen [<meeting>] , <reason>',
      'öppna möte igen [<meeting>] – <reason>',
      'öppna möte igen [<meeting>] - <reason>',
    ],
    example: 'öppna möte igen 6/2',
  },
  meetingHeld: {
    say: 'mötet hölls [<meeting=6/2>]',
    verbs: ['möte hölls', 'mötet blev av'],
    example: 'mötet hölls 6/2',
  },
  meetingNotHeld: {
    say: 'mötet hölls inte [<meeting=6/2>] [: <reason=skäl>]',
    verbs: ['möte hölls inte', 'mötet blev inte av'],
    also: [
      'mötet hölls inte [<meeting>] , <reason>',
      'mötet hölls inte [<meeting>] – <reason>',
      'mötet hölls inte [<meeting>] - <reason>',
    ],
    example: 'mötet hölls inte 6/2',
  },
  meetingLasted: {
    say: 'mötet pågick [<meeting=6/2>] <hours=8.40-12.10>',
    verbs: ['möte pågick', 'mötet varade'],
    also: ['mötet pågick <hours> [<meeting>]', 'mötet pågick [<meeting>] : <hours>'],
    usage: 'mötet pågick 8.40-12.10',
    example: 'mötet pågick 8.40-12.10',
  },
  attendance: {
    say: 'närvaro [<meeting=6/2>]',
    verbs: ['närvaron', 'närvarolista', 'närvarolistan'],
    example: 'närvaro',
  },
  summary: {
    say: 'sammanfattning [<meeting=6/2>] [sida <page=2>]',
    verbs: ['sammanfattningen', 'sammanfatta', 'beslutssammanställning'],
    also: [
      'sammanfattning [<meeting>] [,] (sida|sid|page|p) [.] <page>',
      'sammanfattning [<meeting>] ; (sida|sid|page|p) [.] <page>',
    ],
    example: 'sammanfattning 6/2',
  },
  present: {
    say: 'närvarande [<meeting=6/2>] : <who=A, B (eller alla, resten, enligt svar)>',
    verbs: ['rätta närvarande'],
    usage: 'närvarande: A, B (eller alla, resten, enligt svar)',
    loose: ['närvarande <who>'],
    example: 'närvarande: alla',
  },
  absent: {
    say: 'frånvarande [<meeting=6/2>] : <who=C (eller resten)>',
    verbs: ['rätta frånvarande'],
    usage: 'frånvarande: C (eller resten)',
    example: 'frånvarande: resten',
  },
  unknown: {
    say: 'okänd [<meeting=6/2>] : <who=D>',
    verbs: ['okända', 'inte antecknad', 'inte antecknade'],
    usage: 'okänd: D',
    example: 'okänd: David Ek',
  },
  comesLater: {
    say: 'kommer senare [<meeting=6/2>] : <who=D>',
    usage: 'kommer senare: D',
    example: 'kommer senare: David Ek',
  },
  standInAt: {
    say: 'ersätter [<meeting=6/2>] : <pairs=D för C>',
    verbs: ['rätta ersätter'],
    usage: 'ersätter: D för C',
    loose: ['ersätter <pairs>'],
    example: 'ersätter: David Ek för Cecilia Dahl',
  },
  partOf: {
    say: 'del av mötet [<meeting=6/2>] : <stays=E 09:30-11>',
    usage: 'del av mötet: E 09:30-11',
    verbs: ['del av möte'],
    example: 'del av mötet: Eva Falk 9.30–11',
  },
  cameAfter: {
    say: 'kom efter <item=4> : <who=E>',
    verbs: ['anslöt efter'],
    example: 'kom efter 4: Eva Falk',
  },
  leftAfter: {
    say: 'gick efter <item=8> : <who=E>',
    verbs: ['lämnade efter', 'lämnade mötet efter'],
    example: 'gick efter 8: Eva Falk',
  },
  recused: {
    say: 'jäv <item=6> : <who=A>',
    verbs: ['jävig', 'jäviga', 'jäv vid', 'deltog inte i'],
    loose: ['jäv : <who>'],
    usage: 'jäv 6: A',
    example: 'jäv 6: Anna Berg',
  },
  presides: {
    say: 'leder mötet [<meeting=6/2>] : <who=A>',
    verbs: ['ledde mötet', 'mötet leds av', 'mötesordförande', 'ordförande för mötet'],
    usage: 'leder mötet: A',
    example: 'leder mötet: Anna Berg',
  },
  guest: {
    say: 'gäst [<meeting=6/2>] : <guest=F> [, <organisation>] [; (punkt|punkter|punkterna|§) <items=9a>]',
    also: [
      'gäst [<meeting>] : <guest> [; (punkt) <items>] [; (organisation|från|from) <organisation>]',
    ],
    usage: 'gäst: F, organisation [; punkt 9a]',
    example: 'gäst: Fia Gren, Kulturskolan ; punkt 9a',
  },
  guests: {
    say: 'gäster [<meeting=6/2>] : <guests=F; G>',
    usage: 'gäster: F, titel; G, titel',
    example: 'gäster: Fia Gren, Kulturskolan; Nils Ny, Region Norr',
    unlisted: true,
  },
  note: {
    say: 'anteckning <item=7> : <text=…> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['anteckna', 'notering', 'notera'],
    loose: [
      'anteckning <item> – <text> [; (ärende) <matter>]',
      'anteckning <item> [.] <text> [; (ärende) <matter>]',
      'anteckning : <text> [; (ärende) <matter>]',
    ],
    usage: 'anteckning 7: …',
    example: 'anteckning 7: Lägesbild från länsdelarna.',
  },
  decision: {
    say: 'beslut <item=6b> : <text=…> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['beslutas', 'beslutat'],
    loose: [
      'beslut <item> – <text> [; (ärende) <matter>]',
      'beslut <item> [.] <text> [; (ärende) <matter>]',
      'beslut : <text> [; (ärende) <matter>]',
    ],
    usage: 'beslut 6b: …',
    example: 'beslut 6b: Förslaget antas.',
  },
  assign: {
    say: 'uppdrag [<item=9a>] : <text=…> [; (ansvarig|ansvariga|utförare) <owners=A, enhet B>] [; (ärende|ärendet) <matter=rubrik>] [; (senast|klart senast|klar senast|klart|deadline|) <due=i maj>]',
    verbs: ['nytt uppdrag'],
    first: [
      'uppdrag : <item> : <text> [; (ansvarig) <owners>] [; (ärende) <matter>] [; (senast|) <due>]',
      'uppdrag : <item> – <text> [; (ansvarig) <owners>] [; (ärende) <matter>] [; (senast|) <due>]',
    ],
    also: [
      'uppdrag <meeting> : <text> [; (ansvarig) <owners>] [; (ärende) <matter>] [; (senast|) <due>]',
    ],
    usage: 'uppdrag [9a]: … ; ansvarig A, enhet B ; senast i maj',
    example: 'uppdrag 9a: ta fram en process ; ansvarig Anna Berg ; senast i maj',
  },
} as const satisfies Readonly<Record<string, Written>>
