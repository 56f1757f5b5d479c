import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* An outcome is changed to whatever can be recorded of an item, with all that belongs to it. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte', 'närvarande: alla'])
})
afterEach(() => t.end())

const say = async (...lines: readonly string[]): Promise<string> => {
  let answer = ''
  for (const line of lines) answer = await t.say('Anna', line)
  return answer
}

test.each([
  ['ändra utfall 2: vidare till Rådet 15/6', 'Rådet, 15 juni 2026, inte beslutat än'],
  ['change outcome 2: referred to Rådet (15/6)', 'Rådet, 15 juni 2026, inte beslutat än'],
  [
    'ändra utfall 2: vidare till Rådet 15/6: för beslut ; efter KCRD',
    'Rådet, 15 juni 2026, efter KCRD, för beslut, inte beslutat än',
  ],
])('another body has its day: %s', async (sentence, link) => {
  await say('vidare 2 till Styrgruppen', sentence)
  expect(await say('kedja 2')).toContain(link)
})

test('one outcome is of one body', async () => {
  await say('vidare 2 till Styrgruppen')
  expect(await say('ändra utfall 2: vidare till KCRD 1/6, Rådet 15/6')).toContain('1')
  expect(await say('kedja 2')).toContain('Styrgruppen')
})

test.each([
  [
    'ändra utfall 2: återremiss: mer underlag ; villkor nyare siffror',
    'Invändning från Nora kommun. Villkor: nyare siffror.',
  ],
  [
    'change outcome 2: remit: other reason ; objection Kumla kommun',
    'Återremitterades: other reason. Invändning från Kumla kommun. Villkor: nya siffror.',
  ],
  [
    'ändra utfall 2: återremitteras: annat skäl',
    'Återremitterades: annat skäl. Invändning från Nora kommun. Villkor: nya siffror.',
  ],
  ['ändra utfall 2: bordläggs: tidsbrist', 'Nu: Bordlades: tidsbrist.'],
])('of what is sent back what is not named stays: %s', async (sentence, now) => {
  await say('återremiss 2: underlag ; invändning Nora kommun ; villkor nya siffror')
  expect(await say(sentence)).toContain(now)
})

test.each([
  'ändra utfall 2: bordläggs ; villkor nya siffror',
  'change outcome 2: noted ; after KCRD',
])('what does not belong to it refuses it: %s', async (sentence) => {
  await say('bordlägg 2: tidsbrist')
  expect(await say(sentence)).toMatch(/inget är antecknat/)
  expect(await printedOf(t, 'm1')).toContain('tidsbrist')
})

test.each([
  [
    'ställningstagande 2: Vi vill.',
    'ändra ställningstagande 2: Vi vill inte.',
    'Nu: Vi vill inte.',
  ],
  ['position 2: We will.', 'change position 2: We will not.', 'Nu: We will not.'],
  ['inriktningsbeslut 2: Vi vill.', 'ta bort inriktningsbeslut 2', 'Där stod: Vi vill.'],
  ['policy decision 2: We will.', 'remove policy decision 2', 'Där stod: We will.'],
  [
    'ställningstagande 2: Vi vill.',
    'flytta ställningstagande 2 till 1',
    'Nu är det 2026-02-06 § 1',
  ],
])('a decision is cared for by the name of its kind too: %s', async (first, then, told) => {
  await say(first)
  expect(await say(then)).toContain(told)
})

test.each([
  ['ändra utfall 2: avslås', 'avslås'],
  ['change outcome 2: adopted: as proposed', 'adopted'],
  ['rätta utfall 2: glöms bort', 'glöms bort'],
])('what is no outcome is said to be none: %s', async (sentence, typed) => {
  await say('vidare 2 till Styrgruppen')
  expect(await say(sentence)).toContain(
    `Jag känner inte till utfallet ”${typed}”. Välj läggs till handlingarna, återremitteras`,
  )
  expect(await say('kedja 2')).toContain('Styrgruppen')
})
