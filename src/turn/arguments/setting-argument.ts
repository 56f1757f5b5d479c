import { textsIn, type Texts } from '../../language/texts.ts'
import type { Language, Settings } from '../../meetings/group-settings.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { settingMayBe, settingNames, type SettingName } from '../../meetings/settings.ts'
import { readSetting, SETTING } from '../../reading/setting-values.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument, Writing } from '../argument.ts'
import type { Turn } from '../turn.ts'
import { language } from './language-argument.ts'

/** One setting with its value. */
export type Setting = Partial<Pick<Settings, SettingName | 'language'>> & {
  /** Only named: what it is now is asked. */
  readonly shown?: SettingName
}

const languageWord = vocabulary(({ group }) => group.language)
const ofLanguage = new RegExp(`^${languageWord.source}(?![\\p{L}\\p{N}])\\s*:?\\s*(.*)$`, 'isu')

/** The name of a setting and its value: `påminnelsetid 08.30`, `språk engelska`. Refuses `noSuchSetting`, `badSetting`, `noSuchLanguage`. */
export const setting: Argument<Setting> = {
  kind: 'setting',
  shape: TO_THE_END,
  surely: String.raw`(?:${SETTING}|${languageWord.source})\s.*`,
  read(typed, turn) {
    const wanted = ofLanguage.exec(typed)?.[1]
    return wanted === undefined
      ? settingIn(typed, turn)
      : { language: language.read(wanted, turn) as Language }
  },
  fromForm(sent) {
    const [[name, value] = [], ...more] = Object.entries(
      typeof sent === 'object' && sent !== null ? sent : {},
    ) as [string, unknown][]
    if (name === 'shown')
      return settingNames.some((one) => one === value) && more.length === 0
        ? { shown: value as SettingName }
        : undefined
    const known = settingNames.find((one) => one === name)
    return known !== undefined && more.length === 0 && settingMayBe(known, value)
      ? { [known]: value }
      : undefined
  },
  render: written,
  missing: (example) => new Refusal('missingText', { example }),
  sample: ({ t }) => `${t.words.group.settings.remindAt[0]!} 8:30`,
}

function settingIn(typed: string, { t }: Turn): Setting {
  const { settingNames: told, settingAllowed } = t.group
  const read = readSetting(typed)
  if (!read)
    throw new Refusal('noSuchSetting', { typed, known: settingNames.map((name) => told[name]) })
  if (read.typed === '') return { shown: read.name }
  if (!read.values)
    throw new Refusal('badSetting', {
      setting: told[read.name],
      typed: read.typed,
      allowed: settingAllowed[read.name],
    })
  return read.values
}

function written(value: Setting, writing: Writing): string {
  const { group } = textsIn(writing.language).words
  if (value.language !== undefined)
    return `${group.language.language[0]!} ${language.render(value.language, writing)}`
  if (value.shown !== undefined) return group.settings[value.shown][0]!
  const name = settingNames.find((one) => value[one] !== undefined)!
  return `${group.settings[name][0]!} ${valueOf(name, value[name], group)}`
}

type GroupWords = Texts['words']['group']

function valueOf(name: SettingName, value: unknown, words: GroupWords): string {
  if (value === '') return words.nothing.nothing[0]!
  if (name === 'drafts' || name === 'draftAgenda')
    return words.drafts[value as keyof GroupWords['drafts']][0]!
  if (name === 'document') return words.documents[value as keyof GroupWords['documents']][0]!
  if (typeof value === 'boolean') return (value ? words.switches.on : words.switches.off)[0]!
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  const { from, to } = value as Settings['quietHours']
  return `${from}-${to}`
}
