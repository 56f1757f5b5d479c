import { termsFrame } from '../../frames/terms-frame.ts'
import { formatDate } from '../words/dates.ts'

/** The terms of what was remitted. */
export const terms = termsFrame({
  formatDate,
  objection: 'invändning',
  terms: 'villkor',
  notMet: 'inte uppfyllt än',
  metOn: ({ day }) => `villkoret uppfyllt ${day}`,
  open: ({ id, terms: wanted }) =>
    `Villkoret för ${id} är inte uppfyllt än: ${wanted} När det är det, skriv ”villkor ${id} uppfyllt”.`,
  met: ({ id, title, when, terms: wanted }) =>
    `Villkoret för ${id} ${title} är uppfyllt ${when}\nDet löd: ${wanted}`,
  toldMet: ({ by, id, title, when, terms: wanted }) =>
    `${by} har antecknat att villkoret för ${id} ${title} är uppfyllt ${when}\nDet löd: ${wanted}`,
  onDay: ({ day }) => `den ${day}`,
  printed: {
    objection: 'Invändning',
    terms: 'Villkor',
    met: 'Uppfyllt',
    notRecorded: 'Inte antecknat som uppfyllt.',
  },
})
