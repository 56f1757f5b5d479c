/** What the bot says about search. `help` holds one line per command of the subject, keyed by the command's name. */
export const search = {
  help: {},
}
