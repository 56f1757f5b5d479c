import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/*
 * Behind free text a segment that is nothing but a field of another act, or that begins with a field's word and says nothing readable, refuses the sentence: it
 * is given back as typed, and one press takes it as text. What begins with no field's word is text. Anna leads; an open meeting of three items.
 */
let t: Talk
beforeAll(async () => {
  t = await talk()
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Läkaravtalet', 'Årsplan'],
  })
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'roll Bo Ek ordförande\nstarta möte')
  await t.say('Anna', 'uppdrag 2: Samla in svaren ; ansvarig Bo Ek')
})
afterAll(() => t.end())
afterEach(() => t.say('Anna', 'avbryt'))

test.each([
  ['beslut 1: Planen antas ; typ inriktningsbeslut', 'typ inriktningsbeslut'],
  ['beslut 1: Planen antas ; typ beslut', 'typ beslut'],
  ['beslut 1: Planen antas ; slag inriktningsbeslut', 'slag inriktningsbeslut'],
  ['beslut 1: Planen antas ; sort ställningstagande', 'sort ställningstagande'],
  ['decision 1: The plan is adopted ; type policy', 'type policy'],
  ['decision 1: The plan is adopted ; kind position', 'kind position'],
  ['beslut 1: Planen antas ; gemensam', 'gemensam'],
  ['position 1: We are for it ; joint', 'joint'],
  ['beslut 1: Planen antas ; senast i maj', 'senast i maj'],
  ['beslut 1: Planen antas; möte 6/2', 'möte 6/2'],
  ['beslut 1: Planen antas ; ansvarig Bo Ek', 'ansvarig Bo Ek'],
  ['beslut 1: Planen antas ; ansvarig Länsgruppen', 'ansvarig Länsgruppen'],
  ['beslut 1: Planen antas ; länk https://example.se/pm', 'länk https://example.se/pm'],
  ['beslut 1: Planen antas ; skäl ekonomin', 'skäl ekonomin'],
  ['beslut 1: Planen antas ; 20 min', '20 min'],
  ['beslut 1: Planen antas ; ärende', 'ärende'],
  ['inriktningsbeslut 1: Vi följer planen ; senast i maj', 'senast i maj'],
  ['antas 1: enligt förslaget ; senast 20/3', 'senast 20/3'],
  ['anteckning 1: Två rader\noch en till ; föredragande Bo Ek', 'föredragande Bo Ek'],
  ['bordlägg 3: underlaget saknas ; senast i maj', 'senast i maj'],
  ['återremiss 3: tiderna ; invändning', 'invändning'],
  ['uppdrag 1: Ring alla ; typ beslut', 'typ beslut'],
  ['uppdrag: Ring alla ; bilaga https://example.se/pm.pdf', 'bilaga https://example.se/pm.pdf'],
  [
    'action 1: Call all ; attachment https://example.se/a.pdf',
    'attachment https://example.se/a.pdf',
  ],
  ['klart U1: alla har svarat ; senast i maj', 'senast i maj'],
  ['läge U1: tre av fyra ; ansvarig Bo Ek', 'ansvarig Bo Ek'],
  ['punkt: Ny lokal ; typ inriktningsbeslut', 'typ inriktningsbeslut'],
  ['punkt: Ny lokal ; senast i maj', 'senast i maj'],
  ['föreslå Ny lokal ; ansvarig Bo Ek', 'ansvarig Bo Ek'],
  ['föreslå Ny lokal ; 700 min', '700 min'],
  ['föreslå Ny lokal ; typ', 'typ'],
  ['ändra punkt 3: Ny lokal ; typ stor', 'typ stor'],
  ['tillägg: Ny lokal ; senast i maj', 'senast i maj'],
  ['tema: Ny lokal ; senast i maj', 'senast i maj'],
  ['decision 1: The plan is adopted ; due in May', 'due in May'],
  ['decision 1: The plan is adopted ; type policy decision', 'type policy decision'],
  ['note 1: We went through it ; meeting 6/2', 'meeting 6/2'],
  ['defer 3: papers missing ; owner Bo Ek', 'owner Bo Ek'],
  ['propose New premises ; due in May', 'due in May'],
  ['action 1: Call everybody ; objection Nora kommun', 'objection Nora kommun'],
])('%s', async (sentence, segment) => {
  const before = JSON.stringify((await t.store.get(t.pk, 'm1'))?.doc)
  const answer = await t.hear('Anna', sentence)
  expect(answer?.text).toContain(`”${segment}” kan jag inte läsa här, så inget är antecknat.`)
  expect(answer?.text).toContain(sentence)
  expect(answer?.choices?.map(({ label }) => label)).toEqual(['Ta med som text'])
  expect(JSON.stringify((await t.store.get(t.pk, 'm1'))?.doc)).toBe(before)
})

test.each([
  ['uppdrag: Ring alla ; ansvarig Bo Ek ; bilaga https://example.se/pm.pdf', /^”bilaga https/],
  ['action: Call all ; owner Bo Ek ; attachment https://example.se/a.pdf', /^”attachment https/],
])('%s: an address is nobody who could own it', async (sentence, refused) => {
  const before = await t.say('Anna', 'uppdrag')
  expect(await t.say('Anna', sentence)).toMatch(refused)
  expect(await t.say('Anna', 'uppdrag')).toBe(before)
})

