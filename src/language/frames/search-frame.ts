import type { DecisionKind, Outcome } from '../../meetings/agenda-item.ts'
import type { Day } from '../../meetings/calendar.ts'
import { lines } from '../../text/cut.ts'
import { sentences, stopped, unstopped } from '../../text/parts.ts'
import { bound } from './agenda-parts.ts'
import type { Each, Say } from './say.ts'

/** The words of one language for what is found. */
export interface SearchWords extends Each<'note' | 'onAgenda' | 'waits'> {
  readonly decisionWord: (kind: DecisionKind | undefined) => string
  readonly quote: (text: string) => string
  readonly cameTo: (outcome: Outcome) => string
  readonly formatDate: (on: Day) => string
  readonly waitsFor: Say<'on'>
  readonly isAhead: Say<'title' | 'day' | 'cite'>
  readonly wasUp: Say<'title' | 'day' | 'cite'>
  readonly wasDecided: Say<'title' | 'day' | 'cite'>
}
type W = SearchWords
interface Cited {
  readonly cite: string
  readonly title: string
}
interface Became {
  readonly outcome: Outcome | undefined
  /** It stands on the agenda of a meeting to come. */
  readonly ahead: boolean
}
interface Found {
  readonly decisions: readonly { readonly text: string; readonly kind?: DecisionKind }[]
  readonly actions: readonly string[]
}

const became = (w: W, { outcome, ahead }: Became): string =>
  outcome ? w.cameTo(outcome) : sentences(ahead && w.onAgenda)
const item = (w: W, of: Cited & Became): string =>
  sentences(`${of.cite} ${stopped(of.title)}`, became(w, of))
const entry = (w: W, word: string, { cite, title, text }: Cited & { text: string }): string =>
  `– ${cite} ${stopped(title)} ${word}: ${w.quote(unstopped(text))}.`

const told = {
  decision: (w: W, of: Cited & { text: string; decision?: DecisionKind | undefined }) =>
    entry(w, w.decisionWord(of.decision), of),
  note: (w: W, of: Cited & { text: string }) => entry(w, w.note, of),
  became,
  item: (w: W, of: Cited & Became) => `– ${item(w, of)}`,
  /** What was decided says what became of it. */
  step: (w: W, of: Cited & Became & Found) => {
    const decided = of.outcome?.kind === 'decided' && of.decisions.length > 0
    return lines(
      item(w, decided ? { ...of, outcome: undefined, ahead: false } : of),
      ...of.decisions.map(
        ({ text, kind }) => `– ${w.decisionWord(kind)}: ${w.quote(unstopped(text))}.`,
      ),
      ...of.actions.map((text) => `– ${text}`),
    )
  },
  treated: (w: W, of: Cited & { on: Day; decided: boolean; ahead: boolean }) => {
    const past = of.decided ? w.wasDecided : w.wasUp
    return (of.ahead ? w.isAhead : past)({
      cite: of.cite,
      title: unstopped(of.title),
      day: w.formatDate(of.on),
    })
  },
  comesBack: (
    w: W,
    of: { proposals: readonly { id: string; title: string; on: string | undefined }[] },
  ) =>
    of.proposals
      .map(({ id, title, on }) =>
        sentences(`${id} ${stopped(title)}`, on === undefined ? w.waits : w.waitsFor({ on })),
      )
      .join('\n'),
}

/** What is told of what is found is decided here, for every language. */
export const searchFrame = (words: SearchWords) => bound(words, told)
