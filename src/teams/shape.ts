import * as z from 'zod/v4'

/**
 * The part of an activity that the bot reads, checked before any SDK sees it. Nulls count as absent, unknown keys are dropped,
 * so nothing hostile rides along; what the SDK gets is this copy.
 */
export type Activity = z.infer<typeof activity>

/** How a field that may be absent is read. */
type Absent = <T extends z.ZodType>(schema: T) => z.ZodType<z.output<T> | undefined>

const id = z.string().min(1).max(1024)

function activityWith(absent: Absent) {
  const word = absent(z.string().max(4096))
  const someone = z.object({ id, name: word, aadObjectId: word })
  const channelData = z.object({
    tenant: absent(z.object({ id: word })),
    team: absent(z.object({ id: word, name: word, aadGroupId: word })),
    channel: absent(z.object({ id: word, name: word })),
    meeting: absent(z.object({ id: word })),
    settings: absent(z.object({ selectedChannel: absent(z.object({ id: word })) })),
    eventType: word,
  })
  return z.object({
    type: z.string().min(1).max(100),
    id: absent(id),
    timestamp: word,
    channelId: z.string().min(1).max(100),
    serviceUrl: z.string().min(1).max(2048),
    from: z.object({ id, name: word, aadObjectId: word, role: word }),
    recipient: z.object({ id, name: word }),
    conversation: z.object({
      id,
      name: word,
      conversationType: word,
      tenantId: word,
      isGroup: absent(z.boolean()),
    }),
    locale: word,
    text: absent(z.string()),
    textFormat: word,
    /** Read one by one: a strange entity is skipped, not a reason to refuse the message. */
    entities: absent(z.array(z.unknown())),
    /** Likewise: the message as HTML, files, pictures. */
    attachments: absent(z.array(z.unknown())),
    name: word,
    action: word,
    topicName: word,
    replyToId: word,
    value: z.unknown(),
    membersAdded: absent(z.array(someone).max(10_000)),
    membersRemoved: absent(z.array(someone).max(10_000)),
    channelData: absent(channelData),
  })
}

const activity = activityWith((schema) =>
  schema
    .nullish()
    .transform((value: z.output<typeof schema> | null | undefined) => value ?? undefined),
)
/** As most come: where no null is looked for, reading takes a third of the time. */
const withoutNull = activityWith((schema) => schema.optional())

/** A message or a button must have an id, or its redelivery could not be told from a new one; Teams always gives it. */
const NEEDS_ID: ReadonlySet<string> = new Set(['message', 'invoke'])

/** The activity, or `undefined` when the body is not one that `channels` could have sent. */
export function readActivity(body: unknown, channels: readonly string[]): Activity | undefined {
  const plain = withoutNull.safeParse(body)
  const read = plain.success ? plain : activity.safeParse(body)
  if (!read.success || !channels.includes(read.data.channelId)) return undefined
  return NEEDS_ID.has(read.data.type) && !read.data.id ? undefined : read.data
}

/**
 * JSON, or `undefined` when it is none. A key `__proto__` is dropped wherever it stands, so that no later copy of the value can
 * change a prototype. Only a text that may hold one, perhaps in escapes, is gone through key by key: that takes five times as long.
 */
export function readJson(text: string): unknown {
  try {
    if (!text.includes('__proto__') && !text.includes('\\u')) return JSON.parse(text)
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}
