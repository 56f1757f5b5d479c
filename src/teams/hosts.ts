import { isLoopback } from '../loopback.ts'

/** Whether a service URL may be believed and sent to. The bot's bearer token goes to that address. */
export type Hosts = (serviceUrl: string) => boolean

/**
 * Where Teams' connectors live, national clouds included, and their subdomains (source: the list of Microsoft 365 Agents SDK,
 * `outboundHostValidator.ts`, less the storage hosts where anyone can have a name).
 */
const TEAMS = [
  'botframework.com',
  'botframework.us',
  'smba.trafficmanager.net',
  'teams.microsoft.com',
  'teams.microsoft.us',
]

export const teamsHosts: Hosts = (serviceUrl) => {
  const url = plain(serviceUrl)
  return (
    url?.protocol === 'https:' &&
    url.port === '' &&
    TEAMS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  )
}

/**
 * Where OneDrive and SharePoint keep the files of Teams, national clouds included (source: the same list). The address has what allows the upload in
 * its query. Not the storage hosts, where anyone can have a name.
 */
const FILES = ['sharepoint.com', 'sharepoint.us', 'sharepoint-mil.us', 'svc.ms']

export const fileHosts: Hosts = (uploadUrl) => {
  const url = plain(uploadUrl.split('?')[0] ?? '')
  return (
    url?.protocol === 'https:' &&
    url.port === '' &&
    FILES.some((host) => url.hostname.endsWith(`.${host}`))
  )
}

/** The same on this machine. */
export const loopbackFileHosts: Hosts = (uploadUrl) => loopbackHosts(uploadUrl.split('?')[0] ?? '')

/** Local mode: connectors on this machine, where there is no token to lose. */
export const loopbackHosts: Hosts = (serviceUrl) => {
  const url = plain(serviceUrl)
  return url !== undefined && /^https?:$/.test(url.protocol) && isLoopback(url.hostname)
}

function plain(serviceUrl: string): URL | undefined {
  const url = URL.parse(serviceUrl)
  return url && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
    ? url
    : undefined
}
