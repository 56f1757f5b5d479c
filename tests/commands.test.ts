import { commands } from '../src/acts/index.ts'
import { purposeOf } from '../src/acts/talk/help.ts'
import { findVerb, verbsOf } from '../src/turn/verbs.ts'
import { textsIn } from '../src/language/texts.ts'

const verbs = verbsOf(commands)

describe('every declared sentence', () => {
  test.each(
    commands
      .filter((command) => !command.hidden)
      .map((command) => [command.name, command] as const),
  )('%s has a purpose and an example that reaches it, in both languages', (_name, command) => {
    for (const language of ['sv', 'en'] as const) {
      expect(purposeOf({ t: textsIn(language) }, command)).not.toBe('')
      expect(findVerb(verbs, command.example[language])?.command.name).toBe(command.name)
      expect(
        command.words[language].some((words) => command.usage[language].startsWith(words)),
      ).toBe(true)
    }
  })

  test('names are unique', () => {
    const listed = commands.filter((command) => !command.hidden).map((command) => command.name)
    expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([])
  })

  test('a verb shared by two commands is told apart by what follows', () => {
    const shared = [
      ...Map.groupBy(
        commands.flatMap((command) =>
          [...command.words.sv, ...command.words.en].map((words) => ({ words, command })),
        ),
        ({ words }) => words,
      ).values(),
    ].filter((all) => new Set(all.map(({ command }) => command)).size > 1)
    expect(
      shared
        .filter((all) => all.filter(({ command }) => !command.accepts).length > 1)
        .map((all) => all[0]?.words),
    ).toEqual([])
  })
})

/** What stands in both languages' texts must use the same values: a function that forgets one tells less in that language. */
describe('both languages', () => {
  const functions = (value: unknown, path: string): [string, string][] =>
    typeof value === 'function'
      ? [[path, value.toString()]]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => functions(inner, `${path}.${key}`))
        : []
  const valuesOf = (source: string): string[] =>
    [...(/^\(?\s*\{([^}]*)\}/.exec(source)?.[1] ?? '').matchAll(/(?:^|,)\s*(\w+)/g)]
      .map((match) => match[1] ?? '')
      .sort()

  test('use the same values in every text', () => {
    const en = new Map(functions(textsIn('en'), 't'))
    const different = functions(textsIn('sv'), 't').filter(([path, source]) => {
      const other = en.get(path)
      return (
        other === undefined || JSON.stringify(valuesOf(source)) !== JSON.stringify(valuesOf(other))
      )
    })
    expect(different.map(([path]) => path)).toEqual([])
  })

  test('shout at nobody', () => {
    const told = [...functions(textsIn('sv'), 'sv'), ...functions(textsIn('en'), 'en')].filter(
      ([, source]) => /[a-zåäö]!(?:[\s'`"”“]|$)/i.test(source),
    )
    expect(told.map(([path]) => path)).toEqual([])
  })
})
