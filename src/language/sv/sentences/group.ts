import type { Written } from '../../../text/sentence.ts'

/** How the acts about the group itself are written. */
export const group = {
  role: {
    say: 'roll <people=<namn>> <role=sekreterare|ordförande|ställföreträdare|ledamot|ersättare|AU|justerare|tjänsteperson>',
    verbs: ['roller'],
    first: ['roll <people> [:] [=] [är] <not> <role>', 'roll <people> [:] [=] [(är|som)] <role>'],
    also: ['roll <role>'],
    example: 'roll Bo Ek ordförande',
  },
  retention: {
    say: 'gallring <term=protokoll|uppdrag|förslag|logg|ord|utskick|kontaktuppgifter> [; beslut <decision=<nummer>>]',
    usage:
      'gallring [protokoll|uppdrag|förslag|logg|ord|utskick|kontaktuppgifter] [tid|bevaras] [; beslut <nummer>]',
    verbs: ['gallra'],
    also: ['gallring'],
    example: 'gallring uppdrag 5 år ; beslut KS 2026/123',
  },
  vacant: {
    say: 'roll <role=AU> vakant efter <after=<namn>>',
    also: ['roll <role> (vakant|vakans|ledig) [efter] <after>'],
    example: 'roll AU vakant efter Bo Ek',
  },
  title: {
    say: 'titel <person=<namn>>: <title=<titel>>',
    also: ['titel (för|på) <person> : <title>'],
    example: 'titel Bo Ek: områdeschef',
  },
  newMember: {
    say: 'ny ledamot <name=<namn>> [, <organisation=<part>>] [, <title=<titel>>]',
    verbs: ['lägg till ledamot', 'ny medlem'],
    example: 'ny ledamot Fia Gren, Nora kommun, områdeschef',
  },
  newParty: {
    say: 'ny part <name=<namn>> [även <spellings=<stavning>>]',
    verbs: ['lägg till part'],
    also: ['ny part <name> [,] (även|också|eller) <spellings>'],
    example: 'ny part Strand kommun även Strands kommun',
  },
  parties: {
    say: 'parter',
    verbs: ['parterna', 'organisationer'],
    also: ['parter <remark>'],
    example: 'parter',
  },
  organisation: {
    say: 'organisation <belonging=<namn> <organisation>>',
    example: 'organisation Bo Ek Nora kommun',
  },
  standIn: {
    say: 'ersättare <substitute=<namn>> för <member=<ledamot>>',
    example: 'ersättare Eva Falk för Bo Ek',
  },
  members: {
    say: 'ledamöter',
    verbs: ['medlemmar', 'ledamöterna'],
    also: ['ledamöter <remark>'],
    example: 'ledamöter',
  },
  removeMember: {
    say: 'ta bort ledamot <person=<namn>>',
    verbs: ['ta bort medlem', 'ta bort person'],
    example: 'ta bort ledamot Eva Falk',
  },
  settings: {
    say: 'inställningar [<setting=namn värde>]',
    verbs: ['inställning'],
    example: 'inställningar påminnelsedagar 14, 7, 1',
  },
  language: {
    say: 'språk <language=svenska|engelska>',
    also: ['språk'],
    example: 'språk engelska',
  },
  myLanguage: {
    say: 'mitt språk <language=svenska|engelska>',
    verbs: ['svara mig på'],
    also: ['mitt språk'],
    example: 'mitt språk engelska',
  },
  reminders: {
    say: 'påminnelser [<choice=alla|viktigaste|veckovis>]',
    verbs: ['mina påminnelser', 'visa påminnelser', 'fler påminnelser', 'mer påminnelser'],
    example: 'påminnelser veckovis',
  },
  fewerReminders: {
    say: 'mindre påminnelser',
    verbs: ['färre påminnelser'],
    also: ['mindre påminnelser <remark>'],
    example: 'mindre påminnelser',
  },
  pause: {
    say: 'paus [från <from=<datum>>] (till) <until=<datum>>',
    verbs: ['pausa', 'pausa påminnelser', 'pausa påminnelserna', 'pausa mina påminnelser'],
    first: ['paus (till och med|t.o.m.|t.o.m|tom.|tom) <until>'],
    also: ['paus <until>', 'paus'],
    example: 'paus till 15/8',
  },
  resume: {
    say: 'avsluta paus',
    verbs: ['paus slut', 'sluta pausa'],
    also: ['avsluta paus <remark>'],
    example: 'avsluta paus',
  },
  channelHere: {
    say: 'kanal här',
    verbs: ['kanalen här'],
    also: ['kanal här <remark>'],
    example: 'kanal här',
  },
  nameGroup: {
    say: 'gruppen heter <name=<namn>>',
    verbs: ['gruppens namn', 'gruppnamn', 'inställningar namn', 'inställningar gruppnamn'],
    example: 'gruppen heter Samverkansrådet',
  },
  groupHere: { say: 'grupp <name=<namn>>', also: ['grupp'], example: 'grupp Chefsgruppen' },
  log: {
    say: 'logg [<about=namn|U14|F7|6b|6/2>] [sida <page=2>]',
    verbs: ['loggen', 'visa logg', 'visa loggen'],
    first: [
      'logg sida <page>',
      'logg [(för|om)] <about> sida <page>',
      'logg (för|om) <about>',
      'logg [(för|om)] (mötet|möte) <about>',
    ],
    example: 'logg U14',
  },
  export: {
    say: 'registerutdrag [<person=namn>]',
    first: ['registerutdrag (för|om) <person>'],
    example: 'registerutdrag',
  },
  tieMeeting: {
    say: 'koppla teams-möte <number=1>',
    verbs: ['koppla teams-mötet'],
    example: 'koppla teams-möte 1',
  },
  leaveMeeting: {
    say: 'koppla inte teams-möte <number=1>',
    verbs: ['koppla inte teams-mötet'],
    example: 'koppla inte teams-möte 1',
  },
  endLinks: {
    say: 'spärra länkar [<person=namn>]',
    verbs: ['spärra mina länkar'],
    first: ['spärra länkar (för|till) <person>'],
    example: 'spärra länkar',
  },
  endAllLinks: {
    say: 'spärra alla länkar',
    verbs: ['spärra gruppens länkar'],
    example: 'spärra alla länkar',
  },
  forget: {
    say: 'glöm <person=<namn>>',
    verbs: ['glöm person'],
    example: 'glöm Eva Falk',
  },
} as const satisfies Readonly<Record<string, Written>>
