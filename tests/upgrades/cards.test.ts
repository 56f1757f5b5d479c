import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { languages, textsIn } from '../../src/language/texts.ts'
import { importLines } from '../../src/store/transfer.ts'
import { readScript } from '../conversations/script.ts'
import { Stage } from '../conversations/stage.ts'
import { sampled } from '../long.ts'
import type { Json, Member } from '../teams/connector.ts'
import type { Recorded } from './recorded.ts'

const folder = join(__dirname, 'cards')
const names = readdirSync(folder)
const CONNECTOR = 'http://connector'

/** What would tell that a press was not known any more, or went wrong. */
const bad = languages.flatMap((language) => {
  const { cards, refusals, talk, taps } = textsIn(language)
  return [
    taps.unknown,
    cards.faults.oldCard,
    refusals.unknownPress({}),
    talk.fault({ reference: '@' }).split('@')[0]!,
    talk.noGroup({}),
  ]
})

interface Pressed {
  readonly title: string
  readonly status: number
  readonly type: string
  readonly value: unknown
}

/** Plays the first half on a store of today, puts what the earlier version had stored in its place, and presses each button that it had posted. */
async function pressAll(name: string): Promise<readonly Pressed[]> {
  const script = readScript(
    readFileSync(join(__dirname, '../conversations', name.replace(/\.json\.gz$/, '')), 'utf8'),
  )
  const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8')
  const stage = new Stage(script)
  try {
    await stage.open()
    const recorded = JSON.parse(text.replaceAll(CONNECTOR, stage.connector.url)) as Recorded
    if (
      !script.beats.some(
        ({ act }) => act.kind === 'event' && / installerar Klubban(?! privat)/.test(act.text),
      )
    )
      await stage.install()
    for (const beat of script.beats.slice(0, Math.floor(script.beats.length / 2)))
      await stage.act(beat.act)
    stage.heard()
    await stage.takeOver((store) =>
      importLines(store, async function* () {
        for (const line of recorded.store.split('\n')) if (line !== '') yield `${line}\n`
      }),
    )
    const pressed: Pressed[] = []
    for (const press of recorded.presses) {
      const answer = await stage.deliver(activityOf(stage, press))
      const faults = stage.heard().filter((line) => line.startsWith('FEL>'))
      if (faults.length > 0) throw new Error(`${press.title}: ${faults.join(', ')}`)
      const { statusCode, type, value } = answer ?? {}
      pressed.push({ title: press.title, status: Number(statusCode), type: String(type), value })
    }
    return pressed
  } finally {
    await stage.close()
  }
}

function activityOf(stage: Stage, press: Recorded['presses'][number]): Json {
  const { conversation, activity, verb, data } = press
  const own = stage.members.find(({ id }) => stage.connector.personalChatOf(id) === conversation)
  const place = own
    ? undefined
    : (stage.places.find(({ id }) => conversation.startsWith(id)) ?? stage.places[0])
  const first = place && stage.member(place.group.people[0]!.name)
  const home = stage.envelope((own ?? first) as Member, place)
  return {
    ...home,
    conversation: { ...home['conversation'], id: conversation },
    replyToId: activity,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  }
}

describe('a press on a card that an earlier version posted', () => {
  test('there are such cards', () => expect(names.length).toBeGreaterThan(5))

  test.each(sampled(names, 4))(
    'is carried out, or answered with the card as it is now: %s',
    async (name) => {
      const pressed = await pressAll(name)
      expect(pressed.length).toBeGreaterThan(0)
      const wrong = pressed.filter(
        ({ status, type, value }) =>
          status !== 200 ||
          !/card\.adaptive$|activity\.message$/.test(type) ||
          bad.some((words) => JSON.stringify(value).includes(JSON.stringify(words).slice(1, -1))),
      )
      expect(wrong).toEqual([])
    },
    120_000,
  )
})
