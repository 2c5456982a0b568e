// Bundles the extension into dist/: client and server for Node, client and worker for browsers.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundle, jsonAsText, rulePages } from '../packages/cli/bundle.mjs'
import { licences } from './licences.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const server = fileURLToPath(new URL('../packages/language-server/src/', import.meta.url))

/** The programs of the server. */
const SERVER = { node: join(server, 'main.ts'), browser: join(server, 'browser.ts') }

// Paths in esbuild's accounts are told from here.
const root = fileURLToPath(new URL('..', import.meta.url))

const common = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: root,
}

/** A client; the editor brings the module `vscode`. */
function client(platform, source, outfile) {
  const options = { entryPoints: [join(here, 'src', source)], outfile, format: 'cjs' }
  return build({ ...common, ...options, platform, target: 'es2022', external: ['vscode'] })
}

/**
 * The worker is one file, since workers of extensions cannot load others: the SQL parser, which is WebAssembly, is part of
 * it and decoded when SQL is judged.
 */
export function buildWorker(outfile, entry = SERVER.browser) {
  return build({
    ...common,
    entryPoints: [entry],
    outfile,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { MAILCFG_BUNDLE: 'true' },
    plugins: [inlineSqlParser, jsonAsText, rulePages, withoutNode],
  })
}

/** Its code comes with it, and a worker is no Node, though it has no window either. */
const IN_WORKERS = [
  [/new URL\("\.\.\/wasm\/sqlparser_rs_wasm_bg\.wasm", import\.meta\.url\)/, 'sqlParserCode'],
  [/(?<=^const isBrowser = )typeof window !== "undefined" && typeof process === "undefined"(?=;$)/m, 'true'],
]

const inlineSqlParser = {
  name: 'inline-sql-parser',
  setup(build) {
    build.onLoad({ filter: /sqlparser-ts[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      let text = readFileSync(path, 'utf8')
      for (const [before, after] of IN_WORKERS) {
        if (!before.test(text)) throw new Error('the SQL parser reads its code in another way')
        text = text.replace(before, after)
      }
      return { contents: `import sqlParserCode from "../wasm/sqlparser_rs_wasm_bg.wasm"\n${text}`, loader: 'js' }
    })
    build.onLoad({ filter: /sqlparser_rs_wasm_bg\.wasm$/ }, ({ path }) => ({
      contents: readFileSync(path),
      loader: 'binary',
    }))
  },
}

/** Node's own modules: paths have a stand-in, and what reads disks is named in code that the worker never comes to. */
const withoutNode = {
  name: 'without-node',
  setup(build) {
    const isBuiltIn = (path) => builtinModules.includes(path.replace(/^node:/, ''))
    build.onResolve({ filter: /^(?:node:)?[a-z/]+$/ }, ({ path }) => {
      if (!isBuiltIn(path)) return undefined
      return path.endsWith('path') ? { path: join(here, 'worker/path.js') } : { path, namespace: 'absent' }
    })
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

/** Builds what runs in browsers: the client, and the server. */
export function buildForBrowsers(folder, entry = SERVER.browser) {
  return Promise.all([
    client('browser', 'browser.ts', join(folder, 'browser.js')),
    buildWorker(join(folder, 'browser-server.js'), entry),
  ])
}

/** Builds everything; `programs` names other servers than the house's, for trials of the extension alone. */
export async function buildExtension(programs = SERVER) {
  const dist = join(here, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  const [server, desktop, forBrowsers] = await Promise.all([
    bundle(join(dist, 'server'), programs.node),
    client('node', 'extension.ts', join(dist, 'extension.js')),
    buildForBrowsers(dist, programs.browser),
  ])
  const metafiles = [server, ...[desktop, ...forBrowsers].map(({ metafile }) => metafile)]
  writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licences(metafiles, root))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExtension()
