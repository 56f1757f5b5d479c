/** What the bot says about group. `help` holds one line per command of the subject, keyed by the command's name. */
export const group = {
  help: {},
}
