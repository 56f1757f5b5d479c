import { give } from '../chat/given.ts'
import { engine } from './setup.ts'

/* What one look finds is claimed part by part: what was due when it was looked at may not be any more. */
const names = Array.from({ length: 34 }, (_, index) => `Person${index} Ek`)

test.each([
  ['in the same minute', '2026-06-03T15:59:40Z', 34],
  ['once the quiet hours have begun', '2026-06-03T16:00:00Z', 32],
])('those of a group that are claimed later, %s', async (_when, at, told) => {
  const t = await engine(names)
  try {
    for (const [index, name] of names.entries())
      await give(t, {
        id: `U${index + 1}`,
        text: 'Se över avtalen',
        owners: [name.split(' ')[0] ?? ''],
        due: { kind: 'day', on: '2026-06-10' },
      })
    t.at('2026-06-03T15:59:10Z')
    t.channel.send = () => t.at(at)
    await t.pass()
    expect(t.sent()).toHaveLength(told)
    // The others are not lost.
    t.at('2026-06-04T06:00:00Z')
    delete t.channel.send
    await t.pass()
    expect(t.sent()).toHaveLength(names.length - told)
  } finally {
    await t.end()
  }
})
