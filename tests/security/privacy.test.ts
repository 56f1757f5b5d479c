import { readRetention } from '../../src/reading/lasting.ts'
import { userPartition } from '../../src/delivery/user.ts'
import type { LogEntry } from '../../src/records/log.ts'
import { retentionDoc } from '../../src/records/retention-order.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Doc } from '../../src/store/store.ts'
import { changeGroup, give } from '../chat/given.ts'
import { change, plan } from '../chat/plan.ts'
import { addedTo } from '../chat/added.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place, TENANT } from './cast.ts'
import { documentsIn } from './documents.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const docs = (): Promise<readonly Doc[]> => documentsIn(t.store)
const ids = async (type: string): Promise<readonly string[]> =>
  (await docs())
    .filter((doc) => doc.type === type)
    .map(({ id }) => id)
    .sort()
const leaves = async (who: string) => {
  t.roster.splice(t.roster.indexOf(t.account(who)), 1)
  await t.bot.happened({
    kind: 'membersRemoved',
    conversation: place('chat'),
    accounts: [t.account(who)],
    by: t.account('Anna'),
  })
}

describe('how long records are kept', () => {
  test('is for good until the group says otherwise, but for posts, the log and its words', async () => {
    expect(await t.say('Anna', 'gallring')).toBe(
      'Så länge sparas gruppens handlingar:\n' +
        '– protokoll (möten med dagordning, anteckningar, beslut och protokoll): bevaras\n– uppdrag (klara uppdrag): bevaras\n– förslag (behandlade förslag): bevaras\n– logg (vem som har gjort vad): 2 år efter händelsen och det möte den gäller\n– ord (orden i det som har skrivits till mig, som loggen har dem): 90 dagar efter att de skrevs\n' +
        '– utskick (vad jag har skickat till vem): 3 år efter utskicket\n– kontaktuppgifter (adress och konto för den som har lämnat gruppen): bevaras\n' +
        'Ändra med till exempel ”gallring uppdrag 5 år ; beslut KS 2026/123” eller ”gallring uppdrag bevaras”. Gallring beslutas av två, tidigast 14 dagar efter att gruppen har fått veta det, och det som har gallrats kan läggas tillbaka i 30 dagar. Stäm av med den som ansvarar för arkivet.',
    )
  })

  test('of addresses is changed after a question, and back without one', async () => {
    expect(await t.say('Anna', 'gallring kontaktuppgifter 5 år')).toBe(
      'Då tas adress och konto för den som har lämnat gruppen bort 5 år efter att personen lämnade gruppen. I natt gäller det allt före 12 januari 2021. Ska jag göra så?\n1. Ja\n2. Nej\nSvara med siffran.',
    )
    expect(await t.say('Anna', '2')).toBe('Då antecknar jag inget.')
    await t.say('Anna', 'gallring kontaktuppgifter 5 år')
    expect(await t.say('Anna', 'ja')).toBe(
      'Antecknat: kontaktuppgifter gallras 5 år efter att personen lämnade gruppen, med början i natt. Skriv ”gallring” för att se allt.',
    )
    expect(await t.say('Anna', 'gallring kontaktuppgifter bevaras')).toBe(
      'Antecknat: kontaktuppgifter bevaras från och med nu. Skriv ”gallring” för att se allt.',
    )
    expect((await t.group()).settings.retention).toEqual({})
  })

  test.each([
    [
      'gallring logg 3 månader',
      '”3 månader” går inte som logg. Ange en tid på minst ett år, eller ”bevaras”.',
    ],
    ['gallring utskick 4 år', '”4 år” går inte som utskick. Ange en tid på högst tre år.'],
    [
      'gallring uppdrag snart',
      '”snart” går inte som uppdrag. Ange en tid, till exempel 5 år, eller ”bevaras”.',
    ],
    [
      'gallring uppdrag 0 år',
      '”0 år” går inte som uppdrag. Ange en tid, till exempel 5 år, eller ”bevaras”.',
    ],
    [
      'gallring kaffe 1 år',
      'Det finns ingen inställning som heter ”kaffe 1 år”. Det finns protokoll, uppdrag, förslag, logg, ord, utskick, kontaktuppgifter.',
    ],
  ])('%s', async (said, answer) => expect(await t.say('Anna', said)).toBe(answer))

  test.each([
    ['uppdrag: 18 månader', 18],
    ['actions 2 years', 24],
    ['logg 1 år.', 12],
    ['kontaktuppgifter efter 6 mån', 6],
    ['protokoll bevaras', undefined],
  ])('reads %s', (typed, months) => {
    expect(readRetention(typed)).toMatchObject({ months, good: true })
  })
})

