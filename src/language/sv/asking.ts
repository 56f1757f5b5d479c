/** Asks, in a few words, where or when the meeting is: nothing else is asked. */
export const asksWhereOrWhen =
  /^(?:(?:och|men|hej|ursäkta|förlåt)[\s,]+)?(?:(?:i |på )?(?:vilket|vilken|vad är det för|vad var det för) (?:rum|sal|lokal|våning|plan|adress|hus|byggnad|dag|datum|tid|klockslag|ort|ställe|länk)(?:\s+(?:är|var|blir|ska|skulle|gäller|sitter|ses|det|vi|ni|mötet|vara|sitta|i|på|nu|igen|till))*|var(?: (?:nånstans|någonstans))|(?:mötes)?(?:adressen|adress|länken|länk|lokalen|lokal|salen|rummet))(?:\s+tack)?[\s?.!]*$/iu
/** A matter by no more than that there is one. */
export const noMatter =
  /^(?:(?:en|ett|liten|kort|snabb)\s+)*(?:fråga|sak|grej|punkt|kommentar|tanke|undran|fundering|synpunkt|idé)$/iu
