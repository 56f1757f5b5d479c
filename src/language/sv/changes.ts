/** What leads to the new wording of something that is put right. */
export const leadsNewWording =
  /(?<!\p{L})(?:(?:ska(?:ll)?|skulle|bör|borde) (?:i stället |istället |rätteligen )?(?:lyda|stå|vara|va|läsas|formuleras)(?: så här| att)?|rätta? (?:formulering(?:en)?|lydelse(?:n)?|ordalydelse(?:n)?)(?: på \S+| för \S+)? är(?: att)?|(?:ändra|ändras|byt|byts|bytas|byt ut|rätta|rättas)(?!\p{L})[^:"”]{0,60}? (?:till(?: att)?|mot)|lyder)[: ]+["”“]?(?<wording>[^"”“]+)/iu
/** What is said behind a new wording, and is none of it. */
export const behindWording = /(?:;| –|\.) (?:i övrigt|gör så|tack|resten|det andra).*$/iu
/** Says when something is to be done, and not what. */
export const saysByWhen =
  /^(?:helt |vara |bli )*(?:klar\p{L}*|färdig\p{L}*|avklara\p{L}*|ordna[dt]\p{L}*|gjor[dt]\p{L}*|slutför\p{L}*|avsluta[dt]\p{L}*|inne|inlämna\p{L}*|lämna[dt]\p{L}*|leverera[dt]\p{L}*)(?!\p{L})/iu
/** Right behind a name or `hon`: who was there after all, and who was not. */
export const wasThere =
  /^ (?:(?:var|va|satt) (?:visst |ju |faktiskt |ändå )*(?:med|där|här|på plats|på mötet|närvarande)|(?:var|va) (?:visst|faktiskt|ju ändå)|kom visst)(?!\p{L})/iu
export const wasAway =
  /^ (?:(?:var|va|satt) (?:ju |visst |faktiskt )*(?:(?:inte|int|aldrig) (?:alls |ens |faktiskt )?(?:med|där|här|på (?:plats|mötet)|närvarande)|borta|frånvarande|hemma|sjuk|på semester)|kom aldrig|st(?:od|år) som närvarande men)(?!\p{L})/iu
/** Who was just named. */
export const pronoun = /(?<!\p{L})(?:hon|han)(?= )/giu
export const [present, absent] = ['närvarande', 'frånvarande'] as const
/** Who led the meeting, told afterwards. */
export const ledMeeting =
  /(?<!\p{L})(?:ledde (?:mötet|oss)|(?:tar|tog) över (?:klubban|ordförande\p{L}*|mötet)|satt (?:som )?ordförande|höll i klubban|ordförande från)(?!\p{L})/iu
/** Somebody who is given a task, and is nobody of the group. */
export const givenTo =
  /(?<!\p{L})(?:(?:ger|gav|ge) (?<first>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?) i uppdrag|(?<second>\p{L}[\p{L}-]*(?:cheferna|gruppen|nämnden|styrelsen|nätverket|utskottet)) (?:fick|får|har) i uppdrag|uppdrag (?:åt|till) (?<third>\p{L}[\p{L}-]*(?:cheferna|gruppen|nämnden|styrelsen|nätverket))) /iu
/** A decision is spoken of. */
export const saysDecision = /(?<!\p{L})beslut(?:et|en|ets)?(?!\p{L})/iu
/** The minutes are made final, and what says that it is of them. */
export const locks = /(?<!\p{L})lås(?:er|a|es|s|as)?(?!\p{L})/iu
export const ofMinutes =
  /(?<!\p{L})(?:synpunkt\p{L}*|protokoll\p{L}*|(?:minnes)?anteckning\p{L}*|justera\p{L}*|kommentar\p{L}*)(?!\p{L})/iu
/** What the minutes say is wrong, in the eyes of whoever was there. */
export const saysWrong =
  /(?<!\p{L})(?:ska(?:ll)? (?:det |den )?(?:i stället |istället )?(?:stå|vara|lyda)|borde (?:det )?(?:stå|vara|lyda)|(?:står|blev|är|blivit) (?:helt |lite |ju )?fel|felaktig\p{L}*|fel (?:återgiv|uppfatta|skriv)\p{L}*|stämmer (?:inte|ej|dåligt)|(?:inget|inte något|inte nåt) minne av|minns inte (?:att|det)|(?:vi|jag) sa(?:de)? (?:ju |faktiskt )|det står att)(?!\p{L})/iu

/** `till 2027, nej förlåt 2028 ska det va`: one number in place of another. */
export const turnsNumber =
  /(?<old>\d+(?:[.:/]\d+)*)(?<unit> \p{L}+)?(?:,|\.{2,3}|…| [–-])? (?:eller nej|nej (?:förlåt|vänta|sorry|förresten|snarare|jag menar)|förlåt|ursäkta|eller rättare sagt|rättare sagt|jag menar|jag menade|sorry),? (?:(?:det )?(?:ska|skall) (?:det )?(?:va|vara|stå) |jag menar |menar jag )?(?<now>\d+(?:[.:/]\d+)*)\k<unit>(?: (?:ska|skall|skulle) det (?:va|vara|stå)| menar jag| var det)?(?![\p{L}\p{N}])/iu
