// npm run bench: prints medians and ratios of what must be fast, and writes them beside it as JSON.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { bundle } from '../../packages/cli/bundle.mjs'
import { compare, median, peakMemory, wall } from './measure.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const node = process.execPath
const mailcfg = [node, join(root, 'packages/cli/bin/mailcfg.js')]
const nothing = () => wall([node, '-e', '0'])
const findings = { accept: [0, 1] }
const folder = mkdtempSync(join(tmpdir(), 'mailcfg-bench-'))

/** An access map of `lines` entries in no order, as an administrator's block list grows. */
function accessMap(lines) {
  const path = join(folder, 'access')
  const file = openSync(path, 'w')
  let chunk = ''
  for (let i = 0; i < lines; i++) {
    const n = Math.imul(i, 2654435761) >>> 0
    chunk += `host-${n.toString(36)}.spam${n % 997}.test REJECT\n`
    if (chunk.length > 1 << 20 || i === lines - 1) {
      writeSync(file, chunk)
      chunk = ''
    }
  }
  closeSync(file)
  return path
}

function startRow() {
  return {
    name: '--version',
    against: 'node -e 0',
    goal: 1.2,
    ...compare(nothing, () => wall([...mailcfg, '--version']), 25),
  }
}

function stackRow() {
  const lint = () => wall([...mailcfg, 'lint', join(root, 'fixtures/stacks/clean')], findings)
  return { name: 'lint of a typical stack', against: 'node -e 0', goal: 1.5, ...compare(nothing, lint, 25) }
}

function mapRows() {
  if (spawnSync('postmap', ['-m']).error)
    return [{ name: 'lint of a map of 1,000,000 lines', skipped: 'postmap is not installed' }]
  const map = accessMap(1_000_000)
  const lint = [...mailcfg, 'lint', '--as', 'access', map]
  writeFileSync(join(folder, 'main.cf'), '')
  const postmap = ['postmap', '-c', folder, `lmdb:${map}`]
  const times = compare(
    () => wall(postmap),
    () => wall(lint, findings),
    3,
  )
  return [
    { name: 'lint of a map of 1,000,000 lines', against: 'postmap lmdb:', goal: 0.6, ...times },
    { name: 'its peak memory, MiB', against: '', goal: 150, ratio: peakMemory(lint, findings) },
  ]
}

function keystrokeRow() {
  const outfile = join(folder, 'keystroke.mjs')
  const entry = fileURLToPath(new URL('./keystroke.ts', import.meta.url))
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, minify: true })
  const { full, keystroke } = JSON.parse(spawnSync(node, [outfile], { encoding: 'utf8' }).stdout)
  const times = { reference: median(full), subject: median(keystroke), ratio: median(keystroke) / median(full) }
  return { name: 'keystroke in a main.cf of 2,000 entries', against: 'full parse', goal: 1 / 50, ...times }
}

/** What may take how long for one keystroke, in milliseconds, 99 times of 100. */
const PROMISED = { 'main.cf': 10, 'master.cf': 10, Dovecot: 15, table: 16 }

/** Rows of an editor, by the clock, with the server as a program. */
async function editorRows() {
  const outdir = join(folder, 'editor')
  await bundle(outdir, fileURLToPath(new URL('./editor.ts', import.meta.url)))
  const run = spawnSync(node, [join(outdir, 'main.mjs'), ...mailcfg, 'lsp', '--stdio'], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the editor ended with ${run.status}: ${run.stderr.slice(-500)}`)
  return JSON.parse(run.stdout).flatMap(({ name, ...samples }) =>
    ['findings', 'completion', 'hover'].map((what) => {
      const sorted = samples[what].sort((a, b) => a - b)
      const p99 = sorted[Math.floor(sorted.length * 0.99)]
      const goal = PROMISED[name.split(' ')[0]]
      return { name: `${what}, ${name}, ms`, against: 'over stdio', subject: median(sorted), ratio: p99, goal }
    }),
  )
}

function relayRow() {
  const outfile = join(folder, 'relay.mjs')
  const entry = fileURLToPath(new URL('./relay.ts', import.meta.url))
  const banner = {
    js: "import{createRequire as createRequireOfBench}from'node:module';const require=createRequireOfBench(import.meta.url);",
  }
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, minify: true, banner })
  const run = spawnSync(node, [outfile, join(root, 'fixtures/stacks/tutorial-000')], { encoding: 'utf8' })
  return { name: 'relay matrix of a typical server, ms', against: '', goal: 50, ratio: median(JSON.parse(run.stdout)) }
}

function print(rows) {
  const cell = (value, digits) => (value === undefined ? '' : value.toFixed(digits))
  console.log(
    `Node ${process.version}; medians in ms; reference and subject in turn; of keystrokes median and 99th percentile\n`,
  )
  console.log('| what | against | reference | subject | ratio | goal | |\n| --- | --- | --- | --- | --- | --- | --- |')
  for (const r of rows) {
    const verdict = r.skipped ?? (r.ratio <= r.goal ? 'ok' : 'misses')
    console.log(
      `| ${r.name} | ${r.against ?? ''} | ${cell(r.reference, 2)} | ${cell(r.subject, 2)} | ${cell(r.ratio, 3)} | ${cell(r.goal, 3)} | ${verdict} |`,
    )
  }
}

try {
  const rows = [startRow(), stackRow(), ...mapRows(), keystrokeRow(), relayRow(), ...(await editorRows())]
  print(rows)
  const results = fileURLToPath(new URL('./results/', import.meta.url))
  mkdirSync(results, { recursive: true })
  writeFileSync(
    join(results, `node-${process.version}.json`),
    `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
