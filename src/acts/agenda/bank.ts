import type { StandingItem } from '../../meetings/group.ts'
import { dayOf } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { withStandingItems } from '../../meetings/standing.ts'
import { themeNumbered, themesOf, withoutTheme, withTheme } from '../../meetings/themes.ts'
import type { Facts } from '../../text/agenda-facts.ts'
import { checkThemes } from '../../meetings/quota.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { BEHIND_COLON } from '../../turn/arguments/line-argument.ts'
import { number } from '../../turn/arguments/number-argument.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { standingItems as standingItemsArgument } from '../../turn/arguments/standing-items-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { ahead } from '../../turn/saving.ts'

const told = (items: readonly StandingItem[]): readonly (Facts & { title: string })[] =>
  items.map(({ title, kind, minutes, presenters = [], last }) => ({
    title,
    kind,
    minutes,
    presenters,
    history: [],
    ...(last ? { last } : {}),
  }))

export const standingItems = act({
  name: 'standingItems',
  subject: 'agenda',
  who: 'lead',
  effect: 'others',
  unmistakable: 'always',
  takesLines: true,
  args: { items: optional(standingItemsArgument) },
  async run(turn, { items }) {
    if (items === undefined)
      return { text: turn.t.agenda.standingItems({ items: told(turn.group.standingItems) }) }
    await turn.saveGroup(withStandingItems(turn.group, items))
    return {
      text: turn.t.agenda.standingSet({ items: told(items), planned: ahead(turn).length > 0 }),
    }
  },
})

const MAX_THEME = 500

export const theme = act({
  name: 'theme',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  unmistakable: 'always',
  args: { text: { ...textLike('theme'), surely: BEHIND_COLON } },
  async run(turn, { text: idea }) {
    if (idea.length > MAX_THEME)
      throw new Refusal('tooLong', { length: idea.length, limit: MAX_THEME })
    checkThemes(themesOf(turn.group), turn.sender)
    const { group, theme: kept } = withTheme(turn.group, idea, turn.sender.id, turn.now)
    await turn.saveGroup(group)
    return { text: turn.t.agenda.themeKept({ number: kept.id, text: kept.text }) }
  },
})

export const themes = act({
  name: 'themes',
  subject: 'agenda',
  who: 'anyone',
  effect: 'asks',
  unmistakable: 'always',
  args: { beside: remark() },
  async run(turn) {
    const { zone } = turn.group.settings
    const all = themesOf(turn.group).map(({ id, text, by, at }) => ({
      number: id,
      text,
      by: nameOf(turn.group, by),
      on: dayOf(new Date(at), zone),
    }))
    return { text: turn.t.agenda.themes({ all, today: turn.today }) }
  },
})

export const removeTheme = act({
  name: 'removeTheme',
  subject: 'agenda',
  who: 'anyone',
  effect: 'others',
  unmistakable: 'always',
  args: { number },
  async run(turn, { number: wanted }) {
    const { id, text, by } = themeNumbered(turn.group, String(wanted))
    if (by !== turn.sender.id) checkLeads(turn)
    await turn.saveGroup(withoutTheme(turn.group, id))
    return { text: turn.t.agenda.themeRemoved({ number: id, text }) }
  },
})
