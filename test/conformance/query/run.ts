/** Asks the installed postmap and postalias for many keys of many tables, in copies below a directory that is removed. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteString } from '@mailcfg/model'

/** A table with the keys to ask it for. */
export interface Query {
  /** The type of the table; `aliases` are asked with postalias, all others with postmap. */
  readonly type: 'hash' | 'lmdb' | 'texthash' | 'cidr' | 'regexp' | 'pcre' | 'aliases'
  readonly table: Uint8Array
  readonly keys: readonly ByteString[]
  readonly smtputf8: boolean
  /** A reference to ask in the place of `type:FILE`; FILE in it is the table's file. */
  readonly reference?: string
}

/** What the program printed: one line for each key that it found, one character per byte. */
export interface Answer {
  readonly lines: readonly ByteString[]
  readonly stderr: string
}

/** Types whose tables are compiled first. */
const INDEXED = ['hash', 'lmdb', 'aliases']

/** Many tables per process, since compiling takes less than starting; then forty queries at a time. */
const LOOP = `
cd "$1" || exit 1
for c in utf8 bytes; do
  for t in hash lmdb; do xargs -r -n 100 postmap -c $c <$c-$t 2>/dev/null; done
  xargs -r -n 100 postalias -c $c <$c-aliases 2>/dev/null
done
n=0
while read -r d c p t; do
  ($p -c $c -q - "$t" <$d/keys >$d/out 2>$d/err) &
  n=$((n + 1)); [ $((n % 40)) -eq 0 ] && wait
done <queries
wait`

/** The answers to all queries, in their order. */
export function runQueries(queries: readonly Query[]): Answer[] {
  const root = mkdtempSync(join(tmpdir(), 'mailcfg-query-'))
  try {
    for (const name of ['utf8', 'bytes']) writeConfiguration(join(root, name), name === 'utf8')
    const compile = new Map<string, string[]>()
    const list = queries.map((query, index) => {
      const name = String(index).padStart(6, '0')
      writeQuery(join(root, name), query)
      const configuration = query.smtputf8 ? 'utf8' : 'bytes'
      const type = query.type === 'aliases' ? 'hash' : query.type
      if (INDEXED.includes(query.type)) {
        const place = `${configuration}-${query.type}`
        compile.set(place, [...(compile.get(place) ?? []), `${type}:${name}/t`])
      }
      const reference = query.reference?.replaceAll('FILE', `${name}/t`) ?? `${type}:${name}/t`
      return `${name} ${configuration} ${query.type === 'aliases' ? 'postalias' : 'postmap'} ${reference}\n`
    })
    for (const configuration of ['utf8', 'bytes'])
      for (const type of INDEXED) {
        const place = `${configuration}-${type}`
        writeFileSync(join(root, place), (compile.get(place) ?? []).join('\n'))
      }
    writeFileSync(join(root, 'queries'), list.join(''))
    execFileSync('sh', ['-c', LOOP, 'sh', root], { stdio: 'ignore' })
    return queries.map((_, index) => answerIn(join(root, String(index).padStart(6, '0'))))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function writeConfiguration(directory: string, smtputf8: boolean): void {
  mkdirSync(directory)
  const main = join(directory, 'main.cf')
  writeFileSync(main, `myhostname = mail.example.com\nsmtputf8_enable = ${smtputf8 ? 'yes' : 'no'}\n`)
  // Postfix waits two seconds for a main.cf that was written just now, and for a texthash table, too.
  utimesSync(main, 1, 1)
}

function writeQuery(directory: string, { table, keys }: Query): void {
  mkdirSync(directory)
  writeFileSync(join(directory, 't'), table)
  utimesSync(join(directory, 't'), 1, 1)
  writeFileSync(join(directory, 'keys'), Buffer.from(keys.map((key) => `${key}\n`).join(''), 'latin1'))
}

function answerIn(directory: string): Answer {
  const lines = readFileSync(join(directory, 'out'), 'latin1').split('\n').slice(0, -1)
  return { lines, stderr: readFileSync(join(directory, 'err'), 'latin1') }
}
