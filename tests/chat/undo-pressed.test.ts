import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* The button below an answer takes back what that answer recorded: never something said since, never anybody else's, and once. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
})
afterEach(() => t.end())

/** Says it in words of one's own, and gives a press of the button that takes it back. */
async function recorded(who: string, text: string): Promise<(by?: string) => Promise<string>> {
  const answer = await t.hear(who, text, { personal: true })
  const button = answer?.choices?.find(({ say }) => say === 'ångra' || say === 'undo')
  expect(button?.act).toMatchObject({ do: 'undo' })
  const { in: group, ...act } = button!.act!
  return async (by = who) =>
    (await t.press(by, 'act', { ...act, in: group }, { personal: true })).answer?.text ?? ''
}
const proposals = async (): Promise<string> => t.say('Anna', 'förslag')

const busses = 'jag vill att vi pratar om bussarna på nästa möte'
const schools = 'jag vill att vi pratar om skolskjutsen på nästa möte'

test('of an older answer takes back what that answer recorded, and lets stand what was said since', async () => {
  const first = await recorded('Bo', busses)
  await recorded('Bo', schools)
  expect(await first()).toMatch(/^Jag har tagit tillbaka|^Jag tog tillbaka/)
  expect(await proposals()).not.toContain('ussarna')
  expect(await proposals()).toContain('kolskjutsen')
})

test('pressed twice takes back once', async () => {
  await recorded('Bo', busses)
  const second = await recorded('Bo', schools)
  await second()
  expect(await second()).toBe('Det är redan ångrat.')
  expect(await proposals()).toContain('ussarna')
  expect(await proposals()).not.toContain('kolskjutsen')
})

test('and ”ångra” said after it takes back what was recorded before', async () => {
  await recorded('Bo', busses)
  const second = await recorded('Bo', schools)
  await second()
  await t.say('Bo', 'ångra')
  expect(await proposals()).not.toMatch(/ussarna|kolskjutsen/)
})

test('pressed by another takes back nothing of either', async () => {
  const first = await recorded('Bo', busses)
  await recorded('Cecilia', schools)
  expect(await first('Cecilia')).toBe('Det är Bo Ek som har antecknat det, och den som ångrar.')
  expect(await proposals()).toMatch(/ussarna[\s\S]*kolskjutsen/)
})

test('pressed after ten minutes says so', async () => {
  const first = await recorded('Bo', busses)
  t.at('2026-01-12T08:11:00Z')
  await recorded('Bo', schools)
  expect(await first()).toMatch(/^Det är mer än tio minuter sedan/)
  expect(await proposals()).toMatch(/ussarna[\s\S]*kolskjutsen/)
})

test('in English', async () => {
  await t.say('Anna', 'language English')
  const first = await recorded('Bo', 'I would like us to talk about the buses at the next meeting')
  await first()
  expect(await first()).toBe('That has been taken back already.')
})
