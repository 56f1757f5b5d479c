import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LogEntry } from '../../src/records/log.ts'
import { understand } from '../../src/understanding/learned.ts'
import { contextOf } from '../../src/understanding/examples.ts'
import type { Talk } from '../chat/talk.ts'
import { buildStages, type Stage, type Stages } from './stages.ts'

let stages: Stages
beforeAll(async () => {
  stages = await buildStages()
}, 300_000)
afterAll(() => stages.end())

const acts = async (t: Talk): Promise<number> =>
  (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 500 })).items.reduce(
    (sum, { doc }) => sum + doc.acts.length,
    0,
  )

/** What people say to each other that mentions the bot, or sounds like one of its sentences. */
const swedish = `beslut om lunch?
klart slut för i dag
klubban är rätt bra ändå
vem tog min kaffekopp
det var ett bra möte vi hade
jag läste protokollet från fullmäktige på bussen
han sa att han kommer att tänka på saken
Klubban, du är snabbare än Bengt
förslagsvis tar vi en fika först
senare i höst ska jag till fjällen
närvarande i anden i alla fall
punkt slut
uppdrag granskning på tv i kväll
läget är lugnt här
paus för en macka
julfestens tema är åttiotal
gäst hos oss i helgen var svärmor
hjälp vad det regnar
sökte du jobbet i Västerås
historiken i min webbläsare är pinsam
rollen som tomte är tagen
språket i den där filmen var grovt
vi ses på padeln
skicka bilder från semestern sen
avslutade boken i går, så bra
starta bilen gick inte i morse
anteckningsboken låg kvar i bilen
flytta på dig lite i soffan
kalla fötter idag
öppna fönstret är du snäll
ta bort kepsen inomhus sa mormor
kommer ni ihåg Lasse från kommunförbundet
ångrar att jag åt den sista bullen
tack för kakan
godkänd på uppkörningen!
frånvarande blick hade han
det där var inte mitt paraply
beslutsamt gick hon iväg
spara lite tårta åt mig
grattis på födelsedagen Maria`
const english = `decision time: pizza or sushi
that meeting could have been an email
my action figure collection is growing
done and dusted, off to the pub
see you later alligator
agenda of the day: survive
minutes feel like hours today
present company excluded of course
absent minded as always
who moved my chair
the search for my glasses continues
help yourselves to coffee
life needs an undo button
move over, I want to see the screen
close the door, it is freezing
start without me, I am finding a plug
the chair squeaks
this bot is quicker than my teenager
note to self: buy milk
item missing from my lunch box
status: hungry
proposal season at the cinema, all weddings
reminder that it is Friday tomorrow, hooray
postponing my diet again
language please, there are children here
role model of the year, that man
comment allez-vous
park the car behind the school
withdrawn from the race with a bad knee
history channel was good last night
the kids love that theme park
guest wifi is down again
export prices are up, says the news
settings on the coffee machine are odd
part of me wants to go home
round of applause for Karin
lol good one
attending my sister's wedding in June
drop by for tea any time
members only jackets are back`

const lines = [...swedish.split('\n'), ...english.split('\n')]

describe('what people say to each other', () => {
  test('is eighty lines, in two languages', () => expect(lines.length).toBeGreaterThanOrEqual(80))

  test.each(['announced', 'open', 'after'] as const)(
    'records nothing, and is answered shortly (%s)',
    async (stage: Stage) => {
      const t = await stages.open(stage)
      const before = await acts(t)
      const wrong: string[] = []
      const long: string[] = []
      for (const line of lines) {
        const counted = await acts(t)
        const { text = '' } = (await t.hear('Karin', line)) ?? {}
        if ((await acts(t)) > counted) wrong.push(`${line} -> ${text}`)
        if (text.length > 400) long.push(line)
      }
      await t.end()
      expect(wrong).toEqual([])
      expect(before).toBeGreaterThan(0)
      expect(long.length).toBeLessThanOrEqual(4)
    },
    120_000,
  )
})

const folder = join(__dirname, '..', '..', '..', 'shared', 'minutes')
const minutes = [folder, join(__dirname, '..', '..', '..', '..', 'shared', 'minutes')].find(
  existsSync,
)

if (minutes === undefined)
  test('texts of real minutes cannot be said here: ../shared/minutes is absent', () =>
    expect(minutes).toBeUndefined())
else
  describe('texts of real notes and decisions', () => {
    const texts = readdirSync(minutes)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(join(minutes, name), 'utf8').split('\n'))
      .map((line) => line.trim())
      .filter((line) => line.length > 40 && line.length < 400)
    const some = texts.filter((_, at) => at % Math.max(1, Math.floor(texts.length / 60)) === 0)

    test('are text where they are written down: nothing else is recorded than what they stand in', async () => {
      const t = await stages.open('open')
      const began = await acts(t)
      for (const text of some) await t.say('Sofia', `anteckning 5: ${text}`)
      const commands = (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 500 })).items
        .flatMap(({ doc }) => doc.acts)
        .map(({ command }) => command)
      await t.end()
      expect(some.length).toBeGreaterThan(20)
      expect(commands.length - began).toBe(some.length)
      expect(commands.filter((name) => name === 'note').length).toBeGreaterThanOrEqual(some.length)
    }, 120_000)

    test('are recorded as nothing where they are said by themselves', async () => {
      const t = await stages.open('open')
      const wrong: string[] = []
      for (const text of some) {
        const counted = await acts(t)
        await t.say('Sofia', text)
        if ((await acts(t)) > counted) wrong.push(text)
      }
      await t.end()
      expect(wrong).toEqual([])
    }, 120_000)
  })

describe('how long it takes', () => {
  test('a sentence is read in two milliseconds at the median', () => {
    const context = contextOf({
      by: 0,
      language: 'sv',
      speaker: 'karin',
      where: 'personal',
      world: 'open',
      means: [],
      text: '',
    })
    for (const line of lines) understand(line, context)
    // Processor time: how busy the machine is with other things is no part of it.
    const took = lines.map((line) => {
      const began = process.cpuUsage()
      understand(line, context)
      return process.cpuUsage(began).user / 1000
    })
    expect(took.sort((a, b) => a - b)[Math.floor(took.length / 2)]).toBeLessThan(2)
  })
})
