/** What the bot says about agenda. `help` holds one line per command of the subject, keyed by the command's name. */
export const agenda = {
  help: {},
}
