/** Words between the parts of a list. */
export const lists = { and: ['och', 'samt'] }
