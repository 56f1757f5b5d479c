import type { FileWith } from '../text/message.ts'
import type { Json } from '../text/message.ts'

/** The card of Teams' own that offers a file, or shows where it is; `undefined` for a file that has not been given a way yet. */
export function fileCard(file: FileWith, description: string): Json | undefined {
  switch (file.kind) {
    case 'offered': {
      const context = { file: file.context }
      const content = {
        description,
        sizeInBytes: file.bytes,
        acceptContext: context,
        declineContext: context,
      }
      return {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: file.name,
        content,
      }
    }
    case 'stored':
      return {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        name: file.name,
        contentUrl: file.url,
        content: { uniqueId: file.uniqueId, fileType: file.fileType },
      }
    case 'wanted':
      return undefined
  }
}
