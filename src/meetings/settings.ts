import { isZone } from './calendar.ts'
import type { Settings } from './group.ts'

export const settingNames = [
  'zone',
  'remindAt',
  'reminderDays',
  'quietHours',
  'proposalDays',
  'adjustment',
] as const
export type SettingName = (typeof settingNames)[number]

const isCount = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= 60
const isClock = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)

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
  adjustment: (value) => typeof value === 'boolean',
}

/** Whether a value of any origin will do for a setting. */
export const settingMayBe = (name: SettingName, value: unknown): boolean => good[name](value)
