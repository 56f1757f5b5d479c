import type { ActionFilter } from '../../../meetings/actions.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** Which actions are wanted. */
export const actions = {
  filters: {
    open: ['öppna', 'öppet'],
    overdue: ['försenade', 'försenad', 'försenat', 'sena'],
    done: ['klara', 'klart', 'avslutade'],
    all: ['alla'],
  } satisfies Spellings<ActionFilter>,
}
