// A bare echo on Application and TeamsAdapter of teams-ai 1.7, as the samples show it.
const restify = require('restify')
const { MemoryStorage } = require('botbuilder')
const { ApplicationBuilder, TeamsAdapter } = require('@microsoft/teams-ai')

const adapter = new TeamsAdapter({})
const app = new ApplicationBuilder().withStorage(new MemoryStorage()).build()
app.activity('message', async (context) => {
  await context.sendActivity(`echo ${context.activity.text}`)
})
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await app.run(context)
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