describe('at night', () => {
  const night = async (instant: string) => {
    t.at(instant)
    return pass(t.world)
  }
  /** As two of the group would have decided, long ago. */
  const set = async (...decided: string[]) => {
    for (const one of decided) {
      const { kind = 'minutes', months } = readRetention(one) ?? {}
      await changeGroup(t, (group) => ({
        ...group,
        settings: {
          ...group.settings,
          retention: { ...group.settings.retention, [kind]: months },
        },
      }))
    }
    await t.store.commit(t.pk, [{ op: 'put', doc: retentionDoc(await t.group(), t.world.now()) }])
  }

  test('what is over is let go of, what is not stays, and the log tells how much', async () => {
    await give(t, { id: 'U1', owners: ['Bo'] })
    await give(t, { id: 'U2', owners: ['Bo'] })
    await give(t, { id: 'U3', owners: ['Bo'] })
    await t.say('Bo', 'klart U1')
    await t.say('Bo', 'föreslå Gammalt')
    await t.say('Anna', 'avslå F1: nej')
    await plan(t, { id: 'm1', on: '2026-01-13', lastDayOn: '2026-01-12', items: ['Ett'] })
    await change(t, 'm1', {
      status: 'closed',
      openedAt: '2026-01-13T08:00:00Z',
      closedAt: '2026-01-13T09:00:00Z',
      closedBy: 'p1',
    })
    t.at('2026-06-01T08:00:00Z')
    await t.say('Bo', 'klart U2')
    await t.say('Bo', 'föreslå Nytt')
    await plan(t, { id: 'm2', on: '2026-06-20', lastDayOn: '2026-06-10', items: ['Två'] })
    t.at('2026-06-02T08:00:00Z')
    await set('uppdrag 3 månader', 'förslag 3 månader', 'protokoll 3 månader')
    await night('2026-06-02T23:59:00Z')
    expect(await ids('action')).toEqual(['U1', 'U2', 'U3'])
    expect(await night('2026-06-03T00:00:00Z')).toMatchObject({ failed: 0 })
    expect(await ids('action')).toEqual(['U2', 'U3'])
    expect(await ids('proposal')).toEqual(['F2'])
    expect(await ids('meeting')).toEqual(['m2'])
    expect(Object.keys((await t.group()).calendar)).toEqual(['m2'])
    expect(await t.whisper('Anna', 'logg')).toContain(
      'Klubban: gallrade enligt gruppens inställning: 1 möte, 1 uppdrag, 1 förslag',
    )
    await t.say('Bo', 'klart U3')
    await night('2026-09-21T00:00:00Z')
    expect(await ids('action')).toEqual([])
    expect(await ids('meeting')).toEqual([])
  })

  test('minutes that are being adjusted go with their meeting, in every text', async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    t.at('2026-02-06T07:30:00Z')
    for (const said of [
      'starta möte',
      'beslut 1: Så blev det.',
      'avsluta möte ändå',
      'inställningar justering på',
      'justerare: Bo Ek',
      'skicka för justering',
    ])
      await t.say('Anna', said)
    expect(await ids('minutesDraft')).toHaveLength(1)
    await set('protokoll 3 månader')
    await night('2026-06-02T02:00:00Z')
    expect([
      await ids('meeting'),
      await ids('minutes'),
      await ids('minutesDraft'),
      await ids('minutesVersion'),
    ]).toEqual([[], [], [], []])
  })

  test('the log goes at its time too, and nothing else removes it', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    t.at('2027-06-01T08:00:00Z')
    await set('logg 1 år')
    await night('2027-06-02T01:00:00Z')
    const { items } = await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 10 })
    expect(items.flatMap(({ doc }) => doc.acts.map(({ command }) => command))).toEqual(['culled'])
  })

  test('posts go, those that wait do not', async () => {
    await give(t, { id: 'U1', owners: ['Bo'] })
    await t.say('Anna', 'ändra uppdrag U1: nytt')
    expect((await ids('delivery')).length).toBe(1)
    await set('utskick 1 månad')
    await night('2026-03-01T01:00:00Z')
    expect(
      (await docs()).filter(
        (doc) =>
          doc.type === 'delivery' && (doc as unknown as { queuedAt: string }).queuedAt < '2026-02',
      ),
    ).toEqual([])
  })

  test('addresses and accounts of those who left go, and their names stay', async () => {
    await t.say('Bo', 'föreslå Något')
    await leaves('Bo')
    await set('kontaktuppgifter 1 månad')
    await night('2026-02-20T01:00:00Z')
    const people = Object.values((await t.group()).people)
    expect(people.find(({ name }) => name === 'Bo Ek')).toEqual({
      id: 'p2',
      name: 'Bo Ek',
      roles: [],
      leftAt: '2026-01-12T08:00:00.000Z',
    })
    expect(people.find(({ name }) => name === 'Eva Falk')).toMatchObject({
      aadId: 'aad-5',
      teamsId: '29:5',
    })
    expect(await t.say('Anna', 'förslag F1')).toContain('Bo Ek')
  })

  test('nothing happens where everything is kept', async () => {
    await set('uppdrag 1 år')
    await t.say('Anna', 'gallring uppdrag bevaras')
    await night('2026-01-13T02:00:00Z')
    expect(await t.whisper('Anna', 'logg')).not.toContain('gallrade')
  })

  test('more than one commit holds is let go of in one night, and a broken night is made up for', async () => {
    for (let one = 1; one <= 30; one += 1)
      await t.say('Anna', Array.from({ length: 5 }, (_, at) => `tema: ${one}-${at}`).join('\n'))
    for (let one = 1; one <= 130; one += 1) await give(t, { id: `U${one}`, owners: ['Bo'] })
    for (let one = 1; one <= 130; one += 10) {
      // Of one person's reports others are told so often a day.
      t.at(`2026-01-${12 + Math.floor(one / 65)}T08:00:00Z`)
      await t.say('Bo', `klart ${Array.from({ length: 10 }, (_, at) => `U${one + at}`).join(', ')}`)
    }
    t.at('2027-02-01T08:00:00Z')
    await set('uppdrag 1 år')
    const { commit } = t.store
    let left = 2
    Object.assign(t.store, {
      commit: (...all: Parameters<typeof commit>) =>
        left-- > 0 ? commit(...all) : Promise.reject(new Error('cut')),
    })
    expect(await night('2027-02-02T02:00:00Z')).toMatchObject({ failed: 1 })
    Object.assign(t.store, { commit })
    expect((await ids('action')).length).toBeGreaterThan(0)
    await night('2027-02-02T03:00:00Z')
    expect(await ids('action')).toEqual([])
  })
})

