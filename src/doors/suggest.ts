import { checkRight, refusalText } from '../turn/rights.ts'
import { messageProposalCard, MOST_BACKGROUND } from '../cards/message-proposal.ts'
import { MAX_TITLE } from '../meetings/agenda.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { personOf } from '../meetings/roster.ts'
import { textsIn, type Texts } from '../language/texts.ts'
import { shortened, titleOf } from '../text/titled.ts'
import type { Incoming, World } from '../world.ts'
import type { Dialog, Filled, Heard, Quoted, Suggestion } from '../say/bot.ts'
import { cleanName, cleanText } from '../groups/clean.ts'
import type { Command } from '../turn/command.ts'
import { groupAt, isOwnChat } from '../groups/readable-groups.ts'

export interface SuggestParts {
  readonly world: World
  readonly propose: Command
  /** Takes up one sentence, which may hold several lines, as everything that is said is taken up. */
  readonly say: (incoming: Incoming, sentence: string) => Promise<Heard>
}

/** The form over a chat message, or why there is none. Nobody from outside a group learns anything of it here. */
export async function suggest(
  { world, propose }: SuggestParts,
  asked: Suggestion,
): Promise<Dialog> {
  const place = await placeOf(world, asked)
  const t = textsIn(place?.group?.settings.language ?? 'sv')
  const told = (text: string): Dialog => ({
    title: t.extension.answerTitle,
    answer: { text },
    deliver: nothing,
  })
  if (!place) return told(t.extension.notHere)
  const sender = place.group && personOf(place.group, asked.sender)
  if (place.group && sender && !sender.leftAt) {
    try {
      checkRight(propose, sender, place.group)
    } catch (error) {
      if (error instanceof Refusal) return told(refusalText(t, error))
      throw error
    }
  }
  const text = cleanText(asked.message?.text ?? '').trim()
  if (!asked.message) return told(t.extension.noMessage)
  const card = messageProposalCard(
    { title: titleOf(text), background: shortened(text, MOST_BACKGROUND) },
    t,
  )
  return { title: t.extension.title, answer: { text: t.extension.intro, card }, deliver: nothing }
}

/**
 * The filled-in form, said as the sender's own sentence; or the answer to a question about it. In a chat that is no group's nothing is said:
 * the bot would take whoever is in it for a group.
 */
export async function suggested({ world, say }: SuggestParts, filled: Filled): Promise<Dialog> {
  const { values, message, ...where } = filled
  const place = await placeOf(world, filled)
  const group = place?.group
  const t = textsIn(group?.settings.language ?? 'sv')
  if (!place)
    return {
      title: t.extension.answerTitle,
      answer: { text: t.extension.notHere },
      deliver: nothing,
    }
  const chosen = typeof values['say'] === 'string' ? values['say'] : undefined
  const sentence = chosen ?? sentenceOf(t, values, message, group)
  const heard = await say({ ...where, text: sentence, mentioned: [] }, sentence)
  return { ...heard, title: t.extension.answerTitle }
}

/** Where the proposal belongs: a group's own place, or the sender's own chat with the bot. */
async function placeOf(
  world: World,
  asked: Suggestion,
): Promise<{ readonly group?: Group } | undefined> {
  const group = await groupAt(world, asked)
  if (group) return { group }
  return (await isOwnChat(world, asked)) ? {} : undefined
}

/**
 * `föreslå: rubrik; typ beslut; 20 min; länk https://…` and below it where it comes from and the text. A semicolon in the title would begin a
 * field; the line about the source keeps the lines of a message from being read as fields.
 */
function sentenceOf(
  t: Texts,
  values: Filled['values'],
  message: Quoted | undefined,
  group: Group | undefined,
): string {
  const { say, from } = t.extension
  const title = shortened(oneLine(textIn(values, 'title')).replaceAll(';', ','), MAX_TITLE)
  const kind = textIn(values, 'kind')
  const minutes = Number(
    typeof values['minutes'] === 'number'
      ? values['minutes']
      : textIn(values, 'minutes').replace(',', '.'),
  )
  const fields = [
    ...(Object.hasOwn(say.kinds, kind) ? [say.kinds[kind as keyof typeof say.kinds]] : []),
    ...(Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? [say.minutes(minutes)] : []),
    ...(message?.link === undefined ? [] : [`${say.link} ${message.link}`]),
  ]
  const author = cleanName(message?.author)
  const background = shortened(cleanText(textIn(values, 'background')).trim(), MOST_BACKGROUND)
  const on =
    message?.at === undefined
      ? undefined
      : dayOf(new Date(message.at), group?.settings.zone ?? 'Europe/Stockholm')
  const source =
    background === '' && author === ''
      ? []
      : [
          from({ author: author === '' ? undefined : author, on }),
          ...(background === '' ? [] : [background]),
        ]
  // Somebody in several groups is asked which one, and what waits for that is read again, line by line.
  if (!group && source.length > 0)
    fields.push(
      `${say.background} ${source
        .join(' ')
        .replaceAll(/\s*\n\s*/g, ' / ')
        .replaceAll(';', ',')}`,
    )
  return [[`${say.verb} ${title}`, ...fields].join('; '), ...(group ? source : [])].join('\n')
}

const textIn = (values: Filled['values'], name: string): string =>
  typeof values[name] === 'string' ? values[name] : ''
const oneLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ').trim()
const nothing = (): Promise<void> => Promise.resolve()
