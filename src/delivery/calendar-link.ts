export const CALENDAR_PATH = '/kalender'

/** The group's partition and the page's own part make the token, so that one point read finds it and nobody can guess it. */
export const pageLink = (publicUrl: string, pk: string, page: string): string =>
  `${publicUrl}${CALENDAR_PATH}/${pk.slice(2)}${page}.ics`
