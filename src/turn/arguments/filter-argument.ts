import type { ActionFilter } from '../../meetings/actions.ts'
import type { Argument } from '../argument.ts'
import { word } from './word-argument.ts'

/** Which actions a list shows. */
export const filter: Argument<ActionFilter> = word('filter', ({ actions }) => actions.filters)
