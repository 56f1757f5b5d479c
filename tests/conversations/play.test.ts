import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { play } from './play.ts'
import { readScript, writeScript } from './script.ts'

const HEAD =
  'group: Chefsgruppen (group chat)\npeople: Anna Berg (installer), Bo Ek\n\n@ 2026-02-06 08:25\n'
const HELLO = 'Bo Ek> hej\nKlubban> Hej Bo. Skriv ”hjälp” så visar jag vad jag kan göra.\n'

const folder = mkdtempSync(join(tmpdir(), 'klubban-chat-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A play's text, played. */
async function played(text: string): Promise<{ expected: string; heard: string; file: string }> {
  const file = join(folder, 'play.chat')
  writeFileSync(file, text)
  return { ...(await play(file)), file }
}

test('a play that is right passes', async () => {
  const { expected, heard } = await played(HEAD + HELLO)
  expect(heard).toBe(expected)
})

test.each([
  ['an answer that does not come', `${HEAD}${HELLO}Klubban (till Anna Berg)> Bo hälsar.\n`],
  ['an answer that is not expected', `${HEAD}Bo Ek> hej\n`],
  ['other words', `${HEAD}Bo Ek> hej\nKlubban> Hej.\n`],
  ['another place', HEAD + HELLO.replace('Klubban>', 'Klubban (till Bo Ek)>')],
])('%s fails it', async (_name, text) => {
  const { expected, heard } = await played(text)
  expect(heard).not.toBe(expected)
})

test('a line that is not understood is named', async () => {
  await expect(played(`${HEAD}Bo Ek säger hej\n`)).rejects.toThrow('line 5: not understood')
  await expect(played(`${HEAD}Eva Falk> hej\n`)).rejects.toThrow(
    'line 5: Eva Falk is not in the head',
  )
  await expect(played(`${HEAD}* månen går upp\n`)).rejects.toThrow('line 5: not an event')
  await expect(played(`${HEAD}@ 2026-02-05 08:00\n`)).rejects.toThrow(
    'line 5: the clock does not go back',
  )
  await expect(played('Bo Ek> hej\n')).rejects.toThrow('the head must name a group')
})

test('a file is written again with other answers, and its comments where they were', () => {
  const text = `# about\n${HEAD}# first\nBo Ek> a\n  b\nKlubban> x\n\n# second\nKlubban (gruppen)> y\n  z\nBo Ek> c\n# the end\n`
  const script = readScript(text)
  expect(writeScript(script, [[], ['Klubban> x', 'Klubban (gruppen)> y\n  z'], []])).toBe(text)
  expect(writeScript(script, [[], ['Klubban> new'], ['Klubban> also']])).toBe(
    `# about\n${HEAD}# first\nBo Ek> a\n  b\nKlubban> new\nBo Ek> c\nKlubban> also\n# the end\n`,
  )
})

test('UPDATE_CHATS writes what the bot says into the file', async () => {
  process.env['UPDATE_CHATS'] = '1'
  try {
    const { file } = await played(`${HEAD}Bo Ek> hej\nKlubban> Något gammalt.\n`)
    expect(readFileSync(file, 'utf8')).toBe(HEAD + HELLO)
  } finally {
    delete process.env['UPDATE_CHATS']
  }
})
