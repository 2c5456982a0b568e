// Fills the cache with a real VS Code (its server and workbench are in the npm package code-server), the Node that it wants,
// and Playwright to drive a browser. Run once as `node test/editors/prepare.mjs`; the tests skip without it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, versions } from './kit/cache.mjs'

const INSTALL = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

function npm(cwd, args, env = {}) {
  execFileSync('npm', args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** A folder of the cache with one package in it; one that broke off is begun anew. */
function once(name, version, spec, complete = () => {}) {
  const folder = join(cacheDir, `${name}-${version}`)
  const stamp = join(folder, '.complete')
  if (existsSync(stamp)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  npm(folder, [...INSTALL, `${spec}@${version}`])
  complete(folder)
  writeFileSync(stamp, '')
}

once('node', versions.node, `node-linux-${process.arch}`)
once('playwright', versions['playwright-core'], 'playwright-core')
once('code-server', versions['code-server'], 'code-server', (folder) => {
  const code = join(folder, 'node_modules/code-server')
  const wanted = Number(/\d+/.exec(JSON.parse(readFileSync(join(code, 'package.json'), 'utf8')).engines.node)[0])
  if (wanted !== Number(versions.node.split('.')[0])) throw new Error(`this code-server wants Node ${wanted}`)
  // `npm ci` fails there, since the lock file lacks an entry.
  npm(join(code, 'lib/vscode'), [...INSTALL, '--omit=dev', '--legacy-peer-deps'])
  // VS Code's logger is the one native module worth its build: without it every output channel stays empty.
  const node = join(cacheDir, `node-${versions.node}/node_modules/node-linux-${process.arch}`)
  const env = { PATH: `${node}/bin:${process.env.PATH}`, npm_config_nodedir: node }
  npm(join(code, 'lib/vscode'), ['rebuild', '@vscode/spdlog', '--loglevel=error'], env)
})
