import type { limits as sv } from '../sv/limits.ts'

/** What one person may leave to others, or cause, in words. */
export const limits: typeof sv = {
  muchTold: () =>
    'What you wrote today has caused many messages to others already, so I record this only tomorrow. If it cannot wait, ask whoever leads the group.',
  manyOwnActions: ({ limit }) =>
    `You have given yourself ${limit} open actions already. Finish one of them first, or ask the secretary to give you the action.`,
  muchText: () =>
    'You have written a lot today, so I record no more from you until tomorrow. If it cannot wait, ask whoever leads the group to record it.',
  additionsFull: () =>
    'The additions that wait for the meeting are so long already that no more fit. Write a shorter one, or wait until the meeting has decided.',
  manyAdditions: ({ limit }) =>
    `${limit} of your additions wait for the meeting already. Remove one (“remove addition: …”) or wait until the meeting has decided.`,
  manyProposals: ({ limit }) =>
    `${limit} of your proposals wait already. Propose more when some of them have been settled.`,
  manyComments: ({ limit }) =>
    `${limit} of your comments wait for an answer already. Leave more when some of them have been answered.`,
  manyThemes: ({ limit }) =>
    `${limit} themes in the list are yours already. Remove one first: “remove theme” and its number.`,
  manyRequests: ({ limit }) =>
    `You’ve already left ${limit} things to the secretary that wait. Wait until one of them is settled.`,
}
