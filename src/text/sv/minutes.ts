import { document } from './minutes/document.ts'

/** What the bot says about the minutes. `help` holds one line per command of the subject, keyed by the command's name. */
export const minutes = {
  help: {},
  document,
}
