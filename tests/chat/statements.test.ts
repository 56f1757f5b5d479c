import { countingStatements } from '../counted-statements.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/*
 * How many statements SQLite is asked while a sentence is answered that was said before: what was read is kept, and takes in what is written. The file's
 * own counter, which tells of other processes, is one.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-02-04', items: ['Inledning'] })
  await t.say('Anna', 'uppdrag: Boka lokal ; ansvarig Bo Ek')
})
afterEach(() => t.end())

const during = async (who: string, text: string): Promise<number> => {
  const asked = countingStatements()
  try {
    await t.say(who, text)
    return asked.count('all', 'get')
  } finally {
    asked.end()
  }
}

test.each([
  ['Anna', 'dagordning'],
  ['Bo', 'dagordning'],
  ['Anna', 'möten'],
  ['Anna', 'uppdrag'],
  ['Bo', 'mina uppdrag'],
  ['Anna', 'läge U1'],
  ['Anna', 'förslag'],
])('%s: %s', async (who, text) => {
  await during(who, text)
  expect(await during(who, text)).toBeLessThanOrEqual(1)
})

test.each([
  ['Anna', 3, (turn: number) => `föreslå Läkaravtalet ${turn}`],
  ['Bo', 3, (turn: number) => `föreslå Läkaravtalet ${turn}`],
  ['Anna', 2, (turn: number) => `punkt: Ärende ${turn}`],
])('%s records %s documents: as many as writing them takes', async (who, documents, text) => {
  await during(who, text(1))
  await during(who, text(2))
  // The file's counter as it is read and as it is written, what is over, each document as it stands, and the mark.
  expect(await during(who, text(3))).toBeLessThanOrEqual(4 + documents)
})