describe('what is kept about a person', () => {
  beforeEach(async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'organisation Bo Ek: Nora kommun\nroll Bo Ek AU\nkalla')
    await give(t, { id: 'U1', text: 'Ta fram en process', owners: ['Bo'] })
    await t.whisper('Bo', 'kommer inte: på bröllop i Kiruna')
    await t.say('Bo', 'föreslå Läkaravtalet')
  })
  const extract =
    'Registerutdrag för Bo Ek i Chefsgruppen, 12 januari 2026\n' +
    'Personen:\n– namn: Bo Ek\n– roll: AU\n– organisation: Nora kommun\n– e-post: saknas\n– konto i Teams: aad-2, 29:2\n' +
    'Svar på kallelser:\n– 6 februari 2026: kommer inte (på bröllop i Kiruna)\nFörslag:\n– F1 Läkaravtalet\nUppdrag:\n– U1 Ta fram en process\n' +
    'Dessutom:\n– 0 beslut och anteckningar som Bo Ek har skrivit\n– 2 meddelanden i loggen\n– 0 utskick till Bo Ek\n' +
    'Namnet kan också stå i texter som andra har skrivit: ”sök” visar var. Hör personen till fler grupper görs ett utdrag i varje grupp.'

  test('is told to themselves, and to the secretary, never in the group', async () => {
    const withFile = `${extract}\nAllt som finns om Bo Ek ligger i filen.\nTillåt så lägger jag registerutdrag-2026-01-12.zip i din OneDrive.`
    expect(await t.whisper('Bo', 'registerutdrag')).toBe(withFile)
    expect(await t.whisper('Anna', 'registerutdrag Bo')).toBe(withFile)
    expect(await t.whisper('Eva', 'registerutdrag Bo')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    t.posts()
    for (const [who, sentence] of [
      ['Bo', 'registerutdrag'],
      ['Anna', 'registerutdrag Bo'],
    ] as const) {
      expect(await t.say(who, sentence)).toBe(
        'Det svaret innehåller personuppgifter, så jag har skickat det till din egen chatt med mig.',
      )
      expect(t.posts()).toEqual([
        {
          id: expect.any(String) as string,
          to: `private-${who}`,
          message: {
            text: expect.stringMatching(
              /^Här är registerutdraget för Bo Ek\.\nHämta filen senast 13 januari 2026: https:\/\/klubban\.example\/fil\/[\w.-]+\/registerutdrag-2026-01-12\.zip$/,
            ) as string,
          },
        },
      ])
    }
  })

  test('tells of minutes they were to adjust, and what they said of them', async () => {
    t.at('2026-02-06T07:30:00Z')
    for (const said of [
      'starta möte',
      'beslut 1: Så blev det.',
      'avsluta möte ändå',
      'inställningar justering på',
      'justerare: Bo Ek',
      'skicka för justering',
    ])
      await t.say('Anna', said)
    await t.say('Bo', 'synpunkt 1: ett ord är fel')
    const told = '– 1 synpunkt på protokoll\n– utsedd att justera 1 protokoll\n'
    expect(await t.whisper('Bo', 'registerutdrag')).toContain(told)
    // Locked versions stand beside them, and are none of it.
    await t.say('Anna', 'besvara S1: så blev det')
    expect(await t.say('Bo', 'justera')).toContain('Version 1 är låst')
    expect(await t.whisper('Bo', 'registerutdrag')).toContain(told)
    await leaves('Bo')
    expect(await t.say('Anna', 'glöm Bo Ek')).toContain('Ska jag glömma Bo Ek?')
  })

  test('is told in English, and of somebody who left', async () => {
    await leaves('Bo')
    await t.say('Anna', 'språk engelska')
    const text = await t.whisper('Anna', 'export Bo')
    expect(text).toContain('What is kept about Bo Ek in Chefsgruppen, 12 January 2026\n')
    expect(text).toContain('– left the group: 12 January 2026\n')
    expect(text).toContain('– 6 February 2026: not attending (på bröllop i Kiruna)')
  })

  test('is told to a guest about themselves alone', async () => {
    await t.say('Anna', 'roll Eva Falk gäst')
    expect(await t.whisper('Eva', 'registerutdrag Bo')).toContain('Registerutdrag för Eva Falk')
  })
})

