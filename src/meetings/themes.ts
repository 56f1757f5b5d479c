import { nextNumber, type Group, type Theme } from './group.ts'
import type { PersonId } from './ids.ts'
import { Refusal } from './refusal.ts'

const MAX_THEMES = 100

/** Ideas for coming meetings, the oldest first. `id` is the number people cite. */
export const themesOf = (group: Group): readonly Theme[] =>
  Object.values(group.themes).sort((a, b) => Number(a.id) - Number(b.id))

/** The group with one more idea in its bank. Refuses `listFull`. */
export function withTheme(
  group: Group,
  text: string,
  by: PersonId,
  now: Date,
): { readonly group: Group; readonly theme: Theme } {
  if (Object.keys(group.themes).length >= MAX_THEMES)
    throw new Refusal('listFull', { limit: MAX_THEMES })
  const { number, group: counted } = nextNumber(group, 'theme')
  const theme: Theme = { id: String(number), text, by, at: now.toISOString() }
  return { group: { ...counted, themes: { ...counted.themes, [theme.id]: theme } }, theme }
}

/** The theme with that number. Refuses `noSuchTheme`. */
export function themeNumbered(group: Group, number: string): Theme {
  const theme = group.themes[number]
  if (!theme)
    throw new Refusal('noSuchTheme', { number, known: themesOf(group).map(({ id }) => id) })
  return theme
}

export function withoutTheme(group: Group, id: string): Group {
  const { [id]: _gone, ...themes } = group.themes
  return { ...group, themes }
}
