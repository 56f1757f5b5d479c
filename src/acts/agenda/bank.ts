import type { StandingItem } from '../../meetings/group.ts'
import { dayOf } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf, present } from '../../meetings/roster.ts'
import { withStandingItems } from '../../meetings/standing.ts'
import { themeNumbered, themesOf, withoutTheme, withTheme } from '../../meetings/themes.ts'
import type { Facts } from '../../text/agenda.ts'
import type { Command } from '../../turn/command.ts'
import { ahead } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { readItem, type Said } from './fields.ts'

const mark = /^\s*(?:\d{1,3}[.)]|[-–—•*·])\s+/

/**
 * One item a line, with commas as typed; on a single line, items separated by commas or semicolons. Fields belong to the title before
 * them. List marks and numbers before a title are dropped.
 */
function standingIn(turn: Turn, text: string): readonly StandingItem[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(mark, '').trim())
    .filter((line) => line !== '')
  const segments = lines.map((line) =>
    line
      .split(';')
      .flatMap((segment) =>
        lines.length > 1 || isPresenters(segment) ? [segment] : segment.split(','),
      ),
  )
  return segments
    .flatMap((line) => {
      const found: { title: string; fields: string }[] = []
      for (const segment of line.map((one) => one.trim()).filter((one) => one !== '')) {
        const last = found.at(-1)
        // One word alone is a title, also where it could be a type: ”Information”.
        const isField =
          last !== undefined &&
          readItem(turn, segment, true).title === '' &&
          !/^(?:för |for )?\p{L}+\.?$/iu.test(segment)
        if (isField) last.fields += `; ${segment}`
        else found.push({ title: segment.replace(mark, ''), fields: '' })
      }
      return found.map(({ title, fields }) => standingItem(readItem(turn, `${title}${fields}`)))
    })
    .filter(({ title }) => title !== '')
}

const isPresenters = (segment: string): boolean =>
  /^\s*(?:föredragande|föredras av|presenters?|presented by)\b/iu.test(segment)

const standingItem = ({ title, kind, minutes, presenters }: Said): StandingItem => ({
  title,
  kind,
  minutes,
  ...(presenters ? { presenters } : {}),
})

const told = (items: readonly StandingItem[]): readonly (Facts & { title: string })[] =>
  items.map(({ title, kind, minutes, presenters = [] }) => ({
    title,
    kind,
    minutes,
    presenters,
    history: [],
  }))

export const standingItems: Command = {
  name: 'standingItems',
  subject: 'agenda',
  who: 'lead',
  words: {
    sv: ['stående punkter', 'stående punkt', 'fasta punkter'],
    en: ['standing items', 'standing item'],
  },
  usage: {
    sv: 'stående punkter: Inledning, Dagordning, …',
    en: 'standing items: Opening, Agenda, …',
  },
  example: {
    sv: 'stående punkter: Inledning, Dagordning, Föregående minnesanteckning',
    en: 'standing items: Opening, Agenda, Previous minutes',
  },
  needs: ['nothing', 'colon'],
  takesText: true,
  takesLines: true,
  async run(turn, { rest }) {
    if (rest === '')
      return { text: turn.t.agenda.standingItems({ items: told(turn.group.standingItems) }) }
    const items = /^(?:inga|ta bort|none)[.!]?$/i.test(rest) ? [] : standingIn(turn, rest)
    await turn.saveGroup(withStandingItems(turn.group, items))
    return {
      text: turn.t.agenda.standingSet({ items: told(items), planned: ahead(turn).length > 0 }),
    }
  },
}

const MAX_THEME = 500

export const theme: Command = {
  name: 'theme',
  subject: 'agenda',
  who: 'anyone',
  words: { sv: ['tema', 'nytt tema'], en: ['theme', 'new theme'] },
  usage: { sv: 'tema: idé för ett kommande möte', en: 'theme: an idea for a coming meeting' },
  example: {
    sv: 'tema: Unga som varken arbetar eller studerar',
    en: 'theme: Young people outside work and school',
  },
  needs: ['colon'],
  takesText: true,
  async run(turn, { rest }) {
    if (!rest) throw new Refusal('missingText', { example: theme.example[turn.language] })
    if (rest.length > MAX_THEME)
      throw new Refusal('tooLong', { length: rest.length, limit: MAX_THEME })
    const { group, theme: kept } = withTheme(turn.group, rest, turn.sender.id, turn.now)
    await turn.saveGroup(group)
    return { text: turn.t.agenda.themeKept({ number: kept.id, text: kept.text }) }
  },
}

export const themes: Command = {
  name: 'themes',
  subject: 'agenda',
  who: 'anyone',
  words: { sv: ['teman', 'temabank', 'temabanken'], en: ['themes', 'theme bank'] },
  usage: { sv: 'teman', en: 'themes' },
  example: { sv: 'teman', en: 'themes' },
  needs: ['nothing'],
  takesText: false,
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
}

export const removeTheme: Command = {
  name: 'removeTheme',
  subject: 'agenda',
  who: 'anyone',
  words: { sv: ['ta bort tema', 'stryk tema'], en: ['remove theme', 'delete theme'] },
  usage: { sv: 'ta bort tema 2', en: 'remove theme 2' },
  example: { sv: 'ta bort tema 2', en: 'remove theme 2' },
  needs: ['item'],
  takesText: false,
  async run(turn, { rest }) {
    const number = /^(?:nr\.?\s*)?(\d{1,5})[.!]?$/i.exec(rest)?.[1]
    if (number === undefined)
      throw new Refusal('missingNumber', { example: removeTheme.example[turn.language] })
    const { id, text, by } = themeNumbered(turn.group, String(Number(number)))
    if (by !== turn.sender.id && !leads(turn.sender))
      throw new Refusal('leadOnly', {
        who: present(turn.group)
          .filter(leads)
          .map(({ name }) => name)
          .join(', '),
      })
    await turn.saveGroup(withoutTheme(turn.group, id))
    return { text: turn.t.agenda.themeRemoved({ number: id, text }) }
  },
}
