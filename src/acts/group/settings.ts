import type { Action } from '../../meetings/action.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { withPerson } from '../../meetings/roster.ts'
import { readSetting, settingNames } from '../../meetings/settings.ts'
import { ahead, meetingById, openHeader, saveAction, saveMeeting } from '../../turn/desk.ts'
import type { Command } from '../../turn/command.ts'
import { homeOf } from '../../groups/sync-roster.ts'
import { takeDay } from '../../reading/days.ts'
import type { Turn } from '../../turn/turn.ts'

export const settings: Command = {
  name: 'settings',
  subject: 'group',
  who: 'lead',
  words: { sv: ['inställningar', 'inställning'], en: ['settings', 'setting'] },
  usage: { sv: 'inställningar [namn värde]', en: 'settings [name value]' },
  example: { sv: 'inställningar påminnelsedagar 14, 7, 1', en: 'settings reminder days 14, 7, 1' },
  needs: ['nothing', 'colon'],
  takesText: false,
  async run(turn, { rest }) {
    const t = turn.t.group
    if (!rest)
      return {
        text: t.settings({
          settings: turn.group.settings,
          names: settingNames.map((name) => t.settingNames[name]),
        }),
      }
    if (/^(?:språk|language)\b/i.test(rest))
      return language.run(turn, {
        source: rest,
        rest: rest.replace(/^\S+\s*:?\s*/, ''),
        colon: false,
        verb: 'språk',
      })
    const read = readSetting(rest)
    if (!read)
      throw new Refusal('noSuchSetting', {
        typed: rest,
        known: settingNames.map((name) => t.settingNames[name]),
      })
    if (!read.values)
      throw new Refusal('badSetting', {
        setting: t.settingNames[read.name],
        typed: read.typed,
        allowed: t.settingAllowed[read.name],
      })
    await turn.saveGroup({ ...turn.group, settings: { ...turn.group.settings, ...read.values } })
    await reschedule(turn)
    return {
      text: t.settingSet({
        name: t.settingNames[read.name],
        settings: turn.group.settings,
        which: read.name,
      }),
    }
  },
}

export const language: Command = {
  name: 'language',
  subject: 'group',
  who: 'lead',
  words: { sv: ['språk'], en: ['language'] },
  usage: { sv: 'språk svenska|engelska', en: 'language Swedish|English' },
  example: { sv: 'språk engelska', en: 'language Swedish' },
  needs: ['nothing', 'colon'],
  takesText: false,
  async run(turn, { rest }) {
    const chosen = /^(?:svenska|swedish|sv)\.?$/i.test(rest)
      ? 'sv'
      : /^(?:engelska|english|en)\.?$/i.test(rest)
        ? 'en'
        : undefined
    if (!chosen) throw new Refusal('noSuchLanguage', { typed: rest })
    await turn.saveGroup({ ...turn.group, settings: { ...turn.group.settings, language: chosen } })
    return { text: turn.t.group.languageSet[chosen] }
  },
}

/** What is due later follows changed settings. As many open actions as one commit holds; the rest follow when they wake. */
async function reschedule(turn: Turn): Promise<void> {
  const headers = [...ahead(turn), ...[openHeader(turn)].filter((header) => header !== undefined)]
  for (const header of headers) await saveMeeting(turn, await meetingById(turn, header.id))
  const open = await turn.book.list<Action>({ index: 'open', limit: 70 })
  for (const action of open) await saveAction(turn, action)
}

export const pause: Command = {
  name: 'pause',
  subject: 'group',
  who: 'anyone',
  outside: 'same',
  words: { sv: ['paus', 'pausa'], en: ['pause'] },
  usage: { sv: 'paus till <datum>', en: 'pause until <date>' },
  example: { sv: 'paus till 15/8', en: 'pause until 15/8' },
  needs: ['day'],
  takesText: false,
  async run(turn, { rest }) {
    const day = takeDay(
      rest.replace(/^(?:till och med|till|t\.?o\.?m\.?|until|to)\s+/i, ''),
      turn.today,
    )
    if (day === undefined)
      throw new Refusal('missingDay', { example: pause.example[turn.language] })
    if (day.kind === 'impossible') throw new Refusal('noSuchDay', { typed: day.text })
    if (day.day < turn.today) throw new Refusal('dayPassed', { day: day.day })
    await setPause(turn, day.day)
    return { text: turn.t.group.paused({ until: day.day }) }
  },
}

export const resume: Command = {
  name: 'resume',
  subject: 'group',
  who: 'anyone',
  outside: 'same',
  words: { sv: ['avsluta paus', 'paus slut', 'sluta pausa'], en: ['end pause', 'resume'] },
  usage: { sv: 'avsluta paus', en: 'end pause' },
  example: { sv: 'avsluta paus', en: 'end pause' },
  needs: ['nothing'],
  takesText: false,
  async run(turn) {
    await setPause(turn, undefined)
    return { text: turn.t.group.resumed({}) }
  },
}

async function setPause(turn: Turn, until: string | undefined): Promise<void> {
  const person = turn.group.people[turn.sender.id] ?? turn.sender
  await turn.saveGroup(withPerson(turn.group, { ...person, pausedUntilOn: until }))
  const open = await turn.book.list<Action>({ index: 'open', limit: 1000 })
  const mine = open.filter((action) =>
    action.owners.some((owner) => owner.kind === 'person' && owner.person === person.id),
  )
  for (const action of mine.slice(0, 80)) await saveAction(turn, action)
}

export const channelHere: Command = {
  name: 'channelHere',
  subject: 'group',
  who: 'lead',
  words: { sv: ['kanal här', 'kanalen här'], en: ['channel here'] },
  usage: { sv: 'kanal här', en: 'channel here' },
  example: { sv: 'kanal här', en: 'channel here' },
  needs: ['nothing'],
  takesText: false,
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
}

/** Reached only where the group is already given: in its own chat, or for somebody in one group. */
export const groupHere: Command = {
  name: 'groupHere',
  subject: 'group',
  who: 'anyone',
  outside: 'same',
  words: { sv: ['grupp'], en: ['group'] },
  usage: { sv: 'grupp <namn>', en: 'group <name>' },
  example: { sv: 'grupp Chefsgruppen', en: 'group Chefsgruppen' },
  needs: [],
  takesText: false,
  async run(turn) {
    return {
      text: turn.t.group.thisGroup({
        group: turn.group.name,
        personal: turn.incoming.conversation.kind === 'personal',
      }),
    }
  },
}
