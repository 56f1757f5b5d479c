import type { Written } from '../../../text/sentence.ts'

/** How the acts that change, move and take away what stands in a record are written. */
export const care = {
  changeDecision: {
    say: 'ändra beslut <entry=6b> : <text=…>',
    verbs: ['ändra beslutet', 'rätta beslut', 'rätta beslutet'],
    usage: 'ändra beslut 6b[:2]: …',
    example: 'ändra beslut 6b: Förslaget antas.',
  },
  confirmWording: {
    say: 'bekräfta ändring <entry=2026-02-06 § 6b>',
    verbs: ['bekräfta ändringen'],
    example: 'bekräfta ändring 2026-02-06 § 6b',
    unlisted: true,
  },
  rejectWording: {
    say: 'avvisa ändring <entry=2026-02-06 § 6b>',
    verbs: ['avvisa ändringen'],
    example: 'avvisa ändring 2026-02-06 § 6b',
    unlisted: true,
  },
  changeNote: {
    say: 'ändra anteckning <entry=7:3> : <text=…>',
    verbs: ['ändra anteckningen', 'rätta anteckning', 'rätta anteckningen', 'rätta', 'rätta punkt'],
    example: 'ändra anteckning 7: Frågan återkommer i maj.',
  },
  changeByComment: {
    say: 'ändra anteckning <comment=S1> : <text=…>',
    verbs: ['rätta', 'rätta anteckning'],
    example: 'ändra anteckning S1: Frågan återkommer i maj.',
    unlisted: true,
  },
  changeDecisionByComment: {
    say: 'ändra beslut <comment=S1> : <text=…>',
    verbs: ['rätta beslut'],
    example: 'ändra beslut S1: Förslaget antas.',
    unlisted: true,
  },
  changeTitle: {
    say: 'ändra rubrik <item=8> : <title=…>',
    verbs: ['rätta rubriken', 'rätta rubrik', 'ändra rubriken'],
    example: 'ändra rubrik 8: Framtid',
    unlisted: true,
  },
  changeOutcome: {
    say: 'ändra utfall <entry=7> : <outcome=bordläggs: skäl>',
    verbs: ['ändra utfallet', 'rätta utfall'],
    usage: 'ändra utfall 7[:2]: bordläggs, skäl',
    example: 'ändra utfall 7: bordläggs: underlaget saknas',
  },
  changeAttendance: {
    say: 'ändra närvaro [<meeting=6/2>] : <said=A frånvarande>',
    verbs: ['ändra närvaron', 'rätta närvaro', 'rätta närvaron'],
    usage: 'ändra närvaro: A frånvarande',
    example: 'ändra närvaro: Anna Berg frånvarande',
  },
  changeGuest: {
    say: 'ändra gäst [<meeting=6/2>] <guest=namn> : <called=nytt namn> [, <organisation>]',
    verbs: ['ändra gästen', 'rätta gäst'],
    usage: 'ändra gäst namn: nytt namn[, organisation]',
    example: 'ändra gäst Fia Gren: Fia Gran, Kulturskolan',
  },
  removeDecision: {
    say: 'ta bort beslut <entry=6b> [: <reason=skäl>]',
    verbs: ['ta bort beslutet', 'dra tillbaka beslut', 'dra tillbaka beslutet', 'stryk beslut'],
    usage: 'ta bort beslut 6b[:2]',
    example: 'ta bort beslut 6b',
  },
  removeNote: {
    say: 'ta bort anteckning <entry=7:3> [: <reason=skäl>]',
    verbs: ['ta bort anteckningen', 'dra tillbaka anteckning', 'stryk anteckning'],
    usage: 'ta bort anteckning 7:3',
    example: 'ta bort anteckning 7',
  },
  removeOutcome: {
    say: 'ta bort utfall <entry=7> [: <reason=skäl>]',
    verbs: ['ta bort utfallet', 'dra tillbaka utfall', 'stryk utfall'],
    usage: 'ta bort utfall 7[:2]',
    example: 'ta bort utfall 7',
  },
  removeAction: {
    say: 'ta bort uppdrag <action=U4> [: <reason=skäl>]',
    verbs: ['ta bort uppdraget', 'dra tillbaka uppdrag', 'stryk uppdrag'],
    usage: 'ta bort uppdrag U4',
    example: 'ta bort uppdrag U4',
  },
  removeGuest: {
    say: 'ta bort gäst [<meeting=6/2>] <guest=namn>',
    verbs: ['ta bort gästen', 'stryk gäst'],
    also: ['ta bort gäst [<meeting>] : <guest>'],
    usage: 'ta bort gäst namn',
    example: 'ta bort gäst Fia Gren',
  },
  removeAttendance: {
    say: 'ta bort närvaro [<meeting=6/2>] : <who=A>',
    verbs: ['ta bort närvaron'],
    usage: 'ta bort närvaro: A',
    example: 'ta bort närvaro: Anna Berg',
  },
  removeRecusal: {
    say: 'ta bort jäv <item=6> [: <who=A>]',
    verbs: [
      'ta bort jävet',
      'dra tillbaka jäv',
      'stryk jäv',
      'inte jäv',
      'inte jävig',
      'inte jäviga',
    ],
    loose: ['ta bort jäv : <who>', 'ta bort jäv'],
    usage: 'ta bort jäv 6[: A]',
    example: 'ta bort jäv 6: Anna Berg',
  },
  moveDecision: {
    say: 'flytta beslut <entry=1> till <to=2>',
    verbs: ['flytta beslutet'],
    usage: 'flytta beslut 1[:2] till 2',
    example: 'flytta beslut 1 till 2',
  },
  moveNote: {
    say: 'flytta anteckning <entry=7:3> till <to=8>',
    verbs: ['flytta anteckningen'],
    example: 'flytta anteckning 7 till 8',
  },
  moveOutcome: {
    say: 'flytta utfall <entry=7> till <to=8>',
    verbs: ['flytta utfallet'],
    usage: 'flytta utfall 7[:2] till 8',
    example: 'flytta utfall 7 till 8',
  },
  moveAction: {
    say: 'flytta uppdrag <action=U4> till <to=8>',
    verbs: ['flytta uppdraget'],
    example: 'flytta uppdrag U4 till 8',
  },
  moveGuest: {
    say: 'flytta gäst <guest=namn> till <items=9a>',
    verbs: ['flytta gästen'],
    usage: 'flytta gäst namn till 9a',
    example: 'flytta gäst Fia Gren till 9a',
  },
} as const satisfies Readonly<Record<string, Written>>
