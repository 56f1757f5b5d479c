import { promisesRead } from '../../src/promises/promises-read.ts'
import * as fc from 'fast-check'
import { withDecision, withOutcome } from '../../src/meetings/decisions.ts'
import { newGroup } from '../../src/meetings/group.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { opened } from '../../src/meetings/record.ts'
import { pagesOf, summaryOf, type Block } from '../../src/meetings/summary.ts'
import { at, made, now } from './agenda-made.ts'

const runs = { seed: 20260206, numRuns: 300 }
const home = {
  id: 'chat',
  kind: 'groupChat',
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1/',
  botId: '28:bot',
} as const
const group = newGroup({ pk: 'g', name: '', tenantId: 't', home, now })

test('items are told by what became of them, a heading only where its sub-items do not tell the same', () => {
  let meeting: Meeting = opened(made('A', '1', 'B', '2', 'B1', '2a', 'B2', '2b', 'C', '3'), now)
  meeting = withDecision(meeting, at(meeting, '2a'), { text: 'Ja', by: 'p1', now }).meeting
  meeting = withOutcome(meeting, [at(meeting, '2')], {
    kind: 'deferred',
    reason: 'tidsbrist',
  }).meeting
  meeting = withOutcome(meeting, [at(meeting, '1')], { kind: 'noted' }).meeting
  const summary = summaryOf(meeting, { actions: [], returned: [] }, group, promisesRead)
  expect(summary.decisions.map(({ cite }) => cite)).toEqual(['2026-02-06 § 2a'])
  expect(summary.noted.map(({ number }) => number)).toEqual(['1'])
  expect(summary.settled).toEqual([
    { number: '2b', title: 'B2', outcome: { kind: 'deferred', reason: 'tidsbrist' } },
  ])
  expect(summary.missing.map(({ kind }) => kind)).toEqual(['outcome'])
})

test('blocks stand under their headings, a section that goes on over a page repeats its own', () => {
  const blocks = [
    { heading: 'Beslut', text: 'ett' },
    { heading: 'Beslut', text: 'två', apart: true as const },
    { heading: 'Uppdrag', text: 'tre' },
  ]
  expect(pagesOf(blocks, 100)).toEqual(['Beslut\nett\n\ntvå\n\nUppdrag\ntre'])
  expect(pagesOf(blocks, 12)).toEqual(['Beslut\nett', 'Beslut\ntvå', 'Uppdrag\ntre'])
  expect(pagesOf(blocks, 100, 12)).toEqual(['Beslut\nett', 'Beslut\ntvå\n\nUppdrag\ntre'])
  expect(pagesOf([], 100)).toEqual([''])
})

const anyBlock = fc.record({
  heading: fc.constantFrom('Beslut', 'Uppdrag'),
  text: fc.stringMatching(/^[a-z]{1,40}$/),
})

test('no block is cut or lost, and no page is longer than the limit unless one block is', () => {
  fc.assert(
    fc.property(
      fc.array(anyBlock, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 20, max: 120 }),
      (blocks: readonly Block[], limit) => {
        const pages = pagesOf(blocks, limit)
        const lines = pages
          .flatMap((page) => page.split('\n'))
          .filter((line) => line !== '' && line !== 'Beslut' && line !== 'Uppdrag')
        expect(lines).toEqual(blocks.map(({ text }) => text))
        for (const page of pages)
          expect(page.length <= limit || page.split('\n').length === 2).toBe(true)
      },
    ),
    runs,
  )
})
