import type { Written } from '../../../text/sentence.ts'

/** How the acts of the agenda are written. */
export const agenda = {
  proposals: {
    say: 'förslag [<proposal=F7>]',
    verbs: ['förslagen', 'visa förslag'],
    also: ['förslag : <proposal>', 'förslag <about>'],
    example: 'förslag',
  },
  propose: {
    say: 'föreslå <matter=rubrik [; typ beslut|diskussion|information] [; 20 min] [; föredragande A, B] [; bakgrund …] [; länk …] [; möte 17/4]>',
    press: 'föreslå: <matter>',
    verbs: ['föreslår', 'jag föreslår'],
    also: ['förslag : <matter>', 'nytt förslag : <matter>', 'lämna förslag : <matter>'],
    example: 'föreslå Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Anna Berg',
  },
  moveProposal: {
    say: 'flytta förslag <proposal=F7> till <meeting=17/4>',
    verbs: ['flytta förslaget'],
    also: ['flytta förslag <proposal> <meeting>'],
    example: 'flytta förslag F7 till 17/4',
  },
  changeProposal: {
    say: 'ändra <proposal=F7> <matter=[: rubrik] [; 30 min] [; typ …] [; föredragande …] [; bakgrund …] [; länk …] [; möte 17/4]>',
    press: 'ändra <proposal> : <matter>',
    verbs: ['ändra förslag', 'ändra förslaget', 'ändra mitt förslag'],
    also: ['ändra <proposal> [: <matter>]', 'ändra <proposal> [, <matter>]'],
    usage:
      'ändra F7 [: rubrik] [; 30 min] [; typ …] [; föredragande …] [; bakgrund …] [; länk …] [; möte 17/4]',
    example: 'ändra F7 ; 30 min',
  },
  withdrawProposal: {
    say: 'återta <proposal=F7> [: <reason=skäl>]',
    verbs: ['återta förslag', 'återta förslaget', 'dra tillbaka förslag', 'dra tillbaka'],
    also: [
      'återta <proposal> – <reason>',
      'återta <proposal> ; <reason>',
      'återta <proposal> [,] <reason>',
    ],
    example: 'återta F7: frågan är redan löst',
  },
  metTerms: {
    say: 'villkor <proposal=F7> (uppfyllt|uppfyllda|är uppfyllt|är uppfyllda) [: <how=hur>]',
    verbs: ['villkoret', 'villkoren', 'villkoret för', 'villkor för'],
    usage: 'villkor F7 uppfyllt [: hur]',
    example: 'villkor F7 uppfyllt: nytt underlag',
  },
  acceptProposal: {
    say: 'ta in <proposals=F7> [som <at=6b>] [till <meeting=17/4>]',
    verbs: ['ta upp', 'ta med', 'tag in'],
    also: [
      'ta in <proposals> [,] [som <at>] [,] <meeting>',
      'ta in <proposals> [,] <at> [,] [<meeting>]',
      'ta in <proposals> [,] <meeting> [,] [som] <at>',
      'ta in <proposals> [som <at>] [; <meeting>]',
      'ta in <proposals> [; [som] <at>] [; <meeting>]',
    ],
    example: 'ta in F7 som 6b',
  },
  declineProposal: {
    say: 'avslå <proposals=F7> [: <reason=skäl>]',
    verbs: ['avböj'],
    first: ['avslå <proposals> [:] skäl [:] <reason>'],
    also: [
      'avslå <proposals> – <reason>',
      'avslå <proposals> - <reason>',
      'avslå <proposals> ; <reason>',
      'avslå <proposals> [,] <reason>',
    ],
    example: 'avslå F7: tas upp i länsdelsgruppen',
  },
  declineAllFrom: {
    say: 'avslå alla från <person=<namn>> [: <reason=skäl>]',
    verbs: ['avslå allt från', 'avböj alla från', 'avslå alla förslag från'],
    example: 'avslå alla från Bo Ek',
  },
  referProposal: {
    say: 'skicka <proposals=F7> till <to=AU>',
    verbs: ['hänskjut', 'remittera'],
    first: ['skicka <proposals> [vidare] till <to> ; <reason>'],
    also: [
      'skicka <proposals> vidare till <to>',
      'skicka <proposals> [vidare] till <to> : <reason>',
    ],
    example: 'skicka F7 till AU',
  },
  parkProposal: {
    say: 'spara <proposals=F7> [till <meeting=17/4>]',
    verbs: ['parkera'],
    first: ['spara <proposals> [:] skäl [:] <reason>'],
    also: [
      'spara <proposals> : <reason>',
      'spara <proposals> – <reason>',
      'spara <proposals> - <reason>',
      'spara <proposals> ; <reason>',
      'spara <proposals> [,] <reason>',
    ],
    example: 'spara F7',
  },
  showItem: {
    say: 'punkt <number=6b>',
    verbs: ['visa punkt'],
    also: ['punkt <number> [,] <meeting>', 'punkt <number> [; <meeting>]'],
    example: 'punkt 6b',
  },
  item: {
    say: 'punkt [<at=6c>]: <matter=rubrik [; typ …] [; 20 min] [; föredragande A, B] [; bakgrund …] [; länk …] [; möte 17/4]>',
    verbs: ['ny punkt', 'lägg till punkt'],
    also: ['punkt : <matter>', 'punkt <at> <matter>'],
    example: 'punkt 6c: Utvärdering länsdelssamordnare; typ diskussion; 20 min',
  },
  changeItem: {
    say: 'ändra punkt <at=6c> : <matter=rubrik>',
    verbs: ['ändra punkten'],
    also: ['ändra punkt <at> <matter>'],
    usage:
      'ändra punkt 6c [: rubrik] [; 20 min] [; typ …] [; föredragande …] [; bakgrund …] [; länk …]',
    example: 'ändra punkt 6c: Utvärdering av samordnarna ; 30 min',
  },
  moveToMeeting: {
    say: 'flytta punkt <number=6c> till möte <meeting=17/4>',
    verbs: ['flytta punkten'],
    also: ['flytta punkt <number> till mötet [den] <meeting>'],
    example: 'flytta punkt 6c till möte 17/4',
  },
  removeItem: {
    say: 'ta bort punkt <number=6b>',
    verbs: ['stryk punkt', 'ta bort punkten'],
    also: ['ta bort punkt <number> [,] <meeting>', 'ta bort punkt <number> [; <meeting>]'],
    example: 'ta bort punkt 6b',
  },
  moveItem: {
    say: 'flytta punkt <number=6b> till <to=4>',
    verbs: ['flytta punkten'],
    also: [
      'flytta punkt <number> [till] <to> [,] [<meeting>]',
      'flytta punkt <number> [till] <to> [; <meeting>]',
    ],
    example: 'flytta punkt 6b till 4',
  },
  agenda: {
    say: 'dagordning [<meeting=6/2>]',
    verbs: ['dagordningen', 'visa dagordning', 'visa dagordningen'],
    example: 'dagordning 6/2',
  },
  publishAgenda: {
    say: 'skicka dagordning [<meeting=6/2>]',
    verbs: ['skicka dagordningen', 'skicka ut dagordning', 'skicka ut dagordningen'],
    example: 'skicka dagordning',
  },
  standingItems: {
    say: 'stående punkter: <items=Inledning 10 min, Dagordning, … [, sist: Övriga frågor, …]>',
    verbs: ['stående punkt', 'fasta punkter'],
    also: ['stående punkter'],
    example: 'stående punkter: Inledning, Dagordning, Föregående minnesanteckning',
  },
  theme: {
    say: 'tema: <text=idé för ett kommande möte>',
    verbs: ['nytt tema'],
    example: 'tema: Unga som varken arbetar eller studerar',
  },
  themes: {
    say: 'teman',
    verbs: ['temabank', 'temabanken'],
    also: ['teman <beside>'],
    example: 'teman',
  },
  removeTheme: {
    say: 'ta bort tema <number=2>',
    verbs: ['stryk tema'],
    also: ['ta bort tema nr [.] <number>'],
    example: 'ta bort tema 2',
  },
  adoptAgenda: {
    say: 'fastställ dagordning',
    verbs: ['fastställ dagordningen', 'godkänn dagordning', 'godkänn dagordningen'],
    example: 'fastställ dagordning',
  },
  addition: {
    say: 'tillägg: <matter=rubrik [; typ …] [; 20 min] [; föredragande A, B] [; bakgrund …]>',
    verbs: ['tilläggspunkt', 'nytt tillägg'],
    example: 'tillägg: Teamsgrupp; 10 min',
  },
  rejectAddition: {
    say: 'avvisa tillägg : <title=rubrik> [: <reason=skäl>]',
    verbs: ['avvisa tillägget', 'avslå tillägg', 'avslå tillägget'],
    also: ['avvisa tillägg <title> [: <reason>]'],
    usage: 'avvisa tillägg: rubrik [: skäl]',
    example: 'avvisa tillägg: Teamsgrupp: tas upp i AU',
  },
  removeAddition: {
    say: 'ta bort tillägg: <title=rubrik>',
    verbs: ['stryk tillägg', 'ta bort tillägget'],
    also: ['ta bort tillägg [<title>]'],
    example: 'ta bort tillägg: Teamsgrupp',
  },
} as const satisfies Readonly<Record<string, Written>>
