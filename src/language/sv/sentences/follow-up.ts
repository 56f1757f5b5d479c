import type { Written } from '../../../text/sentence.ts'

/** How the acts of follow-up are written. */
export const followUp = {
  done: {
    say: 'klart <actions=U14> [: <how=hur>]',
    verbs: ['klar', 'klara', 'färdigt', 'färdig'],
    also: [
      'klart <actions> [, <how>]',
      'klart <actions> [. <how>]',
      'klart <actions> <how>',
      'klart med <actions> [: <how>]',
      'klart med <actions> <how>',
    ],
    example: 'klart U14: processen är beslutad',
  },
  reopen: {
    say: 'öppna <action=U14>',
    verbs: ['återöppna'],
    also: ['öppna uppdrag <action>'],
    example: 'öppna U14',
  },
  later: {
    say: 'senare <action=U14> <due=29/5> [: <reason=skäl>]',
    verbs: ['skjut upp', 'skjut på', 'flytta fram'],
    also: [
      'senare <action> [,] [:] [till] <due> [: <reason>]',
      'senare <action> [,] [:] [till] <due> – <reason>',
      'senare <action> [,] [:] [till] <due> ; <reason>',
      'senare <action>',
    ],
    example: 'senare U14 29/5: vi väntar på remissvaren',
  },
  handOver: {
    say: 'lämna <action=U14> till <owners=B>',
    first: ['lämna <action> [över] (till|åt)'],
    verbs: ['lämna över', 'överlämna', 'ge'],
    also: ['lämna <action> [över] [(till|åt)] <owners>'],
    example: 'lämna U14 till Anna Berg',
  },
  status: {
    say: 'läge <action=U14> : <report=…>',
    verbs: ['läget', 'läge i', 'läge för', 'visa uppdraget'],
    also: ['läge <action> [,] [.] <report>', 'läge <action>'],
    example: 'läge U14: upphandlingen är klar, avtalet skrivs i maj',
  },
  notMine: {
    say: 'inte mitt <action=U14> [: <who=vem>]',
    verbs: ['inte min', 'ej mitt'],
    also: ['inte mitt <action> [,] [.] <who>'],
    example: 'inte mitt U14: fråga Anna Berg',
  },
  stuck: {
    say: 'kört fast <action=U14> : <why=…>',
    verbs: ['har kört fast', 'fastnat'],
    also: [
      'kört fast <action> [,] [.] <why>',
      'kört fast (med|i) <action> [:] <why>',
      'fast <action> : <why>',
    ],
    example: 'kört fast U14: regionen svarar inte',
  },
  remindAction: {
    say: 'påminn <action=U14>',
    first: ['påminn om <action>'],
    example: 'påminn U14',
  },
  editAction: {
    say: 'ändra uppdrag <action=U14> : <text=…> [; (ansvarig|ansvariga) <owners=…>] [; (senast|klart senast|klart) <due=…>]',
    verbs: ['ändra uppdraget', 'ändra'],
    first: [
      'ändra uppdrag <action> [:] (ansvarig|ansvariga) <owners> [; (senast|klart senast|klart) <due>]',
      'ändra uppdrag <action> [:] (senast|klart senast|klart) <due> [; (ansvarig|ansvariga) <owners>]',
    ],
    also: [
      'ändra uppdrag <action> [,] [.] <text> [; (ansvarig|ansvariga) <owners>] [; (senast|klart senast|klart) <due>]',
      'ändra uppdrag <action> [; (ansvarig|ansvariga) <owners>] [; (senast|klart senast|klart) <due>]',
    ],
    example: 'ändra uppdrag U14: ta fram en process ; ansvarig Anna Berg ; senast i maj',
  },
  contact: {
    say: 'kontakt <body=Kulturskolan>: <person=B>',
    verbs: ['kontaktperson för', 'kontaktperson', 'kontaktpersoner', 'kontakt för'],
    also: ['kontakt'],
    example: 'kontakt Kulturskolan: Anna Berg',
  },
  myActions: {
    say: 'mina uppdrag',
    verbs: ['mitt uppdrag'],
    also: ['mina uppdrag sida <page>'],
    example: 'mina uppdrag',
  },
  actions: {
    say: 'uppdrag [<filter=öppna|försenade|klara|alla>] [<whose=namn>]',
    verbs: ['uppdragen', 'visa uppdrag'],
    first: [
      'uppdrag <action>',
      'uppdrag visa [<filter>] [sida <page>]',
      'uppdrag [(hos|för)] <whose> <filter> [sida <page>]',
      'uppdrag [<filter>] sida <page>',
      'uppdrag [<filter>] [(hos|för)] [<whose>] [sida <page>]',
    ],
    example: 'uppdrag försenade',
  },
  allActions: {
    say: 'alla uppdrag [<whose=namn>]',
    first: ['alla uppdrag sida <page>', 'alla uppdrag [(hos|för)] [<whose>] [sida <page>]'],
    example: 'alla uppdrag',
    unlisted: true,
  },
  openActions: {
    say: 'öppna uppdrag [<whose=namn>]',
    first: ['öppna uppdrag sida <page>', 'öppna uppdrag [(hos|för)] [<whose>] [sida <page>]'],
    example: 'öppna uppdrag',
    unlisted: true,
  },
  overdueActions: {
    say: 'försenade uppdrag [<whose=namn>]',
    first: [
      'försenade uppdrag sida <page>',
      'försenade uppdrag [(hos|för)] [<whose>] [sida <page>]',
    ],
    verbs: [
      'vad är försenat',
      'vad är sent',
      'vilka uppdrag är försenade',
      'vad har blivit försenat',
    ],
    example: 'försenade uppdrag',
    unlisted: true,
  },
  doneActions: {
    say: 'klara uppdrag [<whose=namn>]',
    first: ['klara uppdrag sida <page>', 'klara uppdrag [(hos|för)] [<whose>] [sida <page>]'],
    example: 'klara uppdrag',
    unlisted: true,
  },
  markOwner: {
    say: 'ägare <body=Länsgruppen> : <kind=enhet>',
    also: ['ägare <body>'],
    example: 'ägare Länsgruppen: enhet',
    unlisted: true,
  },
  questions: { say: 'frågor', verbs: ['öppna frågor'], example: 'frågor' },
  deliveries: { say: 'leveranser', verbs: ['utskick'], example: 'leveranser' },
} as const satisfies Readonly<Record<string, Written>>
