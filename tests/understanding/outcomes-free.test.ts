import { meant } from './meant.ts'

type Case = readonly [text: string, told: string]
const first = (text: string, language: 'sv' | 'en' = 'sv'): string | undefined =>
  meant('open', 'sofia', text, language)[0]

describe('what became of an item, said at the meeting, is that outcome', () => {
  test.each([
    ['5 noterat', 'läggs till handlingarna 5'],
    ['5:an noterades utan diskussion', 'läggs till handlingarna 5'],
    ['Barnahus: informationen noterades', 'läggs till handlingarna 5'],
    ['barnahus var bara för kännedom', 'läggs till handlingarna 5'],
    ['vi tackar för informationen om barnahus', 'läggs till handlingarna 5'],
    ['tog del av revisionsrapporten', 'läggs till handlingarna 6a'],
    ['förslaget om mötestider föll', 'avslås 6b'],
    ['fyran gick inte igenom', 'avslås 4'],
    ['nej till hyresavtalet, för dyrt tyckte dom', 'avslås 4: för dyrt tyckte dom'],
    ['hyresavtalet avslogs eftersom underlaget inte räckte', 'avslås 4: underlaget inte räckte'],
    ['mötestiderna drogs tillbaka av au', 'återtas 6b'],
    ['Tvåan: ja men med tillägget att det följs upp i vår', 'antas 2: med tillägget'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toMatch(told))

  test.each([
    ['5 noted', 'noted 5'],
    ['barnahus was just for info', 'noted 5'],
    ['we took note of the audit report', 'noted 6a'],
    ["lease didn't go through", 'rejected 4'],
    ['no to the lease, too expensive', 'rejected 4: too expensive'],
    ['The motion on the lease is lost.', 'rejected 4'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text, 'en')).toMatch(told))
})

test.each([
  '5 noterat att lokalen invigs i mars',
  'noterat på fyran att hyran höjs',
  'Karin sa nej till hyresavtalet',
  'Peter röstade nej till hyresavtalet',
  'fyran bordlades inte, vi tog beslut',
])('%s: nothing becomes of the item', (text) =>
  expect(first(text)).not.toMatch(/^(?:läggs till handlingarna|avslås|bordlägg)/),
)

describe('that nothing was decided, and votes, are notes', () => {
  test.each([
    ['omröstning hyresavtalet 9 för 3 emot 1 avstod', 'anteckning 4: omröstning'],
    ['5 ja 3 nej på fyran', 'anteckning 4: 5 ja 3 nej'],
    ['utskrivningen snackade vi om länge, landade inte i nåt', 'anteckning 3: utskrivningen'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toMatch(told))
  test.each([
    ['discharge thing: long chat, nothing decided', 'note 3: discharge thing'],
    ['vote on 4: eight for, four against', 'note 4: vote'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text, 'en')).toMatch(told))
  test('nor is it one where votes decided', () =>
    expect(first('hyresavtalet antogs med 9 röster mot 3')).toMatch(/^(?:antas|beslut) 4/))
})

describe('where the meeting goes on is no body', () => {
  test.each([
    ['så vidare till fyran', 'punkt 4'],
    ['vi går tillbaka till tvåan igen', 'punkt 2'],
    ['då hoppar vi till barnahus', 'punkt 5'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test('on to item 4', () => expect(first('on to item 4', 'en')).toBe('item 4'))
  test('a body is', () =>
    expect(first('så vidare till nämnden med tvåan')).toMatch('vidare 2 till nämnden'))
})

describe('what the chair finds is a decision in its own words', () => {
  test.each([
    [
      'Jag finner att gruppen ställer sig bakom hyresavtalet.',
      'beslut 4: gruppen ställer sig bakom hyresavtalet',
    ],
    ['beslut hyresavtalet godkänns', 'beslut 4: hyresavtalet godkänns'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test('in English', () =>
    expect(first('So I declare that the group supports the lease', 'en')).toBe(
      'decision 4: the group supports the lease',
    ))
})

describe('a matter for the meeting that goes on is an addition', () => {
  test.each([
    ['kan vi ta upp en grej om jourbilarna innan vi slutar?', 'tillägg: Jourbilarna'],
  ] satisfies Case[])('%s', (text, told) =>
    expect(meant('open', 'lena', text).slice(0, 2)).toContain(told),
  )
  test('one for another day is a proposal', () =>
    expect(meant('open', 'martin', 'jag vill ta upp jourbilarna i november')[0]).toMatch(
      /^föreslå Jourbilarna/,
    ))
})

describe('who is there in whose place', () => {
  test.each([
    ['Stina Ny sitter här för Maria', 'ersätter: Stina Ny för Maria Sandberg'],
    ['Lena ersätter Maria idag', 'ersätter: Lena Hedlund för Maria Sandberg'],
    ['Ola Ek är här i stället för Johan', 'ersätter: Ola Ek för Johan Berg'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test('in English', () =>
    expect(first('Stina Ny stands in for Maria', 'en')).toBe(
      'substitute: Stina Ny for Maria Sandberg',
    ))
  test.each(['hyran ersätter avgiften', 'Maria går in för att hämta Johan'])(
    '%s: nobody is',
    (text) => expect(first(text)).not.toMatch(/^ersätter: /),
  )
})

test('of several who do something one answers for it, whoever is named first', () =>
  expect(meant('open', 'sofia', 'Peter och Johan träffar hyresvärden, Peter ansvarar, 4')[0]).toBe(
    'uppdrag 4: Peter och Johan träffar hyresvärden ; ansvarig Peter Öhman',
  ))
