/** Columns of master.cf with values that master or postconf refuse. */

import type { ServiceColumn } from '@mailcfg/grammars'
import { SERVICE_COLUMNS } from '@mailcfg/grammars'
import { daemon, suggest } from '@mailcfg/knowledge'
import { type FieldProblem, fieldProblem, isStrayOptions, isTemplated, type Service, type Word } from '@mailcfg/model'
import { LOOK_ALIKES } from '../../src/look-alikes.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BadField extends Found {
  readonly column: ServiceColumn
  readonly word: Word
  readonly problem: FieldProblem | 'shifted'
}

export const rule = defineRule<'service', BadField>({
  id: 'master-field-value',
  summary: 'Each column of master.cf takes few values; with another one Postfix does not start.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service)) return
    if (isShifted(service)) {
      const word = service.maxproc
      yield { source, range: word.range, column: 'maxproc', word, problem: 'shifted' }
      return
    }
    for (const column of SERVICE_COLUMNS) {
      const word = service[column]
      if (new RegExp(LOOK_ALIKES.source).test(word.text) || isTemplated(word.text)) continue
      const problem = fieldProblem(column, word.text)
      if (problem) yield { source, range: word.range, column, word, problem }
    }
  },
  describe({ source, range, column, word, problem }) {
    if (problem === 'shifted') {
      return {
        what: `"${word.text}" stands in the process limit column: a column before it is missing.`,
        why: 'master and postconf stop here with a fatal error: no mail is received or sent.',
        help: 'Compare the line with its neighbours and put the missing "-" back.',
      }
    }
    const meant = meantValue(column, word.text)
    const { name, takes } = COLUMNS[column]
    const onlyPostconf = !problem.refusedBy.includes('master')
    return {
      what: `"${word.text}" is no value for the ${name} column, which takes ${takes}.`,
      why: onlyPostconf
        ? 'postconf stops with a fatal error at this file, and "postfix start" with it; a running master reads the number and goes on.'
        : 'master stops here with a fatal error: no mail is received or sent.',
      ...(meant === undefined
        ? { help: `Write ${takes}.` }
        : { fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)] }),
    }
  },
})

const FLAG = 'y, n or -'
const COLUMNS: Readonly<Record<ServiceColumn, { name: string; takes: string }>> = {
  service: { name: 'service', takes: 'a name' },
  type: { name: 'type', takes: 'inet, unix, fifo, unix-dgram or pass' },
  private: { name: 'private', takes: FLAG },
  unprivileged: { name: 'unprivileged', takes: FLAG },
  chroot: { name: 'chroot', takes: FLAG },
  wakeup: { name: 'wakeup', takes: 'a number of seconds, optionally with "?", or -' },
  maxproc: { name: 'process limit', takes: 'a number or -' },
  command: { name: 'command', takes: 'the name of a program' },
}

/** Whether the command stands one column too far left. */
function isShifted({ maxproc, command }: Service): boolean {
  return daemon(maxproc.text) !== undefined && daemon(command.text) === undefined
}

/** What was most likely meant, where that can be told. */
function meantValue(column: ServiceColumn, text: string): string | undefined {
  switch (column) {
    case 'type':
      return suggest(text, ['inet', 'unix', 'fifo', 'unix-dgram', 'pass'])[0]
    case 'private':
    case 'unprivileged':
    case 'chroot':
      if (/^(?:y|yes|on|true|1)$/i.test(text)) return 'y'
      return /^(?:n|no|off|false|0)$/i.test(text) ? 'n' : /^-+$/.test(text) ? '-' : undefined
    case 'wakeup':
      return /^-+$/.test(text) ? '-' : /^([0-9]+\??)s$/.exec(text)?.[1]
    case 'maxproc':
      return /^-+$/.test(text) ? '-' : undefined
    default:
      return undefined
  }
}
