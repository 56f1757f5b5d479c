import * as fc from 'fast-check'
import { mentionsIn } from '../../src/teams/mentions.ts'
import { spoken } from '../../src/teams/spoken.ts'

const BOT = '28:bot'
const bot = { type: 'mention', text: '<at>Klubban</at>', mentioned: { id: BOT, name: 'Klubban' } }
const mention = (name: string, id: string) => ({
  type: 'mention',
  text: `<at>${name}</at>`,
  mentioned: { id, name },
})
const said = (text: string, ...entities: unknown[]): string =>
  spoken(text, mentionsIn(entities), BOT)

test.each([
  ['<at>Klubban</at>&nbsp;dagordning\n', 'dagordning'],
  ['dagordning <at>Klubban</at> ', 'dagordning'],
  ['<at>Klubban</at>, <at>Klubban</at>: dagordning', 'dagordning'],
  ['<at>Klubban</at>\u00a0 mina \t\t uppdrag', 'mina uppdrag'],
  ['säg till <at>Klubban</at> om det', 'säg till Klubban om det'],
  [
    '<at>Klubban</at>\r\nanteckning 7: rad ett\r\nrad två<br>rad tre<br/>rad fyra',
    'anteckning 7: rad ett\nrad två\nrad tre\nrad fyra',
  ],
  [
    '<p><at>Klubban</at> beslut 6b:</p><p>Att <b>anta</b> <i>förslaget</i></p>',
    'beslut 6b:\nAtt anta förslaget',
  ],
  ['<div>ett</div>\n<ul><li>två</li><li>tre</li></ul>', 'ett\n\ntvå\ntre'],
  ['a &lt;b&gt; &amp;amp; &quot;c&quot; &#229;&#xe5;', 'a <b> &amp; "c" åå'],
  ['a\u030anteckning', 'ånteckning'],
  ['\u200bhej\ufeff', 'hej'],
  ['   ', ''],
])('%j is %j', (raw, text) => {
  expect(said(raw, bot)).toBe(text)
})

test('other people stand as their names, also two of one name', () => {
  const raw = '<at>Klubban</at> ansvarig <at>Bo Ek</at>, <at>Bo Ek</at> &amp; <at>Åsa &lt;3</at>'
  expect(
    said(raw, bot, mention('Bo Ek', '29:1'), mention('Bo Ek', '29:2'), {
      ...mention('Åsa <3', '29:3'),
      text: '<at>Åsa &lt;3</at>',
    }),
  ).toBe('ansvarig Bo Ek, Bo Ek & Åsa <3')
})

test('a typed tag is no mention: entities decide', () => {
  expect(said('<at>Klubban</at> hej')).toBe('<at>Klubban</at> hej')
  expect(said('&lt;at&gt;Klubban&lt;/at&gt; hej')).toBe('<at>Klubban</at> hej')
})

test('teams, tags and bots are not people, malformed entities nothing', () => {
  expect(
    mentionsIn([
      mention('Allmänt', '19:x@thread.tacv2'),
      bot,
      null,
      7,
      { type: 'mention' },
      { type: 'mention', mentioned: { id: 3 }, text: 'x' },
    ]).map((one) => one.person),
  ).toEqual([false, false])
})

test('whatever is sent, nothing but text comes out: no runs of blanks, no carriage returns, no ends', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'a',
          'b',
          ' ',
          '<',
          '>',
          '&',
          ';',
          '\n',
          '\r',
          '\t',
          '@',
          '/',
          '=',
          '\u00a0',
          '<at>',
          '</at>',
          '<br>',
          '&nbsp;',
          '&lt;',
          '&#10;',
        ),
      }),
      (raw) => {
        const text = said(raw, bot)
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\r|\t|\u00a0| {2}|\ue000/)
      },
    ),
  )
})
