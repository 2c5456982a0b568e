/** What the programs of Postfix and the rules say about the same configurations. */

import '../../kit/sql.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '@mailcfg/core'
import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, mainCf, masterCf } from '@mailcfg/grammars'
import { lintStack, rules } from '@mailcfg/lint'
import { type Override, readDocument, Stack } from '@mailcfg/model'
import { type DaemonRun, daemonsStart } from '../../kit/daemons.ts'
import type { NamedConfiguration } from '../postconf/corpus.ts'
import type { PostconfProgram } from '../postconf/program.ts'
import { byteText, readMaster } from '../postconf/reading.ts'
import { runPostconf } from '../postconf/run.ts'
import { type PreparedConfiguration, prepared, writeForDaemons } from './prepare.ts'

/** A configuration with all that was said about it. */
export interface Judged {
  readonly name: string
  readonly configuration: PreparedConfiguration
  /** What postconf said when it refused; a crash has no words. */
  readonly postconf: string | undefined
  /** Daemons that refused what postconf takes. */
  readonly daemons: readonly string[]
  readonly errors: readonly Diagnostic[]
}

/** They read main.cf whole, and start without other programs. */
const DAEMONS = ['smtpd', 'smtp', 'cleanup', 'local', 'virtual', 'qmgr', 'proxymap', 'pipe', 'bounce', 'error']

/** Asks postconf, the daemons, and the rules. */
export async function judge(program: PostconfProgram, named: readonly NamedConfiguration[]): Promise<Judged[]> {
  const configurations = named.map(({ configuration }) => prepared(configuration))
  const postconf = refusedByPostconf(program, configurations)
  const accepted = configurations.map((configuration, i) => (postconf[i] === undefined ? configuration : undefined))
  const daemons = await refusedByDaemons(accepted)
  return named.map(({ name }, i) => {
    const configuration = configurations[i] as PreparedConfiguration
    const errors = errorsIn(configuration, program.version)
    return { name, configuration, postconf: postconf[i], daemons: daemons[i] ?? [], errors }
  })
}

function refusedByPostconf(program: PostconfProgram, list: readonly PreparedConfiguration[]): (string | undefined)[] {
  const bytes = list.map(({ main, master }) => ({
    main: Buffer.from(main, 'latin1'),
    master: Buffer.from(master, 'latin1'),
  }))
  return runPostconf(program, ['-n', '-M', '-P', '-nx'], bytes).map(
    ({ results }) => [...results.values()].find(({ exit }) => exit !== 0)?.stderr,
  )
}

async function refusedByDaemons(list: readonly (PreparedConfiguration | undefined)[]): Promise<string[][]> {
  const root = mkdtempSync(join(tmpdir(), 'mailcfg-refusals-'))
  try {
    const runs = list.flatMap((configuration, index): DaemonRun[] => {
      if (configuration === undefined) return []
      const config = join(root, String(index))
      writeForDaemons(config, configuration)
      return [...DAEMONS.map((daemon) => ({ daemon, config })), ...servicesOf(configuration, config)]
    })
    const started = await daemonsStart(runs)
    return list.map((_, index) =>
      runs.flatMap(({ daemon, config }, run) =>
        config === join(root, String(index)) && started[run] === false ? [daemon] : [],
      ),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The services of master.cf with words of their own, for the daemons that run anyway; the words of pipe are others. */
function servicesOf({ master }: PreparedConfiguration, config: string): DaemonRun[] {
  const { source, entries } = readMaster(Buffer.from(master, 'latin1'))
  return entries.flatMap(({ command, overrides, arguments: rest }) => {
    const daemon = command.text
    if (!DAEMONS.includes(daemon) || daemon === 'pipe') return []
    const words = [
      ...overrides.map((one) => ({ at: one.range.start, words: wordsOf(one) })),
      ...rest.map(({ range, value }) => ({ at: range.start, words: [value.text] })),
    ].sort((a, b) => a.at - b.at)
    const bytes = words.flatMap((one) => one.words).map((word) => Buffer.from(byteText(source, word), 'latin1'))
    // A process is started with texts of UTF-8; other bytes cannot be handed over.
    const texts = bytes.map(String)
    return texts.length === 0 || texts.some((text) => text.includes('\ufffd')) ? [] : [{ daemon, config, words: texts }]
  })
}

function wordsOf({ option, name, separator, value, joined }: Override): string[] {
  const setting = `${name.text}${separator ? '=' : ''}${value.text}`
  return joined ? [`${option.text}${setting}`] : [option.text, setting]
}

function read(name: string, text: string, language: LanguageDefinition): ReturnType<typeof readDocument> {
  return readDocument(SourceText.fromBytes(`/etc/postfix/${name}`, Buffer.from(text, 'latin1')), language)
}

function errorsIn({ main, master }: PreparedConfiguration, version: string): Diagnostic[] {
  const documents = [read('main.cf', main, mainCf), read('master.cf', master, masterCf)]
  const stack = new Stack('/', documents, { postfix: version.split('.').slice(0, 2).join('.') })
  return lintStack(stack, { rules }).diagnostics.filter(({ severity }) => severity === 'error')
}
