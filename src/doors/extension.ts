import type { Bot } from '../say/bot.ts'
import type { Command } from '../turn/command.ts'
import { find } from './find.ts'
import type { Flood } from './rate-limit.ts'
import { suggest, suggested, type SuggestParts } from './suggest.ts'

interface Parts extends Pick<SuggestParts, 'world' | 'say'> {
  readonly commands: readonly Command[]
  readonly flood: Flood
}

/** What the bot does from inside other people's messages. Without the commands it stands on, nothing. */
export function createExtension({
  world,
  commands,
  flood,
  say,
}: Parts): Pick<Bot, 'suggest' | 'suggested' | 'find'> {
  const propose = commands.find(({ name }) => name === 'propose')
  const search = commands.find(({ name }) => name === 'search')
  return {
    ...(propose && {
      suggest: (asked) => suggest({ world, propose, say }, asked),
      suggested: (filled) => suggested({ world, propose, say }, filled),
    }),
    ...(search && {
      // Teams asks at every pause in somebody's typing, and each question reads much.
      find: async (finding) =>
        flood.take({ ...finding, text: finding.typed }, world.now(), true).kind === 'go'
          ? find({ world, search, commands }, finding)
          : { hits: [] },
    }),
  }
}
