/** As in Swedish. */
export const asksWhereOrWhen =
  /^(?:(?:and|but|hi|sorry)[\s,]+)?(?:(?:in |on |at )?(?:which|what) (?:room|floor|hall|place|address|building|house|day|date|time|link)(?:\s+(?:is|was|will|does|do|are|it|we|the|meeting|be|in|on|again|now|at|start|starts))*|where(?:abouts)?(?: exactly)?|(?:the )?(?:meeting )?(?:address|link|venue|room))(?:\s+please)?[\s?.!]*$/iu
export const noMatter =
  /^(?:(?:a|one|small|short|quick)\s+)*(?:question|thing|point|comment|thought|remark|idea)$/iu
