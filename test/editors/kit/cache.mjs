// Where the editors are that the tests drive: outside of the repository, filled by prepare.mjs.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the cache; the environment may name another one. */
export const cacheDir = process.env.MAILCFG_EDITORS ?? '/var/cache/mailcfg/editors'

/** What is in it. */
export const versions = JSON.parse(readFileSync(new URL('../versions.json', import.meta.url), 'utf8'))

const folder = (name, version) => join(cacheDir, `${name}-${version}`)

const CODE = folder('code-server', versions['code-server'])
const NODE = folder('node', versions.node)
const PLAYWRIGHT = folder('playwright', versions['playwright-core'])

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The programs of a VS Code run; `undefined` where one of them is absent. */
export function vscodePrograms() {
  const browser = BROWSERS.find((path) => existsSync(path))
  if (browser === undefined || ![CODE, NODE, PLAYWRIGHT].every((path) => existsSync(join(path, '.complete'))))
    return undefined
  return {
    node: join(NODE, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node'),
    main: join(CODE, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    playwright: join(PLAYWRIGHT, 'node_modules/playwright-core'),
    browser,
  }
}
