import { give } from './given.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
const all = async (who: string, ...sentences: readonly string[]): Promise<void> => {
  for (const sentence of sentences) await t.say(who, sentence)
}

/** Two meetings: the first remits the agreement with the physicians, the second decides on it under another title. */
async function twoMeetings(): Promise<void> {
  await all(
    'Anna',
    'inställningar utkast öppet',
    'nytt möte 2026-02-06 08:30-12:00 Arkivet',
    'nytt möte 2026-04-17 08:30-12:00 Arkivet',
    'punkt: Nära vård',
    'punkt 1a: Läkaravtalet – fortsatt process',
    'punkt: E-hälsa',
    'tema: Läkaravtal i andra län',
  )
  t.at('2026-02-06T07:30:00Z')
  await all(
    'Anna',
    'starta möte',
    'närvarande: alla',
    'anteckning 2: Arbetet med PUB-avtal pågår.',
    'läggs till handlingarna 2',
    'uppdrag 1a: ta fram en jämförelse ; ansvarig Bo ; senast 20/3',
    'återremiss 1a: synpunkterna besvaras först ; invändning Nora kommun',
    'avsluta möte ändå',
    'ta in F1',
  )
  t.at('2026-03-20T08:00:00Z')
  await t.say('Bo', 'klart U1: jämförelsen är skickad')
  t.at('2026-04-17T06:30:00Z')
  await all(
    'Anna',
    'starta möte',
    'närvarande: alla',
    'beslut 1: Överenskommelsen om läkaransvar antas.',
    'avsluta möte ändå',
  )
}

beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

describe('sök', () => {
  beforeEach(() => twoMeetings())

  test('finds decisions, items, actions, notes and themes, newest first, each cited', async () => {
    expect(await t.say('Cecilia', 'sök läkaravtalet')).toBe(
      '”läkaravtalet” finns på 4 ställen:\n' +
        '– 2026-04-17 § 1 Läkaravtalet – fortsatt process. Beslut: ”Överenskommelsen om läkaransvar antas”.\n' +
        '– 2026-02-06 § 1a Läkaravtalet – fortsatt process. Återremitterades: synpunkterna besvaras först. Invändning från Nora kommun.\n' +
        '– U1 ta fram en jämförelse. Uppdrag · Bo Ek · klart 20 mars 2026 · 2026-02-06 § 1a\n' +
        '– Tema: Läkaravtal i andra län',
    )
    expect(await t.say('Cecilia', 'sök avtal')).toContain(
      '– 2026-02-06 § 2 E-hälsa. Anteckning: ”Arbetet med PUB-avtal pågår”.',
    )
  })

  test('leads to the minutes that hold what was found, with a button each', async () => {
    expect((await t.hear('Cecilia', 'sök läkaravtalet'))?.choices).toEqual([
      { label: 'Protokoll 2026-04-17', say: 'protokoll 2026-04-17' },
      { label: 'Protokoll 2026-02-06', say: 'protokoll 2026-02-06' },
      { label: 'Hur det har behandlats', say: 'historik läkaravtalet' },
    ])
    expect(
      (await t.hear('Cecilia', 'historik läkaravtalet'))?.choices?.map(({ say }) => say),
    ).toEqual(['protokoll 2026-02-06', 'protokoll 2026-04-17'])
    expect(await t.say('Cecilia', 'protokoll 2026-02-06')).toContain(
      'Minnesanteckningar från mötet fredag 6 februari 2026.',
    )
    expect((await t.hear('Cecilia', 'sök tema läkaravtal'))?.choices).toBeUndefined()
  })

  test('another form of the word, and English words of command', async () => {
    const found =
      '– 2026-04-17 § 1 Läkaravtalet – fortsatt process. Beslut: ”Överenskommelsen om läkaransvar antas”.'
    expect(await t.say('Cecilia', 'sök överenskommelse')).toBe(
      `”överenskommelse” finns på ett ställe:\n${found}`,
    )
    expect(await t.say('Cecilia', 'search överenskommelserna')).toContain(found)
  })

  test('one kind, one year, one citation, one action', async () => {
    expect(await t.say('Cecilia', 'sök uppdrag jämförelse')).toBe(
      '”jämförelse” finns på ett ställe:\n– U1 ta fram en jämförelse. Uppdrag · Bo Ek · klart 20 mars 2026 · 2026-02-06 § 1a',
    )
    expect(await t.say('Cecilia', 'sök läkaravtal 2025')).toBe(
      'Jag hittar inget om ”läkaravtal 2025”. Prova ett annat ord, eller bara en del av ordet.',
    )
    expect(await t.say('Cecilia', 'sök 2026-02-06 § 2')).toBe(
      '”2026-02-06 § 2” finns på ett ställe:\n– 2026-02-06 § 2 E-hälsa. Lades till handlingarna.',
    )
    expect(await t.say('Cecilia', 'sök U1')).toBe(
      'U1 ta fram en jämförelse.\nBo Ek · klart 20 mars 2026 · 2026-02-06 § 1a\nSå gick det: jämförelsen är skickad',
    )
  })

  test('nothing found, and nothing asked', async () => {
    expect(await t.say('Cecilia', 'sök månraketer')).toBe(
      'Jag hittar inget om ”månraketer”. Prova ett annat ord, eller bara en del av ordet.',
    )
    expect(await t.say('Cecilia', 'sök')).toBe(
      'Det saknas text. Skriv till exempel: sök läkaravtalet',
    )
    expect(await t.say('Cecilia', `sök ${'a'.repeat(300)}`)).toBe(
      'Texten är 300 tecken och får vara högst 200. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
    )
  })

  test('many hits come in pages', async () => {
    for (let number = 2; number <= 26; number += 1)
      await give(t, { id: `U${number}`, text: `Se över rutin ${number}` })
    const first = await t.say('Cecilia', 'sök rutin')
    expect(first.split('\n')).toHaveLength(12)
    expect(first.split('\n')[0]).toBe('”rutin” finns på 25 ställen:')
    expect(first.split('\n').at(-1)).toBe('Sida 1 av 3. Skriv ”sök rutin sida 2” för nästa.')
    expect((await t.say('Cecilia', 'sök rutin sida 3')).split('\n').at(-1)).toBe('Sida 3 av 3.')
  })

  test('is never recorded, so there is nothing to take back', async () => {
    await t.say('Cecilia', 'sök läkaravtalet')
    expect(await t.say('Cecilia', 'ångra')).toBe(
      'Du har inget antecknat de senaste tio minuterna som går att ta tillbaka.',
    )
  })
})

