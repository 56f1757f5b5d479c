import type { Command } from '../turn/command.ts'
import { adjusters, approve, sendForAdjustment } from './minutes/adjust.ts'
import { answerComment, comment, comments } from './minutes/comments.ts'
import { correct, correctAttendance, correctDecision, correctTitle } from './minutes/correct.ts'
import { phrase } from './minutes/phrase.ts'
import { download } from './minutes/download.ts'
import { keepInternal, makeOpen, publish, review } from './minutes/publish.ts'
import { minutes } from './minutes/show.ts'

/** The document, its adjustment and its publication. */
export const minutesCommands: readonly Command[] = [
  minutes,
  download,
  adjusters,
  sendForAdjustment,
  approve,
  comment,
  comments,
  answerComment,
  correct,
  correctDecision,
  correctTitle,
  correctAttendance,
  review,
  keepInternal,
  makeOpen,
  publish,
  phrase,
]
