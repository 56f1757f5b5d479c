import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { play } from './play.ts'

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.chat'))
  .sort()

describe('conversations, as written', () => {
  test.each(files)('%s', async (name) => {
    const { expected, heard } = await play(join(__dirname, name))
    expect(heard).toBe(expected)
  })
})
