/** What follows from a value that nobody changes and from a name, found once; `most` names of each value are kept. */
export function oncePer<V>(most: number): (of: object, name: string, find: () => V) => V {
  const all = new WeakMap<object, Map<string, V>>()
  return (of, name, find) => {
    const known = all.get(of) ?? new Map<string, V>()
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = find()
    all.set(of, known.set(name, found))
    return found
  }
}
