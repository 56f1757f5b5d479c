import * as fc from 'fast-check'
import { MAX_BYTES } from '../../src/teams/fit.ts'
import { render } from '../../src/teams/render.ts'
import { buttonsOf, cardOf, seen } from '../conversations/seen.ts'
import type { Json } from './connector.ts'

const shown = (message: Parameters<typeof render>[0]): Json => render(message)
const bo = { name: 'Bo Ek', id: '29:bo' }

test('plain text stays plain', () => {
  expect(shown({ text: '**inte** fet <b> <at>Bo Ek</at> @Bo Ek' })).toEqual({
    type: 'message',
    textFormat: 'plain',
    text: '**inte** fet <b> <at>Bo Ek</at> @Bo Ek',
  })
})

test('several lines stay several, and all else is escaped', () => {
  expect(shown({ text: '**inte** fet <b>\n  <at>Bo Ek</at> @Bo Ek' })).toEqual({
    type: 'message',
    textFormat: 'xml',
    text: '**inte** fet &lt;b&gt;<br/>&nbsp;&nbsp;&lt;at&gt;Bo Ek&lt;/at&gt; @Bo Ek',
  })
})

test('a mention is a tag with its entity, and all else is escaped', () => {
  expect(shown({ text: 'Hej @Bo Ek & <at>Anna</at>\n  - "x"', mentions: [bo] })).toEqual({
    type: 'message',
    textFormat: 'xml',
    text: 'Hej <at>Bo Ek</at> &amp; &lt;at&gt;Anna&lt;/at&gt;<br/>&nbsp;&nbsp;- &quot;x&quot;',
    entities: [
      { type: 'mention', text: '<at>Bo Ek</at>', mentioned: { id: '29:bo', name: 'Bo Ek' } },
    ],
  })
})

test('names inside names, twice the same name, odd names, absent names', () => {
  const long = shown({
    text: '@Bo Ekman och @Bo Ek, @Bo Ek',
    mentions: [bo, { name: 'Bo Ekman', id: '29:ekman' }],
  })
  expect(long['text']).toBe('<at>Bo Ekman</at> och <at>Bo Ek</at>, <at>Bo Ek</at>')
  expect(long['entities']).toHaveLength(2)
  const twins = shown({ text: '@Bo Ek, @Bo Ek', mentions: [bo, { name: 'Bo Ek', id: '29:other' }] })
  expect((twins['entities'] as Json[]).map((entity) => entity['mentioned'].id)).toEqual([
    '29:bo',
    '29:other',
  ])
  expect(shown({ text: '@A <&> B', mentions: [{ name: 'A <&> B', id: 'x' }] })['text']).toBe(
    '<at>A &lt;&amp;&gt; B</at>',
  )
  expect(shown({ text: 'Till dig:', mentions: [bo] })['text']).toBe('Till dig:<br/><at>Bo Ek</at>')
  expect(shown({ text: '@Bo Eks uppdrag', mentions: [bo] })['text']).toBe('<at>Bo Ek</at>s uppdrag')
  expect(shown({ text: '@Bo Ekman', mentions: [bo] })['text']).toBe('@Bo Ekman<br/><at>Bo Ek</at>')
})

test('a card has no text beside it, and its summary says the same', () => {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: 'Kallelse' }],
  }
  const activity = shown({ text: 'Kallelse\n6 februari', card })
  expect(activity).toEqual({
    type: 'message',
    summary: 'Kallelse\n6 februari',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  })
})

test('a mention in a card notifies, whether the card names the person or not', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [{ type: 'Container', items: [{ type: 'TextBlock', text: 'Till @Bo Ek' }] }],
    msteams: { width: 'Full' },
  }
  const named = cardOf(shown({ text: 'Till @Bo Ek', card, mentions: [bo] }))!
  expect(named['body'][0].items[0].text).toBe('Till <at>Bo Ek</at>')
  expect(named['msteams']).toEqual({
    width: 'Full',
    entities: [
      { type: 'mention', text: '<at>Bo Ek</at>', mentioned: { id: '29:bo', name: 'Bo Ek' } },
    ],
  })
  const added = cardOf(shown({ text: '@Bo Ek', card: { ...card, body: [] }, mentions: [bo] }))!
  expect(added['body']).toEqual([{ type: 'TextBlock', wrap: true, text: '<at>Bo Ek</at>' }])
})

