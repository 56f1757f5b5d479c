/** What the bot says about follow-up. `help` holds one line per command of the subject, keyed by the command's name. */
export const followUp = {
  help: {},
}
