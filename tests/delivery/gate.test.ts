import { everyone, gated } from '../../src/delivery/gate.ts'
import type { Message } from '../../src/text/message.ts'
import { groupOf } from '../meetings/planned.ts'

const group = groupOf()
const shown = (message: Message): string => JSON.stringify(gated(message, group, everyone))

describe.each(['811218-9876', '٨١١٢١٨-٩٨٧٦', '８１１２１８−９８７６', '८११२१८ ९८७६'])(
  '%s',
  (number) => {
    test('is hidden in a text', () =>
      expect(shown({ text: `Patienten ${number} har flyttat.` })).not.toContain(number))

    test('is hidden on a card, beside a text that holds nothing', () =>
      expect(
        shown({
          text: 'Kortet',
          card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: `Om ${number}` }] },
        }),
      ).not.toContain(number))
  },
)

test.each(['Möte 2026-02-06 kl. 08.30–12.00', 'U14, § 6', 'Klart'])('%s stands', (text) =>
  expect(gated({ text }, group, everyone)).toEqual({ text }),
)
