import http from 'node:http'
import { Agent, request } from 'undici'
const cs = http.createServer((q, s) => { q.resume().on('end', () => { s.setHeader('content-type','application/json'); s.end(q.url!.includes('pagedmembers') ? JSON.stringify({members:[{id:'29:u',aadObjectId:'aad',name:'Anna Berg'}]}) : JSON.stringify({ id: 'x1' })) }) }).listen(0)
await new Promise((r) => setTimeout(r, 100))
const csUrl = `http://127.0.0.1:${(cs.address() as any).port}`
const agent = new Agent({ connections: 64 })
const act = { type: 'message', id: '1', channelId: 'msteams', serviceUrl: csUrl, from: { id: '29:u', name: 'Anna Berg', aadObjectId: 'aad' }, recipient: { id: '28:b', name: 'Klubban' }, conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' }, text: 'hej' }
const post = async (a: object) => { const r = await request('http://127.0.0.1:4977/api/messages', { dispatcher: agent, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(a) }); await r.body.text(); return r.statusCode }
const group = { ...act, conversation: { id: '19:g@thread.v2', conversationType: 'groupChat', tenantId: 't', name: 'G' } }
console.log(await post({ ...group, id: 'i', type: 'installationUpdate', action: 'add' }), await post(act))
for (const [name, make] of [['reaction', (i: number) => ({ ...act, id: `r${i}`, type: 'messageReaction' })], ['sentence', (i: number) => ({ ...act, id: `s${i}`, text: 'hej', conversation: { ...act.conversation, id: `a:${i % 500}` } })]] as const) {
  for (let w = 0; w < 2; w++) { const t0 = performance.now(); let n = 0; await Promise.all(Array.from({ length: 8 }, async (_, c) => { for (let i = 0; i < 150; i++) { await post(make(w * 1200 + c * 150 + i)); n++ } })); console.log(name, (n / (performance.now() - t0) * 1000).toFixed(0), '/s') }
}
await agent.close(); cs.close(); cs.closeAllConnections()
