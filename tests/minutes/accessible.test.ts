import { html } from '../../src/minutes/web-page.ts'
import { layout } from '../../src/minutes/layout.ts'
import { printed, printedPublic } from '../../src/minutes/print.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { chromium, faultsInBrowser, faultsInStructure } from './axe.ts'
import { arabic, exotic } from './exotic.ts'
import { groupOf, meetingOf, sourceOf } from './made.ts'
import { originalsAreHere, retoldChiefs, retoldCouncil } from './originals.ts'
import { inLong } from '../in-long.ts'
import { long } from '../long.ts'

const group = groupOf('Chefsgruppen', [{ name: 'Anna Berg', organisation: 'Nora kommun' }])
const meeting = meetingOf([
  {
    title: 'Inledning',
    notes: ['Se https://example.se/underlag.', '- ett\n- två', arabic],
    decisions: ['Förslaget antas.'],
    children: [{ title: 'Bakgrund', outcome: { kind: 'noted' } }],
  },
  { title: 'Övrigt' },
])
const document = layout(minutesOf(sourceOf(group, meeting)))
const english = layout(
  minutesOf(sourceOf({ ...group, settings: { ...group.settings, language: 'en' } }, meeting)),
)
const corrected = printed(document, {
  kind: 'locked',
  how: 'adjusted',
  version: 2,
  on: '2026-03-01',
  days: 23,
  by: ['Anna Berg'],
  replaces: {
    version: 1,
    on: '2026-02-20',
    changes: [{ where: { item: '1' }, before: ['Förslaget avslås.'], after: ['Förslaget antas.'] }],
  },
})
const small = html(document)
/** A page with two faults that axe knows. */
const faulty = small.replace(' lang="sv-SE"', '').replace('<h3>', '<h6>').replace('</h3>', '</h6>')

const pages: Readonly<Record<string, () => string>> = {
  'a working draft': () => small,
  'one in English': () => html(english),
  'a corrected version, published': () =>
    html(printedPublic(corrected, { name: 'Anna Berg', on: '2026-03-02' })),
  ...(long ? { 'sixty items in many scripts': () => html(exotic()) } : {}),
  ...(long && originalsAreHere
    ? {
        'the chief group’s, retold': () => {
          const { group: chiefs, meeting: theirs } = retoldChiefs()
          return html(layout(minutesOf(sourceOf(chiefs, theirs))))
        },
        'the council’s, retold': () => {
          const { group: council, meeting: theirs } = retoldCouncil()
          return html(layout(minutesOf(sourceOf(council, theirs))))
        },
      }
    : {}),
}

describe('axe finds nothing wrong with the web page', () => {
  let faults: Readonly<Record<string, readonly string[]>> = {}
  beforeAll(() => {
    faults = faultsInStructure({
      ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, page()])),
      faulty,
    })
  }, 120_000)
  test.each(Object.keys(pages))('of %s', (name) => expect(faults[name]).toEqual([]))
  test('and would find a fault', () =>
    expect(faults['faulty']?.map((one) => one.split(':')[0])).toEqual([
      'heading-order',
      'html-has-lang',
    ]))
})

// Colours, and what covers what, can only be judged where the page is drawn: continuous integration installs a Chromium (`.ci/run`).
describe('nor in a browser', () => {
  if (chromium === undefined) {
    test('which is not on this machine: colours are NOT checked here', () =>
      expect(chromium).toBeUndefined())
    return
  }
  // Each is a browser of its own: all of them in the long form.
  inLong.each([1200, 360])(
    'at %d pixels',
    (width) => expect(faultsInBrowser(small, width)).toEqual([]),
    60_000,
  )
  inLong(
    'in dark colours',
    () => {
      const dark = small.replace('@media (prefers-color-scheme:dark)', '@media all')
      expect(dark).not.toBe(small)
      expect(faultsInBrowser(dark, 1200)).toEqual([])
    },
    60_000,
  )
  const {
    'the chief group’s, retold': chiefs,
    'the council’s, retold': council,
    'sixty items in many scripts': many,
  } = pages
  for (const [name, page] of Object.entries({ chiefs, council, many }))
    if (page)
      inLong(`with ${name} in it`, () => expect(faultsInBrowser(page(), 1200)).toEqual([]), 60_000)
  test('and it would find a fault, a pale colour too', () => {
    const pale = faulty.replace('</style>', 'p{color:#bbb!important}</style>')
    expect(faultsInBrowser(pale, 1200).map((one) => one.split(':')[0])).toEqual([
      'color-contrast',
      'heading-order',
      'html-has-lang',
    ])
  }, 60_000)
})
