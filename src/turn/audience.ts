import type { Audience } from '../delivery/gate.ts'
import { leads } from '../meetings/roster.ts'
import type { Turn } from './turn.ts'

/** Who reads what the sender is answered. */
export const audienceOf = ({ sender, incoming }: Turn): Audience => ({
  leads: leads(sender) && incoming.conversation.kind === 'personal',
})
