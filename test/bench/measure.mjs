// Takes times: reference and subject run in turn within one run, so that a machine that slows down slows both.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** Middle value of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Runs a command to its end; gives wall milliseconds. Throws when the command cannot be started or exits oddly. */
export function wall(command, { accept = [0], env = {} } = {}) {
  const before = performance.now()
  const done = spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  const after = performance.now()
  if (done.error) throw done.error
  if (!accept.includes(done.status))
    throw new Error(`${command.join(' ')} exited with ${done.status}: ${done.stderr.slice(0, 500)}`)
  return after - before
}

/** Times two things in turn, after one uncounted round; gives medians in milliseconds and the median of the pairwise ratios. */
export function compare(reference, subject, rounds) {
  reference()
  subject()
  const references = []
  const subjects = []
  for (let i = 0; i < rounds; i++) {
    references.push(reference())
    subjects.push(subject())
  }
  return {
    reference: median(references),
    subject: median(subjects),
    ratio: median(subjects.map((ms, i) => ms / references[i])),
  }
}

/** Peak resident memory of a Node program in MiB, as the program's own resource usage tells at its exit. */
export function peakMemory(command, { accept = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mailcfg-bench-'))
  try {
    const file = join(folder, 'peak')
    const hook = new URL('./peak.cjs', import.meta.url).pathname
    wall(command, { accept, env: { NODE_OPTIONS: `--require=${hook}`, BENCH_PEAK_FILE: file } })
    return Number(readFileSync(file, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true })
  }
}
