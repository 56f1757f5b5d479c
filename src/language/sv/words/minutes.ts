/** Before what is for the group alone: ”Internt: …”. */
export const minutes = { internal: ['internt', 'intern anteckning'] }
