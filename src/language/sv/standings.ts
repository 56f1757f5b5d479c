/** Who does not stand behind what is decided. */
export const dissents =
  /(?<!\p{L})(?:reserv(?:era|erar|erade|erat) (?:sig|mig|oss)|reservation|avvikande mening|skiljaktig\p{L}*|inte (?:stöder|stödjer|håller med)|röstade (?:nej|e?mot)|(?:stöder|stödjer|håller) inte (?:med)?|motsätter (?:sig|mig|oss)|(?:kan|kunde|vill|ville) inte (?:stå|ställa sig) (?:för|bakom)|(?:står|ställer sig|ställde sig) inte bakom|drar sig ur|är (?:i)?nte med på|(?:var|är) (?:jag |vi )?emot|(?:delar (?:inte|ej)|(?:inte|ej) delar) (?:\p{L}+ ){0,2}(?:uppfattning|mening|bedömning|åsikt|slutsats|syn)\p{L}*|har en (?:annan|avvikande) (?:uppfattning|mening|åsikt))(?!\p{L})/iu
/** Whoever speaks, of themselves. */
export const ofSelf = /(?<!\p{L})(?:jag|mig|min|mitt|vi|oss|vår|undertecknad)(?!\p{L})/iu
/** Who takes no part since it concerns them. */
export const recuses =
  /(?<!\p{L})(?:jäv|jävig|jäviga|jävet|(?:inte|ej|knappast) (?:neutral|opartisk|objektiv)|partisk|egenintresse)(?!\p{L})/iu
/** Another body than the group and than those at home, and what it did. */
export const bodyActs =
  /(?:^|[:,–-] )(?<body>(?:(?:politiska|regionala|den politiska) )?(?!kommun|social|arbets|lednings|chefs)\p{L}{3,}(?:nämnden|styrelsen|fullmäktige|samrådet|direktionen|styrgruppen|direktörsgruppen|nätverket|förbundet)|politiska (?:styrgruppen|rådet)) (?:(?:har|hade|för sin del|redan|i (?:mån|tis|ons|tors|fre|lör|sön)dags|nu) )*(?:godkän\p{L}+|anto[gk]\p{L}*|antagit|tillstyrk\p{L}*|fastställ\p{L}*|klubba\p{L}*|bevilja\p{L}*|avslog\p{L}*|avslagit|beslut\p{L}+|ställ(?:de|er) sig(?: i \p{L}+dags)? bakom|biföll|tog (?!del|upp))(?!\p{L})/iu
/** What is said of something else: who leads, or what is asked for. */
export const ofOther =
  /(?<!\p{L})(?:visa|vet inte|leder|ordförande|ordföranden|eller ja)(?!\p{L})/iu
/** Who is there from an item on. */
export const arrivesAt =
  /(?<!\p{L})(?:kommer|kom|ansluter|hinner|dyker upp|är med|är här) (?:in |först |fram )?(?:till|vid|lagom till|från(?: och med)?) (?:punkt\p{L}* )?(?:\d|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan)/iu
