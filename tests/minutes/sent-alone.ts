import type { Talk } from '../chat/talk.ts'
import { place } from '../security/cast.ts'
import { toIncoming } from '../../src/teams/activity.ts'
import { activity } from '../teams/payload.ts'

/** What Anna sends in her own chat, as Teams sends it, and what comes of it. */
export function sentAlone(
  t: Talk,
  sent: { readonly id: string; readonly text: string; readonly attachments: readonly unknown[] },
) {
  const incoming = toIncoming(activity('message-personal', sent))
  if (!incoming) throw new Error('nothing was said')
  return t.bot.hear({
    ...incoming,
    sender: t.account('Anna'),
    conversation: place('private-Anna', 'personal'),
  })
}
