import type { cards as sv } from '../sv/cards.ts'
import { actions } from './cards/actions.ts'
import { forms } from './cards/forms.ts'
import { meeting } from './cards/meeting.ts'
import { record } from './cards/record.ts'
import { say } from './cards/say.ts'

/** Words on cards. */
export const cards: typeof sv = { ...forms, ...meeting, record, actions, say }
