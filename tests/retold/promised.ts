import { readFileSync } from 'node:fs'
import { minutesFile } from './old-minutes.ts'

/** How a sentence of real minutes begins or goes on, enough to know it by, and whether the group promised something in it. */
export interface Labelled {
  readonly part: string
  /** Absent where two readings did not agree. */
  readonly ours?: boolean
}

/** Read twice by hand, by the words alone and by the whole item with its title. */
export const labelled: Readonly<Record<string, readonly Labelled[]>> = {
  '001_1c0dd5b9ca72b139.txt': [
    { part: 'Film kommer', ours: true },
    { part: 'Frågan återkommer senare', ours: true },
    { part: 'Beslut behöver fattas', ours: true },
    { part: 'Detta bör diskuteras vidare', ours: true },
    { part: 'tas vidare till HSLG', ours: true },
    { part: 'Detta tas vidare', ours: true },
    { part: 'får återkomma senare', ours: true },
    { part: 'Fortsatt hantering sker', ours: true },
    { part: 'Arbetet ska förankras', ours: true },
    { part: 'kommer att ersättas', ours: true },
    { part: 'synpunkter som kommer att', ours: true },
    { part: 'i uppdrag att leda en arbetsgrupp', ours: true },
    { part: 'får ett fortsatt uppdrag', ours: true },
    { part: 'Fortsatt arbete med läkaravtalet', ours: true },
    { part: 'på plats till nästa', ours: true },
    { part: 'Implementeringsteamet kommer' },
    { part: 'En workshop föreslås' },
    { part: 'En vårdkedjegrupp' },
    { part: 'Frågan togs därför', ours: false },
    { part: 'har beslutat anta', ours: false },
    { part: 'proposition väntas', ours: false },
    { part: 'Projektet avslutas', ours: false },
    { part: 'beräknas träda i kraft', ours: false },
    { part: 'med PUB-avtal pågår', ours: false },
    { part: 'De föreslår ett uppdrag', ours: false },
  ],
  '003_f8156a3ad2c09575.txt': [
    { part: 'Ett besök i', ours: true },
    { part: 'samverkansrådet kommer därför', ours: true },
    { part: 'återkommer som ett separat', ours: true },
    { part: 'kommer inom kort', ours: true },
    { part: 'kommer vi försöka', ours: true },
    { part: 'På nästa träff är', ours: true },
    { part: 'ska upp för beslut' },
    { part: 'nästa steg är' },
    { part: 'kommer att stödja' },
    { part: 'uppmanas att läsa' },
    { part: 'påbörjas i september' },
    { part: 'Målsättning att det ska', ours: false },
    { part: 'Utredning ska vara', ours: false },
    { part: 'kommer att intervjuas', ours: false },
    { part: 'Slutsatsen är att', ours: false },
    { part: 'Hur arbetar vi vidare', ours: false },
    { part: 'föreslår att man kan', ours: false },
    { part: 'har initierat en översyn', ours: false },
    { part: 'skapas förutsättningar', ours: false },
    { part: 'som kommer senare på', ours: false },
  ],
}

/** The minutes as notes under titles, as somebody would paste them; `undefined` where they are not at hand. */
export function notesIn(
  name: string,
): readonly { readonly title: string; readonly text: string }[] | undefined {
  const file = minutesFile(name)
  if (!file) return undefined
  const plain = readFileSync(file, 'utf8')
    .split(/^Deltagare:$/m)[0]
    ?.replaceAll(/<\/?(?:p|ul|ol|li|i|b)\b[^>]*>/g, '\n')
    .replaceAll(/[ \t]+(?=•)/g, '\n')
  return (plain ?? '').split(/^\t?(?=\d{1,2}\.\t)/m).flatMap((row) => {
    const [, cell = '', rest = ''] = /^\d{1,2}\.\t\s*([^\n\t]+)([\s\S]*)$/.exec(row) ?? []
    const [title = ''] = cell.split(/(?<=[.:]) |, (?=\p{Lu})/u)
    return cell === '' ? [] : [{ title, text: `${cell.slice(title.length)}\n${rest}` }]
  })
}
