// A bare echo on CloudAdapter and restify, as the samples show it.
const restify = require('restify')
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder')

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message')
      await context.sendActivity(`echo ${context.activity.text}`)
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1')
