import { everyone, gated } from '../../src/delivery/gate.ts'
import { newGroup } from '../../src/meetings/group.ts'
import type { Message } from '../../src/text/message.ts'

const home = {
  id: '19:g@thread.v2',
  kind: 'groupChat' as const,
  tenantId: 't',
  serviceUrl: 'https://example.org/',
  botId: '28:bot',
}
const group = newGroup({
  pk: 'g-1',
  name: 'Arbetsgruppen',
  tenantId: 't',
  home,
  now: new Date('2026-01-12T08:00:00Z'),
})
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
