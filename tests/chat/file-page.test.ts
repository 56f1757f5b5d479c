import { linkTo, withSeals } from '../../src/delivery/sealed-links.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import { started, type Started } from './started.ts'

const now = new Date('2026-01-12T08:00:00Z')
let bot: Started
beforeAll(async () => {
  bot = await started(now.toISOString())
  await bot.say('nytt möte 2026-02-06 08:30-12:00')
})
afterAll(() => bot.end())

const get = async (
  token: string,
  name = 'mote.ics',
): Promise<{ status: number; body: string; headers: Headers }> => {
  const response = await fetch(`http://127.0.0.1:${bot.running.port}/fil/${token}/${name}`)
  return { status: response.status, body: await response.text(), headers: response.headers }
}
const sealed = async (until: string, form: 'ics' | 'docx' = 'ics'): Promise<string> => {
  const pk = groupPartition('t', 'chat')
  const claim = { pk, form, matter: 'm1', who: 'p1', issued: now, until: new Date(until) }
  const { text } = await withSeals(bot.running.world, pk, { text: linkTo('', '/fil', claim, 'x') })
  return text.split('/')[2] ?? ''
}

test('a link is answered with its file, to be kept and not to be found by search engines', async () => {
  const { status, body, headers } = await get(await sealed('2026-01-13T08:00:00Z'))
  expect([
    status,
    headers.get('content-type'),
    headers.get('content-disposition'),
    headers.get('x-robots-tag'),
    headers.get('x-content-type-options'),
  ]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'attachment; filename="mote-2026-02-06.ics"',
    'noindex, nofollow',
    'nosniff',
  ])
  expect(body).toContain('DTSTART:20260206T073000Z')
})

test('over, altered, or of a document that is not there, it is answered with a page that says what to do', async () => {
  const over = await get(await sealed('2026-01-12T08:00:00Z'))
  expect([
    over.status,
    over.headers.get('content-type'),
    over.body.includes('<p>Länken gäller inte längre.'),
  ]).toEqual([410, 'text/html; charset=utf-8', true])
  expect(over.headers.get('content-security-policy')).toContain("default-src 'none'")
  const token = await sealed('2026-01-13T08:00:00Z')
  for (const one of [
    token.replace('.m1.', '.m2.'),
    `${token}x`,
    'x',
    encodeURIComponent('<script>alert(1)</script>'),
    '%2e%2e%2fgroup',
    'g'.repeat(90),
  ]) {
    const wrong = await get(one)
    expect([
      one.slice(0, 50),
      wrong.status,
      wrong.body.includes('Här finns ingen fil.'),
      wrong.body.includes('<script>'),
    ]).toEqual([one.slice(0, 50), 404, true, false])
  }
})

test('the name in the address is only for show', async () => {
  expect(
    (await get(await sealed('2026-01-13T08:00:00Z'), encodeURIComponent('"><x>.exe'))).headers.get(
      'content-disposition',
    ),
  ).toBe('attachment; filename="mote-2026-02-06.ics"')
})
