/** Words of a clause that tells that something is decided or noted, without accents. */
export const records =
  /^(?:beslut\p{L}*|besloto?|bestam\p{L}*|enades?|eniga?|overens|klubb\p{L}*|landa\p{L}*|konstatera\p{L}*|anteck\p{L}*|noter\p{L}*|notis|skriv\p{L}*|inskriv\p{L}*|formulering\p{L}*|ordalydelse\p{L}*|lydelse\p{L}*|lyder|lod|mening(?:en)?|text(?:en)?|citat|protokoll\p{L}*|komplettera\p{L}*|lagg|laggtill|sta|star|stod|antaget|antagen|framkom\p{L}*|framgick|upplyst\p{L}*|ordning(?:ens)?|record|decision)$/u
/** Words that stand beside them, and tell nothing of what is decided. */
export const besideRecord =
  /^(?:och|nyss|precis|just|nu|da|alltsa|asso|assa|tack|va|ok|okej|hej|snalla|hor|hemma|galler|gallande|avser|laggs|satts?|tas|ta|tar|med|pa|under|ur|i|om|till|fran|for|den|det|de|detta|har|dar|ar|var|blev|blir|bli|vi|man|gruppen|motet|som|sa|ju|ja|du|far|fick|kan|kunde|borde|bor|ska|skulle|ni|jag|mig|vill|vore|finner|harmed|formellt|omrostning|votering|diskussion|utan|efter|mycket|lang|men|togs|uppe|nar|bada|bagge|ingen|nagon|nan|hade|nat|nagot|emot|enhalligt|slut|slutligen|anda|ocksa|allt|in|upp|ner|opp|tvaan|gangen|kort|kommer|kom|fram|rad|sak|en|ett|vid|bakom|ordf\p{L}*|punkt\p{L}*|pkt|p|nr|fraga|fragan|arende\p{L}*|behandla\p{L}*|skull|sagt|att|hela|bara|sas|sade|sist|forra|arsmotet|glomde|missade|saknas|fattas|not|item|framga\p{L}*|aterge\p{L}*|vilket|inte|ej|extra|hade|ha|snallt|snall|pagaende|det|fallt|glomt|an|ans|sager|sager|sagt|alla|fel|felet|skrev|rattelse|saknar|saknades)$/u
/** What a wording begins behind. */
export const leadsWording = /^att$/u
/** Behind the subject of a clause that only `att` makes one: `att det inte blir`. */
export const tiesSubject = /^(?:inte|ej|aldrig|ocksa|alltid|redan|enbart|endast)$/u
/** What else a group does with an item than put a decision of its own into words. */
export const otherOutcome =
  /(?<!\p{L})(?:bordl\p{L}+|återremi\p{L}+|remi\p{L}+|utgår|stryk\p{L}*|handlingarna|återkom\p{L}*|uppdrag\p{L}*|hänskj\p{L}+|avsl\p{L}+|reserv\p{L}+|justera\p{L}*|på nytt|tillägg|extra\p{L}+|fel|rätta|ändra|byt|går dit|ska (?:ta fram|göra|ringa|skriva|höra|kolla))(?!\p{L})/iu
/** Of those, what says that it is decided, and what takes that back. */
export const decides =
  /^(?:beslut(?:et|at|ad|ade|ades|as|ar)?|beslots?|bestamt|bestamdes?|klubb\p{L}*)$/u
export const denies = /^(?:inte|ej|ingen|inget|inga|aldrig)$/u
/** How something was decided, in a clause of its own behind it: `enhälligt`. Without accents; the first tells it. */
export const howDecided =
  /^(?:enhallig\p{L}*|enstammig\p{L}*|samstammig\p{L}*|majoritet\p{L}*|omrostning|votering|reservation\p{L}*)$/u
export const besideHow =
  /^(?:enhalligt|enhallig\p{L}*|enstammigt|samstammigt|utan|avslag|med|bred|stor|knapp|majoritet\p{L}*|omrostning|votering|efter|reservation\p{L}*|mot|en|rost|\d{1,2})$/u
/** As it is typed: without its accents it looks like a word beside, and is none. */
export const tellsItself = /^år(?:en|et|s)?$/iu
/** Others decide it. */
export const othersDecide =
  /(?<!\p{L})(?:de|dom|hon|han|nämnden|styrelsen|rådet) (?:ska |får |kan |ju )*(?:besluta\p{L}*|avgör\p{L}*|bestäm\p{L}*)(?!\p{L})/iu
/** A last clause that asks that what stands before it is put down, and what whoever speaks thinks of it between two commas. */
export const asksToRecord =
  /(?:[,.;–-]+|(?<=\p{L}) och(?= )) *(?:och )?(?:(?:det|detta|vilket) )?(?:[^,.;]{0,50} )?(?:(?:bör|borde|ska|får|kan|skulle) (?:nog |gärna |väl )?(?:stå med|stå i protokollet|vara med i (?:anteckningarna|protokollet)|antecknas|noteras|skrivas (?:ner|in|upp)|komma med))[\s.!]*$/iu
export const aside = /, vilket (?:var|är|kändes|blev) (?:\p{L}+ ){0,2}\p{L}+(?=,)/giu
/** A verb before whoever said it, since what the sentence began with was cut away. */
export const turnedAround =
  /^(?<verb>sa|sade|säger|berättade|påpekade|undrade|tyckte|menade|frågade|meddelade|informerade|lyfte|framförde|efterlyste) (?<who>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: och \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?)(?= )/u
