/** What doveconf accepts is never said to keep Dovecot from starting. */

import '../kit/sql.ts'
import { expect } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, languageById } from '@mailcfg/grammars'
import { lintStack, rules } from '@mailcfg/lint'
import { readDocument, Stack } from '@mailcfg/model'
import { sharedJson, testShared } from '../kit/shared.ts'

interface Run {
  readonly id: string
  readonly dialect: '2.3' | '2.4'
  readonly input: string
  readonly files?: Readonly<Record<string, string>>
  readonly outcome: string
  readonly prologue?: boolean
}

/** The two lines that were put in front of 2.4 runs. */
const PROLOGUE = 'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\n'

const { records } = sharedJson<{ records: readonly Run[] }>('facts/dovecot/syntax.json', { records: [] })

/** Findings that say Dovecot will not start. */
function alarms({ dialect, input, prologue }: Run): string[] {
  const language = languageById(dialect === '2.3' ? 'dovecot' : 'dovecot24') as LanguageDefinition
  const source = SourceText.fromText('/etc/dovecot/dovecot.conf', (prologue ? PROLOGUE : '') + input)
  const stack = new Stack('/', [readDocument(source, language)], { dovecot: dialect })
  return lintStack(stack, { rules })
    .diagnostics.filter((d) => d.impact === 'wont-start' && d.severity === 'error')
    .map((d) => `${d.rule}: ${d.what}`)
}

testShared.each(['2.3', '2.4'] as const)('no alarm for what doveconf %s accepts', (dialect) => {
  const accepted = records.filter(
    (r) => r.dialect === dialect && r.outcome.startsWith('accepted') && r.files === undefined,
  )
  expect(accepted.length).toBeGreaterThan(100)
  const wrong = accepted.flatMap((run) => alarms(run).map((alarm) => `${run.id}: ${alarm}`))
  expect(wrong).toEqual([])
})
