import { distance } from 'fastest-levenshtein'
import type { Reading } from './features.ts'
import { shortDay } from './finding.ts'
import { usualMeeting } from './references.ts'
import { spokenNumbers } from './scan.ts'
import { plainLine } from './text-words.ts'

type Choice = readonly (readonly [pattern: RegExp, swedish: string, english: string])[]
/** Values that are chosen from a few, by the words that mean them. */
const choices: Readonly<Record<string, Choice>> = {
  type: [
    [
      /\b(?:diskus+ion\w*|diskusjon|diskutera\w*|discus+ion|discuss(?:ed|ing)?|disk|prata om (?:det|den|dom)|talk it over|tanka hogt|think out loud|bolla|resonera)\b/,
      'diskussion',
      'discussion',
    ],
    [
      /\b(?:info(?:rm|mr)ation\w*|informera|inform|(?<!au )informerar|info|(?:for|till) kannedom|fyi|heads up|orientering|orientation|att beratta|(?:sa|bara for) att (?:alla|ni|folk) vet|so (?:that )?(?:everyone|everybody|you|people) knows?|beratta om det|bara berattar om|just tell (?:people|everyone) about)\b/,
      'information',
      'information',
    ],
    [
      /\b(?:beslut\w*|inriktningsbeslut|decision\w*|decide|dec|ta stallning|avgora|enas om|agree on)\b/,
      'beslut',
      'decision',
    ],
  ],
  which: [
    [/\b(?:klara|avslutade|done|finished|completed)\b/, 'klara', 'done'],
    [
      /\b(?:oppna|utestaende|ogjorda|igang|kvar|pagaende|open|outstanding|running|left|unfinished|still)\b/,
      'öppna',
      'open',
    ],
    [/\b(?:rubbet|all|alla uppdrag|samtliga)\b/, 'alla', 'all'],
  ],
  reminders: [
    [/\b(?:vecka|veckan|veckovis|mandagar|week|weekly|mondays)\b/, 'veckovis', 'weekly'],
    [
      /\b(?:sluta|stang|slipp\w*|inga|aldrig|upphora|undanbed\w*|ta bort|viktig\w*|stop|off|no more|never|discontinue|unsubscribe|away|any|own list|important|main)\b/,
      'viktigaste',
      'main',
    ],
  ],
  language: [
    [/\b(?:engelska|english|engelsk|engelske)\b/, 'engelska', 'English'],
    [/\b(?:svenska|swedish|svensk)\b/, 'svenska', 'Swedish'],
  ],
  role: [
    [
      /\b(?:lamna\w* au|inte au|ur au|au (?:- )?(?:>|→|till) (?:vanlig )?ledamot|down from au|from au|ordinary member|kliva av au|av au|off au|leav\w+ au|leaving the working committee|not au)\b/,
      'inte AU',
      'not AU',
    ],
    [/\b(?:au|arbetsutskott\w*|working committee|committee)\b/, 'AU', 'AU'],
    [
      /\b(?:vice|stallforetrad\w*|deputy|stand in for me|backup \w*|bitradande|minding the shop|min roll|alla mina|under tiden|sa lange)\b/,
      'ställföreträdare',
      'deputy',
    ],
    [
      /\b(?:sekreter\w*|sekr|secretary|pennan|skriva at|keep\w* the minute\w*|writes?)\b/,
      'sekreterare',
      'secretary',
    ],
    [/\b(?:ordf\w*|chair\w*)\b/, 'ordförande', 'chair'],
    [/\b(?:justerare|adjuster)\b/, 'justerare', 'adjuster'],
    [/\b(?:ersattare|substitute)\b/, 'ersättare', 'substitute'],
  ],
  comment: [
    [
      /\b(?:narvaro\w*|narvarande|franvarande|namn|\w*efternamn|surname|uteblev|missing from|i left|jag gick|attendance|present|absent|was there|name)\b/,
      'närvaro',
      'attendance',
    ],
    [/\b(?:rubrik\w*|heading|title of the minutes)\b/, 'rubrik', 'heading'],
  ],
  online: [[/\b(?:teams|digitalt|online|zoom|skarm|lank)\b/, 'digitalt', 'online']],
}

/** What is said not to be, or no longer: `inte diskussion`, `from decision`. */
const denied =
  /\b(?:beslut\w+|beslutar|diskuter\w+|decide|decides|deciding|discuss) (?:inget|inte|ingenting|ej|nothing)\b|\b(?:nothing to|(?:inget|ingenting) att) \w+|\b(?:(?:inte|not) (?:vill )?(?:ha|have|want)(?: \w+){1,4} (?:som|as)|inte|ej|ingen|inget|inga|not|nt|isnt|no|from|fran|istallet for|i stallet for|instead of|rather than|snarare an)(?: (?:en|ett|som|for|a|an|oppen|open|bara|just|only|merely|endast|enbart|langre|(?:sa )?mycket att))* \w+|\w+ (?:ar for svagt|racker inte|any longer)/g

