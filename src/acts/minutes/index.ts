import type { Command } from '../../turn/command.ts'
import { adjusters, sendForAdjustment } from './adjusters-appointed.ts'
import { approve } from './adjust.ts'
import { answerComment, comment, comments } from './comments.ts'
import { phrase } from './standard-phrase.ts'
import { adjustedBy, fileIsMinutes } from './elsewhere.ts'
import { dossier } from './give-dossier.ts'
import { download } from './download.ts'
import { disposeRemoved } from './dispose-removed.ts'
import { keepInternal, makeOpen, publish, review } from './publish.ts'
import { sendMinutes } from './send-minutes.ts'
import { minutes } from './show-minutes.ts'

/** The document, its adjustment and its publication. */
export const minutesCommands: readonly Command[] = [
  minutes,
  download,
  dossier,
  adjusters,
  sendForAdjustment,
  sendMinutes,
  approve,
  adjustedBy,
  fileIsMinutes,
  comment,
  comments,
  answerComment,
  review,
  disposeRemoved,
  keepInternal,
  makeOpen,
  publish,
  phrase,
]
