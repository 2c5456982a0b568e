/** Types in files by itself, and prints what each sign leaves behind: bytes by file, as JSON. */

import { constants, PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { getHeapSpaceStatistics } from 'node:v8'
import type { Diagnostic, Uri } from '@mailcfg/core'
import {
  changeOf,
  completions,
  DEFAULT_SETTINGS,
  hover,
  placeAt,
  quickFindings,
  type Snapshot,
  snapshotOf,
  withText,
} from '@mailcfg/language-service'
import { startObjectsYoung } from '../../packages/language-server/src/engine.ts'
import { stackOf } from '../kit/stack.ts'

startObjectsYoung()

/** Given by Node with --expose-gc. */
const collect = globalThis.gc as (options?: { type: 'minor' }) => void

const repeated = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')

const FILES: Readonly<Record<Uri, string>> = {
  '/etc/postfix/main.cf': repeated(400, (index) => `own_parameter_${index} = $own_parameter_${(index * 7) % 400}`),
  '/etc/postfix/master.cf': repeated(
    150,
    (index) => `${10_000 + index} inet n - y - - smtpd\n  -o syslog_name=x${index}`,
  ),
  '/etc/dovecot/dovecot.conf': repeated(200, (index) => `service imap${index} {\n  process_limit = ${index}\n}`),
}

const TYPED = 600
const SIGNS = '\nmyhostname = mx.example.com'

/** Types in the middle of a file, and asks for everything behind each sign. */
function type(first: Snapshot, uri: Uri): void {
  let snapshot = first
  let found: readonly Diagnostic[] = []
  let at = FILES[uri]?.indexOf('\n', (FILES[uri]?.length ?? 0) / 2) ?? 0
  for (let index = 0; index < TYPED; index++) {
    const before = snapshot.document(uri)?.source
    if (before === undefined) throw new Error(uri)
    const range = { start: at, end: at }
    snapshot = withText(snapshot, before.edited([{ range, text: SIGNS[index % SIGNS.length] ?? '' }], index + 1))
    found = quickFindings(snapshot, uri, changeOf(before.length, [{ range, length: 1 }]), found)
    at++
    const place = placeAt(snapshot, uri, at)
    if (place === undefined) throw new Error(uri)
    hover(place)
    completions(place)
  }
}

/** Bytes of objects that only a collection of everything takes away. */
function oldBytes(): number {
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  const isOld = (name: string): boolean => name === 'old_space' || name === 'large_object_space'
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => isOld(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0)
}

/** What a sign leaves behind in bytes; `undefined` when everything was collected meanwhile, so that nothing is known. */
async function leftBy(first: Snapshot, uri: Uri): Promise<number | undefined> {
  collect()
  let isKnown = true
  const observer = new PerformanceObserver((list) => {
    const kinds = list.getEntries().map((entry) => (entry as { detail?: { kind?: number } }).detail?.kind)
    if (kinds.includes(constants.NODE_PERFORMANCE_GC_MAJOR)) isKnown = false
  })
  await setTimeout(10)
  observer.observe({ entryTypes: ['gc'] })
  const before = oldBytes()
  type(first, uri)
  const left = (oldBytes() - before) / TYPED
  await setTimeout(10)
  observer.disconnect()
  return isKnown ? left : undefined
}

const left: Record<Uri, number | undefined> = {}
for (const uri of Object.keys(FILES)) {
  const first = snapshotOf([stackOf(FILES)], () => DEFAULT_SETTINGS)
  type(first, uri)
  left[uri] = (await leftBy(first, uri)) ?? (await leftBy(first, uri)) ?? (await leftBy(first, uri))
}
process.stdout.write(JSON.stringify(left))
