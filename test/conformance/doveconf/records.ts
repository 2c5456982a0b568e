/** The recorded runs of doveconf, as far as the engine's output can be compared with them. */

import { dirname, join } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { dovecot, dovecot24, parseFile } from '@mailcfg/grammars'
import {
  type BlocksDocument,
  blocksDocument,
  type DovecotExpansion,
  DovecotInstance,
  doveconfLine,
  type EffectiveDovecot,
  effectiveDovecot,
  effectiveDovecot24,
  includedFiles,
} from '@mailcfg/model'
import { messageText, testHost } from './compare.ts'

/** One run of shared/facts/dovecot/syntax.json. */
export interface RecordedRun {
  readonly id: string
  readonly dialect: '2.3' | '2.4'
  readonly input: string
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly command: string
  readonly outcome: 'accepted' | 'accepted-with-warning' | 'rejected' | 'crash'
  readonly stdout?: string
  readonly stderr?: string
  /** Whether the version lines of 2.4 stood before the input. */
  readonly prologue?: boolean
}

const DIRECTORY = '/recorded'

const PROLOGUE = 'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\n'
const PROLOGUE_KEYS = /^dovecot_(?:config|storage)_version$/

/** The users of the root in which 2.4 was run. */
const USERS_OF_24 = ['root', 'nobody', 'dovecot', 'dovenull']

function instanceOf({ dialect, input, files = {}, prologue }: RecordedRun): DovecotInstance {
  const language = dialect === '2.3' ? dovecot : dovecot24
  const documentOf = (name: string, text: string): BlocksDocument =>
    blocksDocument(parseFile(SourceText.fromText(join(DIRECTORY, name), text), language))
  const main = documentOf('t.conf', (prologue ? PROLOGUE : '') + input)
  const all = [main, ...Object.entries(files).map(([name, text]) => documentOf(name, text))]
  const server = { documents: new Map(all.map((one) => [one.source.uri, one])), placesOf: (path: string) => [path] }
  return new DovecotInstance(main, { dovecot: dialect }, (include, from, start) => ({
    ...includedFiles(include, from, start.source.uri, server),
    seen: true,
  }))
}

function effectiveOf(run: RecordedRun): EffectiveDovecot {
  const expansion = / -x /.test(run.command) ? { expansion: expansionOf(run) } : {}
  if (run.dialect === '2.3') return effectiveDovecot(instanceOf(run), { host: testHost, ...expansion })
  const host = { ...testHost, userExists: (name: string) => USERS_OF_24.includes(name) }
  return effectiveDovecot24(instanceOf(run), { host, ...expansion })
}

function expansionOf({ files = {}, env = {} }: RecordedRun): DovecotExpansion {
  return {
    environment: (name) => env[name],
    readFile: (path) => {
      const text = dirname(path) === DIRECTORY ? files[path.slice(DIRECTORY.length + 1)] : undefined
      const shown = path.replace(`${DIRECTORY}/`, '')
      return text === undefined ? { error: `Can't open file ${shown}: No such file or directory` } : { text }
    },
  }
}

/** What differs between a recorded run and the house's reading; empty when nothing does. */
export function recordDifference(run: RecordedRun): string {
  const effective = effectiveOf(run)
  const plain = (text: string): string => text.replaceAll(`${DIRECTORY}/`, '')
  const said = (run.stderr ?? '').split('\n')
  const refusal = /^(?:Fatal|Panic): (.*)$/m.exec(run.stderr ?? '')?.[1] ?? 'accepted'
  const ours = effective.refusal ? plain(messageText(effective.refusal, `${DIRECTORY}/t.conf`)) : 'accepted'
  if (!starts(ours, refusal)) return `${run.id}: we say «${ours}», doveconf says «${refusal}»`
  const warnings = new Set(said.flatMap((line) => /^Warning: (.*)$/.exec(line)?.[1] ?? []))
  const own = effective.messages.filter(({ severity }) => severity === 'warning')
  const ownTexts = new Set(own.map((message) => plain(messageText(message, `${DIRECTORY}/t.conf`))))
  // Long records end in an ellipsis.
  const missing = [...warnings].find((text) => ![...ownTexts].some((one) => starts(one, text)))
  if (missing !== undefined || (warnings.size !== ownTexts.size && !run.stderr?.endsWith('…')))
    return `${run.id}: warnings ${[...ownTexts]} instead of ${[...warnings]}`
  if (!/^doveconf -n (?:-x |-P )?-c t\.conf$/.test(run.command)) return ''
  const show = / -P /.test(run.command)
  const shown = effective.lines.filter(
    (line) => !(run.prologue && line.kind === 'setting' && line.depth === 0 && PROLOGUE_KEYS.test(line.key)),
  )
  const output = shown.map((line) => doveconfLine(line, show)).join('\n')
  const printed = (run.stdout ?? '').trimEnd()
  return starts(output.trimEnd(), printed) ? '' : `${run.id}: output\n${output}\ninstead of\n${printed}`
}

function starts(whole: string, recorded: string): boolean {
  return recorded.endsWith('…') ? whole.startsWith(recorded.slice(0, -1).trimEnd()) : whole === recorded
}
