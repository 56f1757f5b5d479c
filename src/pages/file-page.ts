import { defaultLanguage, type Language } from '../meetings/group.ts'
import type { Group } from '../meetings/group.ts'
import { installationSecret } from '../store/secret.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import { made } from './made.ts'
import { unseal } from './seal.ts'

/** What a file's address answers with. */
export interface FileReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** The file behind a link, made anew as it stands now. 404 for a link that is none of ours, 410 for one that is over; each a page that says so. */
export const filePage =
  (world: World) =>
  async (typed: string): Promise<FileReply> => {
    const opened = unseal(
      await installationSecret(world.store, world.newId),
      typed,
      'link',
      world.now(),
    )
    if (opened === 'wrong') return page(404, defaultLanguage, 'wrong')
    if (opened === 'expired') return page(410, await languageOf(world, typed), 'expired')
    const file = await made(world, opened.pk, opened)
    if (!file) return page(404, await languageOf(world, typed), 'wrong')
    return {
      status: 200,
      headers: {
        ...unlisted,
        'content-type': file.contentType,
        'content-disposition': `attachment; filename="${file.name}"`,
      },
      body: file.bytes,
    }
  }

const unlisted = { 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'private, no-store' }

/** Of a token whose seal was right: it begins with its group. */
const languageOf = async (world: World, token: string): Promise<Language> =>
  (await world.store.get<Group>(`g-${token.slice(0, 32)}`, 'group'))?.doc.settings.language ??
  defaultLanguage

function page(status: number, language: Language, what: 'expired' | 'wrong'): FileReply {
  const { page: t } = textsIn(language).files
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t.title}</title></head><body><main><h1>${t.title}</h1><p>${t[what]}</p></main></body></html>`
  return { status, headers: { ...unlisted, 'content-type': 'text/html; charset=utf-8' }, body }
}
