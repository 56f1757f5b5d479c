import { word } from '../../turn/arguments/word-argument.ts'
import { within } from '../../meetings/decisions.ts'
import type { Outcome } from '../../meetings/agenda-item.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { itemsAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import { freeText, textLike } from '../../turn/arguments/text-argument.ts'
import { someRecord } from '../../turn/record-meant.ts'
import { allOnAgenda } from './said.ts'
import { lines } from '../../text/cut.ts'
import { notedPrevious } from './previous.ts'
import { settle } from './settling.ts'

const common = {
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  ready: someRecord,
  check: { items: allOnAgenda },
} as const

export const noted = act({
  ...common,
  name: 'noted',
  args: { items: itemsAtHand, matter: optional(namedMatter) },
  async run(turn, { items: at, matter }) {
    const reply = await settle(turn, { at, matter, outcome: { kind: 'noted' } })
    return { ...reply, text: lines(reply.text, await notedPrevious(turn, at)) }
  },
})

export const remit = act({
  ...common,
  name: 'remit',
  args: {
    items: itemsAtHand,
    reason: optional(textLike('obstacle')),
    objection: optional(freeText),
    terms: optional(freeText),
    matter: optional(namedMatter),
  },
  run(turn, { items: at, reason = '', objection = '', terms = '', matter }) {
    if (reason === '' && objection === '' && terms === '')
      throw freeText.missing(turn.t.sentences.remit.example)
    const outcome: Outcome = {
      kind: 'remitted',
      reason: within(reason),
      ...(objection === '' ? {} : { objection: within(objection) }),
      ...(terms === '' ? {} : { terms: within(terms) }),
    }
    return settle(turn, { at, matter, outcome })
  },
})

const withReason = {
  items: itemsAtHand,
  reason: optional(textLike('obstacle')),
  matter: optional(namedMatter),
} as const

export const defer = act({
  ...common,
  name: 'defer',
  args: withReason,
  run: (turn, { items: at, reason = '', matter }) =>
    settle(turn, { at, matter, outcome: { kind: 'deferred', reason: within(reason) } }),
})

export const drop = act({
  ...common,
  name: 'drop',
  args: { ...withReason, final: optional(word('not back', ({ record }) => record.notBack)) },
  run: (turn, { items: at, reason = '', matter, final }) =>
    settle(turn, {
      at,
      matter,
      outcome: { kind: 'dropped', reason: within(reason), ...(final ? { final: true } : {}) },
    }),
})

export const withdrawn = act({
  ...common,
  name: 'withdrawn',
  args: withReason,
  run: (turn, { items: at, reason = '', matter }) =>
    settle(turn, { at, matter, outcome: { kind: 'withdrawn', reason: within(reason) } }),
})

export const comesBack = act({
  ...common,
  name: 'comesBack',
  args: { items: itemsAtHand, when: optional(textLike('sometime')), matter: optional(namedMatter) },
  run: (turn, { items: at, when = '', matter }) =>
    settle(turn, { at, matter, outcome: { kind: 'comesBack', when: within(unstopped(when)) } }),
})

const { unmistakable: _sure, ...asWhole } = common

export const carriedOn = act({
  ...asWhole,
  name: 'carriedOn',
  onlyWhole: true,
  args: { items: itemsAtHand, how: optional(textLike('somewhere')), matter: optional(namedMatter) },
  run: (turn, { items: at, how = '', matter }) =>
    settle(turn, { at, matter, outcome: { kind: 'carriedOn', how: within(unstopped(how)) } }),
})

/** What goes on inside a sentence of the minutes ends without a stop of its own. */
const unstopped = (text: string): string => text.replace(/\.$/, '')
