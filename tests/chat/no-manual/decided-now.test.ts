import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const DECIDED = [
  'nytt möte 12/1 09:30-12:00 Lokal Eken',
  'punkt: Hyresavtalet',
  'starta möte',
  'beslut 1: Avtalet förlängs ett år.',
]

describe('what a meeting under way has decided', () => {
  test.each(['vad beslutade vi om hyresavtalet', 'what did we decide about hyresavtalet?'])(
    'is not told to be nothing to whoever may not read it yet: %s',
    async (words) => {
      t = await after(...DECIDED)
      const { text } = await answered(t, 'Eva', words)
      expect(text).toMatch(/^Mötet om ”hyresavtalet” pågår, och det som beslutas visas när/)
      expect(text).not.toContain('förlängs')
      expect((await answered(t, 'Anna', words)).text).toContain('förlängs')
    },
  )
  test('is told once it is closed', async () => {
    t = await after(...DECIDED, 'avsluta möte ändå')
    expect((await answered(t, 'Eva', 'vad beslutade vi om hyresavtalet')).text).toContain(
      'förlängs',
    )
  })
  test('and where no meeting treats it, nothing is decided', async () => {
    t = await after('nytt möte 6/2 08:30-12:00 Lokal Eken', 'punkt: Hyresavtalet')
    expect((await answered(t, 'Eva', 'vad beslutade vi om hyresavtalet')).text).toMatch(
      /^Inget är beslutat/,
    )
  })
})
