/**
 * What each turn leaves in the old part of the memory when only the young part is collected, in bytes; for lives.test.ts. In a process of its
 * own, since whatever else lives there would be counted: `node --expose-gc … lives-child.ts`. Prints one line of JSON.
 */
import { getHeapSpaceStatistics } from 'node:v8'
import { openTurn, type TurnValues } from '../../src/turn/turn.ts'
import { Adapter } from '../../src/teams/adapter.ts'
import { Authentication } from '../../src/teams/authentication.ts'
import type { Activity } from '../../src/teams/shape.ts'

const TURNS = 1000
const collect = globalThis.gc as unknown as (how: { type: 'minor' | 'major' }) => void
const old = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => /^(old|large_object|code)_space$/.test(name))
    .reduce((sum, { space_used_size: size }) => sum + size, 0)

/** About 16 KB that belong to a turn. */
const held = (): number[] => Array.from({ length: 2000 }, (_, index) => index)

async function left(turn: () => Promise<void>): Promise<number> {
  const some = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 1) {
      await turn()
      // What is under way when the young are collected is not counted: nothing is.
      if (at % 10 === 9) collect({ type: 'minor' })
    }
  }
  await some(TURNS)
  collect({ type: 'major' })
  const before = old()
  await some(TURNS)
  return Math.round((old() - before) / TURNS)
}

const settings = { MicrosoftAppType: 'MultiTenant' }
const authentication = new Authentication(settings)
const adapter = new Adapter(authentication, settings, undefined)
const caller = authentication.caller(undefined)
const activity = () =>
  ({
    type: 'message',
    id: 'm1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    locale: 'sv-SE',
    from: { id: 'p1' },
    recipient: { id: 'b1' },
    conversation: { id: 'c1' },
    text: 'hej',
    value: held(),
  }) as unknown as Activity

const group = { pk: 'g1', settings: { language: 'sv', zone: 'Europe/Stockholm' } }
const values = () =>
  ({
    world: { newId: () => '1', publicUrl: '' },
    incoming: { held: held() },
    group,
    now: new Date(),
    choices: {},
    commands: [],
  }) as unknown as TurnValues
let latest: unknown

process.stdout.write(
  `${JSON.stringify({
    adapter: await left(
      async () =>
        void (await adapter.turn(caller, activity(), async (context) => {
          latest = context.activity.text
        })),
    ),
    chat: await left(async () => {
      latest = openTurn(values()).group
    }),
    // That there is something to be seen at all: what stays is counted.
    kept: await left(async () => {
      latest = [latest, held()]
    }),
  })}\n`,
)
