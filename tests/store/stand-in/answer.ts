/** What goes back over the wire; a body is JSON. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** A request that the service would not take. Sub-status: learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb */
export class Refused extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  constructor(
    status: number,
    message: string,
    { substatus, headers = {} }: { substatus?: number; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.headers = {
      ...headers,
      ...(substatus !== undefined && { 'x-ms-substatus': String(substatus) }),
    }
  }

  get answer(): Answer {
    return {
      status: this.status,
      headers: this.headers,
      body: { code: CODES[this.status] ?? 'Error', message: this.message },
    }
  }
}

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  404: 'NotFound',
  408: 'RequestTimeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  429: 'TooManyRequests',
  449: 'RetryWith',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
}
