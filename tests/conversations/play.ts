import { readFileSync, writeFileSync } from 'node:fs'
import { readScript, writeScript, type Script } from './script.ts'
import { Stage, type OpenStore } from './stage.ts'

/**
 * # How a `.chat` file is written
 *
 * A conversation with the bot, as anyone in the group could read and correct it. It is played through the real HTTP server, adapter
 * and store, with a stand-in for Teams; whatever the bot says, anywhere, must stand in the file, and nothing else.
 *
 * ```
 * # A line that begins with # is a comment. Blank lines mean nothing.
 * group: Chefsgruppen (group chat)
 * people: Anna Berg (installer), Bo Ek, Cecilia Dahl (cecilia@example.org)
 *
 * @ 2026-02-06 08:25
 * Anna Berg> föreslå Läkaravtalet – fortsatt process
 *   ; typ beslut
 * Klubban> F1 …
 *   [Ja] [Nej]
 * Klubban (till Bo Ek)> …
 * ```
 *
 * **The head.** `group: <name> (team|group chat|meeting chat)`, then `people:` with commas between, on one line or on indented lines.
 * Behind a name may stand: `installer` (else the first one installs the bot, and so is its first secretary), an e-mail address,
 * `without id` (Teams does not tell their Entra id), `later` (known, but not yet in the group; comes with `* … läggs till`). Several
 * groups may follow each other; the first is meant where none is named. The bot is installed before the play begins, and what it says
 * then is left out.
 *
 * **The clock.** `@ 2026-02-06 08:25`, Stockholm time. The clock stands still until the next such line; on the way there the reminders
 * run every half hour, as the ticker would. The play begins, and the bot is installed, at the first one (without any: 2026-01-12 09:00).
 *
 * **People.** `Anna Berg> …` speaks in the (first) group; the mention of the bot is added. `Anna Berg (privat)> …` in her own chat with
 * the bot, `Anna Berg (AU)> …` in another group, `Anna Berg (#Ekonomi)> …` in a channel of the team. Indented lines continue the
 * message. `@Bo Ek` is a mention. `Anna Berg trycker> Klart` presses the latest button of that name there, on the card that is
 * shown to her; indented lines `Datum: 2026-05-29` fill in its form, by the label of the input, with the words of its choices.
 *
 * Indented lines that begin with `> ` are words of somebody else that are forwarded with the message; `[fil: X.pdf]` and `[bild]` come with it. `Anna Berg svarar> …` says it
 * with *Svara* on the bot's latest post there, `svarar på ”Du har fått”` on the latest with those words; `Anna Berg ändrar> …` edits her latest message there into that.
 *
 * **The bot.** `Klubban> …` answers where the last sentence was said; `Klubban (till Bo Ek)> …` in his own chat; `Klubban (gruppen)> …`
 * in the group by itself, `Klubban (AU)> …` in another one; `Klubban (gruppen, ändrad)> …` changes an earlier post, `borttagen` removes
 * one; `Klubban (kortet)> …` is a card shown to whoever pressed, in its place, and `Klubban (vid kortet)> …` words that only they see, below
 * it. On a card `‹Rubrik›` is an input, with what stands in it; `[Senare › Flytta fram U3]` a button that opens inputs and the one that sends
 * them. What is said while the clock moves has the time with it: `Klubban (till Bo Ek, 2026-05-22 08:00)> …`. Buttons stand in brackets on the last line. At one instant the order is: the answer, the
 * groups, the people as in the head.
 *
 * **Happenings**, each on a line that begins with `* `: `Anna Berg installerar Klubban [privat | i AU]`, `Anna Berg tar bort Klubban`,
 * `Bo Ek läggs till [i AU]`, `Bo Ek tas bort [ur AU]`, `gruppen byter namn till X`, `kanalen X tas bort`, `Teams-mötet börjar|slutar`,
 * `Bo Ek går med i|lämnar Teams-mötet`, `Klubban startas om`, `klockan slår` (the reminders run once), `Teams skickar samma igen` (the
 * same message a second time), `Teams svarar 503 [Kod] [men postar] [på nästa post | på 3 poster] [till Bo Ek]`, `Bo Ek blockerar
 * Klubban`, `Teams är som vanligt igen`.
 *
 * `FEL> …` in a transcript is a fault that the bot logged. `UPDATE_CHATS=1` writes what the bot really says into the files; read the
 * difference before believing it.
 */
export async function play(
  file: string,
  openStore?: OpenStore,
): Promise<{ readonly expected: string; readonly heard: string }> {
  const script = readScript(readFileSync(file, 'utf8'))
  const heard = await perform(script, openStore)
  if (process.env['UPDATE_CHATS'] === '1') {
    writeFileSync(file, writeScript(script, heard))
    return { expected: '', heard: '' }
  }
  return {
    expected: transcript(
      script,
      script.beats.map((beat) => beat.expected.map((entry) => entry.lines.join('\n'))),
    ),
    heard: transcript(script, heard),
  }
}

/** What the bot said after each line of the script. */
async function perform(
  script: Script,
  openStore?: OpenStore,
): Promise<readonly (readonly string[])[]> {
  const stage = new Stage(script, openStore)
  const heard: (readonly string[])[] = []
  try {
    await stage.open()
    if (
      !script.beats.some(
        (beat) =>
          beat.act.kind === 'event' && / installerar Klubban(?! privat)/.test(beat.act.text),
      )
    )
      await stage.install()
    for (const beat of script.beats) {
      await stage.act(beat.act)
      heard.push(stage.heard())
    }
    return heard
  } finally {
    await stage.close()
  }
}

/** The whole play without comments and blank lines, so that only what is said can differ. */
function transcript(script: Script, said: readonly (readonly string[])[]): string {
  const lines = script.beats.flatMap((beat, at) =>
    [...beat.lines, ...(said[at] ?? [])].join('\n').split('\n'),
  )
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}
