// Builds the extension and packs it into mailcfg-<version>.vsix, with nothing in it but what runs or is shown.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildExtension } from './build.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Packs what lies in dist/; gives the path of the package. */
export function pack() {
  const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  const target = join(here, `mailcfg-${version}.vsix`)
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce')
  // Everything is bundled; the links in the read-me lead to files of the package.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', target]
  execFileSync(process.execPath, [vsce, 'package', ...options], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] })
  return target
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExtension()
  const target = pack()
  process.stdout.write(`${target}: ${(statSync(target).size / 1024 / 1024).toFixed(2)} MB\n`)
}
