import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import worlds from '../language/worlds.json' with { type: 'json' }
import type { Context, KnownMeeting } from './context.ts'
import { parseSentence, type Said } from './contract-sentence.ts'

/** A sentence that somebody would say, where, and the sentences of the contract that do what is meant. */
export interface Spoken {
  readonly by: number
  readonly language: 'sv' | 'en'
  readonly speaker: string
  readonly where: 'group' | 'personal'
  readonly world: string
  readonly text: string
  readonly means: readonly string[]
  /** The speaker lacks the right, and may ask for it. */
  readonly right?: 'ask'
}

/** Every example of the language folders, in the order of their files. */
export function allExamples(folder: string): readonly Spoken[] {
  return (['sv', 'en'] as const).flatMap((language) => {
    const place = join(folder, language, 'examples')
    return readdirSync(place)
      .sort()
      .flatMap((file) =>
        (JSON.parse(readFileSync(join(place, file), 'utf8')) as Omit<Spoken, 'language'>[]).map(
          (one) => ({ ...one, language }),
        ),
      )
  })
}

export const meaningOf = ({ means }: Spoken): readonly (Said | undefined)[] =>
  means.map(parseSentence)

type World = (typeof worlds.worlds)['open']
const known = new Map<string, Context>()

/** What the bot would know when this is said, in one of the made-up worlds. */
export function contextOf({ language, speaker, where, world }: Spoken): Context {
  const key = [language, speaker, where, world].join(' ')
  const made = known.get(key) ?? makeContext(language, speaker, where, world)
  known.set(key, made)
  return made
}

function makeContext(
  language: Context['language'],
  speaker: string,
  where: Context['where'],
  name: string,
): Context {
  const world = worlds.worlds[name as keyof typeof worlds.worlds] as World
  const person = worlds.people.find(({ id }) => id === speaker)
  const meetings = Object.entries(world.meetings).map(([month, state]) => ({
    ...worlds.meetings[month as keyof typeof worlds.meetings],
    state: state as KnownMeeting['state'],
  }))
  return {
    language,
    speaker: {
      id: speaker,
      name: person?.name ?? speaker,
      leads: person?.leads === true,
      committee: person?.committee === true,
    },
    where,
    today: world.today,
    clock: name === 'open' ? '09:15' : '09:00',
    meetings,
    items: worlds.items[world.items as keyof typeof worlds.items].map(({ number, ...one }) => ({
      id: number,
      ...one,
    })),
    proposals: worlds.proposals.slice(0, world.proposals),
    actions: worlds.actions.slice(0, world.actions),
    people: worlds.people.map(({ id, name: whole }) => ({ id, name: whole })),
  }
}