describe('historik', () => {
  test('one matter from meeting to meeting, also under another name', async () => {
    await twoMeetings()
    expect(await t.say('Cecilia', 'historik läkaravtal')).toBe(
      '”läkaravtal” på 2 möten, det äldsta först:\n\n' +
        '2026-02-06 § 1a Läkaravtalet – fortsatt process. Återremitterades: synpunkterna besvaras först. Invändning från Nora kommun.\n– U1 ta fram en jämförelse. Uppdrag · Bo Ek · klart 20 mars 2026\n\n' +
        '2026-04-17 § 1 Läkaravtalet – fortsatt process.\n– Beslut: ”Överenskommelsen om läkaransvar antas”.',
    )
    // `läkaransvar` stands only in the decision; the matter is the same.
    expect(await t.say('Cecilia', 'history läkaransvar')).toContain('2026-02-06 § 1a')
  })

  test('what waits to come back', async () => {
    await all('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet', 'punkt: Barnahus')
    t.at('2026-02-06T07:30:00Z')
    await all(
      'Anna',
      'starta möte',
      'närvarande: alla',
      'bordlägg 1: underlaget saknas',
      'avsluta möte ändå',
    )
    expect(await t.say('Bo', 'historik barnahuset')).toBe(
      '”barnahuset” på ett möte:\n\n2026-02-06 § 1 Barnahus. Bordlades: underlaget saknas.\n\nF1 Barnahus. Väntar som förslag.',
    )
  })

  test('nothing treated', async () => {
    expect(await t.say('Bo', 'historik månraketer')).toBe(
      'Inget möte har behandlat något om ”månraketer”. Skriv ”sök månraketer” för att söka i allt.',
    )
    expect(await t.say('Bo', 'historik')).toBe(
      'Det saknas text. Skriv till exempel: historik läkaravtalet',
    )
  })
})

describe('sök, as people write', () => {
  beforeEach(() => twoMeetings())

  test.each([
    ['sök läkarravtalet', 'läkaravtalet'],
    ['search läkaravtlaet', 'läkaravtalet'],
    ['sök jämförrelse', 'jämförelse'],
    ['sök överenskomelsen', 'överenskommelsen'],
  ])(
    '%s asks whether the nearest word was meant, and a press searches for it',
    async (say, word) => {
      const answer = await t.hear('Cecilia', say)
      expect(answer?.text).toContain('Menade du:')
      expect(answer?.choices?.[0]?.label).toBe(word)
      expect(await t.say('Cecilia', answer!.choices![0]!.say)).toMatch(/finns på/)
    },
  )

  test.each(['sök zebra', 'sök xyz', 'sök kvantdator'])('%s finds nothing near', async (say) => {
    expect(await t.say('Cecilia', say)).toContain('Prova ett annat ord')
  })

  test('whose actions they are is searched too', async () => {
    expect(await t.say('Cecilia', 'sök Bo Ek')).toContain('U1 ta fram en jämförelse')
  })
})

