import { defaultLanguage } from '../meetings/group-settings.ts'
import { checkRight, refusalText } from '../turn/check-right.ts'
import { messageProposalCard, MOST_BACKGROUND } from '../cards/message-proposal.ts'
import { MAX_TITLE } from '../meetings/agenda.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { personOf } from '../meetings/roster.ts'
import { languages, textsIn, type Texts } from '../language/texts.ts'
import { shortened, titleOf } from '../text/titled.ts'
import type { Incoming, World } from '../world.ts'
import type { Dialog, Filled, Heard, Quoted, Suggestion } from '../say/bot.ts'
import { cleanName, cleanText } from '../groups/clean-account.ts'
import type { Pressed as PressedAct } from '../say/hearing.ts'
import { written, type Matter } from '../turn/arguments/matter-argument.ts'
import type { Command } from '../turn/command.ts'
import { groupAt, isOwnChat } from '../groups/readable-groups.ts'

export interface SuggestParts {
  readonly world: World
  readonly propose: Command
  /** Takes up one sentence, or an act with its arguments, as everything that is said is taken up. */
  readonly say: (incoming: Incoming, said: string | PressedAct) => Promise<Heard>
}

const MOST_MINUTES = 600
const kinds = ['decision', 'discussion', 'information'] as const

/** The form over a chat message, or why there is none. Nobody from outside a group learns anything of it here. */
export async function suggest(
  { world, propose }: SuggestParts,
  asked: Suggestion,
): Promise<Dialog> {
  const place = await placeOf(world, asked)
  const t = textsIn(place?.group?.settings.language ?? defaultLanguage)
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
 * The filled-in form, as an act of the sender's own; or the answer to a question about it. In a chat that is no group's nothing is said:
 * the bot would take whoever is in it for a group.
 */
export async function suggested(
  { world, propose, say }: SuggestParts,
  filled: Filled,
): Promise<Dialog> {
  const { values, message, ...where } = filled
  const place = await placeOf(world, filled)
  const group = place?.group
  const t = textsIn(group?.settings.language ?? defaultLanguage)
  if (!place)
    return {
      title: t.extension.answerTitle,
      answer: { text: t.extension.notHere },
      deliver: nothing,
    }
  const chosen = typeof values['say'] === 'string' ? values['say'] : undefined
  if (chosen !== undefined) {
    const heard = await say({ ...where, text: chosen, mentioned: [] }, chosen)
    return { ...heard, title: t.extension.answerTitle }
  }
  const matter = matterOf(t, values, message, group)
  // Somebody in several groups is asked which one, and what waits for that is read again, line by line.
  const text = group ? '' : onOneLine(propose, matter)
  const args = matter.title === '' ? {} : { matter }
  const heard = await say({ ...where, text, mentioned: [] }, { do: propose.name, args })
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

/** What was filled in, with where it comes from: above the text, and as a link. */
function matterOf(
  t: Texts,
  values: Filled['values'],
  message: Quoted | undefined,
  group: Group | undefined,
): Matter {
  const kind = kinds.find((one) => one === textIn(values, 'kind'))
  const minutes = Number(
    typeof values['minutes'] === 'number'
      ? values['minutes']
      : textIn(values, 'minutes').replace(',', '.'),
  )
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
          t.extension.from({ author: author === '' ? undefined : author, on }),
          ...(background === '' ? [] : [background]),
        ]
  return {
    title: shortened(oneLine(textIn(values, 'title')), MAX_TITLE),
    ...(kind === undefined ? {} : { kind }),
    ...(Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? { minutes } : {}),
    ...(message?.link === undefined ? {} : { link: message.link }),
    ...(source.length === 0 ? {} : { background: source.join('\n') }),
  }
}

/** As one line, in which no semicolon begins a field that nobody filled in. */
function onOneLine(propose: Command, { background, title, ...fields }: Matter): string {
  const [language] = languages
  const { agenda } = textsIn(language!).words
  const noFields = (text: string): string => text.replaceAll(';', ',')
  const said = written({ title: noFields(title), ...fields }, { language: language! })
  return [
    `${propose.words[language!][0]!}: ${said}`,
    ...(background === undefined
      ? []
      : [
          `${agenda.fields.background[0]!} ${noFields(background.replace('\n', ' ').replaceAll(/\s*\n\s*/g, ' / '))}`,
        ]),
  ].join('; ')
}

const textIn = (values: Filled['values'], name: string): string =>
  typeof values[name] === 'string' ? values[name] : ''
const oneLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ').trim()
const nothing = (): Promise<void> => Promise.resolve()
