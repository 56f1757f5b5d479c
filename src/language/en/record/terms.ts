import { termsFrame } from '../../frames/terms-frame.ts'
import { formatDate } from '../words/dates.ts'

export const terms = termsFrame({
  formatDate,
  objection: 'objection',
  terms: 'terms',
  notMet: 'not met yet',
  metOn: ({ day }) => `terms met ${day}`,
  open: ({ id, terms: wanted }) =>
    `The terms of ${id} are not met yet: ${wanted} When they are, write “terms ${id} met”.`,
  met: ({ id, title, when, terms: wanted }) =>
    `The terms of ${id} ${title} are met ${when}\nThey were: ${wanted}`,
  toldMet: ({ by, id, title, when, terms: wanted }) =>
    `${by} has recorded that the terms of ${id} ${title} are met ${when}\nThey were: ${wanted}`,
  onDay: ({ day }) => `on ${day}`,
  printed: {
    objection: 'Objection',
    terms: 'Terms',
    met: 'Met',
    notRecorded: 'Not recorded as met.',
  },
})
