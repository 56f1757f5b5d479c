import { layout } from '../../src/minutes/layout.ts'
import type { Document } from '../../src/minutes/document.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { action, groupOf, meetingOf, sourceOf, withPresence } from './made.ts'

export const sami =
  'Ráđđehus lea dahkan mearrádusa ođđa šiehtadusa birra. Čálli: Ánne Eŋŋgá, ŧ ž ǥ ǩ ʒ.'
export const arabic = 'مرحبا بالعالم (2026) هذا نص يكتب من اليمين إلى اليسار'
export const mixed = 'Blandat: ordet "سلام (1)" betyder fred 🕊️, שלום på hebreiska; 👩‍👩‍👧‍👦 🇸🇪 👍🏽 ✓ → ☐ ∑'
export const spoilt = 'Före\u0000\u0007\u001B\u0085\u202Eefter\uFFFF \uD83D slut'

/** A meeting of 60 items, 40 decisions, 100 people and 200 actions, in three scripts, with everything that spoils files. */
export function exotic(): Document {
  const organisations = [
    'Nora kommun',
    'Ume & Vännäs <Nord>',
    'Sámi giellaguovddáš',
    'جامعة الشمال',
  ]
  const group = groupOf(
    'Vård & omsorg <Nord>',
    Array.from({ length: 100 }, (_, at) => ({
      name: at % 7 === 3 ? `عمر بن ${at}` : `Person Nummer ${at}`,
      organisation: organisations[at % 4] ?? '',
      roles: at === 0 ? ['chair' as const] : [],
    })),
  )
  const note = `${sami}\n- första\n- andra: https://example.se/v%C3%A4g?a=1&b=2\n- tredje\n\n${arabic}\n${mixed}\n${spoilt}`
  const points = Array.from({ length: 60 }, (_, at) => ({
    title: at === 3 ? 'اتفاق الأطباء – عملية مستمرة' : `Ärende ${at + 1} 🎉`,
    presenters: ['Anna Berg'],
    notes: [note],
    link: `https://example.se/${at}`,
    ...(at < 40
      ? { decisions: [`Beslut nummer ${at + 1}.`] }
      : { outcome: { kind: 'noted' as const } }),
  }))
  let meeting = meetingOf(points, { place: 'Vuollerim & Överkalix' })
  for (const [at, id] of Object.keys(group.people).entries()) {
    if (at % 3 > 0)
      meeting = withPresence(
        meeting,
        [id],
        at % 3 === 1 ? { kind: 'present' } : { kind: 'part', from: '09:00', to: '10:00' },
      )
  }
  const given = {
    meetingId: meeting.id,
    on: meeting.on,
    itemId: Object.keys(meeting.items)[0] ?? '',
    cite: `${meeting.on} § 1`,
  }
  return layout(
    minutesOf(
      sourceOf(group, meeting, {
        actions: Array.from({ length: 200 }, (_, at) =>
          action(`U${at + 1}`, `Underlag ${at + 1}`, { given }),
        ),
      }),
    ),
  )
}
