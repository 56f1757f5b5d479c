import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

describe('the roster', () => {
  test('a role is given, and told', async () => {
    expect(await t.say('Anna', 'roll Bo Ek ordförande')).toBe('Bo Ek är nu ordförande.')
    expect(await t.say('Bo', 'ledamöter')).toBe(
      '5 personer i gruppen.\nUtan organisation\n– Anna Berg, sekreterare\n– Bo Ek, ordförande\n– Cecilia Dahl\n– David Ek\n– Eva Falk',
    )
  })

  test('several at once, also in English', async () => {
    expect(await t.say('Anna', 'role Bo Ek and Cecilia Dahl AU')).toBe(
      'Bo Ek och Cecilia Dahl är nu AU.',
    )
    expect(
      Object.values((await t.group()).people)
        .filter((person) => person.roles.includes('committee'))
        .map((person) => person.name),
    ).toEqual(['Bo Ek', 'Cecilia Dahl'])
  })

  test('a seat replaces a seat, other roles add up', async () => {
    await t.say('Anna', 'roll Bo Ek AU\nroll Bo Ek ersättare\nroll Bo Ek tjänsteperson')
    expect(
      Object.values((await t.group()).people).find((person) => person.name === 'Bo Ek')?.roles,
    ).toEqual(['committee', 'official'])
  })

  test('a role is taken away, but never the last secretary', async () => {
    expect(await t.say('Anna', 'roll Anna Berg inte sekreterare')).toBe(
      'Anna Berg är gruppens enda sekreterare. Utse först någon annan: ”roll <namn> sekreterare”.',
    )
    await t.say('Anna', 'roll Bo Ek sekreterare')
    expect(await t.say('Anna', 'roll Anna Berg inte sekreterare')).toBe(
      'Anna Berg är inte längre sekreterare.',
    )
    expect(await t.say('Anna', 'roll Cecilia Dahl AU')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Bo Ek.',
    )
  })

  test('an unknown role names those there are', async () => {
    expect(await t.say('Anna', 'roll Bo Ek kassör')).toBe(
      'Jag känner inte till rollen ”kassör”. Välj sekreterare, ordförande, ställföreträdare, ledamot, ersättare, AU, justerare, tjänsteperson, adjungerad eller gäst.',
    )
  })

  test.each([
    ['roll Bo Ek är AU', 'Bo Ek är nu AU.'],
    ['roll Bo Ek: vice ordförande.', 'Bo Ek är nu ställföreträdare.'],
    ['role Bo Ek is not chair', 'Bo Ek är inte längre ordförande.'],
    ['roll sekreterare', 'Vem gäller det? Skriv till exempel: roll Anna Berg sekreterare'],
  ])('%s', async (said, answer) => expect(await t.say('Anna', said)).toBe(answer))

  test('two that fit are asked about, and the number settles it', async () => {
    expect(await t.say('Anna', 'roll Ek ordförande')).toBe(
      'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
    )
    expect(await t.say('Anna', '2')).toBe('David Ek är nu ordförande.')
    expect(await t.say('Anna', '2')).toContain('Jag förstod inte ”2”')
  })

  test('a question is the asker’s own', async () => {
    await t.say('Anna', 'roll Ek ordförande')
    expect(await t.say('Bo', '2')).toContain('Jag förstod inte')
    expect(
      Object.values((await t.group()).people).some((person) => person.roles.includes('chair')),
    ).toBe(false)
  })

  test('organisations, however they are written', async () => {
    expect(await t.say('Anna', 'organisation Bo Ek Nora kommun')).toBe(
      'Bo Ek hör till Nora kommun.',
    )
    expect(await t.say('Anna', 'organisation Cecilia Dahl, Eva Falk: Region Norr')).toBe(
      'Cecilia Dahl och Eva Falk hör till Region Norr.',
    )
    expect(await t.say('Anna', 'organisation Gunnar Nora kommun')).toBe(
      'Jag hittar ingen som heter ”Gunnar Nora” i gruppen. Skriv ”ledamöter” för att se alla.',
    )
  })

  test('a substitute for a member', async () => {
    expect(await t.say('Anna', 'ersättare Eva Falk för Bo Ek')).toBe(
      'Eva Falk är ersättare för Bo Ek.',
    )
    expect(await t.say('Anna', 'ledamöter')).toContain('– Eva Falk, ersättare för Bo Ek')
  })

  test('somebody outside Teams is added after a question, and can be taken off again', async () => {
    expect(await t.say('Anna', 'roll Greta Holm justerare')).toBe(
      'Greta Holm finns inte i gruppens chatt. Ska jag lägga till personen i listan ändå?\n1. Ja\n2. Nej\nSvara med siffran.',
    )
    expect(await t.say('Anna', '1')).toBe('Greta Holm är nu justerare.')
    expect(await t.say('Anna', 'ledamöter')).toContain('– Greta Holm, justerare, inte i Teams')
    expect(await t.say('Anna', 'ta bort ledamot Greta Holm')).toBe(
      'Greta Holm är borttagen ur listan. Det som redan är antecknat om personen står kvar.',
    )
    expect(await t.say('Anna', 'ta bort ledamot Bo Ek')).toBe(
      'Bo Ek är med i gruppens chatt eller team. Ta bort personen i Teams, så försvinner namnet ur listan av sig självt.',
    )
  })

  test('a mention decides, whatever the name', async () => {
    expect(await t.say('Anna', 'roll David Ek AU', { mentions: ['David Ek'] })).toBe(
      'David Ek är nu AU.',
    )
  })
})

