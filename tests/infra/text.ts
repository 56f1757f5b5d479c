/** Secrets, and ids that belong to one tenant, in the text of a file. */
export function secretsIn(source: string): readonly string[] {
  const code = source.replaceAll(/^\s*\/\/.*$/gm, '')
  const marks = [
    /\blist(Keys|Secrets|ConnectionStrings|AccountSas)\b/,
    /@secure/,
    /(AccountKey|SharedAccess\w*|Password|pwd)\s*[=:]/i,
    /\b[A-Za-z0-9+]{40,}={0,2}/,
    /InstrumentationKey|ConnectionString/i,
  ]
  const ids = (code.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? []).filter(
    (id) => id !== '00000000-0000-0000-0000-000000000002',
  )
  return [
    ...marks
      .flatMap((mark) => mark.exec(code)?.[0] ?? [])
      .map((found) => `what looks like a secret: ${found}`),
    ...ids.map((id) => `an id that belongs to one tenant: ${id}`),
  ]
}

/** Files that belong to nothing, and outputs of modules that nobody reads; both are beyond the compiler, which starts from `main.bicep`. */
export function idle(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = Object.values(files).join('\n')
  const outputs = Object.entries(files).filter(([name]) => name !== 'main.bicep')
  return [
    ...Object.keys(files)
      .filter((name) => name.endsWith('.bicep') && !texts.includes(`'${name}'`))
      .map((name) => `${name} belongs to nothing`),
    ...outputs.flatMap(([file, source]) =>
      [...source.matchAll(/^output (\w+)/gm)]
        .filter(([, name]) => !texts.includes(`.outputs.${name}`))
        .map(([, name]) => `${file}: nobody reads the output ${name}`),
    ),
  ]
}
