/** What stands in an example where the sentence that was typed has nothing. */
export const samples = {
  text: 'avtalet skrivs i maj',
  person: 'Anna Berg',
  name: 'Kulturskolan',
  decision: 'Förslaget antas.',
  note: 'Lägesbild från länsdelarna.',
  task: 'ta fram en process',
  organisation: 'Nora kommun',
  query: 'läkaravtalet',
  matter: 'Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Anna Berg',
  reason: 'tas upp i länsdelsgruppen',
  theme: 'Unga som varken arbetar eller studerar',
  obstacle: 'underlaget saknas',
  forum: 'Styrgruppen',
}
