import type { FileAnswer, FileGiven } from '../say/bot.ts'
import type { Conversation } from '../world.ts'
import { accountOf, isBot, placeOf } from './activity.ts'
import { isRecord } from './is-record.ts'
import { persistently } from './retry.ts'
import type { Activity } from './shape.ts'
import { decided, follow, post, within, type ListenerParts } from './taking.ts'

/** Where Teams wants an allowed file put, and what it is called there. */
interface UploadInfo {
  readonly uploadUrl: string
  readonly contentUrl: string
  readonly uniqueId: string
  readonly fileType: string
}

/**
 * The answer to a card that offered a file. Teams waits a few seconds for ours, which says nothing; the file is put where the person allowed it
 * after that, and they are told how it went. `undefined` for another invoke.
 */
export function fileConsent(activity: Activity, parts: ListenerParts): Promise<object> | undefined {
  return activity.name === 'fileConsent/invoke' && !isBot(activity)
    ? consented(activity, parts)
    : undefined
}

async function consented(activity: Activity, parts: ListenerParts): Promise<object> {
  const value = isRecord(activity.value) ? activity.value : {}
  const context =
    isRecord(value['context']) && typeof value['context']['file'] === 'string'
      ? value['context']['file']
      : ''
  const answer: FileAnswer = {
    ...placeOf(activity),
    activityId: activity.id ?? '',
    sender: accountOf(activity.from),
    accepted: value['action'] === 'accept',
    context,
  }
  const { given } = parts.bot
  // A consent is only ever asked for in somebody's own chat.
  if (!given || answer.conversation.kind !== 'personal') return {}
  const turn = parts.turns.take(answer.conversation.id, async () => {
    const result: FileGiven = await decided(parts, activity.locale, () => given(answer))
    if (result.answer) await post(parts, answer.conversation, result.answer)
    const { file } = result
    const offer = { conversation: answer.conversation, offerId: activity.replyToId }
    const to = uploadInfoIn(value['uploadInfo'])
    follow(parts, file ? { deliver: () => put(parts, offer, file, to) } : result)
  })
  await within(turn, parts.holdMs)
  return {}
}

function uploadInfoIn(info: unknown): UploadInfo | undefined {
  if (!isRecord(info)) return undefined
  const text = (name: string): string =>
    typeof info[name] === 'string' ? info[name].slice(0, 4096) : ''
  const read = {
    uploadUrl: text('uploadUrl'),
    contentUrl: text('contentUrl'),
    uniqueId: text('uniqueId'),
    fileType: text('fileType'),
  }
  return read.uploadUrl === '' || read.uniqueId === '' ? undefined : read
}

/** Where the offer stands. */
interface Offer {
  readonly conversation: Conversation
  readonly offerId: string | undefined
}

/** Puts the file there, says so in place of the offer, and shows where it is. */
async function put(
  parts: ListenerParts,
  { conversation, offerId }: Offer,
  file: NonNullable<FileGiven['file']>,
  to: UploadInfo | undefined,
): Promise<void> {
  const { messenger, upload, patience, log } = parts
  try {
    if (!to || !upload) throw new Error('no place to put it')
    await persistently(() => upload(to.uploadUrl, file.bytes), { ...patience, harmless: true })
  } catch (error) {
    // Never the address: whoever has it may write there.
    log.warn(
      { reason: error instanceof Error && 'reason' in error ? String(error.reason) : 'no place' },
      'a file could not be put where somebody allowed it',
    )
    return post(parts, conversation, { text: file.failed })
  }
  const { contentUrl: url, uniqueId, fileType } = to
  await post(parts, conversation, {
    text: file.stored,
    file: { kind: 'stored', name: file.name, url, uniqueId, fileType },
  })
  // So that it is not allowed once more; a chat in which that cannot be changed has the file all the same.
  if (offerId !== undefined)
    await messenger
      .update(conversation, offerId, { text: file.stored })
      .catch((error: unknown) =>
        log.info({ error: String(error) }, 'an offer of a file stands although it was taken'),
      )
}