describe('somebody is forgotten', () => {
  const inStore = async (text: string): Promise<readonly string[]> =>
    (await docs()).filter((doc) => JSON.stringify(doc).includes(text)).map(({ id }) => id)

  beforeEach(async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
    await t.whisper('Bo', 'kommer inte: på bröllop i Kiruna')
    await t.say('Bo', 'föreslå Läkaravtalet')
    await give(t, { id: 'U1', owners: ['Bo'] })
  })

  test('not while they are in the group', async () => {
    expect(await t.say('Anna', 'glöm Bo Ek')).toBe(
      'Bo Ek är med i gruppens chatt eller team, och då behöver jag uppgifterna. Ta bort personen i Teams först.',
    )
  })

  test('after a question that tells what goes and what stays', async () => {
    await leaves('Bo')
    expect(await t.say('Anna', 'glöm Bo Ek')).toBe(
      'Ska jag glömma Bo Ek? Jag tar bort e-post, konto, skäl till frånvaro och chatten med mig. Namnet och det personen har gjort står kvar i protokoll, uppdrag och logg, som är allmänna handlingar och bevaras eller gallras enligt ”gallring”. ' +
        'Bo Ek har U1 öppna: lämna gärna över dem först. Det går inte att ångra.\n1. Ja\n2. Nej\nSvara med siffran.',
    )
    expect(await t.say('Anna', 'nej')).toBe('Då antecknar jag inget.')
    expect(await inStore('aad-2')).toEqual(['person-p2'])
  })

  test('and then nothing but the records holds them', async () => {
    await leaves('Bo')
    await t.say('Anna', 'glöm Bo Ek')
    expect(await t.say('Anna', '1')).toBe(
      'Borttaget om Bo Ek: e-post, konto, chatten med mig och 1 skäl till frånvaro.\nKvar: namnet, roll och organisation i protokoll och uppdrag, för de är allmänna handlingar, och i loggen, som visar vem som har gjort vad. Skriv ”gallring” för att se hur länge.',
    )
    await pass(t.world)
    expect(await inStore('aad-2')).toEqual([])
    expect(await inStore('29:2"')).toEqual([])
    expect(await inStore('på bröllop i Kiruna')).toEqual([])
    expect(
      (await t.store.list(userPartition(TENANT, 'aad-2'), { index: 'user', limit: 10 })).items,
    ).toEqual([])
    expect(await t.say('Anna', 'förslag F1')).toContain('Bo Ek')
    expect(await t.whisper('Bo', 'ledamöter')).toContain('Jag hittar ingen grupp')
  })

  test('for good: taking back does not bring it back, and the log does not hold it', async () => {
    await leaves('Bo')
    await t.say('Anna', 'glöm Bo Ek')
    t.at('2026-01-12T08:01:00Z')
    await t.say('Anna', '1')
    expect(await t.say('Anna', 'ångra')).toBe('”glöm Bo Ek” går inte att ta tillbaka.')
    const { items } = await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 100 })
    expect(JSON.stringify(items.map(({ doc }) => doc))).not.toContain('aad-')
  })

  test('with their name, where no record holds it', async () => {
    await t.say('Anna', 'roll Greta Holm justerare')
    await t.say('Anna', '1')
    expect(await t.say('Anna', 'glöm Greta Holm')).toContain('Namnet tas också bort')
    expect(await t.say('Anna', 'ja')).toBe(
      'Borttaget om Greta Holm: e-post, konto, chatten med mig.\nKvar är bara raden i loggen om att du bad mig glömma Greta Holm.',
    )
    await pass(t.world)
    const [only, ...others] = await inStore('Greta')
    expect(others).toEqual([])
    expect((await t.store.get<LogEntry>(t.pk, only!))?.doc.acts[0]?.command).toBe('forget')
  })

  test('in one group, and stays in another', async () => {
    await t.bot.happened({
      kind: 'installed',
      conversation: place('other'),
      groupName: 'Andra gruppen',
      by: t.account('Bo'),
    })
    await leaves('Bo')
    await t.say('Anna', 'glöm Bo Ek')
    await t.say('Anna', '1')
    await pass(t.world)
    expect(await t.whisper('Bo', 'ledamöter')).toContain('5 personer i gruppen')
  })
})