describe('a citation', () => {
  beforeEach(() => twoMeetings())

  test.each(['2026-04-17 § 1', 'visa 2026-04-17 § 1', 'show 2026-04-17 § 1', 'visa 17/4 § 1'])(
    '%s tells the decision word for word',
    async (sentence) => {
      const answer = await t.hear('Cecilia', sentence)
      expect(answer?.text).toContain('2026-04-17 § 1 Läkaravtalet')
      expect(answer?.text).toContain('Beslut: ”Överenskommelsen om läkaransvar antas”.')
      expect(answer?.choices?.map(({ say }) => say)).toEqual(['protokoll 2026-04-17'])
    },
  )

  test('without a decision it tells what became of the item, and its actions', async () => {
    const answer = await t.say('Cecilia', '2026-02-06 § 1a')
    expect(answer).toContain('Återremitterades')
    expect(answer).toContain('U1 ta fram en jämförelse')
  })

  test.each(['2026-04-17 § 9', '2026-04-17 § 1:7'])('%s is not there', async (sentence) => {
    expect(await t.say('Cecilia', sentence)).toBe(`Jag hittar inget med beteckningen ${sentence}.`)
  })

  test('in a note it is text', async () => {
    await t.say('Anna', 'öppna möte igen 17/4')
    await t.say('Anna', 'anteckning 1: Jämför med\n2026-02-06 § 1a')
    expect(await t.say('Anna', 'sök jämför')).toContain('2026-02-06 § 1a')
  })
})

describe('questions in plain words', () => {
  beforeEach(() => twoMeetings())

  test.each(['vad beslutade vi om läkaravtalet?', 'Vad bestämdes om läkaravtal'])(
    '%s: the decisions, in their own words',
    async (asked) =>
      expect(await t.say('Cecilia', asked)).toMatch(
        /^Om ”läkaravtal(et)?” finns ett beslut:\n– 2026-04-17 § 1 Läkaravtalet – fortsatt process\. Beslut: ”Överenskommelsen om läkaransvar antas”\.$/,
      ),
  )

  test('where nothing was decided, what there is', async () =>
    expect(await t.say('Cecilia', 'vad beslutade vi om e-hälsa')).toBe(
      'Inget är beslutat om ”e-hälsa”. Det här finns:\n– 2026-02-06 § 2 E-hälsa. Lades till handlingarna.',
    ))

  test('misspelt, what it may mean; unknown, the latest summary to tap', async () => {
    const near = await t.hear('Cecilia', 'vad beslutade vi om lakaravtalt')
    expect(near?.text).toBe('Jag hittar inget om ”lakaravtalt”. Menade du:')
    expect(near?.choices?.map(({ label }) => label)).toEqual(['läkaravtalet'])
    const none = await t.hear('Cecilia', 'what did we decide about zebras?')
    expect(none?.text).toMatch(/^Jag hittar inget om ”zebras”/)
    expect(none?.choices?.map(({ say }) => say)).toEqual(['sammanfattning'])
  })

  test.each(['när var läkaravtalet uppe senast?', 'when did we last talk about Läkaravtalet?'])(
    '%s: the meetings, the latest first',
    async (asked) =>
      expect(await t.say('Cecilia', asked)).toBe(
        'Läkaravtalet – fortsatt process var uppe 17 april 2026 (2026-04-17 § 1), med beslut.\n' +
          'Läkaravtalet – fortsatt process var uppe 6 februari 2026 (2026-02-06 § 1a).',
      ),
  )

  test('when it was never up, but waits', async () => {
    await t.say('Bo', 'föreslå Trygghetslarm')
    expect(await t.say('Cecilia', 'när var trygghetslarmen uppe')).toMatch(
      /^Inget möte har behandlat ”trygghetslarmen” än\.\nF\d+ Trygghetslarm\. Väntar som förslag/,
    )
  })

  test('who has it: the open action, else what was done', async () => {
    expect(await t.say('Cecilia', 'vem har jämförelsen?')).toMatch(
      /^– U1 ta fram en jämförelse\. Uppdrag · Bo Ek · klart/,
    )
    await t.say('Anna', 'uppdrag: skicka jämförelsen ; ansvarig Cecilia ; senast 20/5')
    for (const asked of ['vem har jämförelsen', 'who is responsible for jämförelsen?'])
      expect(await t.say('Cecilia', asked)).toMatch(/^– U2 skicka jämförelsen\. .*öppet/)
  })

  test('who has what nobody has is not taken for it where it asks for something else', async () => {
    expect(await t.say('Cecilia', 'vem har kaffet?')).toBe('Ingen har något uppdrag om ”kaffet”.')
    await t.say('Anna', 'nytt möte 2026-05-29 08:30-12:00 Arkivet')
    await t.say('Anna', 'kalla 29/5')
    expect(await t.say('Cecilia', 'vem har svarat på kallelsen?')).toMatch(/^Svar till mötet/)
  })

  test('what is overdue, of everybody or of one', async () => {
    await t.say('Anna', 'uppdrag: skicka jämförelsen ; ansvarig Cecilia ; senast 20/5')
    t.at('2026-06-01T06:30:00Z')
    for (const asked of ['vad är försenat?', 'what is overdue?', 'vad är försenat hos Cecilia'])
      expect(await t.say('Bo', asked)).toMatch(/^Försenade uppdrag.*U2/s)
  })
})
