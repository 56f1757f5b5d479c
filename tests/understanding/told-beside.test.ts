import type { Message } from '../../src/text/message.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

/** What is carried out or offered, as it is read. */
const readAs = async (stage: Stage, who: string, text: string): Promise<string> => {
  t = await open(stage)
  const message: Message | undefined = await t.hear(who, text, { personal: true })
  return [message?.text, ...(message?.choices ?? []).map(({ label }) => label)].join('\n')
}

describe('what is told beside a report is carried whole, never from the middle of a clause', () => {
  test.each([
    [
      'klart med SIP-workshopen, anteckningarna ligger i teams',
      /klart U2 \(.*\): anteckningarna ligger i teams/,
    ],
    [
      'SIP workshop is finished and sitting in teams',
      /U2 \(.*\): SIP workshop is finished and sitting in teams/,
    ],
    [
      'SIP-workshopen är klar, skolchefen tog hand om lokalen',
      /klart U2 \(.*\): skolchefen tog hand om lokalen/,
    ],
    [
      'SIP-workshopen får vänta till 15 november, lokalen var upptagen och ingen kunde',
      /senare U2 \(.*\) 15\/11: lokalen var upptagen och ingen kunde/,
    ],
    ['stuck w SIP, the school never answers', /kört fast U2 \(.*\): the school never answers/],
  ])('%s', async (text, told) => expect(await readAs('after', 'Martin', text)).toMatch(told))

  test.each(['klart med SIP-workshopen', 'SIP workshop is done', 'u2 klart skickade det igår'])(
    'a bare report has none: %s',
    async (text) =>
      expect(await readAs('after', 'Martin', text)).toMatch(/klart U2 \([^)]*\)[”?]/i),
  )

  test('what asks is another wish', async () =>
    expect(await readAs('after', 'Martin', 'klart med SIP-workshopen, visa protokollet')).toMatch(
      /klart U2.*protokoll/is,
    ))
})

describe('whose an action is instead is carried as a name', () => {
  test.each([
    ['workshopen om SIP är inte min, det måste vara HR', /inte mitt U2 \(.*\): HR”/],
    ['SIP-workshopen är inte mitt, det är Åsas', /inte mitt U2 \(.*\): Åsa”/],
    ['SIP-workshopen är inte min, den ligger hos kommunerna', /inte mitt U2 \(.*\): kommunerna”/],
    ['the SIP workshop is not mine, you mixed me up with Åsa', /inte mitt U2 \(.*\): Åsa”/],
    ['the SIP workshop is not mine, it must be HR', /inte mitt U2 \(.*\): HR”/],
  ])('%s', async (text, told) => expect(await readAs('after', 'Martin', text)).toMatch(told))
})

describe('a frame stays out of the text', () => {
  test.each([
    [
      'announced',
      'punkt 2 ska heta Läkaravtalet och bemanningen',
      /ändra punkt 2 \(.*\): Läkaravtalet och bemanningen\?/,
    ],
    [
      'announced',
      'item 2 should be called Contracts and staffing',
      /ändra punkt 2 \(.*\): Contracts and staffing\?/,
    ],
    [
      'after',
      'U7 ska heta Skicka ut avtalet till alla',
      /ändra uppdrag U7 \(.*\): Skicka ut avtalet till alla\?/,
    ],
    ['open', 'Läkaravtalet tas upp igen den 1 december', /återkommer 2 \(.*\): 1 december\?/],
    [
      'open',
      'Åsa får i uppdrag att ringa skolchefen till mötet i november',
      /uppdrag: Ringa skolchefen ; ansvarig Åsa Björk ; senast 10\/11\?/,
    ],
    [
      'open',
      'hänskjut Läkaravtalet till Socialnämnden och därefter till Regionstyrelsen',
      /vidare 2 \(.*\) till Socialnämnden, Regionstyrelsen\?/,
    ],
    ['after', 'treans utfall blev fel, den ska stå som bordlagd', /ändra utfall 3.*: bordlagd/],
    [
      'open',
      'Anteckna under barnahus att regionen vill ha en gemensam lösning',
      /anteckning 5 \(.*\): regionen vill ha en gemensam lösning\?/,
    ],
  ] as const)('%s: %s', async (stage, text, told) =>
    expect(await readAs(stage, 'Birgitta', text)).toMatch(told),
  )
})

