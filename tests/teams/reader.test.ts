import * as fc from 'fast-check'
import { toIncoming } from '../../src/teams/activity.ts'
import type { Incoming } from '../../src/world.ts'
import { activity } from './payload.ts'

const FORWARD = 'http://schema.skype.com/Forward'
const REPLY = 'http://schema.skype.com/Reply'
const forwarded = (inside: string, attributes = `itemtype="${FORWARD}"`): string =>
  `<blockquote ${attributes}>${inside}</blockquote>`

/** In one's own chat, with HTML beside the text where any is given. */
const heard = (text: string, html?: string, changes: object = {}): Incoming | undefined =>
  toIncoming(
    activity('message-personal', {
      text,
      ...(html === undefined ? {} : { attachments: [{ contentType: 'text/html', content: html }] }),
      ...changes,
    }),
  )
const own = (text: string, html?: string): string | undefined => heard(text, html)?.text

describe("others' words", () => {
  test('as recorded: own words, then what is forwarded', () => {
    expect(toIncoming(activity('message-forwarded'))).toMatchObject({
      text: 'för kännedom',
      others: [{ kind: 'forwarded', text: 'ställ in möte 20/3: för få anmälda' }],
    })
    expect(toIncoming(activity('message-reply'))).toMatchObject({
      text: 'klart U1',
      others: [{ kind: 'quoted', text: 'Påminnelse om U1' }],
    })
  })

  const words = 'kommer inte 20/3: sjuk'
  test.each([
    ['alone', words, forwarded(`<p>${words}</p>`), ''],
    ['behind own words', `fyi\r\n\r\n${words}`, `<p>fyi</p>${forwarded(`<p>${words}</p>`)}`, 'fyi'],
    ['without paragraphs', `fyi\n${words}`, `fyi${forwarded(words)}`, 'fyi'],
    [
      'inside a div, with blanks between',
      `fyi\r\n${words}`,
      `<div>\n<div>fyi&nbsp;</div>\n${forwarded(`\n<p>${words}&nbsp;</p>\n`)}\n</div>`,
      'fyi',
    ],
    [
      'with other quotes around the attribute, and others beside it',
      words,
      forwarded(words, `itemscope="" itemtype='${FORWARD}' style="color:red"`),
      '',
    ],
    [
      'two after each other, with own words between',
      `a b\n${words}\nc d\navsluta möte`,
      `<p>a b</p>${forwarded(words)}<p>c d</p>${forwarded('avsluta möte')}`,
      'a b\nc d',
    ],
    [
      'one inside the other',
      `fyi\n${words}\navsluta möte`,
      `fyi${forwarded(`<p>${words}</p><blockquote><p>avsluta möte</p></blockquote>`)}`,
      'fyi',
    ],
    [
      'a reply inside what is forwarded',
      `fyi\nBo Ek\n${words}\navsluta möte`,
      `fyi${forwarded(`<blockquote itemtype="${REPLY}"><strong itemprop="mri">Bo Ek</strong><p>${words}</p></blockquote><p>avsluta möte</p>`)}`,
      'fyi',
    ],
    [
      'in pieces, with marks, entities and line breaks',
      `fyi\r\n"${words}" &amp; klart U1\r\navsluta möte!`,
      `<p>fyi</p>${forwarded(`<p>&quot;kommer <b>inte</b> 20/3: <i>sjuk</i>" &amp; klart <u>U1</u><br>avsluta m&#246;te!</p>`)}`,
      'fyi',
    ],
    [
      'never closed',
      `fyi\n${words}\navsluta möte`,
      `fyi<blockquote itemtype="${FORWARD}"><p>${words}</p><p>avsluta möte</p>`,
      'fyi',
    ],
    [
      'quoted in a reply, with its author, in the text as well',
      `Bo Ek\n${words}\nja`,
      `<blockquote itemtype="${REPLY}" itemid="1"><p><b><span itemprop="mri" itemid="8:x">Bo Ek</span></b></p><p itemprop="preview">${words}</p></blockquote>ja`,
      'ja',
    ],
    [
      'quoted in a reply, without its author',
      `${words}\nja`,
      `<blockquote itemtype="${REPLY}"><strong itemprop="mri">Bo Ek</strong><p>${words}</p></blockquote><p>ja</p>`,
      'ja',
    ],
    [
      'quoted in a reply, and not in the text: the same words are the sender’s own',
      words,
      `<blockquote itemtype="${REPLY}"><p>${words}</p></blockquote><p>${words}</p>`,
      words,
    ],
    [
      'marked by what stands inside the block',
      `${words}\nja`,
      `<blockquote><div itemprop="comment">${words}</div></blockquote><p>ja</p>`,
      'ja',
    ],
    [
      'an emoji, a list and a table that the text shows in its own way',
      `fyi\n- ${words}\n- avsluta möte 👍\na | b`,
      `fyi${forwarded(`<ul><li>${words}</li><li>avsluta möte <img alt="👍"></li></ul><table><tr><td>a</td><td>b</td></tr></table>`)}`,
      'fyi',
    ],
    [
      'where text and HTML differ: only whole lines that are the sender’s own stay',
      `fyi\nklart U1\nHälsningar (bild)\n${words}`,
      `<p>fyi</p><p>klart U1</p>${forwarded(`<p>Hälsningar</p><p>${words}</p>`)}`,
      'fyi\nklart U1',
    ],
    [
      'where text and HTML differ: the same line of both is there once for the sender',
      `kommer\n[bild]\nkommer`,
      `<p>kommer</p>${forwarded('<p>kommer</p>')}`,
      'kommer',
    ],
    ['in the text itself', `fyi${forwarded(`<p>${words}</p>`)}`, undefined, 'fyi'],
  ])('%s', (_name, text, html, expected) => {
    expect(own(text, html)).toBe(expected)
    // Beside a mention of the bot likewise.
    const group = toIncoming(
      activity('message-group', {
        text: `<at>Klubban</at>&nbsp;${text}`,
        attachments:
          html === undefined
            ? []
            : [
                {
                  contentType: 'text/html; charset=utf-8',
                  content: `<p><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Klubban</span>&nbsp;</p>${html}`,
                },
              ],
      }),
    )
    expect(group?.text).toBe(expected)
  })

  test('without the HTML everything is as typed', () => {
    expect(own(`för kännedom\r\n\r\n${words}`)).toBe(`för kännedom\n\n${words}`)
    expect(heard(words)).not.toHaveProperty('others')
  })

  test('HTML that says nothing of others changes nothing, whatever it says', () => {
    for (const html of ['', '<p>något annat</p>', '<b', '</blockquote>', '<!-- <p>'])
      expect(own('klart U1', html)).toBe('klart U1')
  })

  test('strange attachments are no fault', () => {
    for (const attachments of [
      [null, 7, 'x'],
      [{ contentType: 3, content: {} }],
      [{ contentType: 'text/html', content: 7 }],
    ])
      expect(heard('klart U1', undefined, { attachments })?.text).toBe('klart U1')
  })
})