/** What is not done is open. */
const notDone =
  /\b(?:inte|ej|not|arent|isnt|havent)(?: \w+){0,2} (?:klara?|avslutade?|done|finished|completed?)\b/g

export function wordsOfValues(name: string, reading: Reading): string | undefined {
  const line = plainLine(reading.words)
  if (name === 'lastDay') return lastDay(reading, line)
  if (name === 'count') return howMany(line)
  const said = name === 'which' ? line.replaceAll(notDone, 'open') : line
  const found =
    name === 'type' ? typeIn(line) : choices[name]?.find(([pattern]) => pattern.test(said))
  if (name === 'language') return languageIn(reading, line)
  if (!found) return undefined
  return reading.context.language === 'sv' ? found[1] : found[2]
}

/** The language that is wished for: one that is not read, is bad, or is what comes now, is not. */
function languageIn({ context }: Reading, line: string): string | undefined {
  const all = choices['language'] ?? []
  const unwanted =
    /(?:\b(?:inte|ingen|forstar inte|not|nt|dont|cant|havent|no|a word of|understand|read|skriver du pa|du skriver pa|meddelanden pa|far (?:\w+ )*pa|min|my|only (?:write|wrote)|skrev bara pa|wrote)(?: \w+){0,2} )$/
  const said = all.flatMap((choice) =>
    [...line.matchAll(new RegExp(choice[0], 'g'))].map(({ index }) => ({
      choice,
      wanted: !unwanted.test(line.slice(0, index)),
    })),
  )
  const wanted =
    said.find((one) => one.wanted)?.choice ??
    all.find((choice) => said.length > 0 && !said.some((one) => one.choice === choice))
  if (!wanted) return undefined
  return context.language === 'sv' ? wanted[1] : wanted[2]
}

/** How many meetings a year gets, where their days are not listed. */
function howMany(line: string): string | undefined {
  const said =
    /\b(\w+) (?:moten|stycken|st|meetings|ganger|times|sammantraden)\b/.exec(line)?.[1] ?? ''
  const count = /^\d+$/.test(said) ? Number(said) : spokenNumbers[said]
  return count && count < 30 ? String(count) : undefined
}

/** `infomration`: a slip of the finger in the word of a type. */
const typeWords = ['information', 'diskussion', 'discussion', 'decision'] as const
const mended = (word: string): string =>
  typeWords.find((one) => !one.startsWith(word) && distance(word, one) <= 2) ?? word

/** Of several types the last one that is not denied: `det var information, nu vill chefen ha beslut`. */
function typeIn(line: string): Choice[number] | undefined {
  if (/\b(?:nothing to decide|(?:inget|ingenting) att besluta)\b/.test(line))
    return choices['type']?.[1]
  const spoken = line
    .replaceAll(/\b(?:discuss about|prata om det har med)\b/g, ' ')
    .replaceAll(/[a-z]{7,}/g, mended)
    .replaceAll(denied, ' ')
  return choices['type']
    ?.map((choice) => ({ choice, at: spoken.search(choice[0]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .at(-1)?.choice
}

/** The day of the month that comes last before a meeting. */
function inMonthBefore(meeting: string, day: string): string {
  const same = `${meeting.slice(0, 7)}${day.slice(7)}`
  if (same < meeting) return same
  const month = Number(meeting.slice(5, 7)) - 1
  return `${meeting.slice(0, 5)}${String(month || 12).padStart(2, '0')}${day.slice(7)}`
}

/** The last day for proposals, where that is what is set and not the meeting itself. */
function lastDay({ marks, context }: Reading, line: string): string | undefined {
  if (
    !/\b(?:sista|stopp\w*|deadline|last day|senast|cut (?:- )?off|cutoff|dragandes|nytt|anything new|gets in|grans\w*|hora av sig|send things|\w+forslag|tillhanda|lamna in|lamnas|inne|latest|close|closing|proposals|forslag|suggestions|ideas|topics|amnen|komma in|kommer in|in our hands|skicka in|skickas in|inlamn\w*|handlingar|anmal\w*|send in|hand in|handed in|submit\w*|bidrag|grejor)\b/.test(
      line,
    )
  )
    return undefined
  const days = marks.filter(({ kind }) => kind === 'day')
  const chosen = days.findLast(
    ({ value, past }) => !context.meetings.some(({ on }) => on === value || on === past),
  )
  if (!chosen) return undefined
  const meeting =
    days
      .map(({ value }) => value)
      .find((value) => context.meetings.some(({ on }) => on === value)) ??
    usualMeeting('moveMeeting', context)?.on
  return shortDay(chosen.monthless && meeting ? inMonthBefore(meeting, chosen.value) : chosen.value)
}
