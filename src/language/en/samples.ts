import type { samples as sv } from '../sv/samples.ts'

/** What stands in an example where the sentence that was typed has nothing. */
export const samples: typeof sv = {
  text: 'contract in May',
  person: 'Anna Berg',
  name: 'Kulturskolan',
  decision: 'The proposal is adopted.',
  comment: 'Bo Ek was the presenter.',
  note: 'Reports from the districts.',
  task: 'draw up a process',
  organisation: 'Nora kommun',
  query: 'läkaravtalet',
  matter: 'The doctors’ agreement; type decision; 20 min; presenter Anna Berg',
  reason: 'it belongs to another forum',
  theme: 'Young people outside work and school',
  obstacle: 'the papers are missing',
  inside: 'The Teams group',
  sometime: 'during the spring',
  somewhere: 'in the working group',
  asProposed: 'as proposed',
  forum: 'the steering group',
  times: '08:30–12:00',
  place: 'Town Hall, room B',
  dates: '6/2, 17/4, 29/5 08:30–12:00 Town Hall',
  whyCancelled: 'too few can come',
  standIn: 'David Ek for Cecilia Dahl',
  guest: 'Fia Gren',
}