test('a reason behind whoever comes instead is no part of their name, and is kept and told nowhere', async () => {
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
  await t.say('Anna', 'kalla 6/2')
  for (const [who, said] of [
    ['Bo', 'ersätts av Eva Falk: Hemligtskäl, vab'],
    ['Bo', 'ersätts av Okänd Person: Hemligtskäl'],
    ['Bo', 'ersätts av Eva Falk ; Hemligtskäl'],
    ['Bo', 'substitute Eva Falk: Hemligtskäl'],
    ['Anna', 'Bo Ek ersätts av Eva Falk: Hemligtskäl'],
  ] as const) {
    expect(await t.say(who, said)).not.toContain('Hemligt')
    expect(await t.whisper(who, said)).not.toContain('Hemligt')
  }
  expect(JSON.stringify(await docs())).not.toContain('Hemligtskäl')
  expect(await t.say('Bo', 'ersätts av Eva Falk')).toContain('Eva Falk ersätter')
})

describe('a reason in a sentence that waits for an answer', () => {
  const asked = async (): Promise<void> => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    await t.say('Anna', 'kalla 6/2')
    t.at('2026-02-06T07:00:00Z')
    await t.say('Anna', 'roll Bo Ek ordförande')
  }
  const kept = async (): Promise<boolean> => JSON.stringify(await docs()).includes('sorgblomma')

  test.each([
    ['by a sentence', () => t.whisper('Bo', 'kommer inte Ek 6/2: sorgblomma')],
    [
      'by a press',
      () => t.press('Bo', 'say', { say: 'kommer inte Ek 6/2: sorgblomma' }, { personal: true }),
    ],
  ])('is gone the day after, %s', async (_how, say) => {
    await asked()
    await say()
    expect(await kept()).toBe(true)
    t.at('2026-02-07T07:00:01Z')
    expect(await kept()).toBe(false)
  })

  test('also where other questions were asked since, and the list of them was shown', async () => {
    await asked()
    await t.whisper('Bo', 'kommer inte Ek 6/2: sorgblomma')
    t.at('2026-02-06T20:00:00Z')
    await t.whisper('Bo', 'uppdrag: måla ; ansvarig Ek')
    const listed = await t.whisper('Bo', 'frågor')
    expect(listed).toContain('2. Flera heter ”Ek”')
    expect(listed).not.toContain('sorgblomma')
    t.at('2026-02-07T07:00:01Z')
    await t.whisper('Bo', 'uppdrag: städa ; ansvarig Ek')
    expect(await kept()).toBe(false)
    expect(await t.whisper('Bo', 'frågor')).toContain('städa')
  })

  test('is answered within the day, and then kept as any other', async () => {
    await asked()
    await t.whisper('Bo', 'kommer inte Ek 6/2: sorgblomma')
    expect(await t.whisper('Bo', '2')).toContain('David Ek')
    expect(
      (await docs())
        .filter((doc) => JSON.stringify(doc).includes('sorgblomma'))
        .map(({ type }) => type),
    ).toEqual(['reasons'])
  })
})

