import type { Written } from '../../../text/sentence.ts'

/** How the acts are written that say what becomes of an item, or of a matter inside it. */
export const matters = {
  nextItem: { say: 'nästa punkt', verbs: ['nästa ärende', 'nästa'], example: 'nästa punkt' },
  currentItem: {
    say: 'punkt nu',
    verbs: ['aktuell punkt', 'vilken punkt är vi på', 'var är vi'],
    example: 'punkt nu',
  },
  noted: {
    say: 'läggs till handlingarna <items=3, 4, 10> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['lägg till handlingarna', 'lades till handlingarna', 'till handlingarna'],
    loose: ['läggs till handlingarna [; (ärende) <matter>]'],
    usage: 'läggs till handlingarna 3, 4, 10',
    example: 'läggs till handlingarna 3, 4, 10',
  },
  remit: {
    say: 'återremiss <items=9a> : <reason=…> [; (invändning|invändningar|invänder) <objection=Örebro kommun>] [; (villkor|krav) <terms=…>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['återremittera', 'återremitteras'],
    also: [
      'återremiss <items> – <reason> [; (invändning) <objection>] [; (villkor) <terms>] [; (ärende) <matter>]',
    ],
    loose: [
      'återremiss <items> [:] [; (invändning) <objection>] [; (villkor) <terms>] [; (ärende) <matter>]',
      'återremiss <items> . <reason> [; (invändning) <objection>] [; (villkor) <terms>] [; (ärende) <matter>]',
      'återremiss <items> , <reason> [; (invändning) <objection>] [; (villkor) <terms>] [; (ärende) <matter>]',
      'återremiss : <reason> [; (invändning) <objection>] [; (villkor) <terms>] [; (ärende) <matter>]',
    ],
    usage: 'återremiss 9a: … [; invändning Örebro kommun] [; villkor …]',
    example: 'återremiss 9a: Tiderna behöver utredas ; invändning Nora kommun',
  },
  defer: {
    say: 'bordlägg <items=9> : <reason=…> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['bordläggs', 'bordlägga'],
    also: [
      'bordlägg <items> – <reason> [; (ärende) <matter>]',
      'bordlägg <items> [:] [; (ärende) <matter>]',
    ],
    loose: [
      'bordlägg <items> ; <reason>',
      'bordlägg <items> , <reason> [; (ärende) <matter>]',
      'bordlägg <items> . <reason> [; (ärende) <matter>]',
      'bordlägg : <reason> [; (ärende) <matter>]',
      'bordlägg [; (ärende) <matter>]',
    ],
    usage: 'bordlägg 9: …',
    example: 'bordlägg 9: underlaget saknas',
  },
  drop: {
    say: 'utgår <items=9> : <reason=tidsbrist> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['utgick', 'utgå'],
    also: [
      'utgår <items> – <reason> [; (ärende) <matter>]',
      'utgår <items> [:] [; (ärende) <matter>]',
    ],
    loose: [
      'utgår <items> ; <reason>',
      'utgår <items> , <reason> [; (ärende) <matter>]',
      'utgår <items> . <reason> [; (ärende) <matter>]',
      'utgår : <reason> [; (ärende) <matter>]',
      'utgår [; (ärende) <matter>]',
    ],
    usage: 'utgår 9: tidsbrist',
    example: 'utgår 9: tidsbrist',
  },
  withdrawn: {
    say: 'återtas <items=9> [: <reason=av anmälaren>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['återtogs', 'har återtagits'],
    also: ['återtas <items> – <reason> [; (ärende) <matter>]'],
    loose: [
      'återtas <items> [,] <reason> [; (ärende) <matter>]',
      'återtas : <reason> [; (ärende) <matter>]',
      'återtas [; (ärende) <matter>]',
    ],
    usage: 'återtas 9 [: av anmälaren]',
    example: 'återtas 9: av anmälaren',
  },
  comesBack: {
    say: 'återkommer <items=7> [: <when=under våren>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['återkom'],
    also: ['återkommer <items> – <when> [; (ärende) <matter>]'],
    loose: [
      'återkommer <items> [,] <when> [; (ärende) <matter>]',
      'återkommer : <when> [; (ärende) <matter>]',
      'återkommer [; (ärende) <matter>]',
    ],
    usage: 'återkommer 7 [: under våren]',
    example: 'återkommer 7: under våren',
  },
  referOn: {
    say: 'vidare <item=8> till <to=A [12/6], B [14/6]> : <what=vad> [; (efter) <after=KCRD>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['för vidare', 'förs vidare', 'tas vidare', 'ta vidare', 'skickas vidare'],
    also: ['vidare <item> : till <to> [; (efter) <after>] [; (ärende) <matter>]'],
    loose: [
      'vidare <item> till <to> [:] [; (efter) <after>] [; (ärende) <matter>]',
      'vidare till <to> [: <what>] [; (efter) <after>] [; (ärende) <matter>]',
    ],
    usage: 'vidare 8 till A [12/6], B [14/6] [: vad] [; efter KCRD]',
    example: 'vidare 8 till Styrgruppen 28/5, Rådet 13/9: Yttrande över förslaget.',
  },
  carriedOn: {
    say: 'tas vidare <items=8> [: <how=i arbetsgruppen>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['togs vidare', 'ta vidare'],
    also: ['tas vidare <items> – <how> [; (ärende) <matter>]'],
    loose: ['tas vidare : <how> [; (ärende) <matter>]', 'tas vidare [; (ärende) <matter>]'],
    usage: 'tas vidare 8 [: i arbetsgruppen]',
    example: 'tas vidare 8: i arbetsgruppen',
  },
  adopted: {
    say: 'antas <items=6b> [: <as=enligt …>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['antogs', 'anta'],
    also: ['antas <items> – <as> [; (ärende) <matter>]'],
    loose: [
      'antas <items> [,] <as> [; (ärende) <matter>]',
      'antas : <as> [; (ärende) <matter>]',
      'antas [; (ärende) <matter>]',
    ],
    usage: 'antas 6b [: enligt …]',
    example: 'antas 6b: enligt förslaget från den 20 januari',
  },
  rejected: {
    say: 'avslås <items=6b> [: <reason=skäl>] [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['avslogs'],
    also: ['avslås <items> – <reason> [; (ärende) <matter>]'],
    loose: [
      'avslås <items> [,] <reason> [; (ärende) <matter>]',
      'avslås : <reason> [; (ärende) <matter>]',
      'avslås [; (ärende) <matter>]',
    ],
    usage: 'avslås 6b [: skäl]',
    example: 'avslås 6b: kostnaden är för hög',
  },
  policy: {
    say: 'inriktningsbeslut <item=6b> : <text=…> [; (ärende|ärendet) <matter=rubrik>]',
    loose: [
      'inriktningsbeslut <item> – <text> [; (ärende) <matter>]',
      'inriktningsbeslut <item> [.] <text> [; (ärende) <matter>]',
      'inriktningsbeslut : <text> [; (ärende) <matter>]',
    ],
    usage: 'inriktningsbeslut 6b: …',
    example: 'inriktningsbeslut 6b: Samverkan fortsätter med samma partner.',
  },
  position: {
    say: 'ställningstagande <item=6b> : <text=…> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['ställningstaganden'],
    loose: [
      'ställningstagande <item> – <text> [; (ärende) <matter>]',
      'ställningstagande <item> [.] <text> [; (ärende) <matter>]',
      'ställningstagande : <text> [; (ärende) <matter>]',
    ],
    usage: 'ställningstagande 6b: …',
    example: 'ställningstagande 6b: Gruppen ställer sig bakom remissvaret.',
  },
  decidedThere: {
    say: 'beslutat av <forum=Rådet> [<on=2026-06-12>] <item=8> : <text=…> [; (ärende|ärendet) <matter=rubrik>]',
    verbs: ['beslut av', 'beslutades av', 'beslutas av'],
    also: [
      'beslutat av <forum> den <on> <item> : <text> [; (ärende) <matter>]',
      'beslutat av <forum> [<on>] , <item> : <text> [; (ärende) <matter>]',
    ],
    loose: ['beslutat av <forum> [<on>] : <text> [; (ärende) <matter>]'],
    usage: 'beslutat av <organ> [2026-06-12] 8: …',
    example: 'beslutat av Rådet 12/6 8: Överenskommelsen antas.',
  },
} as const satisfies Readonly<Record<string, Written>>
