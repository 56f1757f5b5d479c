/** What a sentence does to the store: `read` leaves it alone, `search` goes through all its years, `record` writes, `first` is the day's first in somebody's own chat, before which Teams is asked who belongs; `setting` is not counted; `pass` is a look at what is due, `clock` one that is not counted. */
export type Kind = 'read' | 'search' | 'record' | 'first' | 'setting' | 'pass' | 'clock'

interface Scene {
  readonly kind: Kind
  readonly text: string
  /** Who says it; the secretary unless told. */
  readonly by?: string
  readonly personal?: boolean
  readonly type?: string
  /** The instant from which it is this late. */
  readonly at?: string
}

const setting = (text: string, more: Partial<Scene> = {}): Scene => ({
  kind: 'setting',
  text,
  ...more,
})
const read = (text: string, more: Partial<Scene> = {}): Scene => ({ kind: 'read', text, ...more })
const search = (text: string): Scene => ({ kind: 'search', text })
const write = (text: string, more: Partial<Scene> = {}): Scene => ({
  kind: 'record',
  text,
  ...more,
})

/** One round through the life of a group, so that every kind of sentence is said where it has something to do. */
export const scenes: readonly Scene[] = [
  setting('install', { type: 'installationUpdate' }),
  setting('install', { type: 'installationUpdate', personal: true }),
  ...['bo', 'cecilia', 'david'].map((by) =>
    setting('install', { type: 'installationUpdate', personal: true, by }),
  ),
  setting('hej', { personal: true }),
  setting('hej', { personal: true, by: 'bo' }),
  write('nytt möte 6/2 08:30-12:00 Stora salen'),
  write('nytt möte 17/4 08:30-12:00 Stora salen'),
  write('organisation Person bo: Region Norr'),
  write('roll Person cecilia AU'),
  write('punkt: Inledning; 5 min'),
  write('punkt: Läkaravtalet; typ beslut; 20 min; föredragande Person bo'),
  write('flytta punkt 2 till 1'),
  write('föreslå Läkaravtalet, fortsatt process; typ beslut; 20 min', { by: 'bo' }),
  write('föreslå Ambulanssjukvården; 10 min', { by: 'bo', personal: true }),
  read('förslag'),
  read('förslag F1'),
  write('ta in F1'),
  write('avslå F2: ryms inte'),
  write('tema: digitalisering'),
  read('teman'),
  write('kalla 6/2'),
  write('kommer 6/2', { by: 'bo' }),
  write('kommer inte 6/2: sjuk', { by: 'cecilia' }),
  read('dagordning'),
  read('dagordning', { by: 'bo', personal: true }),
  read('punkt 2'),
  read('nästa möte'),
  read('möten'),
  read('ledamöter'),
  read('hjälp'),
  read('hjälp föreslå'),
  write('skicka dagordning'),
  write('tillägg: En sen fråga; 5 min', { by: 'bo' }),
  write('starta möte', { at: '2026-02-06T07:30:00Z' }),
  write('närvarande: alla'),
  write('frånvarande: Person david'),
  read('närvaro'),
  write('fastställ dagordning'),
  write('anteckning 1: Gruppen diskuterade läget.'),
  write('beslut 1: Gruppen ställer sig bakom förslaget.'),
  write('läggs till handlingarna 2'),
  write('uppdrag 1: Ta fram en plan för införandet ; ansvarig Person bo ; senast 27/2'),
  write('uppdrag: Boka lokaler för hösten ; ansvarig Person cecilia ; senast 27/2'),
  write('uppdrag: Se över budgeten ; ansvarig Anna Berg ; senast 27/2'),
  write('uppdrag: Skriv till länen ; ansvarig Person david ; senast 27/2'),
  write('ångra'),
  write('uppdrag: Skriv till regionerna ; ansvarig Person david ; senast 27/2'),
  read('sammanfattning'),
  write('avsluta möte ändå'),
  read('uppdrag'),
  read('mina uppdrag', { by: 'bo' }),
  { kind: 'first', text: 'mina uppdrag', by: 'bo', personal: true },
  read('mina uppdrag', { by: 'bo', personal: true }),
  read('läge U1'),
  write('läge U1: hälften är klar', { by: 'bo' }),
  write('senare U1 6/3: väntar på svar', { by: 'bo' }),
  write('klart U2: lokalerna är bokade', { by: 'cecilia' }),
  write('klart U1: planen är skickad', { by: 'bo', personal: true }),
  search('sök läkaravtalet'),
  search('historik läkaravtalet'),
  // Told in the sender's own chat: asked for in the group it is posted there, which the ledger holds.
  write('logg'),
  write('leveranser'),
  read('logg', { personal: true }),
  read('leveranser', { personal: true }),
  read('inställningar'),
  { kind: 'clock', text: 'what else was due, by night too', at: '2026-02-20T06:30:00Z' },
  { kind: 'pass', text: 'reminders', at: '2026-02-20T08:00:00Z' },
]
