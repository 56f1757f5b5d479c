/** A clause that asks for another day, and tells nothing of why. */
export const asksTime =
  /(?<!\p{L})(?:behöver|behövs|vill ha|skulle vilja|kan jag få|får jag|ge mig|går det att|säg|säger|förläng\p{L}*|flytta\p{L}*|skjut\p{L}*|skjuta|ändra|senarelägg\p{L}*|rimlig\p{L}*|realistisk\p{L}*|i stället|istället|till den|siktar|hinner|hinns|dröjer|förrän|klar\p{L}*|tar det|blir det|räkna med|respit|tid till|på mig)(?!\p{L})/iu
/** A clause that says that nothing moves, and tells nothing of why. */
export const saysStuck =
  /(?<!\p{L})(?:fast|kört fast|kommer (?:inte|int|ingen) ?(?:vidare|vart|nånvart|någon vart|längre)|ingen vart|står still|stilla|tvärstopp|stopp|går inte vidare)(?!\p{L})/iu
/** What is said to whoever reads, beside a report. */
export const saysManners =
  /^(?:tack\p{L}*|snälla|om det går|om det är|om du|om ni|går det bra|är det|okej|ok|hälsningar|mvh|vh|du kan|ni kan|så vet|bara så|jag hör av|hör av|ursäkta|förlåt|sorry|hoppas)(?!\p{L})/iu
export const saysDone =
  /(?<!\p{L})(?:fixa[dt]?|ordnat|ordnad|(?:är|e|nu) (?:klar[at]?|löst)|stäng\p{L}*|bocka\p{L}*|stryk\p{L}*|kan du ta bort|markera)(?!\p{L})/iu
/** A reason by its word, up to where it ends. */
export const becauseOf =
  /(?<!\p{L})(?:pga\.?|p\.g\.a\.?|på grund av|med anledning av|till följd av)\s+(?<why>\S[^,.;!?]*)/iu
