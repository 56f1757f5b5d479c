import { createLinkLimit } from '../../src/pages/link-limit.ts'
import { linkPage, type LinkReply } from '../../src/pages/link-page.ts'
import type { World } from '../../src/world.ts'

/** What a link's token is answered with, as often as anybody asks. */
export const opened = (world: World, token: string): Promise<LinkReply> =>
  linkPage(
    world,
    createLinkLimit(() => 0, { burst: 10_000 }),
  )(token)

export const bodyOf = ({ body }: LinkReply): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
