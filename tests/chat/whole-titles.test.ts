import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A title that is made of somebody's own words begins and ends where a phrase does: it is what the group reads on its agenda. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
})
afterEach(() => t.end())

test.each([
  [
    'kan vi ta upp hur det går med läkarmedverkan på boendena, det behöver nog en halvtimme',
    'Hur det går med läkarmedverkan på boendena',
  ],
  ['kan vi ta upp varför så få kallas till SIP på nästa möte', 'Varför så få kallas till SIP'],
  [
    'jag skulle vilja berätta om vårt nya sätt att jobba med trygg hemgång, tio minuter räcker',
    'Vårt nya sätt att jobba med trygg hemgång',
  ],
  [
    'Vi har problem med att SIP-kallelserna kommer för sent, det måste gruppen prata om',
    'Problem med att SIP-kallelserna kommer för sent',
  ],
  [
    'Vi får en ny lag om informationsdelning och jag kan berätta kort om den, tio minuter',
    'Ny lag om informationsdelning',
  ],
  [
    "I'd like us to look at how GP cover at the care homes is going, half an hour",
    'How GP cover at the care homes is going',
  ],
])('%s', async (said, title) => {
  const answer = await t.hear('Bo', said, { personal: true })
  const told = [answer?.text ?? '', ...(answer?.choices ?? []).map(({ label }) => label)]
  expect(told.join('\n')).toContain(title)
  expect(told.join('\n')).not.toMatch(/[”“:] ?(?:Med|Att|At|Om|Går|Jobba) /)
})

test.each([
  'jag vill föreslå att vi pratar om bussarna',
  'kan vi ta upp bussarna igen på mötet',
  'bussarna behöver vi prata om',
  'I would like to propose that we talk about bussarna',
])('a proposal of the same name is not taken back by ”%s”', async (said) => {
  await t.whisper('Bo', 'föreslå Bussarna')
  await t.hear('Bo', said, { personal: true })
  expect(await t.say('Anna', 'förslag')).toContain('F1 Bussarna')
})
