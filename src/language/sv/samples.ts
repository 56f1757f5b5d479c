/** What stands in an example where the sentence that was typed has nothing. */
export const samples = { text: 'avtalet skrivs i maj', person: 'Anna Berg', name: 'Kulturskolan' }
