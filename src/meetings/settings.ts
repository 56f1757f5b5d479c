import { isZone } from './calendar.ts'
import type { DocumentName, Settings } from './group-settings.ts'

export const settingNames = [
  'zone',
  'remindAt',
  'reminderDays',
  'quietHours',
  'proposalDays',
  'adjustment',
  'drafts',
  'document',
  'draftAgenda',
  'chairAdjusts',
  'previousFinal',
  'adjustmentDays',
  'weeklyReminders',
  'representation',
  'themes',
  'head',
  'foot',
  'line',
  'archive',
] as const
export type SettingName = (typeof settingNames)[number]

/** Those that are told when nobody asks for one by name. */
export const settingsInView: readonly SettingName[] = settingNames.slice(
  0,
  settingNames.indexOf('document') + 1,
)

/** How a group wants things, also where nobody has said so. */
export const inForce = (settings: Settings) => ({
  drafts: 'closed' as const,
  draftAgenda: 'open' as const,
  representation: true,
  themes: true,
  adjustmentDays: 14,
  weeklyReminders: 4,
  ...settings,
})
export type InForce = ReturnType<typeof inForce>

/** What the group's document is called. */
export const documentNamed = ({
  document,
  adjustment,
}: Pick<Settings, 'document' | 'adjustment'>): DocumentName =>
  document ?? (adjustment ? 'minutes' : 'notes')

const isCount = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= 60
const isClock = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)

const isOpenOrClosed = (value: unknown): boolean => value === 'closed' || value === 'open'
const isSwitch = (value: unknown): boolean => typeof value === 'boolean'
const LONGEST_LINE = 300
const isLine = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_LINE && !value.includes('\n')
const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text)

const good: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
  zone: (value) => typeof value === 'string' && isZone(value),
  remindAt: (value) => isClock(value) && value >= '06:00' && value <= '20:00',
  reminderDays: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= 5 &&
    value.every((day) => isCount(day, 1)),
  quietHours(value) {
    const { from, to } = (value ?? {}) as Partial<Settings['quietHours']>
    return isClock(from) && isClock(to) && from !== to
  },
  proposalDays: (value) => isCount(value, 0),
  adjustment: isSwitch,
  drafts: isOpenOrClosed,
  draftAgenda: isOpenOrClosed,
  document: (value) => value === 'notes' || value === 'minutes' || value === 'meetingNotes',
  chairAdjusts: isSwitch,
  previousFinal: isSwitch,
  adjustmentDays: (value) => isCount(value, 1),
  weeklyReminders: (value) => isCount(value, 0) && Number(value) <= 20,
  representation: isSwitch,
  themes: isSwitch,
  head: isLine,
  foot: isLine,
  line: isLine,
  archive: (value) => value === '' || (isLine(value) && isAddress(String(value))),
}

/** Whether a value of any origin will do for a setting. */
export const settingMayBe = (name: SettingName, value: unknown): boolean => good[name](value)
