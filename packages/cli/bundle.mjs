// Bundles the program into packages/cli/dist: one small file that starts, and chunks that are loaded when needed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = new URL('.', import.meta.url)
const rulesDirectory = new URL('../lint/rules/', here)

/** The largest tables of knowledge lie beside the program as files and are read when the first question comes. */
const knowledge = new URL('../knowledge/', here)
const texts = readdirSync(new URL('texts/', knowledge), { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .map((name) => `texts/${name}`)
const dovecot = readdirSync(new URL('data/dovecot/', knowledge)).map((name) => `data/dovecot/${name}`)
const LAZY_TABLES = ['data/postfix/parameters.json', ...dovecot, ...texts]

const lazyTables = {
  name: 'lazy-tables',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const table = LAZY_TABLES.find((name) => path === fileURLToPath(new URL(name, knowledge)))
      if (table === undefined) return undefined
      const contents = `import { readFileSync } from 'node:fs'
        export default () => JSON.parse(readFileSync(new URL(${JSON.stringify(`./${table}`)}, import.meta.url), 'utf8'))`
      return { contents, loader: 'js' }
    })
  },
}

function copyLazyTables(outdir) {
  for (const table of LAZY_TABLES) {
    const target = join(outdir, table)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, JSON.stringify(JSON.parse(readFileSync(new URL(table, knowledge), 'utf8'))))
  }
}

/** JSON as a string that is parsed when loaded: engines read that faster than the same data as source code. */
export const jsonAsText = {
  name: 'json-as-text',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const data = JSON.parse(readFileSync(path, 'utf8'))
      // Of a package's manifest only the version is of use.
      const kept = path.endsWith('/package.json') ? { version: data.version } : data
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(kept))})`, loader: 'js' }
    })
  },
}

/** The SQL parser is WebAssembly, which lies beside the program with its licence and is read when SQL is judged. */
const PARSER = new URL(
  '../wasm/',
  pathToFileURL(createRequire(new URL('../sql/package.json', here)).resolve('@guanmingchiu/sqlparser-ts')),
)
const PARSER_WASM = 'sqlparser_rs_wasm_bg.wasm'

const sqlParser = {
  name: 'sql-parser',
  setup(build) {
    build.onLoad({ filter: /sqlparser-ts[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes(`"../wasm/${PARSER_WASM}"`)) throw new Error('the SQL parser reads its code from elsewhere')
      return { contents: text.replaceAll(`"../wasm/${PARSER_WASM}"`, `"./${PARSER_WASM}"`), loader: 'js' }
    })
  },
}

function copySqlParser(outdir) {
  for (const [from, to] of [
    [PARSER_WASM, PARSER_WASM],
    ['LICENSE', 'sqlparser-LICENSE.txt'],
  ]) {
    writeFileSync(join(outdir, to), readFileSync(new URL(from, PARSER)))
  }
}

/** The pages of all rules as one module. */
export const rulePages = {
  name: 'rule-pages',
  setup(build) {
    build.onResolve({ filter: /^mailcfg:rule-pages$/ }, ({ path }) => ({ path, namespace: 'rule-pages' }))
    build.onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => {
      const pages = Object.fromEntries(pageFiles().map(([id, file]) => [id, readFileSync(file, 'utf8')]))
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(pages))})`, loader: 'js' }
    })
  },
}

function pageFiles() {
  return readdirSync(rulesDirectory)
    .sort()
    .map((id) => [id, new URL(`${id}/rule.md`, rulesDirectory)])
    .filter(([, file]) => existsSync(file))
}

/** The language server's thread for long work is a program of its own, which shares its code with the other one. */
const LINT_THREAD = fileURLToPath(new URL('../language-server/src/background/main.ts', here))

/**
 * Builds a program, `main.mjs`, into a directory, whose old content goes when the build has succeeded.
 * Gives esbuild's account of what went into it.
 */
export async function bundle(
  outdir = fileURLToPath(new URL('dist/', here)),
  program = fileURLToPath(new URL('src/main.ts', here)),
) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../../', here)),
    entryPoints: { main: program, 'lint-thread': LINT_THREAD },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    define: { MAILCFG_BUNDLE: 'true' },
    legalComments: 'linked',
    plugins: [lazyTables, jsonAsText, sqlParser, rulePages],
    // Bundled CommonJS packages call require() for Node's own modules.
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
    logLevel: 'warning',
    write: false,
    metafile: true,
  })
  rmSync(outdir, { recursive: true, force: true })
  copyLazyTables(outdir)
  copySqlParser(outdir)
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  return metafile
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
