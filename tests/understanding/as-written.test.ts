import { talk, type Talk } from '../chat/talk.ts'
import { plan } from '../chat/plan.ts'

/* What is written as the contract has it, and cannot be carried out, is told why: it is not read as something else. */
let t: Talk
beforeAll(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
})
afterAll(() => t.end())

test.each([
  ['a colon', 'närvarande: Anna tar fram en plan till maj', 'Jag hittar ingen som heter'],
  ['a colon', 'senare: Anna tar fram en plan till maj', 'Vilket nummer gäller det?'],
  ['a colon', 'flytta möte: Anna tar fram en plan till maj', 'som ett datum'],
  ['a colon', 'paus: Anna tar fram en plan till maj', 'Jag hittar inget datum'],
  ['few words', 'kommer Bosse', 'Jag hittar ingen som heter ”Bosse”'],
  ['few words', 'beslut bifall', 'Vilken punkt gäller det?'],
])('by %s: %s', async (_how, sentence, why) => {
  expect(await t.whisper('Anna', sentence)).toContain(why)
})
