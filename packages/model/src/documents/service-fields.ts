/** Which values postconf and master accept in the columns of master.cf. */

import type { ServiceColumn } from '@mailcfg/grammars'
import { masterColumns } from '@mailcfg/knowledge'

/** A value that one of the two programs refuses. */
export interface FieldProblem {
  readonly code: 'bad-type' | 'bad-flag' | 'bad-wakeup' | 'bad-process-limit' | 'no-default'
  /** Programs that end with a fatal error over it; what only postconf refuses is read somehow by master. */
  readonly refusedBy: readonly ('postconf' | 'master')[]
}

const BOTH = ['postconf', 'master'] as const

const TYPES = new Set(
  masterColumns()
    .find(({ name }) => name === 'type')
    ?.values?.map(({ value }) => value),
)

/**
 * What is wrong with the text of one column, by itself: pcf_check_master_entry() of src/postconf/postconf_master.c
 * and get_master_ent() of src/master/master_ent.c. `undefined` when both programs accept it.
 */
export function fieldProblem(kind: ServiceColumn, text: string): FieldProblem | undefined {
  switch (kind) {
    case 'service':
      return undefined
    case 'type':
      if (text === '-') return { code: 'no-default', refusedBy: BOTH }
      return TYPES.has(text) ? undefined : { code: 'bad-type', refusedBy: BOTH }
    case 'private':
    case 'unprivileged':
    case 'chroot':
      return /^[yn-]$/.test(text) ? undefined : { code: 'bad-flag', refusedBy: BOTH }
    case 'wakeup':
      return numberProblem('bad-wakeup', text, /^(?:[0-9]*|-)\??$/)
    case 'maxproc':
      return numberProblem('bad-process-limit', text, /^(?:[0-9]*|-)$/)
    case 'command':
      return text === '-' ? { code: 'no-default', refusedBy: ['master'] } : undefined
  }
}

/** postconf looks at the form; master wants a digit first and reads no further than the digits go. */
function numberProblem(code: FieldProblem['code'], text: string, form: RegExp): FieldProblem | undefined {
  const refusedBy: ('postconf' | 'master')[] = []
  if (!form.test(text)) refusedBy.push('postconf')
  if (text !== '-' && !(/^[0-9]/.test(text) && atoi(text) >= 0)) refusedBy.push('master')
  return refusedBy.length > 0 ? { code, refusedBy } : undefined
}

/** atoi() of the C library on 64-bit machines: the digits as a long, cut to an int. */
function atoi(text: string): number {
  const digits = BigInt(/^[0-9]+/.exec(text)?.[0] ?? '0')
  const most = 2n ** 63n - 1n
  return Number(BigInt.asIntN(32, digits > most ? most : digits))
}