describe('what waits for somebody in several groups to say which one is meant', () => {
  const kept = async (): Promise<boolean> => JSON.stringify(await docs()).includes('sorgblomma')
  beforeEach(async () => {
    await addedTo(t, place('other'), [t.account('Bo')], { name: 'Andra gruppen' })
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    await t.say('Anna', 'kalla 6/2')
    expect(await t.whisper('Bo', 'kommer inte 6/2: sorgblomma')).toContain('Vilken gäller det?')
  })

  test('is gone the day after, and is not said by a later answer', async () => {
    expect(await kept()).toBe(true)
    t.at('2026-01-13T08:00:01Z')
    expect(await kept()).toBe(false)
    expect(await t.whisper('Bo', 'grupp 1')).toContain('Nu gäller Chefsgruppen')
    expect(await t.say('Anna', 'svar')).not.toContain('Kommer inte')
  })

  test('answered within the day it is said, and kept as any other', async () => {
    expect(await t.whisper('Bo', '1')).toContain('du kommer inte till mötet')
    expect((await ids('wish')).length).toBe(0)
    expect(
      (await docs())
        .filter((doc) => JSON.stringify(doc).includes('sorgblomma'))
        .map(({ type }) => type),
    ).toEqual(['reasons'])
  })

  test('goes where they are forgotten in one group: it may be of that one', async () => {
    await leaves('Bo')
    await t.say('Anna', 'glöm Bo Ek')
    expect(await t.say('Anna', '1')).toContain('Borttaget om Bo Ek')
    await pass(t.world)
    expect(await kept()).toBe(false)
    expect(await t.whisper('Bo', 'ledamöter')).toContain('1 person i gruppen')
  })

  test('where an earlier version kept it, it goes with the next word', async () => {
    const pk = userPartition(TENANT, 'aad-2')
    const user = await t.store.get<Doc>(pk, 'user')
    await t.store.commit(pk, [
      { op: 'put', doc: { ...user!.doc, waiting: 'kommer inte: sorgblomma' } as Doc },
      { op: 'delete', id: 'wish' },
    ])
    await t.whisper('Bo', 'grupp 1')
    expect(await kept()).toBe(false)
  })
})

