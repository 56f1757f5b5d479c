import { promisesRead } from '../../src/promises/promises-read.ts'
import { promisesIn, SURE, type Promised } from '../../src/meetings/promises.ts'
import { labelled, notesIn, type Labelled } from './promised.ts'

describe.each(Object.entries(labelled))('what the group promised in %s', (name, labels) => {
  const notes = notesIn(name)
  if (!notes) {
    test('cannot be looked for here: ../shared/minutes is absent', () =>
      expect(notes).toBeUndefined())
    return
  }
  const found = notes
    .flatMap(({ title, text }) => promisesIn(text, promisesRead, { title }))
    .sort((a, b) => b.sure - a.sure)
  const labelOf = ({ text }: Promised): Labelled | undefined =>
    labels.find(({ part }) => text.includes(part))
  const ours = labels.filter(({ ours: is }) => is === true)

  test('every label is a part of the text', () => {
    const whole = notes.map(({ title, text }) => `${title} ${text}`).join('\n')
    expect(labels.filter(({ part }) => !whole.includes(part))).toEqual([])
  })

  test('nearly all of it is found', () => {
    const missed = ours.filter(({ part }) => !found.some(({ text }) => text.includes(part)))
    expect([missed.length / ours.length <= 0.15, missed]).toEqual([true, missed])
    expect(missed.length).toBeLessThanOrEqual(1)
  })

  test('of the five surest at most one is somebody else’s', () => {
    const shown = found.filter(({ sure }) => sure >= SURE).slice(0, 5)
    expect(shown).toHaveLength(5)
    const wrong = shown.filter(
      (one) => !labels.some(({ part, ours: is }) => one.text.includes(part) && is !== false),
    )
    expect([wrong.length <= 1, wrong]).toEqual([true, wrong])
  })

  test('what is not the group’s own is never shown without being asked for, and seldom listed', () => {
    const wrong = found.filter((one) => labelOf(one)?.ours === false)
    expect(wrong.filter(({ sure }) => sure >= SURE)).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(
      labels.filter(({ ours: is }) => is === false).length / 3,
    )
  })
})
