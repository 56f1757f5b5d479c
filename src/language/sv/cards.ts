import { actions } from './cards/actions.ts'
import { forms } from './cards/forms.ts'
import { meeting } from './cards/meeting.ts'
import { record } from './cards/record.ts'
import { say } from './cards/say.ts'

/** Words on cards: headings, labels, buttons, what is missing in a form, and the sentences that forms say. */
export const cards = { ...forms, ...meeting, record, actions, say }
