/** As in Swedish. */
export const dissents =
  /(?<!\p{L})(?:reserv(?:es?|ed|ing) (?:his|her|their|my|our) position|objects?|objected|voted (?:no|against)|my objection|dissent\p{L}*|(?:can't|cannot|could not|won't|will not|does not|doesn't|do not|don't|did not|didn't) (?:stand behind|back|support)|not behind|withdraws? from|(?:do|does) (?:not|n['’]t) share|don['’]t share|doesn['’]t share|disagree[sd]?)(?!\p{L})/iu
export const ofSelf = /(?<!\p{L})(?:I|I'm|my|me|we|our|us)(?!\p{L})/u
export const recuses =
  /(?<!\p{L})(?:recus\p{L}+|conflict of interest|conflicted|not (?:neutral|impartial|objective|unbiased)|biased|(?:personal|private|financial) (?:interest|stake))(?!\p{L})/iu
export const bodyActs =
  /(?:^|[:,–-] )(?<body>(?:the )?(?!our)(?:[\p{L}'’]+ ){1,3}(?:board|committee|council|network|assembly|steering group)) (?:(?:has|have|had|already|now) )*(?:approved|adopted|endorsed|settled|backed|granted|rejected|decided|passed|took)(?!\p{L})/iu
export const ofOther = /(?<!\p{L})(?:show|presid\p{L}+|chair|leads?)(?!\p{L})/iu
export const arrivesAt =
  /(?<!\p{L})(?:comes?|came|joins?|joined|will be with us|arrives?|be here) (?:in |only )?(?:for|at|from) (?:item )?\d/iu
