import type { Clock } from '../meetings/calendar.ts'
import type { Settings } from '../meetings/group-settings.ts'
import { settingMayBe, type SettingName } from '../meetings/settings.ts'
import { spelled } from './spelled.ts'
import { vocabulary } from './vocabulary.ts'

const names = vocabulary(({ group }) => group.settings)
const switches = vocabulary(({ group }) => group.switches)
const drafts = vocabulary(({ group }) => group.drafts)
const documents = vocabulary(({ group }) => group.documents)
const nothing = vocabulary(({ group }) => group.nothing)
const oclock = spelled(({ times }) => times.oclock)
const and = spelled(({ lists }) => lists.and)
const days = spelled(({ times }) => times.days)

/** The name of a setting at the start of a text, with nothing else. */
export const SETTING = names.source

const named = new RegExp(`^(${names.source})\\s*[:=]?\\s*(.*)$`, 'isu')
const clocked = new RegExp(`^(?:${oclock}\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?$`, 'iu')
const parted = new RegExp(`[\\s,]+|${and}`, 'iu')
const counted = new RegExp(`^(\\d{1,2})(?:\\s*${days}.*)?$`, 'iu')

const clock = (typed: string): Clock | undefined => {
  const [, hour, minute = '00'] = clocked.exec(typed) ?? []
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`
}

function onOff(typed: string): boolean | undefined {
  const meant = switches.meaning(typed)
  return meant === undefined ? undefined : meant === 'on'
}

/** The group's own words; a word for nothing takes them away. */
const ownText = (typed: string): string =>
  nothing.meaning(typed) === undefined ? typed.replaceAll(/\s+/g, ' ') : ''

/** How the value of each setting is typed. Whether it will do is not decided here. */
const readers: Readonly<{
  [Name in SettingName]: (typed: string) => Partial<Settings>[Name] | undefined
}> = {
  zone: (typed) => typed,
  remindAt: clock,
  reminderDays: (typed) =>
    [...new Set(typed.split(parted).filter(Boolean).map(Number))].sort((a, b) => b - a),
  quietHours(typed) {
    const [from, to] = typed.split(/\s*[-–]\s*/).map(clock)
    return from === undefined || to === undefined ? undefined : { from, to }
  },
  proposalDays: (typed) => Number(counted.exec(typed)?.[1]),
  adjustment: onOff,
  drafts: (typed) => drafts.meaning(typed),
  draftAgenda: (typed) => drafts.meaning(typed),
  document: (typed) => documents.meaning(typed),
  chairAdjusts: onOff,
  previousFinal: onOff,
  adjustmentDays: (typed) => Number(counted.exec(typed)?.[1]),
  weeklyReminders: (typed) => (/^\d{1,2}$/.test(typed) ? Number(typed) : undefined),
  representation: onOff,
  themes: onOff,
  head: ownText,
  foot: ownText,
  line: ownText,
  archive: ownText,
}

/** A setting that a text names, as typed, and what it gives: `undefined` for a value that will not do. */
export interface SettingRead {
  readonly name: SettingName
  readonly typed: string
  readonly values: Partial<Settings> | undefined
}

/** `påminnelsetid 08.30`, `sista dag: 10 dagar`. `undefined` for a text that names no setting. */
export function readSetting(text: string): SettingRead | undefined {
  const [, word = '', value = ''] = named.exec(text.trim()) ?? []
  const name = names.meaning(word)
  if (name === undefined) return undefined
  const typed = value.trim()
  const read = readers[name](typed)
  return { name, typed, values: settingMayBe(name, read) ? { [name]: read } : undefined }
}
