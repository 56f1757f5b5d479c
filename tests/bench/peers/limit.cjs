// The limit of the pattern: the same echo on nothing but node:http and undici.
const { createServer } = require('node:http')
const { Agent, request } = require('undici')

const dispatcher = new Agent({ connections: 64 })
createServer((incoming, response) => {
  if (incoming.method !== 'POST') return response.writeHead(404).end()
  const chunks = []
  incoming.on('data', (chunk) => chunks.push(chunk))
  incoming.on('end', async () => {
    const activity = JSON.parse(Buffer.concat(chunks).toString())
    const path = `${activity.serviceUrl}v3/conversations/${encodeURIComponent(activity.conversation.id)}/activities`
    const reply = {
      type: 'message',
      text: `echo ${activity.text}`,
      from: activity.recipient,
      conversation: activity.conversation,
    }
    const { body } = await request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(reply),
      dispatcher,
    })
    await body.json()
    response.writeHead(200).end()
  })
  return undefined
}).listen(Number(process.env.PORT), '127.0.0.1')
