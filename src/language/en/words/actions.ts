import type { actions as sv } from '../../sv/words/actions.ts'

/** Which actions are wanted. */
export const actions: typeof sv = {
  filters: {
    open: ['open'],
    overdue: ['overdue', 'late'],
    done: ['done', 'closed'],
    all: ['all'],
  },
}
