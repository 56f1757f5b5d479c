import { spawnSync } from 'node:child_process'

test('nothing of a turn stays in memory once it is over: what it makes goes with the next collection of the young', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--no-allocation-site-pretenuring',
      '--disable-warning=DEP0040',
      'tests/teams/lives-child.ts',
    ],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  const { adapter, chat, kept } = JSON.parse(stdout) as Readonly<
    Record<'adapter' | 'chat' | 'kept', number>
  >
  // Each turn had 16 KB with it.
  expect(kept).toBeGreaterThan(15_000)
  expect(adapter).toBeLessThan(1000)
  expect(chat).toBeLessThan(1000)
})
