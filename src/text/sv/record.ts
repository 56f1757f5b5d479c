/** What the bot says about record. `help` holds one line per command of the subject, keyed by the command's name. */
export const record = {
  help: {},
}