describe('the settings', () => {
  test('are shown', async () => {
    expect(await t.say('Anna', 'inställningar')).toBe(
      'Så här är gruppen inställd:\n– språk: svenska\n– tidszon: Europe/Stockholm\n– påminnelsetid: klockan 08.00\n– påminnelsedagar: 7 dagar innan\n– tysta timmar: 18.00–07.00\n' +
        '– sista dag: 14 dagar före mötet\n– justering: av\n– utkast: stängt\n– dokument: minnesanteckningar\nÄndra med till exempel ”inställningar påminnelsetid 08.30”. Visa var för sig, till exempel ”inställningar fot”: dagordningsutkast, ordförande justerar, föregående slutligt, justeringstid, påminnelsetak, representation, teman i protokollet, huvud, fot, rad och arkivlänk.',
    )
  })

  test.each([
    [
      'inställningar påminnelsetid 8.30',
      'Ändrat: påminnelsetid är nu klockan 08.30. Det gäller från och med nu.',
    ],
    [
      'settings reminder days 14, 7 and 1',
      'Ändrat: påminnelsedagar är nu 14, 7 och 1 dagar innan. Det gäller från och med nu.',
    ],
    ['inställningar justering på', 'Ändrat: justering är nu på. Det gäller från och med nu.'],
    [
      'inställningar tysta timmar 17-08',
      'Ändrat: tysta timmar är nu 17.00–08.00. Det gäller från och med nu.',
    ],
    [
      'inställningar tidszon Mars/Olympus',
      '”Mars/Olympus” går inte som tidszon. Ange en tidszon, till exempel Europe/Stockholm.',
    ],
    [
      'inställningar sista dag 90',
      '”90” går inte som sista dag. Ange antal dagar före mötet, 0 till 60.',
    ],
    [
      'inställningar färg röd',
      'Det finns ingen inställning som heter ”färg röd”. Det finns tidszon, påminnelsetid, påminnelsedagar, tysta timmar, sista dag, justering, utkast, dokument, dagordningsutkast, ordförande justerar, föregående slutligt, justeringstid, påminnelsetak, representation, teman i protokollet, huvud, fot, rad, arkivlänk.',
    ],
  ])('%s', async (said, answer) => expect(await t.say('Anna', said)).toBe(answer))

  test('the language changes for everyone', async () => {
    expect(await t.say('Anna', 'språk engelska')).toBe(
      'I will answer in English in this group from now on.',
    )
    expect(await t.say('Bo', 'ledamöter')).toContain('5 people in the group.')
    expect(await t.say('Anna', 'language Swedish')).toBe(
      'Jag svarar på svenska i gruppen från och med nu.',
    )
  })

  test('of a decision given twice neither is taken', async () => {
    expect(await t.say('Anna', 'gallring förslag 12 månader ; beslut K ; beslut L')).toBe(
      'Jag förstod inte ”K; beslut L”. Skriv till exempel: gallring uppdrag 5 år ; beslut KS 2026/123',
    )
  })

  test('only those who lead may change them', async () => {
    expect(await t.say('Bo', 'språk engelska')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })

  test('a pause is one’s own', async () => {
    expect(await t.say('Bo', 'paus till 15/8')).toBe(
      'Jag påminner dig inte till och med lördag 15 augusti 2026. Det som blir sent under tiden får du när pausen är slut. Skriv ”avsluta paus” om du vill ha påminnelser tidigare.',
    )
    expect(await t.say('Bo', 'avsluta paus')).toBe(
      'Pausen är slut. Jag påminner dig som vanligt igen.',
    )
    expect(await t.say('Bo', 'paus till 31/2')).toBe('Datumet ”31/2” finns inte i kalendern.')
  })
})

describe('a group without a secretary', () => {
  test('lets somebody take the role, for themselves only', async () => {
    const group = await t.group()
    const anna = Object.values(group.people)[0]!
    const stored = await t.store.get(t.pk, 'group')
    await t.store.commit(t.pk, [
      {
        op: 'replace',
        doc: { ...group, people: { ...group.people, [anna.id]: { ...anna, roles: [] } } } as never,
        etag: stored!.etag,
      },
    ])
    expect(await t.say('Bo', 'språk engelska')).toBe(
      'Gruppen har ingen sekreterare. Skriv ”roll Bo Ek sekreterare” om det är du.',
    )
    expect(await t.say('Bo', 'roll Anna Berg sekreterare')).toBe(
      'Gruppen har ingen sekreterare. Skriv ”roll Bo Ek sekreterare” om det är du.',
    )
    expect(await t.say('Bo', 'roll Bo Ek sekreterare')).toBe('Bo Ek är nu sekreterare.')
  })
})

describe('gruppen heter', () => {
  const renamed = (name: string) =>
    t.group().then(({ home }) => t.bot.happened({ kind: 'renamed', conversation: home, name }))

  test.each([
    ['gruppen heter Länsgruppen', 'Gruppen heter nu Länsgruppen, förut Chefsgruppen.'],
    ['gruppen heter: ”Samverkansrådet, norr”', 'Gruppen heter nu Samverkansrådet, norr'],
    ['the group is called Länsgruppen', 'Gruppen heter nu Länsgruppen, förut Chefsgruppen.'],
  ])('%s', async (sentence, told) => {
    expect(await t.say('Anna', sentence)).toContain(told)
  })

  test('the name is kept whatever Teams calls the chat, also when others speak there', async () => {
    await t.say('Anna', 'gruppen heter Länsgruppen')
    await renamed('Fikachatten')
    await t.say('Bo', 'möten')
    expect((await t.group()).name).toBe('Länsgruppen')
  })

  test('a name that Teams gives is taken as long as nobody has given one', async () => {
    await renamed('Fikachatten')
    expect((await t.group()).name).toBe('Fikachatten')
  })

  test('a member does not name it, and no name is asked for', async () => {
    expect(await t.say('Bo', 'gruppen heter Länsgruppen')).toContain('Fråga Anna Berg')
    expect(await t.say('Anna', 'gruppen heter')).toContain('gruppen heter')
    expect((await t.group()).name).toBe('Chefsgruppen')
  })
})

describe('parties', () => {
  test.each([
    [
      'ny part Strand kommun även Strands kommun, Strand',
      'Strand kommun är registrerad som part, skrivs även Strands kommun och Strand.',
    ],
    ['ny part Strand kommun', 'Strand kommun är registrerad som part.'],
    [
      'new party Strand kommun also Strands kommun',
      'Strand kommun är registrerad som part, skrivs även Strands kommun.',
    ],
  ])('%s', async (sentence, told) => {
    expect(await t.say('Anna', sentence)).toContain(told)
    expect(await t.say('Bo', 'parter')).toContain('– Strand kommun')
    expect(await t.say('Bo', 'parties')).toContain('– Strand kommun')
  })

  test('a spelling is the party itself, and those who belonged to it do so under its name', async () => {
    await t.say('Anna', 'organisation Bo Ek Strands kommun')
    expect(await t.say('Anna', 'ny part Strand kommun även Strands kommun')).toContain(
      'Hit hör Bo Ek.',
    )
    await t.say('Anna', 'organisation Cecilia Dahl strands  KOMMUN')
    expect(await t.say('Bo', 'parter')).toBe(
      '1 part:\n– Strand kommun (även Strands kommun), 2 personer',
    )
  })

  test.each([
    ['organisation Cecilia Dahl Strand kommun', '1', 'Strands kommun'],
    ['organisation Cecilia Dahl Strandds kommun', '1', 'Strands kommun'],
    ['organisation Cecilia Dahl Strand kommun', '2', 'Strand kommun'],
    ['ny ledamot Fia Gren, Strand kommun', '1', 'Strands kommun'],
  ])('%s is nearly a known one and asked about; %s: %s', async (sentence, answer, organisation) => {
    await t.say('Anna', 'organisation Bo Ek Strands kommun')
    const asked = await t.say('Anna', sentence)
    expect(asked).toContain('liknar Strands kommun. Är det samma part?')
    expect(Object.values((await t.group()).people).filter((one) => one.organisation)).toHaveLength(
      1,
    )
    expect(await t.say('Anna', answer)).toContain(organisation)
    const last = Object.values((await t.group()).people)
      .filter((one) => one.organisation)
      .at(-1)
    expect(last?.organisation).toBe(organisation)
  })

  test('another party is none of that', async () => {
    await t.say('Anna', 'organisation Bo Ek Nora kommun')
    expect(await t.say('Anna', 'organisation Cecilia Dahl Laxå kommun')).toContain(
      'hör till Laxå kommun',
    )
    expect(await t.say('Anna', 'organisation David Ek Region Norr')).toContain(
      'hör till Region Norr',
    )
  })
})

describe('seats and titles', () => {
  test.each([
    ['titel Bo Ek: områdeschef', 'Bo Ek är nu områdeschef.'],
    ['title Bo Ek: head of department', 'Bo Ek är nu head of department.'],
  ])('%s', async (sentence, told) => {
    expect(await t.say('Anna', sentence)).toContain(told)
    expect(await t.say('Bo', 'ledamöter')).toMatch(/– Bo Ek, (områdeschef|head of department)/)
  })

  test.each([
    [
      'ny ledamot Fia Gren, Nora kommun, områdeschef',
      'Fia Gren, områdeschef, Nora kommun, är tillagd som ledamot.',
    ],
    ['new member Fia Gren, Nora kommun', 'Fia Gren, Nora kommun, är tillagd som ledamot.'],
    ['ny ledamot Fia Gren', 'Fia Gren är tillagd som ledamot.'],
  ])('%s', async (sentence, told) => {
    expect(await t.say('Anna', sentence)).toContain(told)
    expect(await t.say('Bo', 'ledamöter')).toContain('Fia Gren')
  })

  test.each(['roll AU vakant efter Cecilia Dahl', 'role AU vacant after Cecilia Dahl'])(
    '%s',
    async (sentence) => {
      await t.say('Anna', 'roll Cecilia Dahl AU')
      expect(await t.say('Anna', sentence)).toContain('vakant efter Cecilia Dahl')
      expect(await t.say('Bo', 'ledamöter')).toContain('Vakant: AU, efter Cecilia Dahl')
      await t.say('Anna', 'roll David Ek AU')
      expect(await t.say('Bo', 'ledamöter')).not.toContain('Vakant')
    },
  )

  test.each(['roll Eva Falk adjungerad', 'role Eva Falk co-opted'])('%s', async (sentence) => {
    expect(await t.say('Anna', sentence)).toContain('Eva Falk är nu adjungerad')
  })
})
