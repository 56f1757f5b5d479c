import type { Doc } from '../../../src/store/store.ts'
import { finger } from './finger.ts'
import { talk, type Talk } from '../talk.ts'

const both: Talk[] = []
afterAll(() => Promise.all(both.map((t) => t.end())))

/** Who is who, what every meeting begins with. */
async function begun(): Promise<Talk> {
  const t = await talk()
  both.push(t)
  await t.say(
    'Anna',
    'organisation Bo Ek: Nora kommun\norganisation Cecilia Dahl: Kumla kommun\nroll David Ek AU',
  )
  await t.say('Anna', 'stående punkter: Inledning, Uppföljning av uppdrag')
  return t
}

/** The card of the latest post in a conversation that has one. */
const posted = (t: Talk, to: string): unknown =>
  t.posts().findLast(({ to: place, message }) => place === to && message.card)?.message.card

async function byTaps(t: Talk): Promise<void> {
  // When the meetings are, and that the first is announced.
  const planning = finger(t, 'Anna').on(t.welcome?.card)
  await planning.press('Visa vad jag kan göra')
  for (const day of ['2026-02-06', '2026-04-17']) {
    await planning.press('Planera ett möte')
    await planning.press('Planera mötet', {
      Dag: day,
      'Från klockan': '08:30',
      'Till klockan': '12:00',
      Plats: 'Rådhuset',
    })
  }
  await planning.press('Mötet')
  await planning.press('Kalla till mötet')
  const announcement = posted(t, 'chat')
  const hands = {
    Anna: finger(t, 'Anna'),
    Bo: finger(t, 'Bo'),
    Cecilia: finger(t, 'Cecilia'),
    David: finger(t, 'David'),
    Eva: finger(t, 'Eva'),
  }
  const { Anna, Bo, Cecilia, David, Eva } = hands
  // The announcement.
  await Bo.on(announcement).press('Jag kommer')
  await Cecilia.on(announcement).press('Jag kommer inte')
  await David.on(announcement).press('Anmäl ersättare', { 'Vem kommer i stället': 'Eva Falk' })
  await Anna.on(announcement).press('Jag kommer')
  // Proposals, through the help of the welcome.
  for (const hand of [Anna, Bo, Cecilia, David]) {
    hand.on(t.welcome?.card)
    await hand.press('Föreslå ärende')
  }
  t.at('2026-01-13T09:00:00Z')
  await Bo.press('Lämna förslaget', {
    Rubrik: 'Läkaravtalet – fortsatt process',
    'Typ av ärende': 'Beslut',
    'Tid i minuter': '20',
    Bakgrund: 'Avtalet löper ut i höst.\nBeslut behövs i maj.',
    Föredragande: 'Eva Falk|Bo Ek',
  })
  await Cecilia.press('Lämna förslaget', { Rubrik: 'Hyran', 'Tid i minuter': '10' })
  await David.press('Lämna förslaget', { Rubrik: 'Julfesten', 'Typ av ärende': 'Diskussion' })
  // Triage.
  Anna.on(t.welcome?.card)
  await Anna.press('Visa vad jag kan göra')
  await Anna.press('Förslag som väntar')
  await Anna.press('Ta in F1')
  await Anna.press('Ta in F2')
  await Anna.press('Avslå F3 med det skälet', { 'Skäl till avslaget': 'tas upp i personalgruppen' })
  // The agenda.
  await Anna.press('Tillbaka')
  await Anna.press('Dagordning')
  t.at('2026-01-30T09:00:00Z')
  await Anna.press('Skicka ut dagordningen')
  // The meeting.
  t.at('2026-02-06T07:30:00Z')
  Anna.on(t.welcome?.card)
  await Anna.press('Visa vad jag kan göra')
  await Anna.press('Mötet')
  await Anna.press('Starta mötet')
  await Anna.press('Närvaro')
  await Anna.press('Enligt svaren på kallelsen')
  await Anna.press('Spara närvaron', { 'Cecilia Dahl': 'Närvarande' })
  await Anna.press('Fastställ dagordningen')
  t.at('2026-02-06T08:00:00Z')
  await Anna.press('Anteckning')
  await Anna.press('Spara anteckningen', {
    Punkt: '2 Uppföljning av uppdrag',
    Anteckning: 'Lägesbild från länsdelarna.\nFrågan tas vidare i maj.',
  })
  await Anna.press('Beslut')
  await Anna.press('Anteckna beslutet', {
    Punkt: '3 Läkaravtalet – fortsatt process',
    'Beslutet, ordagrant': 'Gruppen ställer sig bakom förslaget.\nKommer att behandlas i maj.',
  })
  await Anna.press('Uppdrag')
  await Anna.press('Ge uppdraget', {
    Punkt: '3 Läkaravtalet – fortsatt process',
    'Vad som ska göras': 'Ta fram en plan',
    'Ansvariga i gruppen': 'Bo Ek|Cecilia Dahl',
    'Klart senast, i ord': 'i maj',
  })
  await Anna.press('Utfall')
  await Anna.press('Anteckna utfallet', {
    Punkter: '1 Inledning|2 Uppföljning av uppdrag',
    'Vad blev det': 'Läggs till handlingarna',
  })
  await Anna.press('Utfall')
  await Anna.press('Anteckna utfallet', {
    Punkter: '4 Hyran',
    'Vad blev det': 'Återremitteras',
    Skäl: 'underlaget räcker inte',
    'Invändning, för återremiss': 'Kumla kommun',
  })
  await Anna.press('Avsluta mötet')
  await Anna.press('Låt resten stå')
  // Follow-up.
  t.at('2026-03-02T09:00:00Z')
  Bo.on(t.welcome?.card)
  await Bo.press('Visa vad jag kan göra')
  await Bo.press('Mina uppdrag')
  await Bo.press('Anteckna läget i U1', { 'Hur det går': 'Halvvägs.' })
  t.at('2026-03-03T09:00:00Z')
  await Bo.press('Flytta fram U1', { 'Ny dag': '2026-06-12', Skäl: 'väntar på svar' })
  t.at('2026-04-01T09:00:00Z')
  await Bo.press('Klart')
  // What came back goes to the next meeting.
  t.at('2026-04-02T09:00:00Z')
  Anna.on(t.welcome?.card)
  await Anna.press('Visa vad jag kan göra')
  await Anna.press('Förslag som väntar')
  await Anna.press('Ta in F4')
  t.at('2026-04-17T06:30:00Z')
  Anna.on(t.welcome?.card)
  await Anna.press('Visa vad jag kan göra')
  await Anna.press('Mötet')
  await Anna.press('Starta mötet')
  await Anna.press('Närvaro')
  await Anna.press('Alla är närvarande')
  if (Anna.titles().includes('Tillbaka till mötet')) await Anna.press('Tillbaka till mötet')
  await Anna.press('Utfall')
  await Anna.press('Anteckna utfallet', {
    Punkter: '1 Inledning|2 Uppföljning av uppdrag|3 Hyran',
    'Vad blev det': 'Läggs till handlingarna',
  })
  await Anna.press('Avsluta mötet')
  await Eva.on(t.welcome?.card).press('Visa vad jag kan göra')
}

