/** What the bot says about meetings. `help` holds one line per command of the subject, keyed by the command's name. */
export const meetings = {
  help: {},
}
