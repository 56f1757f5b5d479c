import { textsIn } from '../../language/texts.ts'
import type { Action } from '../../meetings/action.ts'
import { addMonths, type Day } from '../../meetings/calendar.ts'
import type { Language } from '../../meetings/group-settings.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { withPerson } from '../../meetings/roster.ts'
import { inForce, settingNames } from '../../meetings/settings.ts'
import { ahead, meetingById, openHeader, saveAction, saveMeeting } from '../../turn/saving.ts'
import type { Reply } from '../../turn/command.ts'
import { homeOf } from '../../groups/sync-roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { day } from '../../turn/arguments/day-argument.ts'
import { language as aLanguage } from '../../turn/arguments/language-argument.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'
import { setting } from '../../turn/arguments/setting-argument.ts'
import { dropLeap, refuseLeap } from '../../turn/days-meant.ts'
import type { Turn } from '../../turn/turn.ts'

export const settings = act({
  name: 'settings',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { setting: optional(setting) },
  async run(turn, { setting: wanted }) {
    const t = turn.t.group
    const now = inForce(turn.group.settings)
    if (!wanted) return { text: t.settings({ settings: now }) }
    if (wanted.shown !== undefined)
      return { text: t.setting({ which: wanted.shown, settings: now }) }
    if (wanted.language !== undefined) return speak(turn, wanted.language)
    await turn.saveGroup({ ...turn.group, settings: { ...turn.group.settings, ...wanted } })
    await reschedule(turn)
    const which = settingNames.find((name) => wanted[name] !== undefined)!
    return { text: t.settingSet({ which, settings: inForce(turn.group.settings) }) }
  },
})

export const language = act({
  name: 'language',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { language: aLanguage },
  run: (turn, { language: wanted }) => speak(turn, wanted),
})

async function speak(turn: Turn, wanted: Language): Promise<Reply> {
  await turn.saveGroup({ ...turn.group, settings: { ...turn.group.settings, language: wanted } })
  return { text: textsIn(wanted).group.languageSet }
}

/** What is due later follows changed settings. As many open actions as one commit holds; the rest follow when they wake. */
async function reschedule(turn: Turn): Promise<void> {
  const headers = [...ahead(turn), ...[openHeader(turn)].filter((header) => header !== undefined)]
  for (const header of headers) await saveMeeting(turn, await meetingById(turn, header.id))
  const open = await turn.book.list<Action>({ index: 'open', limit: 70 })
  for (const action of open) await saveAction(turn, action)
}

export const pause = act({
  name: 'pause',
  onlyAsRead: true,
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  args: { from: optional(day), until: day },
  // Nobody means a pause of a year.
  check: { from: dropLeap, until: refuseLeap },
  async run(turn, { from, until }) {
    if (until < turn.today) throw new Refusal('dayPassed', { day: until })
    const later = from !== undefined && !hasBegun(turn, from, until) ? from : undefined
    if (later !== undefined && later > until)
      throw new Refusal('pauseBackwards', { from: later, until })
    await setPause(turn, until, later)
    return { text: turn.t.group.paused({ from: later, until }) }
  },
})

export const resume = act({
  name: 'resume',
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  args: { remark: remark() },
  async run(turn) {
    await setPause(turn, undefined)
    return { text: turn.t.group.resumed({}) }
  },
})

/** A first day without a year that has just been is read as next year's: a pause that lasts has begun. */
const hasBegun = (turn: Turn, from: Day, until: Day): boolean =>
  from <= turn.today || (from > until && addMonths(from, -12) > addMonths(turn.today, -2))

async function setPause(turn: Turn, until: Day | undefined, from?: Day): Promise<void> {
  const person = turn.group.people[turn.sender.id] ?? turn.sender
  await turn.saveGroup(
    withPerson(turn.group, { ...person, pausedFromOn: from, pausedUntilOn: until }),
  )
  const open = await turn.book.list<Action>({ index: 'open', limit: 1000 })
  const mine = open.filter((action) =>
    action.owners.some((owner) => owner.kind === 'person' && owner.person === person.id),
  )
  for (const action of mine.slice(0, 80)) await saveAction(turn, action)
}

export const channelHere = act({
  name: 'channelHere',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { remark: remark() },
  async run(turn) {
    if (turn.incoming.conversation.kind === 'personal')
      return { text: turn.t.group.channelOnlyInGroup({}) }
    await turn.saveGroup({
      ...turn.group,
      home: homeOf(turn.incoming.conversation, turn.incoming.teamId),
      formerHome: undefined,
    })
    return { text: turn.t.group.channelSet({}) }
  },
})

/** Reached only where the group is already given: in its own chat, or for somebody in one group. */
export const groupHere = act({
  name: 'groupHere',
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  neverBelowText: true,
  args: { name: remark() },
  async run(turn) {
    return {
      text: turn.t.group.thisGroup({
        group: turn.group.name,
        personal: turn.incoming.conversation.kind === 'personal',
      }),
    }
  },
})
