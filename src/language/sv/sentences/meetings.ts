import type { Written } from '../../../text/sentence.ts'

const fields =
  '[; <form>] [; <too>] [; (digitalt|digital länk|länk|teams|online|digital) <online>] [; (sista dag|sista dag för förslag|sista förslagsdag|sista dagen|förslag senast) <lastDay>] [; (rubrik|titel) <title>] [; (plats|lokal) <place>]'

/** How the acts of planning, calling and answering are written. */
export const meetings = {
  newMeeting: {
    say: `nytt möte <on=datum> <times=tid> ${fields}`,
    verbs: ['planera möte', 'boka möte', 'lägg till möte'],
    also: [
      'nytt möte <on>',
      `nytt möte <on> [,] <times> [,] <online> [,] [<place>] ${fields}`,
      `nytt möte <on> [,] <times> [,] <place> <online> ${fields}`,
      `nytt möte <on> [,] <times> [,] [.] [–] [-] [<place>] ${fields}`,
      `nytt möte <times> [,] <on> [,] [.] [–] [-] [<place>] ${fields}`,
      `nytt möte <on> [,] <times> [; <online>] ${fields}`,
      `nytt möte <on> [,] <times> [,] <place> [; <online>] ${fields}`,
    ],
    usage:
      'nytt möte <datum> <tid> <plats> [; fysiskt|digitalt|båda] [; digitalt <länk>] [; sista dag <datum>] [; rubrik …]',
    example: 'nytt möte 6/2 08.30–12.00 Rådhuset, sal B',
  },
  meetingDates: {
    say: `mötesdatum: <dates> ${fields}`,
    verbs: ['mötesdagar', 'mötestider'],
    also: [`mötesdatum <dates> ${fields}`],
    usage: 'mötesdatum [år]: <datum>, <datum>, … <tid> [plats]',
    example: 'mötesdatum 2026: 6/2, 17/4, 29/5 08.30–12.00 Rådhuset',
  },
  planYear: {
    say: 'mötesdatum <year=2027> [; <count=8> möten]',
    also: ['mötesdatum <year> [,] <count> möten', 'mötesdatum (för|till) <year> [; <count> möten]'],
    example: 'mötesdatum 2027 ; 8 möten',
  },
  meetings: {
    say: 'möten',
    verbs: ['visa möten', 'alla möten', 'kommande möten'],
    example: 'möten',
  },
  nextMeeting: {
    say: 'nästa möte',
    verbs: ['när är nästa möte', 'nästa mötet'],
    example: 'nästa möte',
  },
  moveMeeting: {
    say: `flytta möte <meeting=datum> till <on=datum> [<times=tid>] [<place=plats>] ${fields}`,
    verbs: ['flytta mötet', 'ändra möte', 'ändra mötet'],
    first: [
      `flytta möte [<meeting>] (till|->|→) <on> [,] [<times>] [,] [<place>] ${fields}`,
      `flytta möte [<meeting>] (till|->|→) <times> [,] [<place>] ${fields}`,
    ],
    also: [
      `flytta möte [<meeting>] – <on> [,] [<times>] [,] [<place>] ${fields}`,
      `flytta möte [<meeting>] (till|->|→) <place> ${fields}`,
      `flytta möte <meeting> [,] <on> [,] [<times>] [,] [<place>] ${fields}`,
      `flytta möte <meeting> [,] <times> [,] [<place>] ${fields}`,
      `flytta möte <meeting> [,] [<place>] ${fields}`,
      `flytta möte <times> [,] [<place>] ${fields}`,
      `flytta möte ${fields}`,
    ],
    usage: 'flytta möte <datum> till <datum> [tid] [plats]',
    example: 'flytta möte 6/2 till 13/2 09.00–12.00',
  },
  cancelMeeting: {
    say: 'ställ in möte [<meeting=datum>] [: <reason=skäl>]',
    verbs: ['ställ in mötet'],
    also: [
      'ställ in möte : <reason>',
      'ställ in möte <meeting> – <reason>',
      'ställ in möte <meeting> - <reason>',
      'ställ in möte <meeting> [,] [.] <reason>',
    ],
    example: 'ställ in möte 6/2: för få kan komma',
  },
  announce: {
    say: 'kalla [<meeting=datum>] [; svar senast <answerBy=30/1>]',
    verbs: [
      'kalla till möte',
      'kalla till mötet',
      'skicka kallelse',
      'skicka kallelsen',
      'skicka kallelse till möte',
      'skicka kallelsen till mötet',
    ],
    example: 'kalla 6/2',
  },
  attending: {
    say: 'kommer [<person=namn>] [<meeting=datum>] [<part=tid>]',
    first: ['kommer [<meeting>] [<part>]'],
    verbs: ['jag kommer', 'ja jag kommer', 'deltar', 'jag deltar'],
    also: [
      'kommer <meeting> , <part>',
      'kommer <person> [,] [(till mötet|på mötet|vid mötet|mötet)] [<meeting>] [,] [<part>]',

      'kommer (till mötet|på mötet|vid mötet|mötet) [<meeting>] [,] [<part>]',
    ],
    example: 'kommer 9.30–11',
  },
  notAttending: {
    say: 'kommer inte [<meeting=datum>] [: <absence=skäl>]',
    verbs: [
      'kommer ej',
      'jag kommer inte',
      'jag kommer ej',
      'kan inte komma',
      'jag kan inte komma',
      'kan inte delta',
      'jag kan inte delta',
      'deltar inte',
      'deltar ej',
      'jag deltar inte',
      'förhinder',
      'jag har förhinder',
      'får förhinder',
    ],
    also: [
      'kommer inte: <absence>',
      'kommer inte (till mötet|på mötet|vid mötet|mötet) [<meeting>] [: <absence>]',
    ],
    loose: [
      'kommer inte (till mötet|på mötet|vid mötet|mötet) [<meeting>] [,] [–] [-] <absence>',
      'kommer inte [<meeting>] [,] [–] [-] <absence>',
    ],
    usage: 'kommer inte [namn] [datum] [: skäl]',
    example: 'kommer inte: är på konferens',
  },
  replacedBy: {
    say: 'ersätts av <who=<namn>> [<meeting=datum>]',
    verbs: ['jag ersätts av', 'ersätts på mötet av'],
    also: ['ersätts av <who> , <meeting>'],
    inside: [
      '<member> ersätts av <who> [<meeting>]',
      '<member> ersätts av <who> , <meeting>',
      '<member> ersätts på mötet av <who> [<meeting>]',
      '<member> ersätts på mötet <meeting> av <who>',
    ],
    usage: 'ersätts av <namn> [datum], <namn> ersätts av <namn> [datum]',
    example: 'ersätts av Bo Ek',
  },
  jointMeeting: {
    say: 'gemensamt möte <on=datum> <times=tid> [<place=plats>] med <joint=<organ>>',
    first: [
      'gemensamt möte <on> med <joint>',
      'gemensamt möte <on> [,] <times> med <joint>',
      'gemensamt möte <on> [,] <times> [,] <place> med <joint>',
    ],
    usage:
      'gemensamt möte <datum> <tid> [plats] med <organ> [; del 9–11 egen] [; del 11–12 gemensam]',
    example: 'gemensamt möte 18/9 9–12 med Rådet ; del 9–11 egen ; del 11–12 gemensam',
  },
  jointPart: {
    say: 'gemensam del [<meeting=6/2>] <times=11–12> med <joint=<organ>>',
    usage: 'gemensam del [6/2] 11–12 med <organ>',
    example: 'gemensam del 6/2 11–12 med Rådet',
  },
  jointList: {
    say: 'lista <body=<organ>> : <people=en person per rad>',
    usage: 'lista <organ>: och en person per rad',
    example: 'lista Rådet: Gun Hed, Nora kommun',
  },
  answerOf: {
    say: 'kommer <asked=<namn>?>',
    verbs: ['har svarat', 'deltar'],
    example: 'kommer Bo Ek?',
  },
  answers: {
    say: 'svar [<meeting=6/2>]',
    verbs: [
      'svaren',
      'visa svar',
      'vilka har svarat',
      'vem har svarat',
      'vilka kommer',
      'vem kommer',
    ],
    also: ['svar (till mötet|på kallelsen|på kallelsen till|mötet) [<meeting>]'],
    example: 'svar 6/2',
  },
  answersPasted: {
    say: 'svar [<meeting=6/2>] : <table=tabell från kalendern>',
    verbs: ['svaren'],
    example: 'svar 6/2: Bo Ek | Accepterat',
  },
  remindAnswers: {
    say: 'påminn om svar [<meeting=6/2>]',
    verbs: ['påminn dem som inte har svarat', 'påminn de som inte har svarat', 'påminn om svaren'],
    example: 'påminn om svar 6/2',
  },
  whoIsMissing: {
    say: 'vem saknas [<meeting=6/2>]',
    verbs: ['vilka saknas', 'vem har inte svarat', 'vilka har inte svarat'],
    example: 'vem saknas 6/2',
  },
} as const satisfies Readonly<Record<string, Written>>
