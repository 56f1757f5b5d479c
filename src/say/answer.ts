import { firstLine } from '../text/cut.ts'
import type { Choice, Message } from '../text/message.ts'
import type { Texts } from '../language/texts.ts'
import type { Outcome } from './hearing.ts'

const choicesOf = (outcome: Outcome): readonly Choice[] => {
  if (outcome.kind === 'done') return outcome.reply.choices ?? []
  return outcome.kind === 'offered' ? outcome.choices : []
}

/** Files given in one answer. */
const MOST_FILES = 4

/** A line that says what can be written next: it names a sentence and is the last of an answer. */
const NAMES_A_SENTENCE = /[”“][^”“]+”/u

/**
 * The answers to several sentences as one text. What can be written next and what is left to do is said once, where it comes last: the same
 * last line, and lines that begin as one of the same of `once`.
 */
export function together(answers: readonly string[], { once }: Texts['talk']): string {
  const [only] = answers
  if (answers.length === 1 && only !== undefined) return only
  const told = answers.map((answer) =>
    answer.split('\n').map((line, at, all) => {
      const isLast = at === all.length - 1 && NAMES_A_SENTENCE.test(line)
      const starts = once.find((group) => group.some((start) => line.startsWith(start)))
      const kind = starts ?? (isLast ? line : undefined)
      return { line, kind: at > 0 ? kind : undefined }
    }),
  )
  return told
    .map((lines, index) => {
      const later = new Set(told.slice(index + 1).flatMap((all) => all.map(({ kind }) => kind)))
      return lines
        .filter(({ kind }) => kind === undefined || !later.has(kind))
        .map(({ line }) => line)
        .join('\n')
    })
    .join('\n\n')
}

/** One message out of all outcomes, in order: what was recorded, what was refused, what must be chosen. */
export function answerOf(t: Texts, all: readonly Outcome[], inRoom = false): Message {
  const matters = all.filter((outcome) => !(outcome.kind === 'done' && outcome.reply.aside))
  const outcomes = matters.length > 0 ? matters : all.slice(0, 1)
  const single = outcomes.length === 1
  const parts = outcomes.map((outcome) => {
    switch (outcome.kind) {
      case 'done':
        return outcome.reply.text
      case 'refused':
        return single
          ? outcome.text
          : t.talk.refusedLine({ source: firstLine(outcome.source), why: outcome.text })
      case 'asked':
        if (inRoom && outcome.waiting.inPrivate) return t.talk.askedAlone({})
        return t.talk.question({
          text: outcome.waiting.text,
          options: outcome.waiting.options.map((option) => option.label),
        })
      case 'offered':
        return outcome.text
    }
  })
  const last = outcomes.find((outcome) => outcome.kind === 'asked')
  const asksHere = last && !(inRoom && last.waiting.inPrivate)
  const documents = outcomes
    .flatMap((outcome) =>
      outcome.kind === 'done' && outcome.reply.file?.kind === 'wanted'
        ? outcome.reply.file.documents
        : [],
    )
    .slice(0, MOST_FILES)
  const choices = asksHere
    ? last.waiting.options.map(({ label }, index) => ({ label, say: String(index + 1) }))
    : outcomes.flatMap((outcome) => choicesOf(outcome))
  const { card, whole } = single && outcomes[0]?.kind === 'done' ? outcomes[0].reply : {}
  return {
    text: together(parts, t.talk),
    ...(choices.length > 0 ? { choices } : {}),
    ...(card ? { card, ...(whole ? { whole } : {}) } : {}),
    ...(documents.length > 0 ? { file: { kind: 'wanted', documents } } : {}),
  }
}
