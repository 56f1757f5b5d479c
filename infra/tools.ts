/**
 * Gets the two judges of `infra/` that are no part of the product: Microsoft's Bicep compiler, as the NuGet package that dotnet restores,
 * and Microsoft's language service for the alerts' queries, as a package in `.tools/`. Where one cannot be had it says so in one line
 * and is content: the tests go on without it. Versions are those of `tools.json`.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import tools from './tools.json' with { type: 'json' }

const place = `${{ linux: 'linux', darwin: 'osx', win32: 'win' }[process.platform as string] ?? process.platform}-${process.arch}`
const run = (command: string, args: readonly string[]): unknown =>
  execFileSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })

/** A project of one package: what restoring it leaves in NuGet's folder is all that is wanted of it. */
function getCompiler(): string {
  const name = `azure.bicep.commandline.${place}`
  const folder = mkdtempSync(join(tmpdir(), 'klubban-bicep-'))
  try {
    const project = [
      '<Project Sdk="Microsoft.NET.Sdk">',
      '  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>',
      `  <ItemGroup><PackageReference Include="${name}" Version="[${tools.bicep}]" /></ItemGroup>`,
      '</Project>',
    ]
    writeFileSync(join(folder, 'compiler.csproj'), project.join('\n'))
    run('dotnet', ['restore', join(folder, 'compiler.csproj')])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const packages = process.env['NUGET_PACKAGES'] ?? join(homedir(), '.nuget', 'packages')
  const binary = join(packages, name, tools.bicep, 'tools', 'bicep')
  // NuGet drops the run bit.
  if (existsSync(binary)) chmodSync(binary, 0o755)
  return `Bicep ${tools.bicep} lies in NuGet's folder`
}

function getLanguageService(): string {
  const folder = resolve(import.meta.dirname, '../.tools')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const wanted = `@kusto/language-service-next@${tools.kusto}`
  run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', folder, wanted])
  return `the Kusto language service ${tools.kusto} lies in .tools`
}

for (const [what, get] of [
  ['the Bicep compiler', getCompiler],
  ['the Kusto language service', getLanguageService],
] as const) {
  try {
    process.stdout.write(`${get()}\n`)
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: string; stdout?: Buffer; stderr?: Buffer }
    const said = `${stdout?.toString() ?? ''}\n${stderr?.toString() ?? ''}`.trim()
    const why = code === 'ENOENT' ? 'there is no such command here' : said || String(error)
    const line = why.trim().split('\n').at(-1) ?? ''
    process.stdout.write(`${what} is not to be had, and the tests leave its part out: ${line}\n`)
  }
}
