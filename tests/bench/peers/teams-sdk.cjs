// A bare echo on Teams SDK v2, as its README shows it. Without a registration, as on a developer's machine.
const { App } = require('@microsoft/teams.apps')

const app = new App({ dangerouslyAllowUnauthenticatedRequests: true })
app.on('message', async ({ activity, send }) => {
  await send(`echo ${activity.text}`)
})
void app.start(Number(process.env.PORT))
