import type { Talk } from '../chat/talk.ts'
import { onStage, sourcesFromNow } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* Several wishes in one message: each is done, or all of them stand on one button. */

let t: Talk
const open = onStage()

/** As somebody would type it. */
const asTyped = (source: string): string =>
  source
    .replace(/^föreslå: /, 'föreslå ')
    .replaceAll(/2026-(\d\d)-(\d\d)/g, (_, month, day) => `${Number(day)}/${Number(month)}`)

/** What is recorded by a message, and then by the button that does all of it. */
async function recordedBy(stage: Stage, who: string, text: string) {
  t = await open(stage)
  const sources = await sourcesFromNow(t)
  const since = async (): Promise<readonly string[]> => (await sources()).map(asTyped)
  const answer = await t.hear(who, text, { personal: true })
  const atOnce = await since()
  const button = answer?.choices?.find(({ label }) =>
    /^(?:Ja, alltihop|Yes, all of it)$/.test(label),
  )
  if (button) await t.hear(who, button.say, { personal: true })
  return { atOnce, all: await since(), answer: answer?.text ?? '' }
}

describe('several matters in one message are proposals of their own', () => {
  test.each([
    [
      'planned',
      'Eva',
      'Tre förslag till november: Lokalförsörjning (beslut 15), Kompetensförsörjning (info) och Jourlinan (diskussion 20 min)',
      [
        'föreslå Lokalförsörjning ; typ beslut ; 15 min ; möte 10/11',
        'föreslå Kompetensförsörjning ; typ information ; möte 10/11',
        'föreslå Jourlinan ; typ diskussion ; 20 min ; möte 10/11',
      ],
    ],
    [
      'planned',
      'Maria',
      'jag har två punkter: fallolyckor och munhälsa på boenden, båda som information',
      ['föreslå Fallolyckor ; typ information', 'föreslå Munhälsa på boenden ; typ information'],
    ],
    [
      'none',
      'Lena',
      '1) Snöröjning, info 5 min 2) Nycklar till hemtjänsten, diskussion 20 min',
      [
        'föreslå Snöröjning ; typ information ; 5 min',
        'föreslå Nycklar till hemtjänsten ; typ diskussion ; 20 min',
      ],
    ],
    [
      'none',
      'Peter',
      'lägg in hemsjukvården en kvart diskussion och så en sak till om fotvården som information',
      ['föreslå Hemsjukvården ; typ diskussion ; 15 min', 'föreslå Fotvården ; typ information'],
    ],
    [
      'planned',
      'Johan',
      'Two items for November please: dental care (information, 10) and night transport (discussion, 20 min)',
      [
        'föreslå Dental care ; typ information ; 10 min ; möte 10/11',
        'föreslå Night transport ; typ diskussion ; 20 min ; möte 10/11',
      ],
    ],
  ] as const)('%s, %s: %s', async (stage, who, text, done) => {
    const { atOnce } = await recordedBy(stage, who, text)
    expect(atOnce).toEqual(done)
  })

  test.each([
    ['planned', 'Eva', 'Jag vill att vi diskuterar tillit, makt och ansvar på nästa möte'],
    ['planned', 'Eva', 'Kan vi ta upp samverkan mellan skola och socialtjänst (diskussion 20 min)'],
  ] as const)('one matter that lists something is one: %s, %s: %s', async (stage, who, text) => {
    const { atOnce } = await recordedBy(stage, who, text)
    expect(atOnce.length).toBeLessThan(2)
  })
})

