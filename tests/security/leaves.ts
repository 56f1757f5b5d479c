import type { Talk } from '../chat/talk.ts'

/** Somebody leaves the group's chat, or is taken out of it. */
export async function leaves(t: Talk, who: string, by = who): Promise<void> {
  t.roster.splice(t.roster.indexOf(t.account(who)), 1)
  const heard = await t.bot.happened({
    kind: 'membersRemoved',
    conversation: (await t.group()).home,
    accounts: [t.account(who)],
    by: t.account(by),
  })
  await heard.deliver()
}
