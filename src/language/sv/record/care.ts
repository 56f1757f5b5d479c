import type { Day } from '../../../meetings/calendar.ts'
import type { Stood } from '../../../meetings/stays.ts'
import type { Presence } from '../../../meetings/who-was-there.ts'
import { formatDate } from '../words/dates.ts'
import { listed, plural } from '../words/wording.ts'
import { cameTo } from './outcomes-told.ts'
import { stayText } from './stays.ts'

type Kind = 'decision' | 'note' | 'outcome'

const was = {
  present: 'närvarande',
  part: 'med en del av mötet',
  absent: 'frånvarande',
  replaced: 'ersatt',
} as const satisfies Record<Presence['kind'], string>
const there = (stood: Stood | undefined): string =>
  stood ? `${was[stood.kind]}${stood.stay ? ` (${stayText(stood.stay)})` : ''}` : 'inte antecknad'

/** How one thing that stands in the record is changed, moved and taken away. */
export const care = {
  decision: ({ cite, title }: { cite: string; title: string }) => `beslut ${cite} ${title}`,
  entry: ({ kind, number, title, day }: { kind: Kind; number: string; title: string; day: Day }) =>
    `${{ decision: 'beslut', note: 'anteckning', outcome: 'utfall' }[kind]} ${number} ${title}, mötet ${formatDate(day)}`,
  guest: ({ name, day }: { name: string; day: Day }) => `gästen ${name}, mötet ${formatDate(day)}`,
  action: ({ id, cite }: { id: string; cite: string | undefined }) =>
    `uppdrag ${id}${cite === undefined ? '' : ` (${cite})`}`,
  title: ({ number, day }: { number: string; day: Day }) =>
    `rubriken på punkt ${number}, mötet ${formatDate(day)}`,
  outcome: cameTo,

  changed: ({ what, now, before }: { what: string; now: string; before: string }) =>
    `Jag har ändrat ${what}.\nNu: ${now}\nFörut: ${before}`,
  removed: ({ what, before }: { what: string; before: string }) =>
    `Jag har tagit bort ${what}. Numret används inte igen.\nDär stod: ${before}`,
  guestRemoved: ({ what, before }: { what: string; before: string }) =>
    `Jag har tagit bort ${what}.\nDär stod: ${before}`,
  nothingLeft: ({ cite }: { cite: string }) =>
    `Nu står inget om vad det blev av ${cite}. Skriv till exempel ”bordlägg ${cite}: …” eller ”läggs till handlingarna ${cite}”.`,
  moved: ({ what, to, title }: { what: string; to: string; title: string }) =>
    `Jag har flyttat ${what}. Nu är det ${to} ${title}.`,
  guestMoved: ({ what, items }: { what: string; items: readonly string[] }) =>
    `Nu är ${what}, med på punkt ${listed(items)}.`,
  attendance: ({ day }: { day: Day }) => `Närvaron vid mötet ${formatDate(day)} är ändrad.`,
  presence: ({
    name,
    now,
    before,
  }: {
    name: string
    now: Stood | undefined
    before: Stood | undefined
  }) => `${name}: ${there(now)}. Förut: ${there(before)}.`,

  which: ({ kind, number, count }: { kind: Kind; number: string; count: number }) =>
    `Punkt ${number} har ${count} ${{ decision: 'beslut', note: 'anteckningar', outcome: 'utfall' }[kind]}. Vilket gäller det?`,
  askEntry: ({ kind, number }: { kind: 'decision' | 'note'; number: string }) =>
    `Ska ${kind === 'decision' ? 'beslut' : 'anteckning'} ${number} ändras, eller ska det bli något nytt?`,
  entryChanged: ({ number }: { number: string }) => `Ändra ${number}`,
  entryNew: { decision: 'Nytt beslut', note: 'Ny anteckning' },
  askHanging: ({ actions }: { actions: readonly { id: string; text: string }[] }) =>
    `${plural(actions.length, 'Ett uppdrag hör', `${actions.length} uppdrag hör`)} till beslutet:\n${actions.map(({ id, text }) => `– ${id} ${text}`).join('\n')}\nVad ska hända med ${plural(actions.length, 'det', 'dem')}?`,
  options: { removeActions: 'Ta bort också', keepActions: 'Behåll' },
  askStill: ({ actions }: { actions: readonly { id: string; text: string }[] }) =>
    `${plural(actions.length, 'Ett uppdrag hör', `${actions.length} uppdrag hör`)} till beslutet:\n${actions.map(({ id, text }) => `– ${id} ${text}`).join('\n')}\nStår ${plural(actions.length, 'det', 'de')} kvar?`,
  still: ({ ids, day }: { ids: readonly string[]; day: Day }) => [
    {
      label: plural(ids.length, 'Låt stå', 'Låt alla stå'),
      say: `låt stå ${ids.join(', ')}`,
    },
    ...(ids.length === 1
      ? [
          { label: `Ändra ${ids[0]}`, say: `ändra uppdrag ${ids[0]}` },
          { label: `Ta bort ${ids[0]}`, say: `ta bort uppdrag ${ids[0]}` },
        ]
      : [{ label: 'Gå igenom', say: `lösa trådar ${day}` }]),
  ],
  goneToo: ({ ids }: { ids: readonly string[] }) =>
    `${listed(ids)} är också ${plural(ids.length, 'borttaget', 'borttagna')}.`,
  stay: ({ ids }: { ids: readonly string[] }) => `${listed(ids)} står kvar under punkten.`,
  followed: ({ ids }: { ids: readonly string[] }) => `${listed(ids)} följer med.`,
  toldActionGone: ({ id, text, by }: { id: string; text: string; by: string }) =>
    `Uppdrag ${id} gäller inte längre. ${by} har tagit bort det: ${text}`,

  toldActionBack: ({ id, text }: { id: string; text: string }) =>
    `Uppdrag ${id} gäller ändå: ${text}`,

  askWording: ({
    what,
    by,
    now,
    wanted,
  }: {
    what: string
    by: string
    now: string
    wanted: string | undefined
  }) =>
    wanted === undefined
      ? `${by} vill ta bort ${what}, som redan är utskickat.\nDär står: ${now}\nStämmer det att ni inte beslutade så?`
      : `${by} vill ändra ${what}, som redan är utskickat.\nNu står: ${now}\nNy lydelse: ${wanted}\nStämmer den nya lydelsen med vad ni beslutade?`,
  wordingWaits: ({
    what,
    names,
    now,
    wanted,
  }: {
    what: string
    names: readonly string[]
    now: string
    wanted: string | undefined
  }) =>
    wanted === undefined
      ? `Att ${what} tas bort väntar på att ${plural(names.length, '', 'någon av ')}${listed(names)} bekräftar det, eftersom texten redan är utskickad.\nDär står: ${now}`
      : `Ändringen av ${what} väntar på att ${plural(names.length, '', 'någon av ')}${listed(names)} bekräftar den, eftersom texten redan är utskickad.\nNu står: ${now}\nNy lydelse: ${wanted}`,
  confirmedAlone:
    'Det finns ingen mer att fråga, så du bekräftar själv, och det framgår av texten.',
  choices: {
    confirm: ({ cite }: { cite: string }) => ({
      label: 'Bekräfta',
      say: `bekräfta ändring ${cite}`,
    }),
    reject: ({ cite }: { cite: string }) => ({ label: 'Avvisa', say: `avvisa ändring ${cite}` }),
  },
  toldConfirmed: ({ what, by, now }: { what: string; by: string; now: string | undefined }) =>
    now === undefined
      ? `${by} har bekräftat att ${what} tas bort.`
      : `${by} har bekräftat ändringen av ${what}. Nu står: ${now}`,
  toldRejected: ({ what, by }: { what: string; by: string }) =>
    `${by} bekräftar inte ändringen av ${what}. Det som stod står kvar.`,
  rejected: ({ what }: { what: string }) =>
    `Ändringen av ${what} görs inte. Det som stod står kvar.`,
  settledThere: ({ day }: { day: Day }) => `avgjord vid mötet ${formatDate(day)}`,
  noLongerBack: ({ id, title }: { id: string; title: string }) =>
    `${id} ${title} kommer inte tillbaka som förslag längre.`,
  stillOnAgenda: ({
    id,
    title,
    day,
    number,
  }: {
    id: string
    title: string
    day: Day
    number: string | undefined
  }) =>
    `${id} ${title} står redan på dagordningen till mötet ${formatDate(day)}. ${number === undefined ? 'Ska det inte tas upp där, ta bort det.' : `Ska det inte tas upp där, skriv ”ta bort punkt ${number}”.`}`,
  goneThere: ({ day }: { day: Day }) => `utfallet vid mötet ${formatDate(day)} är borttaget`,
  toldNoLongerBack: ({
    id,
    title,
    day,
    isSettled,
  }: {
    id: string
    title: string
    day: Day
    isSettled: boolean
  }) =>
    isSettled
      ? `${id} ${title} kommer inte tillbaka som förslag: punkten avgjordes vid mötet ${formatDate(day)}.`
      : `${id} ${title} kommer inte tillbaka som förslag tills vidare: det som antecknades om punkten vid mötet ${formatDate(day)} är borttaget.`,
}
