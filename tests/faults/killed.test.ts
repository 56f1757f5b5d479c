import { counted, noTotals } from '../../src/delivery/ledger.ts'
import { playCopies, type Play } from './copies.ts'
import { besideInLong, closing, engines, longest, long, place, LIMIT_MS } from './crew.ts'
import { CHATS, kept, meet, sentence, titleIn, titleOf } from './sentences.ts'
import { Speaker } from './speaker.ts'
import { playSteps } from './steps.ts'
import { told, type Verdict } from './work.ts'

const sum = { sent: 0, lost: 0, doubled: 0, unnoted: 0, outside: 0 }
let deaths = 0
afterAll(() => void process.stdout.write(told('all together', sum, deaths)))

function report(what: string, verdict: Verdict, killed: number): void {
  process.stdout.write(told(what, verdict, killed))
  for (const name of ['sent', 'lost', 'doubled', 'unnoted', 'outside'] as const)
    sum[name] += verdict[name]
  deaths += killed
}

/**
 * Real processes that are killed by SIGKILL, judged by what the connector took in. The guarantee is the one of `src/reminders/pass.ts`: never
 * lost; once, except where a process dies between Teams accepting a post and the ledger knowing, and then the ledger says so.
 */
besideInLong.each(longest ? engines : (['sqlite'] as const))(
  "killed at every step of a reminder's life, on %s",
  async (engine) => {
    const { verdict, killed } = await playSteps(engine)
    report(`${engine}, every step of a reminder's life`, verdict, killed)
  },
  300_000,
)

const short: readonly Play[] = [
  { engine: 'cosmos', copies: 2, kills: 1, rounds: 1, groups: 4, people: 12 },
  { engine: 'sqlite', copies: 4, kills: 2, rounds: 1, groups: 4, people: 12 },
]

/** The local Cosmos-compatible server gets slow with what it holds, so it is given less at a time and more often. */
const inLongest: readonly Play[] = [
  ...[1, 2].map((kills): Play => ({
    engine: 'sqlite',
    copies: 2,
    kills,
    rounds: 12,
    groups: 10,
    people: 25,
  })),
  ...[2, 4].map((kills): Play => ({
    engine: 'sqlite',
    copies: 4,
    kills,
    rounds: 12,
    groups: 10,
    people: 25,
  })),
  ...[1, 2, 1, 2, 1].map((kills): Play => ({
    engine: 'cosmos',
    copies: 2,
    kills,
    rounds: 10,
    groups: 3,
    people: 20,
  })),
  ...[2, 4, 1, 3, 2].map((kills): Play => ({
    engine: 'cosmos',
    copies: 4,
    kills,
    rounds: 10,
    groups: 3,
    people: 20,
  })),
]

besideInLong.each(longest ? inLongest : short)(
  '$copies copies at once on $engine, $kills of them killed at random in each of $rounds rounds',
  async (one) => {
    const { verdict, killed } = await playCopies(one)
    report(`${one.engine}, ${one.copies} copies`, verdict, killed)
    const all = one.rounds * one.groups * one.people
    expect(verdict).toEqual({
      expected: all,
      sent: all,
      lost: 0,
      doubled: expect.any(Number),
      unnoted: 0,
      outside: 0,
      strays: 0,
      ledger: {
        addressed: all,
        delivered: all,
        pending: 0,
        failed: 0,
        inGroup: 0,
        maybeTwice: expect.any(Number),
      },
    })
  },
  1_200_000,
)

besideInLong.each(longest ? engines : (['sqlite'] as const))(
  'four copies on %s of which none dies: everyone once, and the ledger has no doubt',
  async (engine) => {
    const { verdict } = await playCopies({
      engine,
      copies: 4,
      kills: 0,
      rounds: 1,
      groups: 4,
      people: longest ? 50 : 12,
    })
    report(`${engine}, 4 copies`, verdict, 0)
    expect(verdict).toMatchObject({
      sent: verdict.expected,
      lost: 0,
      doubled: 0,
      strays: 0,
      ledger: { maybeTwice: 0, pending: 0, failed: 0 },
    })
  },
  300_000,
)

/** How often it is killed. */
const lives = long ? 3 : 1

test.concurrent(
  'SIGKILL while people speak: what was answered is recorded once, and those concerned are told',
  async () => {
    const at = (minutes: number): string =>
      new Date(Date.parse('2027-03-01T08:00:00Z') + minutes * 60_000).toISOString()
    const stage = closing(await place('sqlite'))
    const { connector, store } = stage
    const speaker = new Speaker('', connector.url)
    const posts = []
    let said = 0
    for (let life = 0; life < lives; life += 1) {
      const copy = stage.copy()
      await copy.start(at(life * 10))
      speaker.url = copy.url
      if (life === 0) await meet(speaker, CHATS)
      posts.push(...(await connector.take()))
      const { reached } = await connector.count(5 + 4 * life)
      const saying = CHATS.flatMap((chat) =>
        Array.from({ length: 3 }, () => speaker.say(chat, sentence(titleOf(chat, (said += 1))))),
      )
      await reached
      await copy.kill()
      await Promise.all(saying)
    }
    const last = stage.copy()
    await last.start(at(lives * 10 + 10))
    for (const minutes of [16, 22]) await last.tick(at(lives * 10 + minutes))
    posts.push(...(await connector.take()))
    const { titles, ledger } = await kept(store)
    const answered = posts
      .filter(({ conversation, text }) => conversation !== 'a:29:bo' && text.includes('Se över'))
      .map(({ text }) => titleIn(text))
    expect(answered.length).toBeGreaterThan(0)
    expect(answered.filter((title) => !titles.includes(title))).toEqual([])
    expect(titles).toEqual([...new Set(titles)])
    expect(counted(noTotals, ledger)).toMatchObject({
      addressed: titles.length,
      delivered: titles.length,
    })
    const notices = Map.groupBy(
      posts.filter(({ conversation }) => conversation === 'a:29:bo'),
      ({ text }) => titleIn(text),
    )
    const noted = new Set(
      ledger
        .filter((delivery) => 'maybeTwice' in delivery)
        .map(({ message }) => titleIn(message.text)),
    )
    for (const title of titles) {
      expect(`${title}: ${notices.has(title) ? 'told' : 'not told'}`).toBe(`${title}: told`)
      if (notices.get(title)!.length > 1)
        expect(`${title}: ${noted.has(title)}`).toBe(`${title}: true`)
    }
  },
  LIMIT_MS,
)