describe('a reason stands in no log, nor among posts, whatever was answered', () => {
  const found = async (): Promise<readonly string[]> =>
    (await docs())
      .filter((doc) => JSON.stringify(doc).includes('sorgblomma'))
      .map(({ type }) => type)
      .filter((type) => type !== 'reasons' && type !== 'question')
  beforeEach(async () => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    await t.say('Anna', 'kalla 6/2')
  })

  test.each([
    'jag kan tyvärr inte komma den 6 februari eftersom jag har sorgblomma',
    'missar mötet pga sorgblomma',
    'kan nog inte vara med på mötet, sorgblomma',
    'jag är sjuk i sorgblomma och stannar hemma',
    'Bo kommer inte, sorgblomma',
    'kommer inte Ek 6/2: sorgblomma',
    'kommer inte 6/2: sorgblomma\nföreslå Taket ; föredragande Ek',
    'kommer inte 6/2: 811218-9876 sorgblomma',
    'not attending Ek 6/2: sorgblomma',
  ])('offered, or asked about: %s', async (sentence) => {
    for (const how of ['say', 'whisper'] as const) {
      await t[how]('Bo', sentence)
      await t.whisper('Bo', 'frågor')
      await t.say('Anna', 'roll Bo Ek ordförande')
      await t.whisper('Bo', 'frågor')
      expect([how, await found()]).toEqual([how, []])
      t.at('2026-01-12T09:00:00Z')
    }
  })

  test.each([
    'svar 6/2\nföreslå Taket',
    'kommer Bo Ek?\nföreslå Taket',
    'registerutdrag Bo Ek\nföreslå Taket',
    'svar 6/2\nuppdrag: städa ; ansvarig Ek',
    'answers 6/2\npropose The roof',
    'frågor\nsvar 6/2',
  ])('shown beside what is recorded: %s', async (sentence) => {
    await t.whisper('Bo', 'kommer inte 6/2: sorgblomma')
    const answer = await t.whisper('Anna', sentence)
    expect(answer).toContain('sorgblomma')
    expect(await found()).toEqual([])
    // Delivered once more to another process it is carried out once.
    const proposals = await t.say('Anna', 'förslag')
    expect(proposals).not.toContain('F2')
  })

  test('in an answer that comes late, a day and no longer', async () => {
    await t.whisper('Bo', 'kommer inte 6/2: sorgblomma')
    const heard = await t.bot.hear({
      activityId: 'unsaid',
      conversation: place('private-Anna', 'personal'),
      sender: t.account('Anna'),
      text: 'registerutdrag Bo Ek',
      mentioned: [],
    })
    await heard.unsaid?.()
    expect(await found()).toEqual(['delivery'])
    t.at('2026-01-13T08:00:01Z')
    expect(await found()).toEqual([])
  })

  test('in the group a late answer has no button that says it', async () => {
    const heard = await t.bot.hear({
      activityId: 'unsaid',
      conversation: place('chat'),
      sender: t.account('Bo'),
      text: 'missar mötet pga sorgblomma',
      mentioned: [],
    })
    expect(JSON.stringify(heard.answer)).toContain('sorgblomma')
    await heard.unsaid?.()
    expect(await found()).toEqual([])
  })
})
