import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisesRead } from '../../../src/language/promise-words.ts'
import { promisesIn, SURE } from '../../../src/meetings/promises.ts'

interface Line {
  /** `+` the group promised something, `-` it did not, `?` two readings did not agree. */
  readonly label: string
  readonly text: string
}

/** Minutes by many hands: `# ` a meeting, `## ` an item, and a sentence a line with its label. */
const minutes = ['made-up-minutes.txt', 'later-minutes.txt']
  .flatMap((file) => readFileSync(join(__dirname, file), 'utf8').split(/^# /m).slice(1))
  .map((meeting) => {
    const [name = '', ...items] = meeting.split(/^## /m)
    return { name: name.trim(), items: items.map(itemOf) }
  })

function itemOf(item: string): { readonly title: string; readonly lines: readonly Line[] } {
  const [title = '', ...lines] = item.trim().split('\n')
  return {
    title: title.replace(/^(?:§ )?\d*[a-z]?\.? ?/, ''),
    lines: lines.map((line) => ({ label: line.slice(0, 1), text: line.slice(2) })),
  }
}

/** People of the group, as its roster would tell. */
const names =
  'Petra Sven Lotta Ulf Kerstin Åsa Kristina Gunilla Ingrid Eva Bengt Monika Joan Peter Marianne Tommy Gunnar Solveig Lars Karin Ulrika Jan Helen Mark Rolf Mona Inger Ylva Folke Tage Ellinor Olof Hans Barbro Yngve Desirée Stig Agda Norman Edith Walter Sverker Lisbet Rune Gun Anders Annika Britta Dan Derek Eskil Fiona Gareth Gerd Göran Hamid Hans Harriet Imran Jo Kaisa Leif Lena Margareta Maria Megan Moa Nadia Owen Pelle Priya Pär Sanna Sara Sue Tom Torbjörn Ulla Viola Wilma Yasmin Sofia Mats Birgitta Rita Colin Bethan Huw Carys Monica Jörgen Ebba Nils Lisbeth Edith Neil'.split(
    ' ',
  )

describe.each(minutes)('what was promised in minutes of another hand: $name', ({ items }) => {
  const prose = items.some(({ lines }) => lines.every(({ text }) => /[.?!]$/.test(text)))
  const found = items
    .flatMap(({ title, lines }) =>
      promisesIn(lines.map(({ text }) => text).join(prose ? ' ' : '\n'), promisesRead, {
        title,
        names,
      }),
    )
    .sort((a, b) => b.sure - a.sure)
  const lines = items.flatMap((item) => item.lines)
  const isIn = (line: Line, text: string): boolean =>
    text.includes(line.text) || line.text.includes(text)

  test('most of it is found', () => {
    const ours = lines.filter(({ label }) => label === '+')
    const missed = ours.filter((line) => !found.some(({ text }) => isIn(line, text)))
    expect([missed.length / ours.length <= 0.25, missed]).toEqual([true, missed])
  })

  test('of the five surest at most one is somebody else’s', () => {
    const shown = found.filter(({ sure }) => sure >= SURE).slice(0, 5)
    const wrong = shown.filter(({ text }) =>
      lines.every((line) => line.label === '-' || !isIn(line, text)),
    )
    expect([wrong.length <= 1, wrong]).toEqual([true, wrong])
  })
})

test('over all of them nine in ten are found', () => {
  const [ours, missed] = minutes
    .flatMap(({ items }) => items)
    .map(({ title, lines }) => {
      const one = lines.filter(({ label }) => label === '+')
      const text = lines.map((line) => line.text).join('\n')
      const found = promisesIn(text, promisesRead, { title, names })
      return [one.length, one.filter((line) => !found.some((is) => is.text === line.text)).length]
    })
    .reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d])
  expect(ours).toBeGreaterThan(450)
  expect((missed ?? 0) / (ours ?? 1)).toBeLessThanOrEqual(0.1)
})
