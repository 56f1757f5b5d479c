import { isZone, type Clock } from './calendar.ts'
import type { Settings } from './group.ts'

export type SettingName =
  | 'zone'
  | 'remindAt'
  | 'reminderDays'
  | 'quietHours'
  | 'proposalDays'
  | 'adjustment'

/** What a setting is called, and how its value is read. `undefined` for a value that will not do. */
interface Setting {
  readonly name: SettingName
  readonly words: readonly string[]
  readonly read: (typed: string) => Partial<Settings> | undefined
}

const clock = (typed: string): Clock | undefined => {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim())
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  return match && hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined
}

const settings: readonly Setting[] = [
  {
    name: 'zone',
    words: ['tidszon', 'time zone', 'timezone'],
    read: (typed) => (isZone(typed.trim()) ? { zone: typed.trim() } : undefined),
  },
  {
    name: 'remindAt',
    words: ['påminnelsetid', 'påminn klockan', 'reminder time'],
    read: (typed) => {
      const remindAt = clock(typed)
      return remindAt && remindAt >= '06:00' && remindAt <= '20:00' ? { remindAt } : undefined
    },
  },
  {
    name: 'reminderDays',
    words: ['påminnelsedagar', 'reminder days'],
    read: (typed) => {
      const days = typed
        .split(/[\s,]+|och|and/)
        .filter(Boolean)
        .map(Number)
      const good =
        days.length > 0 &&
        days.length <= 5 &&
        days.every((day) => Number.isInteger(day) && day >= 1 && day <= 60)
      return good ? { reminderDays: [...new Set(days)].sort((a, b) => b - a) } : undefined
    },
  },
  {
    name: 'quietHours',
    words: ['tysta timmar', 'tyst', 'quiet hours'],
    read: (typed) => {
      const [from, to] = typed.split(/\s*[-–]\s*/).map(clock)
      return from && to && from !== to ? { quietHours: { from, to } } : undefined
    },
  },
  {
    name: 'proposalDays',
    words: ['sista dag', 'förslagsdagar', 'last day', 'proposal days'],
    read: (typed) => {
      const days = Number(/^(\d{1,2})(?:\s*(?:dagar|dgr|days).*)?$/.exec(typed.trim())?.[1])
      return Number.isInteger(days) && days <= 60 ? { proposalDays: days } : undefined
    },
  },
  {
    name: 'adjustment',
    words: ['justering', 'adjustment'],
    read: (typed) =>
      /^(?:på|ja|on|yes)$/i.test(typed.trim())
        ? { adjustment: true }
        : /^(?:av|nej|off|no)$/i.test(typed.trim())
          ? { adjustment: false }
          : undefined,
  },
]

export const settingNames: readonly SettingName[] = settings.map((setting) => setting.name)

/** `påminnelsetid 08.30` -> which setting, and the settings it gives; without `values` when the value will not do. */
export function readSetting(text: string):
  | {
      readonly name: SettingName
      readonly typed: string
      readonly values: Partial<Settings> | undefined
    }
  | undefined {
  const line = text.trim()
  for (const { name, words, read } of settings) {
    const word = words.find((one) => line.toLowerCase().startsWith(one))
    if (word === undefined) continue
    const typed = line
      .slice(word.length)
      .replace(/^\s*[:=]/, '')
      .trim()
    return { name, typed, values: read(typed) }
  }
  return undefined
}
