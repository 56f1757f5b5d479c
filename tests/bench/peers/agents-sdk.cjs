// A bare echo on Microsoft 365 Agents SDK, as its README shows it. Without a registration, as on a developer's machine.
const express = require('express')
const {
  ActivityHandler,
  CloudAdapter,
  MessageFactory,
  authorizeJWT,
} = require('@microsoft/agents-hosting')

class Echo extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`echo ${context.activity.text}`))
      await next()
    })
  }
}

const settings = {}
const adapter = new CloudAdapter(settings)
const echo = new Echo()
const server = express()
server.use(express.json())
server.use(authorizeJWT(settings))
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => echo.run(context))
})
server.listen(Number(process.env.PORT), '127.0.0.1')