describe('what becomes of each of several proposals stands on one button', () => {
  test.each([
    [
      'planned',
      'Sofia',
      'F1 tar vi in, F3 också, men F4 nej eftersom pengarna är slut',
      ['ta in F1', 'ta in F3', 'avslå F4: pengarna är slut'],
    ],
    [
      'planned',
      'Birgitta',
      'Läkarmedverkan ja, studieresan nej, den är för dyr. Trygghetslarmen får vänta till november',
      ['ta in F1', 'avslå F4: den är för dyr', 'spara F3 till 10/11'],
    ],
    [
      'planned',
      'Sofia',
      'F1 in, F3 in, F4 no because we cannot afford it',
      ['ta in F1', 'ta in F3', 'avslå F4: we cannot afford it'],
    ],
    [
      'planned',
      'Anna',
      'AU säger så här: läkarmedverkan och trygghetslarm kan vi ta den 6 oktober, resten får vänta',
      ['ta in F1 till 6/10', 'ta in F3 till 6/10', 'spara F2', 'spara F4'],
    ],
  ] as const)('%s, %s: %s', async (stage, who, text, done) => {
    const { atOnce, all } = await recordedBy(stage, who, text)
    expect(atOnce).toEqual([])
    expect(all.toSorted()).toEqual(done.toSorted())
  })

  test('of one’s own they are done', async () => {
    const { answer } = await recordedBy(
      'planned',
      'Martin',
      'F3 kan vänta till november, F4 tar jag tillbaka',
    )
    expect(answer).toMatch(/F3 är nu: ”Trygghetslarm”.*till mötet 10 nov 2026/)
    expect(answer).toContain('F4 ”Studieresa till Danmark” är återtaget')
  })
})

describe('of several wishes none is done while another waits for a press', () => {
  test.each([
    ['planned', 'Birgitta', "Peter can be secretary as well as me, I'm away for a fortnight"],
    ['announced', 'Maria', 'Move Tuesday to Wednesday, then I can.'],
  ] as const)('%s, %s: %s', async (stage, who, text) => {
    const { atOnce } = await recordedBy(stage, who, text)
    expect(atOnce).toEqual([])
  })

  test.each([
    [
      'announced',
      'Peter',
      'Ta å pausa mig till den tolfte, jag är på älgjakt',
      ['paus till 12/10'],
    ],
    [
      'announced',
      'Karin',
      'Jag kommer på tisdag, och hyresavtalet är utrett så U3 kan du stänga',
      ['kommer 6/10', 'klart U3: hyresavtalet är utrett'],
    ],
  ] as const)('%s, %s: %s', async (stage, who, text, done) => {
    const { atOnce } = await recordedBy(stage, who, text)
    expect(atOnce).toEqual(done)
  })

  test('what goes on from the first wish is part of it', async () => {
    const { all } = await recordedBy(
      'planned',
      'Martin',
      'Danmark blir inte av, stryk det, och trygghetslarmen kan vara ren information',
    )
    expect(all).toEqual(['återta F4', expect.stringMatching(/^ändra(?: F3 ; typ information)?$/)])
  })

  test('a late arrival is no question of what is late', async () => {
    const { atOnce } = await recordedBy(
      'announced',
      'Martin',
      "Running late on Tuesday, start without me, I'll be there at nine forty",
    )
    expect(atOnce).toEqual(['kommer 6/10 09:40–12:00'])
  })
})

describe('a proposal in other words than the contract’s is shown first where more than a title is told', () => {
  test.each([
    [
      'planned',
      'Johan',
      'I propose parking fees, for information, 10 minutes, at the meeting of 6 October',
      /Föreslå Parking fees ; typ information ; 10 min/,
    ],
    [
      'none',
      'Maria',
      'Förslag: digitala nattbesök. Information 10 min.',
      /Föreslå Digitala nattbesök ; typ information ; 10 min/,
    ],
    [
      'none',
      'Eva',
      'Jag föreslår härmed, fullt medveten om riskerna, en punkt med namnet Vem äger patienten',
      /Föreslå Vem äger patienten/,
    ],
  ] as const)('%s, %s: %s', async (stage, who, text, shown) => {
    const { atOnce, answer } = await recordedBy(stage, who, text)
    expect(atOnce).toEqual([])
    expect(answer).toMatch(new RegExp(shown, 'i'))
  })
  test.each(['föreslå Bussar, tåg och färjor', 'I propose buses, trams and ferries'])(
    'a title with commas is one: %s',
    async (text) => {
      const { atOnce } = await recordedBy('planned', 'Johan', text)
      expect(atOnce).toHaveLength(1)
    },
  )
})

