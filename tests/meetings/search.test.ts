import fc from 'fast-check'
import { excerpt, readQuery } from '../../src/reading/query.ts'
import { stem } from '../../src/language/stem.ts'

const finds = (typed: string, text: string): boolean => readQuery(typed).matches(text)

describe('forms of a word', () => {
  test.each([
    'överenskommelse överenskommelsen överenskommelser överenskommelserna överenskommelsens överenskommelsernas',
    'läkaravtal läkaravtalet läkaravtalets läkaravtalen',
    'möte mötet möten mötena mötets',
    'beslut beslutet besluten beslutas beslutade beslutats',
    'fråga frågan frågor frågorna frågornas',
    'ärende ärendet ärenden ärendena',
    'riktlinje riktlinjen riktlinjer riktlinjerna',
    'hem hemmet hemmets',
    'grupp gruppen grupper grupperna',
    'skola skolan skolor skolorna',
    'kommun kommunen kommuner kommunernas',
    'process processen processer',
    'hälsa hälsan',
    'psykisk psykiska',
    'enhet enheten enheter enheterna',
    'arbete arbetet arbeten arbetena',
    'uppföljning uppföljningen uppföljningar uppföljningarna',
    'verksamhet verksamheten verksamheter verksamheterna',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
    for (const typed of forms.split(' '))
      for (const written of forms.split(' '))
        expect(`${typed} finds ${written}: ${finds(typed, `Om ${written} och annat.`)}`).toBe(
          `${typed} finds ${written}: true`,
        )
  })

  test.each([
    'psykiatri psykiatrin psykiatrins',
    'strategi strategin strategier strategierna',
    'policy policyn policys',
    'kommitté kommittén kommittéer kommittéerna',
    'byrå byrån byråer',
    'industri industrin',
    'konto kontot konton',
    'video videon',
    'medel medlet medlen',
    'exempel exemplet exemplen',
    'register registret registren',
    'nummer numret numren',
    'regel regler regeln reglerna',
    'tecken tecknet tecknen',
    'ledamot ledamöter ledamöterna ledamoten',
    'stad städer städerna staden',
    'hand händer händerna',
    'bok böcker böckerna boken',
    'tjänsteman tjänstemän tjänstemännen',
    'natt nätter natten',
    'land länder länderna',
    'AU AU:s',
    'SIP SIP:en SIP:ar SIP:arna',
    'LSS LSS:s',
  ])('%s find each other', (forms) => {
    const missed = forms.split(' ').flatMap((typed) =>
      forms
        .split(' ')
        .filter((written) => !finds(typed, `Om ${written} och annat.`))
        .map((written) => `${typed} does not find ${written}`),
    )
    expect(missed).toEqual([])
  })

  test.each([
    ['planering', 'Om en plan'],
    ['nät', 'Om natten'],
    ['bo', 'Om bon'],
    ['regel', 'Regionen beslutar'],
    ['lag', 'Lagom stort'],
    ['stat', 'Staden växer'],
    ['konto', 'Kontext'],
    ['medel', 'Medlingen'],
    ['led', 'Ledamöterna'],
    ['man', 'Många'],
    ['AU', 'Augusti'],
    ['LSS', 'LSSA'],
  ])('%s does not find %s', (typed, text) => expect(finds(typed, text)).toBe(false))

  test('what only begins alike is something else', () => {
    expect(finds('plan', 'Planen gäller')).toBe(true)
    expect(finds('lag', 'Lokalen är lagom stor')).toBe(false)
    expect(finds('AU', 'Augusti')).toBe(false)
    expect(finds('sip', 'Krav på SIP vid övergång')).toBe(true)
    expect(finds('barnahus', 'Barnahusets verksamhet')).toBe(true)
  })

  test('never shorter than three letters, and the same again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{3,20}$/), (word) => {
        expect(stem(word).length).toBeGreaterThanOrEqual(3)
        expect(stem(word)).toBe(stem(word.toUpperCase()))
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('a query', () => {
  test('all its words, in any order, wherever they stand; small words say nothing', () => {
    expect(finds('beslut om läkaravtalet', 'Läkaravtal: besluten')).toBe(true)
    expect(finds('läkaravtal lokal', 'Läkaravtalet')).toBe(false)
    expect(readQuery('workshop läkaravtal').matches('Läkaravtalet', 'En workshop föreslås')).toBe(
      true,
    )
    expect(finds('om', 'Om detta')).toBe(true)
    expect(readQuery(' ; ').matches('vad som helst')).toBe(false)
  })

  test('a part of a compound finds the whole', () => {
    expect(finds('avtal', 'Läkaravtalet')).toBe(true)
    expect(finds('vård', 'Nära vård, närvården')).toBe(true)
  })

  test('in quotes as it stands', () => {
    expect(finds('”nära vård”', 'Om nära vård i länet')).toBe(true)
    expect(finds('"nära vård"', 'Vård nära hemmet')).toBe(false)
    expect(finds('"nära vård" 2026', 'nära vård')).toBe(true)
  })

  test('with signs inside', () => {
    expect(finds('e-hälsan', 'E-hälsoområdet')).toBe(true)
    expect(finds('2026-02-06', 'citeras 2026-02-06 § 6b')).toBe(true)
    expect(finds('PUB-avtal', 'arbetet med PUB-avtalet')).toBe(true)
  })

  test('a year beside words is a filter', () => {
    expect(readQuery('läkaravtal 2025').year).toBe('2025')
    expect(readQuery('2025')).toMatchObject({ terms: [{ word: '2025' }] })
    expect(readQuery('2025').year).toBeUndefined()
  })
})

describe('an excerpt', () => {
  const text = `${'Inledande ord om annat. '.repeat(20)}Här står läkaravtalet mitt i. ${'Avslutande ord om annat. '.repeat(20)}`
  test('stands around what was found', () => {
    const cut = excerpt(readQuery('läkaravtal'), text)
    expect(cut).toMatch(/^…\S.*läkaravtalet.*\S…$/)
    expect(cut.length).toBeLessThan(185)
  })

  test('short text is itself, on one line', () =>
    expect(excerpt(readQuery('x'), ' Två\n rader ')).toBe('Två rader'))

  test('is never longer than asked for, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000 }),
        fc.string({ minLength: 1, maxLength: 20 }),
        (long, typed) => {
          expect(excerpt(readQuery(typed), long).length).toBeLessThanOrEqual(182)
        },
      ),
      { seed: 11 },
    )
  })
})
