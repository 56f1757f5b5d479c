import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import worlds from '../../src/language/worlds.json' with { type: 'json' }
import { commands } from '../../src/acts/index.ts'
import type { Store } from '../../src/store/store.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { unflushed } from '../store/unflushed.ts'
import { talk, type Talk } from '../chat/talk.ts'

/** Where a sentence may be said; each is built on the one before it. */
const order = ['none', 'planned', 'announced', 'agenda', 'agenda-day', 'open', 'after'] as const
export type Stage = (typeof order)[number]

/** When each begins, UTC; `agenda` is `announced`. */
const begins: Readonly<Record<Stage, string>> = {
  none: '2026-09-10T07:00:00Z',
  planned: '2026-09-10T07:00:00Z',
  announced: '2026-10-01T07:00:00Z',
  agenda: '2026-10-01T07:00:00Z',
  'agenda-day': '2026-10-06T06:55:00Z',
  open: '2026-10-06T07:15:00Z',
  after: '2026-10-08T08:00:00Z',
}

const names = worlds.people.map(({ name }) => name)
/** Whole names by the short ones that phrases are said by. */
export const nameOf = (id: string): string =>
  worlds.people.find((person) => person.id === id)?.name ?? id

type Said = readonly [who: string, line: string]
interface Clock {
  readonly at: string
}
type Line = string | Said | Clock

const everybody = names.join(', ')
const told: Readonly<Record<Stage, readonly Line[]>> = {
  none: [
    { at: '2026-08-20T07:00:00Z' },
    'roll Birgitta Ek ordförande',
    'roll Birgitta Ek AU',
    'roll Erik Norberg AU',
    'roll Anna Lindqvist AU',
    'organisation Martin Holm Region Norr',
    'nytt möte 2026-09-01 09:00-12:00 Länsgården',
    'punkt: Föregående anteckningar',
    'punkt: Läkaravtalet',
    'punkt: Barnahus',
    'punkt: Hyresavtal familjecentralen',
    'punkt: Läkartider',
    'kalla 1/9',
    { at: '2026-09-01T07:00:00Z' },
    'starta möte',
    `närvarande: ${everybody}`,
    'läggs till handlingarna 1, 5',
    'beslut 2: Gruppen ställer sig bakom läkaravtalet under 2026.',
    'beslut 3: Barnahus följs upp i oktober.',
    'beslut 4: Hyresavtalet förlängs ett år.',
    'uppdrag 5: Ta fram ett underlag om läkartider ; ansvarig Martin Holm ; senast 25/9',
    'uppdrag: Ordna en workshop om SIP ; ansvarig Martin Holm ; senast 30/10',
    'uppdrag 4: Kolla upp hyresavtalet för familjecentralen ; ansvarig Karin Åberg ; senast 20/10',
    'uppdrag: Ringa skolchefen ; ansvarig Peter Öhman ; senast 15/10',
    'uppdrag: Skriva en utbildningsplan ; ansvarig Stefan Wikström ; senast 30/11',
    'uppdrag 3: Bjuda in Försäkringskassan ; ansvarig Sara Nyström ; senast 30/10',
    'avsluta möte ändå',
  ],
  planned: [
    'nytt möte 2026-10-06 09:00-12:00 Länsgården',
    'nytt möte 2026-11-10 09:00-12:00 Länsgården',
    ['Karin', 'föreslå Läkarmedverkan på särskilda boenden ; 20 min ; föredragande Karin Åberg'],
    ['Stefan', 'föreslå Ny IT-plattform ; typ information ; föredragande Stefan Wikström'],
    ['Martin', 'föreslå Trygghetslarm ; typ diskussion ; 20 min ; föredragande Martin Holm'],
    ['Martin', 'föreslå Studieresa till Danmark'],
  ],
  announced: [
    'kalla 6/10',
    ['Erik', 'kommer 6/10'],
    ['Anna', 'kommer 6/10'],
    ['Maria', 'kommer inte 6/10: semester'],
    'punkt: Föregående anteckningar',
    'punkt: Läkaravtalet ; typ beslut ; 20 min',
    'punkt: Utskrivningsprocessen ; typ diskussion ; 20 min',
    'punkt: Hyresavtal familjecentralen ; typ beslut ; 15 min',
    'punkt: Barnahus ; typ information ; 20 min',
    'punkt: AU informerar',
    'punkt 6a: Revisionsrapport SIP ; typ information ; 10 min',
    'punkt 6b: Mötestider 2027 ; typ beslut ; 5 min',
  ],
  agenda: [],
  'agenda-day': [],
  open: ['skicka dagordning', 'starta möte', 'fastställ dagordning'],
  after: [
    { at: '2026-10-06T08:00:00Z' },
    `närvarande: ${names.filter((name) => name !== 'Lena Hedlund').join(', ')}`,
    'frånvarande: Lena Hedlund',
    'läggs till handlingarna 1, 3, 5, 6a',
    'beslut 2: Läkaravtalet förlängs till och med 2027.',
    'beslut 4: Hyresavtalet godkänns.',
    'beslut 6b: Mötestiderna fastställs enligt förslaget.',
    'uppdrag 2: Skicka ut avtalet till kommunerna ; ansvarig Eva Sjöström ; senast 30/10',
    'avsluta möte ändå',
  ],
}

/** What was answered to each line while the worlds were built. */
export interface Built {
  readonly stage: Stage
  readonly line: string
  readonly answer: string
}

export interface Stages {
  readonly built: readonly Built[]
  /** A world of its own, as it begins. */
  open(stage: Stage): Promise<Talk>
  end(): void
}

/** Builds the worlds once; each is then opened as a copy of its store. */
export async function buildStages(): Promise<Stages> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-stages-'))
  const built: Built[] = []
  let before: Stage | undefined
  for (const stage of order) {
    const t = await opened(folder, before)
    t.at(begins[stage])
    for (const line of told[stage]) {
      if (typeof line !== 'string' && !Array.isArray(line)) {
        t.at((line as Clock).at)
        continue
      }
      const [who, said] = typeof line === 'string' ? ['Sofia', line] : (line as Said)
      built.push({ stage, line: said, answer: await t.say(who, said) })
    }
    for (const name of names) await t.whisper(name, 'tack')
    await t.store.close()
    copyFileSync(join(t.folder, 'klubban.db'), join(folder, `${stage}.db`))
    before = stage
  }
  return {
    built,
    async open(stage) {
      const t = await opened(folder, stage)
      t.at(begins[stage])
      return t
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function opened(
  folder: string,
  stage: Stage | undefined,
): Promise<Talk & { folder: string }> {
  let own = ''
  const openCopy = (at: string, now: () => Date): Store => {
    own = at
    const kept = join(folder, `${stage}.db`)
    if (stage !== undefined && existsSync(kept)) copyFileSync(kept, join(at, 'klubban.db'))
    return openSqliteStore(join(at, 'klubban.db'), now, unflushed)
  }
  const begun = stage === undefined ? 0 : (order.indexOf(stage) + 1) * 1000
  const t = await talk(names, openCopy, commands, begun)
  return { ...t, folder: own }
}