test.each([
  ['beslut 1: Vi säger ja; kommunerna betalar', /Vi säger ja; kommunerna betalar/],
  ['anteckning 1: Vi hann; senast i går kom svaret in', /Antecknat/],
  ['anteckning 1: Typ nästan klart; typ nästa vecka', /Antecknat/],
  ['note 1: Sent; kind regards from Nora', /Antecknat/],
  ['anteckning 1: Bilen; slag i slag', /Antecknat/],
  ['beslut 1: Två avtal; gemensam upphandling', /gemensam upphandling/],
  ['anteckning 1: Flera sätt; möte i morgon bitti om det går', /Antecknat/],
  ['anteckning 1: Länk; länk finns i promemorian', /Antecknat/],
  [
    'anteckning 1: Se skälen; skäl som anfördes var både ekonomiska och rent praktiska',
    /Antecknat/,
  ],
  ['beslut 3: Planen antas ; ärende Delplanen', /Delplanen/],
  ['note 1: Due process; due process matters', /Antecknat/],
])('text stays text: %s', async (sentence, told) => {
  expect(await t.say('Anna', sentence)).toMatch(told)
})

test('one press keeps it as text, character for character', async () => {
  await t.say('Anna', 'beslut 2: Avtalet förlängs ;  senast i maj')
  expect(await t.say('Anna', 'Ta med som text')).toContain('Avtalet förlängs ;  senast i maj')
  await t.say('Anna', 'beslut 2: Avtalet gäller ; ärende')
  expect(await t.say('Anna', '1')).toContain('Avtalet gäller ; ärende')
})

test('an item keeps it in its title; where only fields were said nothing is renamed', async () => {
  await t.say('Bo', 'föreslå Ny lokal ; typ konstig')
  expect(await t.say('Bo', 'Ta med som text')).toContain('”Ny lokal ; typ konstig”')
  expect(await t.say('Anna', 'ändra punkt 3 ; typ konstig')).toBe(
    '”typ konstig” kan jag inte läsa här, så inget är antecknat. Skriv om det, eller ta bort det.',
  )
})

test('in English it is told in English', async () => {
  await t.say('Anna', 'språk engelska')
  const answer = await t.hear('Anna', 'decision 1: Adopted ; due in May')
  expect(answer?.text).toMatch(/^I cannot read “due in May” here, so nothing is recorded\./)
  expect(answer?.choices?.map(({ label }) => label)).toEqual(['Keep as text'])
  await t.say('Anna', 'språk svenska')
})

test.each([
  ['nytt möte 2026-05-29 08:30-12:00 Arkivet ; gemensamt med Rådet', 'gemensamt med Rådet'],
  ['nytt möte 2026-05-29 08:30-12:00 Arkivet ; typ beslut', 'typ beslut'],
  ['uppdrag 1: Ring ; ansvarig Bo Ek ; typ beslut', 'typ beslut'],
  ['gäst: Fia Holm, rektor ; senast i maj', 'senast i maj'],
  ['närvarande: Bo Ek ; typ beslut', 'typ beslut'],
])('elsewhere it is refused, and is no text: %s', async (sentence, segment) => {
  const answer = await t.hear('Anna', sentence)
  expect(answer?.text).toBe(
    `”${segment}” kan jag inte läsa här, så inget är antecknat. Skriv om det, eller ta bort det.`,
  )
})

/* `lista <body>:` and other sentences below names. */
describe('below names', () => {
  beforeAll(async () => {
    await t.say('Anna', 'gemensam del 6/2 11-12 med Rådet')
  })
  const listed = /Rådet har \d deltagare på listan/

  test.each([
    'närvarande: Bo Ek\nlista Rådet: Nils Ny, Nora kommun',
    'närvarande: Bo Ek\nlista Rådet:\nNils Ny, Nora kommun\nPia Pil',
    'frånvarande: David Ek, Eva Falk\nlista Rådet: Nils Ny',
    'present: Bo Ek\nlist Rådet:\nNils Ny, Nora kommun',
    'mötesdatum 2026: 29/5 08.30-12.00\nlista Rådet: Nils Ny',
    'nästa punkt\nlista Rådet:\nNils Ny',
  ])('its own sentence: %j', async (message) => {
    const answer = await t.say('Anna', message)
    expect(answer).toMatch(listed)
    expect(answer).not.toMatch(/Jag hittar ingen som heter/)
  })

  test.each([
    'anteckning 1: Vi pratade\nlista Rådet: Nils Ny',
    'note 1: We spoke\nlist Rådet: Ola Ok',
  ])('text inside a note, and said so: %j', async (message) => {
    const answer = await t.say('Anna', message)
    expect(answer).not.toMatch(listed)
    expect(answer).toMatch(/står kvar som text/)
  })

  test('names go on as names', async () => {
    expect(await t.say('Anna', 'närvarande: Bo Ek\nCecilia Dahl\nEva Falk')).toMatch(
      /Bo Ek, Cecilia Dahl och Eva Falk/,
    )
  })
})

test.each([
  ['vidare 1 till KCRD ; typ beslut', 'typ beslut'],
  ['vidare 1 till KCRD 12/6 ; senast i maj', 'senast i maj'],
  ['refer 1 to KCRD, Rådet 14/6 ; owner Bo', 'owner Bo'],
  ['flytta punkt 1 till 2 ; senast i maj', 'senast i maj'],
  ['läggs till handlingarna 2, 3 ; typ beslut', 'typ beslut'],
  ['mötet pågick 8.40-12.10 ; typ beslut', 'typ beslut'],
  ['påminn U1 ; senast i maj', 'senast i maj'],
])('what cannot be read behind a whole sentence is what is named: %s', async (said, field) => {
  expect(await t.say('Anna', said)).toContain(`”${field}” kan jag inte läsa här`)
})
