import { documentOf } from './short-document.ts'
import { hitsIn, masked } from '../../src/minutes/personal.ts'
import { keyOf, personalIn } from '../../src/text/personal-data.ts'

const found = (text: string): readonly string[] =>
  personalIn(text).map((one) => `${one.kind}: ${one.text}`)

describe('what looks private is found', () => {
  test.each([
    ['Patienten 811218-9876 har flyttat.', ['identity: 811218-9876']],
    ['född 19811218-9876.', ['identity: 19811218-9876']],
    ['811218 9876', ['identity: 811218 9876']],
    ['1981-12-18-9876', ['identity: 1981-12-18-9876']],
    ['samordningsnummer 701063-2391', ['identity: 701063-2391']],
    ['med en siffra fel: 811218-9875', ['identity: 811218-9875']],
    ['Ring 019-602 70 00.', ['phone: 019-602 70 00']],
    [
      '070 123 45 67 eller +46 (0)70-123 45 67',
      ['phone: 070 123 45 67', 'phone: +46 (0)70-123 45 67'],
    ],
    ['Kim 070-123 45 67: ring', ['phone: 070-123 45 67']],
    ['Region 070-123 45 67: Eva Falk', ['phone: 070-123 45 67']],
    ['tel:070-123 45 67', ['phone: 070-123 45 67']],
    ['Tfn.070-1234567', ['phone: 070-1234567']],
    ['mobil-0701234567.', ['phone: 0701234567']],
    ['019-12 34 56/070-123 45 67', ['phone: 019-12 34 56', 'phone: 070-123 45 67']],
    ['019-12 34 56 / 070-123 45 67', ['phone: 019-12 34 56', 'phone: 070-123 45 67']],
    ['070–123 45 67', ['phone: 070–123 45 67']],
    ['070\u2011123\u00a045\u00a067', ['phone: 070\u2011123\u00a045\u00a067']],
    ['070.123.45.67', ['phone: 070.123.45.67']],
    ['070/123 45 67', ['phone: 070/123 45 67']],
    ['Skriv till åsa.öberg@example.se, tack', ['email: åsa.öberg@example.se']],
    ['Hon bor på Storgatan 5 B, 701 16 Örebro', ['address: Storgatan 5 B, 701 16 Örebro']],
    ['Norra Kungsvägen 12', ['address: Norra Kungsvägen 12']],
    ['Box 1613, 701 16 Örebro', ['address: Box 1613', 'address: 701 16 Örebro']],
  ])('%s', (text, hits) => expect(found(text)).toEqual(hits))
})

describe('what does not is left alone', () => {
  test.each([
    'Möte 2026-02-06 kl. 08.30–12.00, 2026-02-06 § 6b',
    'fredag 6 februari 2026, kl. 08:30 - 12:00',
    'Org.nr 232100-0164',
    'Handlingsplan 2026',
    'Vägen 2027',
    'U14 och F7, 12 av 13 kommuner',
    'dnr 24RS1234, 2024-05-17 13.00-16.00',
    'från 6 till 9 minuter',
    '1177',
    'SFS 2010:659',
    '06-02-2026',
    '20 000 000 kronor',
    'https://example.se/2026/02/06',
    'https://example.se/0701234567',
    '06.02.2026 08.30',
    'kl. 08:30:15',
    'dnr 0123-4567/2026',
    '06:02 2026-02-06',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

describe('in a document', () => {
  const document = documentOf(
    { kind: 'facts', own: true, rows: [{ term: 'Var', line: [{ text: 'Storgatan 1' }] }] },
    {
      kind: 'table',
      label: 'x',
      columns: [{ title: 'a', width: 100 }],
      rows: [
        {
          cells: [[{ kind: 'paragraph', line: [{ text: 'Ring 019-602 70 00 om 811218-9876.' }] }]],
        },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      entries: [[{ text: 'Ring (019) 6027000' }], [{ text: 'igen 019-6027000', look: 'strong' }]],
    },
  )

  test('each is told once, in order, and the meeting’s own place is not searched', () => {
    expect(hitsIn(document).map(({ kind, text }) => [kind, text])).toEqual([
      ['phone', '019-602 70 00'],
      ['identity', '811218-9876'],
    ])
  })

  test('a hit is replaced wherever it stands, however it is written', () => {
    const [phone] = hitsIn(document)
    const text = JSON.stringify(
      masked(document, (key) => (key === phone?.key ? '[borttaget]' : undefined)),
    )
    expect(text).not.toContain('602')
    expect(text).toContain('811218-9876')
    expect(text).toContain('igen [borttaget]')
    expect(text).toContain('Storgatan 1')
  })

  test.each(['+46 70 123 45 67', '+46 (0)70-123 45 67', '0046701234567', '070–123 45 67'])(
    'the key of %s is that of the number at home',
    (typed) => {
      const keys = ['070-123 45 67', typed].flatMap((text) => personalIn(text).map(keyOf))
      expect(keys).toEqual([keys[0], keys[0]])
    },
  )

  test('the key tells nothing of the number', () =>
    expect(hitsIn(document).every(({ key, text }) => !key.includes(text.slice(0, 4)))).toBe(true))
})
