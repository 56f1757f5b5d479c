import type { Json } from '../../src/text/message.ts'
import { commands } from '../../src/acts/index.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import { forms } from '../../src/cards/forms.ts'
import { shown } from '../../src/cards/shown.ts'
import { bytesOf, everyPart, partsOf as parts } from './parts.ts'
import { renderedAll } from './rendered.ts'
import { samples } from './samples.ts'
import { sampled } from '../long.ts'

/** Sizes and languages alternate, in fewer than five. */
const those = sampled(samples, 5)
const shownAs = renderedAll(
  those.map(({ card }) => card),
  true,
)
const named = those.map(
  (sample, index) =>
    [
      `${sample.name}, ${sample.language}, ${sample.size}`,
      { ...sample, rendered: shownAs[index] },
    ] as const,
)

const verbs = verbsOf(commands)

/** What stands on the card besides inputs and buttons. */
const wordsOn = (card: Json): string =>
  everyPart(card['body'])
    .flatMap(({ part, type }) =>
      type === 'TextRun' || type === 'TextBlock'
        ? [String(part['text'])]
        : type === 'FactSet'
          ? (part['facts'] as readonly { title: string; value: string }[]).flatMap(
              ({ title, value }) => [title, value],
            )
          : [],
    )
    .join('\n')
    .replaceAll('\u200b', '')

/** One of several stands chosen already, so that nothing is left to fill in. */
const isChosen = (input: Json): boolean =>
  input['type'] === 'Input.ChoiceSet' &&
  input['isMultiSelect'] !== true &&
  input['value'] !== undefined

describe.each(named)('%s', (_name, sample) => {
  test('is rendered without a complaint of the renderer or of axe', () => {
    // Charts are Teams' own; the facts in their place are rendered.
    expect(
      sample.rendered?.complaints.filter(
        (complaint) => !/^Unknown element type "Chart\.HorizontalBar"/.test(complaint),
      ),
    ).toEqual([])
    expect(sample.rendered?.axes).toEqual([])
  })

  test('is made of nothing but what Adaptive Cards 1.5 and Teams know', () => {
    expect(sample.rendered).toMatchObject({ unknown: [] })
    expect(sample.card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' })
  })

  test('fits a message, with its marks and what is said above it', () => {
    expect(bytesOf(sample.card)).toBeLessThanOrEqual(30 * 1024)
  })

  test('every input has a label that says whether it must be filled in unless one of several is chosen already, and words for when it is not', () => {
    for (const input of parts(sample.card, /^Input\./)) {
      const said = String(input['label'])
      if (input['isRequired'] === true) expect(said).toMatch(/\((?:måste fyllas i|required)\)$/)
      else if (isChosen(input)) expect(said).not.toMatch(/\(/)
      else expect(said).toMatch(/\((?:valfritt|optional)\)$/)
      expect(String(input['errorMessage']).length).toBeGreaterThan(5)
    }
  })

  test('inputs and parts that are opened have names of their own', () => {
    const ids = everyPart(sample.card).flatMap(({ part }) =>
      typeof part['id'] === 'string' ? [part['id']] : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    const targets = parts(sample.card, /^Action\.ToggleVisibility$/).flatMap(
      (action) => action['targetElements'] as readonly string[],
    )
    for (const target of targets) expect(ids).toContain(target)
  })

  test('every button says what it does, no two the same, and leads somewhere', () => {
    const titles = parts(
      sample.card,
      /^Action\.(?:Execute|OpenUrl|ShowCard|ToggleVisibility)$/,
    ).map((action) => String(action['title']))
    for (const title of titles) expect(title).toMatch(/\p{L}{2}/u)
    expect(new Set(titles).size).toBe(titles.length)
    for (const { verb, data } of parts(sample.card, /^Action\.Execute$/) as readonly {
      verb?: string
      data?: Record<string, string>
    }[]) {
      if (verb === 'form') expect(Object.keys(forms)).toContain(data?.['form'])
      else if (verb === 'show') expect(Object.keys(shown)).toContain(data?.['show'])
      else if (verb === 'act')
        expect(commands.find(({ name }) => name === data?.['do'])?.perform).toBeDefined()
      else expect(findVerb(verbs, data?.['say'] ?? '')?.command.name).toBeDefined()
    }
    for (const { fallback, verb, data } of parts(sample.card, /^Action\.Execute$/) as readonly {
      fallback?: Json
      verb?: string
      data?: object
    }[])
      expect(fallback).toMatchObject({ type: 'Action.Submit', data: { verb, ...data } })
  })

  test('only a form’s button asks for the inputs of its card', () => {
    for (const { verb, associatedInputs } of parts(sample.card, /^Action\.Execute$/))
      expect(associatedInputs).toBe(verb === 'form' ? undefined : 'none')
  })

  test('begins with a heading, tables have headers, and no colour, emoji or picture tells anything alone', () => {
    const [first] = sample.card['body'] as readonly Json[]
    expect(first).toMatchObject({ type: 'TextBlock', style: 'heading' })
    for (const table of parts(sample.card, /^Table$/))
      expect(table).toMatchObject({ firstRowAsHeaders: true, fallback: 'drop' })
    for (const chart of parts(sample.card, /^Chart\./))
      expect(chart['fallback']).toMatchObject({ type: 'FactSet' })
    for (const { text } of parts(sample.card, /^TextRun$/).filter(
      ({ color }) => color !== undefined,
    ))
      expect(text).toMatch(/\p{L}{3}/u)
    expect(JSON.stringify(sample.card)).not.toMatch(/\p{Extended_Pictographic}|#[0-9a-f]{6}/iu)
    expect(parts(sample.card, /^Image$/)).toEqual([])
  })
})

/** Numbers, and names or other words of the group's own: what a card can be wrong about. */
const factsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/\d+[a-z]?(?:\.\d\d)?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu) ?? []),
]

const informing = samples
  .filter(({ form, size }) => !form && size !== 'largest')
  .map((sample) => [`${sample.name}, ${sample.language}, ${sample.size}`, sample] as const)

/** The words about writing to the bot, and addresses that buttons open, are the text's alone. */
const told = (text: string): string =>
  text.replaceAll(/[”“][^”“]*[”“]/g, ' ').replaceAll(/https?:\S+/g, ' ')
/** What stands in inputs as it is. */
const filledIn = (card: Json): string =>
  parts(card, /^Input\./)
    .flatMap(({ label, choices = [], value }) => [
      String(label),
      ...(choices as readonly { title: string; value: string }[])
        .filter((choice) => choice.value === value)
        .map(({ title }) => title),
    ])
    .join('\n')

describe.each(informing)('%s in plain words', (_name, { card, text }) => {
  test('tells every number and name that the card tells', () => {
    const plain = text.replaceAll('\n', ' ')
    for (const fact of factsIn(wordsOn(card))) expect(plain).toContain(fact)
  })

  test('tells no number or name that the card does not tell', () => {
    const words = `${wordsOn(card)}\n${filledIn(card)}`.replaceAll('\n', ' ')
    for (const fact of factsIn(told(text))) expect(words).toContain(fact)
  })
})
