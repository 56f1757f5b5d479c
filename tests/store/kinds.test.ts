import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Doc } from '../../src/meetings/doc.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { currentKey } from '../../src/store/link-keys.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { exportLines } from '../../src/store/transfer.ts'
import {
  isAppendOnly,
  isExported,
  isLasting,
  isRecorded,
  keyed,
  kinds,
  upgraded,
  type Kind,
} from '../../src/store/kinds.ts'

const src = join(__dirname, '..', '..', 'src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(src, name), 'utf8'))

test('every document that is described anywhere is of a declared kind', () => {
  const described = sources.flatMap((text) =>
    [...text.matchAll(/extends (?:Doc|Order)\b[^{]*\{\s*readonly type: '(\w+)'/g)].map(
      ([, type]) => type!,
    ),
  )
  expect(described.length).toBeGreaterThan(20)
  expect(described.filter((type) => !Object.hasOwn(kinds, type))).toEqual([])
})

describe('the keys of a document', () => {
  const proposal = { id: 'F1', pk: 'g', type: 'proposal', at: '2026-01-02', status: 'waiting' }

  test('follow from what it says, whatever keys stand in it', () => {
    const old = { ...proposal, keys: { waiting: 'old', other: 'old' } } as unknown as Proposal
    expect(keyed(old, []).keys).toEqual({ proposal: '2026-01-02|F1', waiting: '2026-01-02|F1' })
    expect(keyed({ ...old, status: 'declined' } as Proposal, []).keys).toEqual({
      proposal: '2026-01-02|F1',
    })
  })

  test('stay where what they depend on is not told', () => {
    const meeting = { id: 'm1', pk: 'g', type: 'meeting', keys: { meeting: '2026-01-02|m1' } }
    expect(keyed(meeting, [])).toEqual({ ...meeting, schema: 2 })
  })

  test('of a post: it waits in the index of the clock until it is settled, and is found by its message after that', () => {
    const post = { id: 'd-1', pk: 'g', type: 'delivery', queuedAt: '2026-01-02T08:00:00.000Z' }
    const waiting = { ...post, status: 'pending', updates: 'd-0' }
    const ledger = '2026-01-02T08:00:00.000Z|d-1'
    expect(keyed(waiting, []).keys).toEqual({ ledger, wake: ledger, updating: 'd-0|d-1' })
    expect(keyed(waiting, [new Date('2026-01-03T08:00:00Z')]).keys).toMatchObject({
      wake: '2026-01-03T08:00:00.000Z|d-1',
    })
    expect(keyed({ ...waiting, status: 'failed' } as Doc, []).keys).toEqual({ ledger })
    const sent = { ...waiting, status: 'delivered', conversationId: 'c;messageid=1' }
    expect(Object.keys(keyed({ ...sent, activityId: 'a' } as Doc, []).keys ?? {})).toEqual([
      'ledger',
      'posted',
    ])
  })
})

describe('a document of an older shape', () => {
  const third: Kind = {
    schema: 3,
    recorded: true,
    upgrades: {
      1: ({ name, ...rest }) => ({ ...rest, title: name }),
      2: (old) => ({ ...old, tags: [] }),
    },
  }

  test('is read in the shape of today, whichever version wrote it', () => {
    const first = { id: 'x', pk: 'g', type: 'thing', name: 'A' } as Doc
    expect(upgraded(first, third)).toEqual({
      id: 'x',
      pk: 'g',
      type: 'thing',
      title: 'A',
      tags: [],
      schema: 3,
    })
    const second = { id: 'x', pk: 'g', type: 'thing', title: 'B', schema: 2 } as Doc
    expect(upgraded(second, third)).toMatchObject({ title: 'B', tags: [], schema: 3 })
  })

  test('of today, of a later version, or of no kind, is left as it is', () => {
    const now = { id: 'x', pk: 'g', type: 'thing', schema: 3 }
    expect(upgraded(now, third)).toBe(now)
    const later = { ...now, schema: 9 }
    expect(upgraded(later, third)).toBe(later)
    expect(upgraded(now)).toBe(now)
  })

  test('every version has its upgrade', () => {
    for (const { schema, upgrades } of Object.values(kinds) as Kind[])
      expect(Object.keys(upgrades ?? {})).toHaveLength(schema - 1)
  })
})

test('a store is read in the shape of today', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
  const engine = openSqliteStore(join(folder, 'klubban.db'), () => new Date())
  const kind = kinds.page as { schema: number; upgrades?: Kind['upgrades'] }
  const before = kind.schema
  try {
    const old = { id: 'page-1', pk: 'g', type: 'page', schema: before, keys: { x: 'a|page-1' } }
    await engine.commit('g', [{ op: 'put', doc: old }])
    Object.assign(kind, { schema: before + 1, upgrades: { [before]: withLabel } })
    const store = asDocuments(engine)
    const wanted = { label: 'none', schema: before + 1 }
    expect((await store.get('g', 'page-1'))?.doc).toMatchObject(wanted)
    const { items } = await store.list('g', { index: 'x', limit: 9 })
    expect(items.map(({ doc }) => doc)).toMatchObject([wanted])
  } finally {
    Object.assign(kind, { schema: before, upgrades: undefined })
    await engine.close()
    rmSync(folder, { recursive: true })
  }
})

const withLabel = (old: object): Readonly<Record<string, unknown>> => ({ ...old, label: 'none' })

test('what stays in its installation is in no export', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
  const engine = openSqliteStore(join(folder, 'klubban.db'), () => new Date())
  await currentKey({ store: engine, now: () => new Date(), newId: () => 'hidden' })
  await engine.commit('g', [{ op: 'put', doc: { id: 'group', pk: 'g', type: 'group' } }])
  const lines = []
  for await (const line of exportLines(engine.all())) lines.push(line)
  expect(lines.join('')).not.toContain('hidden')
  expect(lines.at(-1)).toBe('{"documents":1}\n')
  await engine.close()
  rmSync(folder, { recursive: true })
})

test('what is said of a kind is what is done with it', () => {
  expect(isRecorded('delivery')).toBe(false)
  expect(isRecorded('meeting')).toBe(true)
  expect(isAppendOnly('log')).toBe(true)
  expect(isLasting('minutesVersion')).toBe(true)
  expect(isExported('secret')).toBe(false)
  expect(isExported('meeting')).toBe(true)
})