test('choices are buttons that say their sentence, in any chat', () => {
  const activity = shown({ text: 'Vem?\n1. *Bo*', choices: [{ label: 'Bo Ek', say: '1' }] })
  const card = cardOf(activity)!
  expect(activity['summary']).toBe('Vem?\n1. *Bo*')
  expect(card['body'][1]).toEqual({
    type: 'RichTextBlock',
    spacing: 'None',
    inlines: [{ type: 'TextRun', text: '1. *Bo*' }],
  })
  expect(buttonsOf(card)[0]!['data']).toEqual({
    say: '1',
    msteams: { type: 'messageBack', displayText: 'Bo Ek', text: '1', value: { say: '1' } },
  })
  expect(seen(activity)).toBe('Vem?\n1. *Bo*\n[Bo Ek]')
})

test('choices with a mention: markdown signs stay as typed', () => {
  const card = cardOf(
    shown({
      text: '@Bo Ek: *nu*?\n- a_b [x](y)',
      mentions: [bo],
      choices: [{ label: 'Ja', say: 'ja' }],
    }),
  )!
  expect(card['body'].slice(0, 2).map((block: Json) => block['text'])).toEqual([
    '<at>Bo Ek</at>: \\*nu\\*?',
    '\\- a\\_b \\[x\\](y)',
  ])
  expect(card['msteams'].entities).toHaveLength(1)
})

test('a card that is too large goes as its text', () => {
  const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'x'.repeat(20_000) }] }
  expect(shown({ text: 'kort', card })).toEqual({
    type: 'message',
    textFormat: 'plain',
    text: 'kort',
  })
})

test('long text is cut at a line, with a mark', () => {
  const lines = Array.from({ length: 2000 }, (_, at) => `rad ${at} å`)
  const text = String(shown({ text: lines.join('\n') })['text']).split('<br/>')
  expect(text.at(-1)).toBe('[…]')
  expect(text.slice(0, -1)).toEqual(lines.slice(0, text.length - 1))
  expect(text.length).toBeGreaterThan(1000)
})

test('a line without end is cut between its characters', () => {
  for (const start of ['', 'a']) {
    const text = String(shown({ text: start + '😀'.repeat(20_000) })['text'])
    expect([text.isWellFormed(), text.endsWith('😀\n[…]')]).toEqual([true, true])
  }
})

test('nothing is ever over the limit, and no character is halved', () => {
  const piece = fc.oneof(fc.constantFrom('@Bo Ek', '😀', '<&>', '\n', 'å'), fc.string())
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.boolean(),
      fc.boolean(),
      (pieces, times, mentioned, asked) => {
        const message = {
          text: pieces.join('').repeat(times),
          ...(mentioned && { mentions: [bo] }),
          ...(asked && { choices: [{ label: 'Ja', say: 'ja' }] }),
        }
        const json = JSON.stringify(render(message))
        expect(json.length * 2).toBeLessThanOrEqual(MAX_BYTES)
        expect(json).not.toMatch(/\\ud[89a-f]/)
      },
    ),
    { numRuns: 60 },
  )
})

test('a file that is offered is Teams’ own card of consent, with what was said as its words', () => {
  const context = { file: 'sealed' }
  expect(
    shown({
      text: 'Protokollet.\nTillåt.',
      file: { kind: 'offered', name: 'protokoll.docx', bytes: 12, context: 'sealed' },
    }),
  ).toEqual({
    type: 'message',
    summary: 'Protokollet.\nTillåt.',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: 'protokoll.docx',
        content: {
          description: 'Protokollet.\nTillåt.',
          sizeInBytes: 12,
          acceptContext: context,
          declineContext: context,
        },
      },
    ],
  })
})

test('a file that nobody could give is only its words', () => {
  expect(
    shown({
      text: 'Protokollet.',
      file: { kind: 'wanted', documents: [{ form: 'pdf', meetingId: 'm1' }] },
    }),
  ).toEqual({ type: 'message', textFormat: 'plain', text: 'Protokollet.' })
})
