import {
  codeIn,
  outcomeOf,
  readRetryAfter,
  refusal,
  silence,
} from '../../src/teams/post-outcome.ts'

const now = new Date('2026-02-06T08:00:00Z')

test.each([
  [400, 'BadSyntax', 'refused'],
  [400, 'MessageSizeTooBig', 'refused'],
  [413, 'MessageSizeTooBig', 'refused'],
  [405, '', 'refused'],
  [409, '', 'refused'],
  [401, 'BotNotRegistered', 'later'],
  [403, 'BotDisabledByAdmin', 'blocked'],
  [403, 'BotNotInConversationRoster', 'blocked'],
  [403, 'ConversationBlockedByUser', 'blocked'],
  [403, 'MessageWritesBlocked', 'blocked'],
  [403, 'ForbiddenOperationException', 'blocked'],
  [403, 'NotEnoughPermissions', 'blocked'],
  [403, '', 'blocked'],
  [403, 'InvalidBotApiHost', 'refused'],
  [404, 'ConversationNotFound', 'gone'],
  [404, 'ActivityNotFoundInConversation', 'gone'],
  [410, '', 'gone'],
  [408, '', 'unknown'],
  [412, 'PreconditionFailed', 'later'],
  [429, '', 'later'],
  [503, '', 'later'],
  [500, '', 'unknown'],
  [502, '', 'unknown'],
  [504, 'GatewayTimeout', 'unknown'],
  [501, '', 'refused'],
  [302, '', 'refused'],
])('%i %s is %s', (status, code, outcome) => {
  expect(outcomeOf(status, code)).toBe(outcome)
})

test('a refusal names status and code, and how long to wait', () => {
  expect(refusal(429, { error: { code: 'Throttled' } }, '7', now)).toMatchObject({
    outcome: 'later',
    reason: '429 Throttled',
    retryAfterMs: 7000,
  })
  expect(refusal(429, undefined, undefined, now)).toMatchObject({
    reason: '429',
    retryAfterMs: 2000,
  })
  expect(refusal(403, { error: { code: 'BotNotInConversationRoster' } }, '7', now)).toMatchObject({
    outcome: 'blocked',
    retryAfterMs: undefined,
  })
})

test('the code may stand in JSON inside the message; what is no code is left out', () => {
  const message = JSON.stringify({ subCode: 'MessageWritesBlocked', details: '…', errorCode: 209 })
  expect(codeIn({ error: { code: 'Forbidden', message } })).toBe('MessageWritesBlocked')
  expect(codeIn({ error: { code: 'Forbidden', message: '{ not json' } })).toBe('Forbidden')
  for (const odd of [
    undefined,
    'text',
    [],
    { error: 'x' },
    { error: { code: 7 } },
    { error: { code: 'a\nb' } },
  ])
    expect(codeIn(odd)).toBe('')
})

test.each([
  ['3', 3000],
  ['0.5', 500],
  ['0', 0],
  ['99999', 3_600_000],
  ['Fri, 06 Feb 2026 08:00:10 GMT', 10_000],
  ['Fri, 06 Feb 2026 07:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %s is %s ms', (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(ms)
})

test('without an answer: not sent when no connection was made, else perhaps', () => {
  expect(silence(Object.assign(new Error(), { code: 'ECONNREFUSED' }))).toMatchObject({
    outcome: 'later',
    reason: 'network ECONNREFUSED',
  })
  expect(
    silence(new AggregateError([Object.assign(new Error(), { code: 'ECONNREFUSED' })])),
  ).toMatchObject({ outcome: 'later' })
  expect(silence(Object.assign(new Error(), { code: 'ECONNRESET' }))).toMatchObject({
    outcome: 'unknown',
    reason: 'network ECONNRESET',
  })
  expect(silence(Object.assign(new Error(), { name: 'TimeoutError', code: 23 }))).toMatchObject({
    outcome: 'unknown',
    reason: 'network TimeoutError',
  })
})