async function byWords(t: Talk): Promise<void> {
  await t.say(
    'Anna',
    'nytt möte 2026-02-06 08:30-12:00 Rådhuset\nnytt möte 2026-04-17 08:30-12:00 Rådhuset',
  )
  await t.say('Anna', 'kalla 6/2')
  await t.say('Bo', 'kommer')
  await t.say('Cecilia', 'kommer inte')
  await t.say('David', 'ersätts av Eva Falk')
  await t.say('Anna', 'kommer')
  t.at('2026-01-13T09:00:00Z')
  await t.say(
    'Bo',
    'föreslå Läkaravtalet – fortsatt process ; typ beslut ; 20 min ; föredragande Eva Falk, Bo Ek\nbakgrund:\nAvtalet löper ut i höst.\nBeslut behövs i maj.',
  )
  await t.say('Cecilia', 'föreslå Hyran ; 10 min')
  await t.say('David', 'föreslå Julfesten ; typ diskussion')
  await t.say('Anna', 'ta in F1\nta in F2\navslå F3: tas upp i personalgruppen')
  t.at('2026-01-30T09:00:00Z')
  await t.say('Anna', 'skicka dagordning')
  t.at('2026-02-06T07:30:00Z')
  await t.say(
    'Anna',
    'starta möte\nnärvarande: enligt svar\nnärvarande: Cecilia\nfastställ dagordning',
  )
  t.at('2026-02-06T08:00:00Z')
  await t.say('Anna', 'anteckning 2: Lägesbild från länsdelarna.\nFrågan tas vidare i maj.')
  await t.say('Anna', 'beslut 3: Gruppen ställer sig bakom förslaget.\nKommer att behandlas i maj.')
  await t.say('Anna', 'uppdrag 3: Ta fram en plan ; ansvarig Bo Ek, Cecilia Dahl ; senast i maj')
  await t.say(
    'Anna',
    'läggs till handlingarna 1, 2\nåterremiss 4: underlaget räcker inte ; invändning Kumla kommun',
  )
  await t.say('Anna', 'avsluta möte\navsluta möte ändå')
  t.at('2026-03-02T09:00:00Z')
  await t.say('Bo', 'läge U1: Halvvägs.')
  t.at('2026-03-03T09:00:00Z')
  await t.say('Bo', 'senare U1 12/6: väntar på svar')
  t.at('2026-04-01T09:00:00Z')
  await t.say('Bo', 'klart U1')
  t.at('2026-04-02T09:00:00Z')
  await t.say('Anna', 'ta in F4')
  t.at('2026-04-17T06:30:00Z')
  await t.say(
    'Anna',
    'starta möte\nnärvarande: alla\nläggs till handlingarna 1, 2, 3\navsluta möte',
  )
}

/** Everything the group has on record. Posts and the log have ids of their own, and tell how it came about. */
async function facts(t: Talk): Promise<Record<string, Doc>> {
  const found: Record<string, Doc> = {}
  for await (const { doc } of t.store.all()) {
    if (doc.pk !== t.pk || ['log', 'delivery', 'question', 'page'].includes(doc.type)) continue
    // Where its posts stand.
    const { posts: _posts, ...kept } = doc as Doc & { readonly posts?: unknown }
    found[doc.id] = kept
  }
  return found
}

test('a meeting year by taps leaves the same on record as one by words', async () => {
  const [tapped, said] = [await begun(), await begun()]
  await byTaps(tapped)
  await byWords(said)
  const [one, other] = [await facts(tapped), await facts(said)]
  expect(
    Object.keys(one)
      .filter((id) => /^[FU]\d/.test(id))
      .sort(),
  ).toEqual(['F1', 'F2', 'F3', 'F4', 'U1'])
  expect(
    Object.values(one)
      .filter(({ type }) => type === 'meeting')
      .map((doc) => (doc as Doc & { status: string }).status),
  ).toEqual(['closed', 'closed'])
  expect(one).toEqual(other)
})
