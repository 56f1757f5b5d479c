import { bodyOf, opened } from './opened.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say('Anna', 'nytt möte 6/2 08.30-12 Rådhuset\nkalla')
})
afterEach(() => t.end())

/** The last part of the link in the announcement. */
const announced = (): string =>
  /kalender\/(\S+)/.exec(
    t
      .posts()
      .map(({ message }) => message.text)
      .join('\n'),
  )?.[1] ?? ''
const fetched = async (token: string) => {
  const reply = await opened(t.world, token)
  const { headers, status } = reply
  return {
    status,
    type: headers['content-type'],
    as: headers['content-disposition'],
    body: bodyOf(reply),
  }
}

describe('the calendar file’s page', () => {
  test('shows the meeting as it now stands', async () => {
    const token = announced()
    expect(await fetched(token)).toEqual({
      status: 200,
      type: 'text/calendar; charset=utf-8',
      as: 'attachment; filename="mote-2026-02-06.ics"',
      body: expect.stringContaining('DTSTART:20260206T073000Z') as string,
    })
    await t.say('Anna', 'flytta möte 6/2 till 17/4')
    expect(await fetched(token)).toMatchObject({
      as: 'attachment; filename="mote-2026-04-17.ics"',
      body: expect.stringMatching(/DTSTART:20260417T063000Z[^]*SEQUENCE:1/) as string,
    })
    await t.say('Anna', 'ställ in möte 17/4: resa')
    expect((await fetched(token)).body).toMatch(/SEQUENCE:2[^]*STATUS:CANCELLED/)
  })

  test('is found with or without the file’s ending', async () => {
    const token = announced()
    expect((await fetched(token.replace(/\.ics$/, ''))).status).toBe(200)
  })

  test('is not found by anything else than its link', async () => {
    const token = announced()
    const others = [
      '',
      'x',
      '.ics',
      '../group',
      token.slice(1),
      `${token.slice(0, -6)}${token.at(-6) === '0' ? '1' : '0'}x.ics`,
      `${token.slice(0, 32)}.ics`,
      token.toUpperCase(),
      `${token}?x`,
      `${token}/..`,
    ]
    for (const other of others) expect([other, (await fetched(other)).status]).toEqual([other, 404])
  })

  test('expires two months after the meeting, also when that has moved', async () => {
    const token = announced()
    t.at('2026-04-07T12:00:00Z')
    expect((await fetched(token)).status).toBe(200)
    t.at('2026-04-08T09:00:00Z')
    expect((await fetched(token)).status).toBe(410)
    t.at('2026-01-12T09:00:00Z')
    await t.say('Anna', 'flytta möte 6/2 till 13/2')
    t.at('2026-04-08T09:00:00Z')
    expect((await fetched(token)).status).toBe(200)
  })

  test('is taken back with the announcement', async () => {
    const token = announced()
    await t.say('Anna', 'ångra')
    expect((await fetched(token)).status).toBe(410)
  })

  test('each meeting has its own', async () => {
    const first = announced()
    await t.say('Anna', 'nytt möte 17/4 9-12\nkalla 17/4')
    expect(announced()).not.toBe(first)
  })
})