describe('what is told of a matter that is put up is carried in its fields', () => {
  test.each([
    [
      'tillägg om julfirande, info 5 min, Peter drar',
      /punkt: Julfirande ; typ information ; 5 min ; föredragande Peter Öhman/,
    ],
    [
      'en punkt till, Skolskjutsar, information 10 minuter, Åsa drar den',
      /punkt: Skolskjutsar ; typ information ; 10 min ; föredragande Åsa Björk/,
    ],
    [
      'one more item, School buses, information 10 minutes, Åsa presents',
      /punkt: School buses ; typ information ; 10 min ; föredragande Åsa Björk/,
    ],
    [
      'add as extra: School buses, information 10 minutes, Åsa presents',
      /punkt: School buses ; typ information ; 10 min ; föredragande Åsa Björk/,
    ],
  ])('%s', async (text, told) => expect(await readAs('open', 'Sofia', text)).toMatch(told))

  test('a meeting named by its month is no part of the title', async () =>
    expect(
      await readAs(
        'announced',
        'Karin',
        'det funkar inte med jourläkarna längre. Vi borde lyfta bemanningen i november',
      ),
    ).toMatch(/föreslå Bemanningen ; .*möte 10\/11/))
})

describe('names and wordings are whole', () => {
  test.each([
    [
      'skicka läkaravtalet till Revisionsbyrån PwC för granskning',
      /vidare 2 \(.*\) till Revisionsbyrån PwC/,
    ],
    ['item 2 goes to Consultants AFRY for review', /vidare 2 \(.*\) till Consultants AFRY/],
    ['vi godkänner 6b som den är, nästa punkt', /beslut 6b \(.*\): vi godkänner 6b som den är$/im],
    [
      'vi beslutade att förlänga hyresavtalet och Karin meddelar hyresvärden senast fredag',
      /Uppdrag 4 \(Hyresavtal familjecentralen\): Meddelar hyresvärden ; ansvarig Karin/i,
    ],
  ])('%s', async (text, told) => expect(await readAs('open', 'Sofia', text)).toMatch(told))
})

describe('of a complaint and what is asked for, the latter is the title', () => {
  test.each([
    [
      'det är ohållbart med väntetiderna på BUP, kan vi prata om remissflödet',
      /föreslå Remissflödet ; bakgrund det är ohållbart med väntetiderna på BUP/,
    ],
    [
      'the waiting lists keep growing everywhere, could we discuss referrals',
      /föreslå Referrals .*; bakgrund the waiting lists keep growing everywhere/,
    ],
    [
      'hej har en fråga till agendan, vi behöver prata om skolskjutsarna i vinter',
      /föreslå Skolskjutsarna i vinter”/,
    ],
  ])('%s', async (text, told) => expect(await readAs('planned', 'Åsa', text)).toMatch(told))
})

describe('no reminders for a time is a pause', () => {
  test.each([
    ['inga påminnelser resten av månaden', /paus till 31\/10/],
    ['inga påminnelser till jul tack', /paus till 24\/12/],
    ['no reminders until Monday', /paus till 12\/10/],
    ['no reminders for the rest of the month', /paus till 31\/10/],
    ['färre påminnelser', /Du får påminnelser den dag/],
  ])('%s', async (text, told) => expect(await readAs('after', 'Martin', text)).toMatch(told))
})

describe('a question that names a month is about that meeting', () => {
  test.each(['where and when is the november meeting', 'när och var är novembermötet'])(
    '%s',
    async (text) => {
      const told = await readAs('announced', 'Martin', text)
      expect(told).toMatch(/10 november/)
      expect(told).not.toMatch(/^Nästa möte är tisdag 6 oktober/)
    },
  )
})

describe('a sentence of the contract that goes on as prose is offered without it', () => {
  test.each([
    ['öppna U2 igen, det var inte klart', 'Öppna U2'],
    ['reopen U2 again, it was not done', 'Reopen U2'],
  ])('%s', async (text, label) => {
    t = await open('after')
    await t.hear('Martin Holm', 'klart U2', { personal: true })
    const answer = await t.hear('Sofia Lund', text, { personal: true })
    expect(answer?.text).toContain(label.toLowerCase().replace('u2', 'U2'))
    expect(answer?.choices?.length).toBeGreaterThan(0)
  })
})

describe('who is there after all is present', () => {
  test.each([
    ['Johan är visst med också', /närvarande: Johan Berg/],
    ['Johan is actually here too', /närvarande: Johan Berg/],
  ])('%s', async (text, told) => expect(await readAs('open', 'Sofia', text)).toMatch(told))

  test.each(['Johan är inte här också', 'om Johan är redan här'])('not so: %s', async (text) =>
    expect(await readAs('open', 'Sofia', text)).not.toMatch(/^.*närvarande: Johan Berg\?/),
  )
})