describe('what is denied, what others do and what may be is no wish, and nothing is done', () => {
  test.each([
    ['planned', 'Martin', 'F4 tar jag inte tillbaka, F3 kan vänta till november'],
    ['planned', 'Martin', 'F3 kan inte vänta till november, F4 tar jag tillbaka'],
    ['planned', 'Martin', 'F4 tar jag inte tillbaka'],
    ['planned', 'Martin', 'I will not withdraw F4'],
    ['planned', 'Martin', 'F3 fick nej av AU, F4 fick också nej'],
    ['planned', 'Martin', 'jag hörde att F3 fick avslag, F4 ska visst vänta till november'],
    ['planned', 'Martin', 'Sofia vill stryka F3, och F4 vill hon skjuta till november'],
    ['planned', 'Martin', 'Sofia vill stryka F4'],
    ['none', 'Lena', 'Vi glömde prata om två saker: snöröjning och nycklar'],
    ['none', 'Lena', 'We talked about two items: snow clearing and keys'],
    ['announced', 'Lena', 'jag vill ha påminnelser de närmaste två veckorna'],
    ['announced', 'Lena', 'skicka fler påminnelser de närmaste två veckorna'],
    ['announced', 'Lena', 'jag vill inte ha paus de närmaste två veckorna'],
    ['announced', 'Karin', 'U3 är inte alls kört fast'],
    ['announced', 'Karin', 'jag vill inte ha svar på engelska'],
    ['announced', 'Karin', 'vi ska inte byta språk till engelska'],
    ['announced', 'Karin', 'Henrik Falk kommer inte på tisdag'],
    ['announced', 'Karin', 'jag skickar inte Henrik Falk i mitt ställe'],
    ['announced', 'Karin', 'I am not sending Henrik Falk instead of me'],
    ['announced', 'Johan', 'Karin kan 6/10, men inte 10/11'],
    ['announced', 'Johan', 'jag kommer nog 6/10 men kanske inte 10/11'],
    ['announced', 'Johan', 'jag vet inte om jag kommer 6/10, men 10/11 kommer jag'],
    ['announced', 'Johan', 'I might not make 6 October, but 10 November is fine'],
  ] as const)('%s, %s: %s', async (stage, who, text) => {
    const { atOnce } = await recordedBy(stage, who, text)
    expect(atOnce).toEqual([])
  })

  test.each([
    'jag vill inte ha påminnelserna igen',
    'stäng av påminnelserna igen',
    'please do not turn reminders on again',
  ])('reminders that are not wanted are not turned on: %s', async (text) => {
    t = await open('announced')
    await t.hear('Lena', 'påminnelser viktigaste', { personal: true })
    const answer = await t.hear('Lena', text, { personal: true })
    expect(answer?.text).not.toMatch(/^Du får alla påminnelser/)
  })

  test.each([
    ['announced', 'Lena', 'inga påminnelser de närmaste två veckorna', 'paus'],
    ['announced', 'Karin', 'U3 har kört fast', 'kört fast U3'],
    ['announced', 'Karin', 'svara mig på engelska', 'engelska'],
    ['announced', 'Karin', 'jag kommer inte på tisdag', 'kommer inte'],
    ['announced', 'Karin', 'jag skickar Henrik Falk i mitt ställe', 'ersätts av Henrik Falk'],
    ['planned', 'Martin', 'jag drar tillbaka F4, vi hinner inte', 'återta F4'],
    ['announced', 'Johan', '6/10 kommer jag, men 10/11 kommer jag inte', 'kommer 6/10'],
  ] as const)('but said outright it is: %s, %s: %s', async (stage, who, text, done) => {
    const { atOnce } = await recordedBy(stage, who, text)
    expect(atOnce.join()).toContain(done)
  })

  test.each(['Klara Holm gick innan vi tog punkt 4', 'Klara Holm är visst här också'])(
    'whoever has a member’s surname is not that member: %s',
    async (text) => {
      t = await open('open')
      const answer = await t.hear('Sofia', text, { personal: true })
      const shown = [answer?.text, ...(answer?.choices ?? []).map(({ label }) => label)]
      expect(shown.join(' ')).not.toContain('Martin')
    },
  )

  test('a taking in that is denied turns down, in English too', async () => {
    const { answer } = await recordedBy('planned', 'Sofia', "F1 we won't take, F3 in")
    expect(answer).toMatch(/Avslå F1 .*\n– Ta in F3/)
  })
})
