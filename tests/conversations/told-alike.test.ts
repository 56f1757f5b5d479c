/** @jest-environment node */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/meetings/group-settings.ts'
import { textsIn } from '../../src/language/texts.ts'
import { sampled } from '../long.ts'
import { toldApart } from '../language/told-alike.ts'
import { play } from './play.ts'

jest.mock('../../src/language/texts.ts', () => {
  const real: typeof import('../../src/language/texts.ts') = jest.requireActual(
    '../../src/language/texts.ts',
  )
  const { bothTold }: typeof import('../language/told-alike.ts') = jest.requireActual(
    '../language/told-alike.ts',
  )
  const apart = new Map<string, readonly string[]>()
  const [sv, en] = [real.textsIn('sv'), real.textsIn('en')]
  const report = (name: string, what: readonly string[]): void => {
    if (what.length > 0) apart.set(name, what)
  }
  const made = { sv: bothTold(sv, en, report), en: bothTold(en, sv, report) }
  return { ...real, textsIn: (language: Language) => made[language], apart }
})
const { apart }: { apart: Map<string, readonly string[]> } = jest.requireMock(
  '../../src/language/texts.ts',
)

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.chat'))
  .sort()

test.each(sampled(files, 20))('%s: both languages tell the same facts', async (name) => {
  await play(join(__dirname, name))
  expect([...apart]).toEqual([])
})

test('a fact that one of them leaves out would be seen', () => {
  const { dates } = textsIn('sv')
  const facts = { name: 'Anna Berg', on: '2026-02-06' }
  const told = { told: 'Anna Berg kommer den 6 februari 2026.', dates }
  expect(toldApart(facts, told, { told: 'Anna Berg kommer.', dates })).toEqual(['2026-02-06'])
  expect(toldApart(facts, told, { ...told, told: `${told.told} Välkommen.` })).toEqual([
    'lines, sentences or quotes',
  ])
})
