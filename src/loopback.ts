import type { IncomingHttpHeaders } from 'node:http'

/** Whether a host name, as in a setting or a URL, means this machine. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

/** What a request says of itself that matters to whoever believes only this machine. */
export interface Told {
  readonly headers: IncomingHttpHeaders
  /** `1.1`. */
  readonly httpVersion?: string
}

/** What proxies, tunnels and content networks add. One that adds nothing and speaks HTTP/1.1 cannot be told from this machine. */
const FORWARDING =
  /^(?:forwarded|via|true-client-ip|x-(?:forwarded|original|real|client|cluster|arr|envoy|azure|appengine|proxy|proxyuser|tunnel)(?:-[\w-]+)?|cf-[\w-]+|cdn-[\w-]+|fastly-[\w-]+|fly-[\w-]+)$/

/**
 * Whether a request comes from a program on this machine: to a name of this machine, passed on by nobody as far as it tells, and not by a web page of
 * another place in a browser here. HTTP/1.0 is what proxies speak that are told nothing else.
 */
export function isDirect({ headers, httpVersion = '1.1' }: Told): boolean {
  const { host = '', origin } = headers
  if (!isLoopback(host.replace(/:\d+$/, '')) || httpVersion === '1.0') return false
  if (Object.keys(headers).some((name) => FORWARDING.test(name.toLowerCase()))) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  return ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'])
}
