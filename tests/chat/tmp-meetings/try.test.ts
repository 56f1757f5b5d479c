import { talk } from '../talk.ts'
test('x', async () => {
  const t = await talk()
  const out: string[] = []
  const say = async (who: string, text: string) => { out.push(`${who}> ${text}`, await t.say(who, text)); for (const p of t.posts()) out.push(`   [${p.to}${p.replaced ? ' update' : ''}] ${p.message.text.replaceAll('\n', '\n      ')} ${JSON.stringify(p.message.choices?.map((c) => c.say) ?? '')}`) }
  const lines = (await import('node:fs')).readFileSync('/tmp/try.txt', 'utf8').trim().split('\n')
  for (const line of lines) { const m = /^(\w+)> (.*)$/.exec(line); if (m) await say(m[1]!, m[2]!.replaceAll('\\n', '\n')); else if (line.startsWith('@')) { t.at(line.slice(2)); out.push(line) } }
  await t.end()
  ;(await import('node:fs')).writeFileSync('/tmp/try.out', out.join('\n'))
})