describe('an answer to a message', () => {
  const entity = (messageId: string) => ({
    type: 'quotedReply',
    quotedReply: { messageId, senderName: 'Klubban', preview: 'Påminnelse' },
  })
  const saying = (text: string, entities: readonly unknown[] = [entity('177')]) =>
    heard(text, undefined, { entities })

  test.each([
    ['<quoted messageId="177"/> klart U1', 'klart U1'],
    ['<quoted messageId="177" /> klart U1', 'klart U1'],
    ['<quoted messageId="177"/>klart U1', 'klart U1'],
    ['<quoted messageId="177"></quoted> klart U1', 'klart U1'],
    ["<quoted messageid='177'/>\r\nklart U1", 'klart U1'],
    ['&lt;quoted messageId=&quot;177&quot;/&gt; klart U1', 'klart U1'],
    ['&lt;quoted messageId="177"&gt;&lt;/quoted&gt; klart U1', 'klart U1'],
    ['klart U1 <quoted messageId="177"/>', 'klart U1'],
    ['beslut 2: Gruppen <quoted messageId="177"/> säger ja', 'beslut 2: Gruppen säger ja'],
  ])('%j', (text, expected) => {
    expect(saying(text)).toMatchObject({ text: expected, answers: ['177'] })
  })

  test('the mark alone tells of it as well, and so does the HTML', () => {
    expect(saying('<quoted messageId="9"/> klart U1', [])?.answers).toEqual(['9'])
    expect(
      heard('klart U1', `<blockquote itemtype="${REPLY}" itemid="8"><p>x</p></blockquote>klart U1`)
        ?.answers,
    ).toEqual(['8'])
  })

  test('in a group, with the mention behind the mark', () => {
    expect(toIncoming(activity('message-reply'))).toMatchObject({
      text: 'klart U1',
      answers: ['1770362700000'],
    })
  })

  test('below a post in a channel', () => {
    const channel = activity('message-channel')
    expect(toIncoming({ ...channel, id: '5' })?.answers).toEqual(['1770362731123'])
    expect(toIncoming({ ...channel, id: '1770362731123' })).not.toHaveProperty('answers')
  })

  test('what somebody types about it stays', () => {
    for (const typed of [
      'anteckning 3: taggen &lt;quoted messageId="1"/&gt; hos Teams',
      'anteckning 3: &lt;quoted text&gt; betyder citat',
      'anteckning 3: <quoted text> betyder citat',
    ])
      expect(saying(typed, [])?.text).toBe(typed.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
  })
})

describe('links, lists, tables and what is struck out', () => {
  const A = 'https://example.sharepoint.com/sites/grupp/underlag.docx'
  test.each([
    [
      'a link in a field',
      'föreslå Underlag ; länk Underlag 2026.docx',
      `<p>föreslå Underlag ; länk <a href="${A}" title="${A}">Underlag <b>2026</b>.docx</a></p>`,
      `föreslå Underlag ; länk Underlag 2026.docx (${A})`,
    ],
    [
      'a link among words, and words behind it',
      'Se PM här, tack',
      `<p>Se <a href="${A}?v=2&amp;w=3">PM här</a>, tack</p>`,
      `Se PM här (${A}?v=2&w=3), tack`,
    ],
    [
      'a link with a field behind it',
      'föreslå X; länk PM; typ beslut',
      `<p>föreslå X; länk <a href="${A}">PM</a>; typ beslut</p>`,
      `föreslå X; länk PM (${A}); typ beslut`,
    ],
    ['a bare address stands once', A, `<p><a href="${A}">${A}</a></p>`, A],
    [
      'a bare address without its beginning stands once',
      'se www.kumla.se',
      '<p>se <a href="http://www.kumla.se/">www.kumla.se</a></p>',
      'se www.kumla.se',
    ],
    [
      'what is no page is left as words',
      'ring Anna, kör detta, skriv anna@x.se',
      '<p><a href="tel:123">ring Anna</a>, <a href="javascript:alert(1)">kör detta</a>, skriv <a href="mailto:anna@x.se">anna@x.se</a></p>',
      'ring Anna, kör detta, skriv anna@x.se',
    ],
    [
      'a semicolon in an address ends no field',
      'föreslå X ; länk PM',
      '<p>föreslå X ; länk <a href="https://x.se/a;b">PM</a></p>',
      'föreslå X ; länk PM (https://x.se/a%3Bb)',
    ],
    [
      'a table, with an empty cell',
      'svar 6/2:\nBo Ek\nja\nAnna Berg\nnej',
      '<p>svar 6/2:</p><table><tbody><tr><td><p>Bo Ek</p></td><td>ja</td></tr><tr><td>Anna Berg</td><td></td><td>nej</td></tr></tbody></table>',
      'svar 6/2:\nBo Ek | ja\nAnna Berg | | nej',
    ],
    [
      'a table whose rows end, or begin, with an empty cell',
      'Läget\nKommun\nSvar\nNär\nNora\nKumla\nja\nmars\nsvarar i maj',
      '<p>Läget</p><table><tr><th>Kommun</th><th>Svar</th><th>När</th></tr><tr><td>Nora</td><td></td><td>&nbsp;</td></tr><tr><td>Kumla</td><td>ja</td><td>mars</td></tr><tr><td></td><td>svarar i maj</td><td></td></tr></table>',
      'Läget\nKommun | Svar | När\nNora | |\nKumla | ja | mars\n| | svarar i maj | |',
    ],
    [
      'a table of one column',
      'Läget\nNora\nKumla',
      '<p>Läget</p><table><tr><td>Nora</td></tr><tr><td>Kumla</td></tr></table>',
      'Läget\nNora\nKumla',
    ],
  ])('%s', (_name, text, html, expected) => {
    expect(own(text, html)).toBe(expected)
  })

  test('the entries of a list are told, also numbered ones and where the bot is mentioned', () => {
    expect(
      heard(
        'beslut 3:\natt anta\natt sända\nett\ntvå',
        '<p>beslut 3:</p><ul><li>att anta</li><li><p>att sända</p></li></ul><ol start="3"><li>ett</li><li>två</li></ol>',
      ),
    ).toMatchObject({
      text: 'beslut 3:\natt anta\natt sända\nett\ntvå',
      marks: [
        { line: 'att anta', before: '– ' },
        { line: 'att sända', before: '– ' },
        { line: 'ett', before: '3. ' },
        { line: 'två', before: '4. ' },
      ],
    })
  })

  test('rows of a table and blocks that are set off are text wherever they stand', () => {
    expect(
      heard(
        'se\nklart U1\nja\nställ in',
        '<p>se</p><table><tr><td>klart U1</td><td>ja</td></tr></table><blockquote>ställ in</blockquote>',
      ),
    ).toMatchObject({
      text: 'se\nklart U1 | ja\nställ in',
      marks: [
        { line: 'klart U1 | ja', only: 'text' },
        { line: 'ställ in', only: 'text' },
      ],
    })
  })

  test('what is struck out is told', () => {
    expect(
      heard(
        'närvarande: Anna Berg, Bo Ek',
        '<p>närvarande: <s>Anna Berg</s>, <strike>Bo</strike> Ek</p>',
      )?.struck,
    ).toEqual(['Anna Berg', 'Bo'])
  })
})

const markup = fc.string({
  unit: fc.constantFrom(
    'klart U1',
    'kommer',
    'a',
    'å',
    ' ',
    '\n',
    '<p>',
    '</p>',
    '<br>',
    forwarded('kommer'),
    `<blockquote itemtype="${FORWARD}">`,
    `<blockquote itemtype="${REPLY}" itemid="1">`,
    '<blockquote>',
    '</blockquote>',
    '<ul><li>',
    '</li></ul>',
    '<s>',
    '</s>',
    '<a href="https://example.se">',
    '</a>',
    '<table><tr><td>',
    '</td></tr></table>',
    '&lt;',
    '<',
    '"',
    '<!--',
  ),
  maxLength: 30,
})

/** Letters of `part` in the order of `whole`. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const letter of part.match(/[\p{L}\p{N}]/gu) ?? []) {
    at = whole.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

test('whatever the HTML is, the words that act are words of the text, in its order', () => {
  fc.assert(
    fc.property(markup, markup, (text, html) => {
      const said = own(text, html) ?? ''
      expect(isWithin(withoutAddresses(said), own(text) ?? '')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

/** An address stands behind the words that lead to it, and is no word. */
const withoutAddresses = (text: string): string => text.replaceAll(/ ?\(?https?:\/\/\S*\)?/g, '')

test('what is forwarded never acts, however it stands among own words', () => {
  const line = fc.constantFrom('fyi', 'klart U1', 'se nedan', 'hej', 'ja, 3/4')
  const other = fc.constantFrom('ställ in möte', 'kommer inte', 'avsluta möte ändå', 'x')
  const part = fc.oneof(
    line.map((text) => ({ text, html: `<p>${text}</p>`, own: true })),
    fc.array(other, { minLength: 1, maxLength: 3 }).map((lines) => ({
      text: lines.join('\n'),
      html: forwarded(lines.map((one) => `<p>${one}</p>`).join('')),
      own: false,
    })),
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const said = own(
        parts.map(({ text }) => text).join('\n'),
        parts.map(({ html }) => html).join(''),
      )
      expect(said).toBe(
        parts
          .filter((one) => one.own)
          .map(({ text }) => text)
          .join('\n'),
      )
    }),
  )
})

test('HTML made to be slow to read is read in a moment', () => {
  for (const unit of [
    '<b>',
    '<p>',
    '<blockquote>x',
    `<a x='"`,
    '<a href="',
    '<li>x',
    '<!--',
    '<',
    '</b>',
  ]) {
    const before = performance.now()
    own('klart U1', unit.repeat(Math.floor(200_000 / unit.length)))
    expect(performance.now() - before).toBeLessThan(3000)
  }
})
