import type { Dialog, Filled, Finding, Found, Heard, Suggestion } from '../say/bot.ts'
import type { Message } from '../text/message.ts'
import { accountOf, isBot, placeOf } from './activity.ts'
import { asCard } from './card.ts'
import { quotedIn } from './quoted.ts'
import { isRecord } from './is-record.ts'
import type { Json } from '../text/message.ts'
import type { Activity } from './shape.ts'
import { decided, follow, post, within, type ListenerParts } from './taking.ts'

/**
 * Message extensions: a form over somebody's message (`propose`), and a search whose results go into one (`cite`). Our own routes, since the
 * SDK's match and answer wrongly. Gives the body of the answer, an empty one when there is nothing to show; `undefined` for another invoke.
 */
export function extension(activity: Activity, parts: ListenerParts): Promise<object> | undefined {
  const value = isRecord(activity.value) ? activity.value : {}
  if (isBot(activity)) return undefined
  switch (`${activity.name} ${typeof value['commandId'] === 'string' ? value['commandId'] : ''}`) {
    case 'composeExtension/fetchTask propose':
      return opened(activity, value, parts)
    case 'composeExtension/submitAction propose':
      return filledIn(activity, value, parts)
    case 'composeExtension/query cite':
      return found(activity, value, parts)
    default:
      return undefined
  }
}

const useOf = (activity: Activity) => ({ ...placeOf(activity), sender: accountOf(activity.from) })

function suggestionOf(activity: Activity, value: Json): Suggestion {
  const message = quotedIn(value['messagePayload'])
  return { ...useOf(activity), activityId: activity.id ?? '', ...(message && { message }) }
}

async function opened(activity: Activity, value: Json, parts: ListenerParts): Promise<object> {
  const { suggest } = parts.bot
  return suggest ? dialog(activity, parts, () => suggest(suggestionOf(activity, value))) : {}
}

async function filledIn(activity: Activity, value: Json, parts: ListenerParts): Promise<object> {
  const { suggested } = parts.bot
  const values = isRecord(value['data']) ? value['data'] : {}
  const filled: Filled = { ...suggestionOf(activity, value), values }
  return suggested ? dialog(activity, parts, () => suggested(filled)) : {}
}

/** What a dialog shows. When it is not there in time nobody waits for it any more, and what was said is answered as a post. */
async function dialog(
  activity: Activity,
  parts: ListenerParts,
  decide: () => Promise<Dialog>,
): Promise<object> {
  const { conversation } = placeOf(activity)
  let late = false
  const turn = parts.turns.take(conversation.id, async () => {
    const shown: Dialog | Heard = await decided(parts, activity.locale, decide)
    if (late && shown.answer && !shown.answer.card) await post(parts, conversation, shown.answer)
    follow(parts, shown)
    return shown
  })
  const shown = await within(turn, parts.holdMs)
  late = shown === undefined
  if (!shown?.answer) return {}
  const card = shown.answer.card ?? answerCard(shown.answer)
  const value = {
    title: 'title' in shown ? shown.title : '',
    width: 'medium',
    height: 'medium',
    card: { contentType: ADAPTIVE, content: card },
  }
  return { task: { type: 'continue', value } }
}

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'

/** An answer in a dialog: its choices come back as the dialog's own. */
function answerCard({ text, choices = [] }: Message): Json {
  const actions = choices.map(({ label, say }) => ({
    type: 'Action.Submit',
    title: label,
    data: { say },
  }))
  return { ...asCard(text, []), ...(actions.length > 0 ? { actions } : {}) }
}

async function found(activity: Activity, value: Json, parts: ListenerParts): Promise<object> {
  const { find } = parts.bot
  if (!find) return {}
  const finding = findingOf(activity, value)
  // Behind nobody's sentences: it changes nothing, and people type on while it looks.
  const turn = parts.turns.take(`find ${finding.sender.teamsId}`, () =>
    looked(activity, parts, () => find(finding)),
  )
  return (await within(turn, parts.holdMs)) ?? {}
}

async function looked(
  activity: Activity,
  parts: ListenerParts,
  look: () => Promise<Found>,
): Promise<object> {
  try {
    const { hits } = await look()
    const attachments = hits.map(({ title, detail, card }) => ({
      contentType: ADAPTIVE,
      content: card,
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: inert(title), text: inert(detail) },
      },
    }))
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
  } catch (error) {
    const failed = await decided(parts, activity.locale, () => Promise.reject(error))
    return { composeExtension: { type: 'message', text: failed.answer?.text ?? '' } }
  }
}

/** A preview is HTML to some clients and text to others: without brackets it is the same to all. */
const inert = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›')

/** Teams names what was typed after the manifest's parameter, or asks with `initialRun` before anything was typed. */
function findingOf(activity: Activity, value: Json): Finding {
  const parameters = (Array.isArray(value['parameters']) ? (value['parameters'] as unknown[]) : [])
    .slice(0, 10)
    .filter(isRecord)
  const typed = parameters.find(({ name }) => name === 'query')?.['value']
  const options = isRecord(value['queryOptions']) ? value['queryOptions'] : {}
  const number = (name: string, otherwise: number): number =>
    typeof options[name] === 'number' ? options[name] : otherwise
  return {
    ...useOf(activity),
    typed: typeof typed === 'string' ? typed : '',
    skip: number('skip', 0),
    count: number('count', 25),
  }
}
