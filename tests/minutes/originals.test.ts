import { docx } from '../../src/minutes/docx.ts'
import { layout } from '../../src/minutes/layout.ts'
import { printed } from '../../src/minutes/print.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { sourceOf } from './made.ts'
import { originalsAreHere, retoldChiefs, retoldCouncil, type Retold } from './originals.ts'
import { headings, inOrder, readWord, type Word } from './word.ts'

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const documentOf = ({ group, meeting }: Retold) => layout(minutesOf(sourceOf(group, meeting)))
const presence = (word: Word): ReadonlyMap<string, string> => {
  const table = word.tables.find(({ header }) => header.includes('Närvaro'))
  return new Map(table?.rows.map((row) => [row[0] ?? '', row.at(-1) ?? '']))
}

if (!originalsAreHere) {
  test('real minutes are not beside this project, so they are not retold', () =>
    expect(originalsAreHere).toBe(false))
} else {
  describe('the chief group’s minutes, retold', () => {
    const retold = retoldChiefs()
    let word: Word
    beforeAll(async () => {
      word = readWord(await docx(documentOf(retold)))
    })

    test('were read whole', () => {
      expect([
        retold.titles.length,
        retold.decisions.length,
        retold.present.length,
        retold.absent.length,
        retold.replaced.length,
      ]).toEqual([25, 3, 16, 7, 1])
      expect(
        Object.values(retold.meeting.items).filter(({ parent }) => parent === undefined),
      ).toHaveLength(15)
    })

    test('have every item with its number, and every sub-item', () => {
      const titles = headings(word)
        .filter(({ level }) => level >= 3)
        .map(({ text }) => text.replace(/^\d+[a-d]\. /, ''))
      expect(titles).toEqual(retold.titles.map(flat))
      expect(word.tables[0]?.rows.map(([number]) => number)).toEqual(
        Array.from({ length: 15 }, (_, at) => `${at + 1}.`),
      )
      expect(
        headings(word)
          .filter(({ level }) => level === 4)
          .map(({ text }) => text.split('.')[0]),
      ).toEqual(['6a', '6b', '6c', '6d', '9a', '9b', '13a', '13b', '13c', '13d'])
      expect(inOrder(headings(word).map(({ level }) => level))).toBe(true)
    })

    test('have every decision word for word, under its item and in the summary', () => {
      const summary = word.tables.find(({ header }) => header[0] === 'Paragraf')
      for (const [at, decision] of retold.decisions.entries()) {
        expect(word.paragraphs.filter(({ text }) => text.endsWith(decision))).toHaveLength(2)
        expect(summary?.rows[at]?.[1]).toContain(decision)
      }
      expect(summary?.rows.map(([cite]) => cite)).toEqual([
        '2026-02-06 § 6b',
        '2026-02-06 § 9a',
        '2026-02-06 § 11',
      ])
    })

    test('have every note of the original', () => {
      const text = flat(word.paragraphs.map((one) => one.text).join(' '))
      const notes = Object.values(retold.meeting.items).flatMap((item) =>
        Object.values(item.notes).flatMap((note) => note.text.split('\n')),
      )
      expect(notes.length).toBeGreaterThan(30)
      for (const note of notes) expect(text).toContain(flat(note))
    })

    test('tell who was there, who was not and who came in whose place', () => {
      const told = presence(word)
      expect(
        [...told]
          .filter(([, is]) => is === 'närvarande')
          .map(([name]) => name)
          .sort(),
      ).toEqual([...retold.present].sort())
      expect(
        [...told]
          .filter(([, is]) => is === 'frånvarande')
          .map(([name]) => name)
          .sort(),
      ).toEqual([...retold.absent].sort())
      expect([...told].filter(([, is]) => is.includes('ersätts av'))).toEqual(
        retold.replaced.map(([member, by]) => [member, `frånvarande, ersätts av ${by}`]),
      )
    })
  })

  describe('the council’s minutes, retold', () => {
    const retold = retoldCouncil()
    let word: Word
    beforeAll(async () => {
      word = readWord(
        await docx(
          printed(documentOf(retold), {
            kind: 'locked',
            how: 'adjusted',
            version: 1,
            on: retold.adjustedOn,
            days: 28,
            by: [retold.adjuster],
          }),
        ),
      )
    })

    test('name chair, adjuster and date', () => {
      const texts = word.paragraphs.map(({ text }) => text)
      const chair = Object.values(retold.group.people).find(({ roles }) =>
        roles.includes('chair'),
      )?.name
      expect(texts).toContain(`Ordförande: ${chair}`)
      expect(texts).toContain(`Justerare: ${retold.adjuster}`)
      expect(texts).toContain('Justerat den 14 juni 2024')
      expect(texts).toContain(
        `Justerat den 14 juni 2024 av ${retold.adjuster}, via Teams. Ledtid: 28 dagar efter mötet.`,
      )
    })

    test('have every item with its number, and every note', () => {
      const items = word.tables.find(({ header }) => header[0] === 'Nr')
      expect(items?.rows.map(([number, title]) => [number, title?.split('\n')[0]])).toEqual(
        retold.titles.map((title, at) => [`${at + 1}.`, flat(title)]),
      )
      const text = flat(word.paragraphs.map((one) => one.text).join(' '))
      const notes = Object.values(retold.meeting.items).flatMap((item) =>
        Object.values(item.notes).flatMap((note) => note.text.split('\n')),
      )
      expect(notes.length).toBeGreaterThan(40)
      for (const note of notes) expect(text).toContain(flat(note).replace(/^[-•—] /, ''))
    })

    test('tell members, substitutes and officials by role, each present or absent in words', () => {
      const table = word.tables.find(({ header }) => header.includes('Roll'))
      const roles = (is: string) => table?.rows.filter((row) => row[2]?.startsWith(is)).length
      expect([
        roles('ordförande'),
        roles('ledamot'),
        roles('ersättare'),
        roles('tjänsteperson'),
      ]).toEqual([1, 12, 12, 9])
      const told = presence(word)
      expect(
        [...told]
          .filter(([, is]) => is === 'frånvarande')
          .map(([name]) => name)
          .sort(),
      ).toEqual([...retold.absent].sort())
      expect(
        [...told]
          .filter(([, is]) => is === 'närvarande')
          .map(([name]) => name)
          .sort(),
      ).toEqual([...retold.present].sort())
      expect(word.xml).not.toMatch(/<w:d?strike/)
    })

    test('tell the item that was dropped for lack of time, and the addition that was adopted', () => {
      const rows = word.tables.find(({ header }) => header[0] === 'Nr')?.rows ?? []
      expect(rows).toHaveLength(13)
      expect(rows[8]?.[2]).toContain('Ärendet utgår. Skäl: tidsbrist.')
      expect(rows[11]?.[1]).toContain('Tillägg till dagordningen')
      expect(rows[1]?.[2]).toContain('Mötet antar tillägget och dagordningen fastställs.')
      expect(headings(word).map(({ text }) => text)).toContain('Ärenden som återkommer')
    })
  })
}
