import { randomUUID } from 'node:crypto'

const TENANT = '00000000-0000-0000-0000-00000000000f'

/** Anna Berg, who talks to a bot as Teams does. */
export class Speaker {
  /** Where the bot is, as long as it is there. */
  url: string
  readonly #connectorUrl: string

  constructor(url: string, connectorUrl: string) {
    this.url = url
    this.#connectorUrl = connectorUrl
  }

  /** Adds the bot to a group chat. The status of the answer, or 0 when nobody answers. */
  install(chat: string): Promise<number> {
    return this.#post({ ...this.#envelope(chat), type: 'installationUpdate', action: 'add' })
  }

  say(chat: string, text: string): Promise<number> {
    return this.#post({
      ...this.#envelope(chat),
      type: 'message',
      id: randomUUID(),
      text: `<at>Klubban</at> ${text}`,
      entities: [
        { type: 'mention', text: '<at>Klubban</at>', mentioned: { id: '28:bot', name: 'Klubban' } },
      ],
    })
  }

  /** One of the bot's own pages: `200 ok`. */
  async page(path: '/health' | '/ready'): Promise<string> {
    const response = await fetch(`${this.url}${path}`).catch(() => undefined)
    return response
      ? `${response.status} ${((await response.json()) as { status: string }).status}`
      : 'nobody answers'
  }

  async #post(activity: object): Promise<number> {
    const response = await fetch(`${this.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    }).catch(() => undefined)
    await response?.arrayBuffer().catch(() => undefined)
    return response?.status ?? 0
  }

  #envelope(chat: string): object {
    return {
      channelId: 'msteams',
      serviceUrl: this.#connectorUrl,
      from: { id: '29:anna', name: 'Anna Berg', aadObjectId: 'aad-anna' },
      recipient: { id: '28:bot', name: 'Klubban' },
      conversation: {
        id: chatId(chat),
        conversationType: 'groupChat',
        tenantId: TENANT,
        isGroup: true,
      },
      locale: 'sv-SE',
      channelData: { tenant: { id: TENANT } },
    }
  }
}

export const chatId = (chat: string): string => `19:${chat}@thread.v2`
