/** What no address holds as it is: it could end the place where the address is shown. */
const UNFIT = /["<>`{}|\\^]/g

/**
 * An address of the web as it is kept and shown: what does not belong in one is escaped. `undefined` where it is none, or where a name and a password in
 * front of the host could hide where it leads.
 */
export function webAddress(typed: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(typed) || !URL.canParse(typed)) return undefined
  const { username, password } = new URL(typed)
  return username === '' && password === ''
    ? typed.replaceAll(UNFIT, encodeURIComponent)
    : undefined
}
