/** The settings of a Dovecot configuration as Dovecot 2.4 understands them, and what it says about them. */

import type { EffectiveDovecot, EffectiveDovecotOptions } from '../effective/effective.ts'
import type { DovecotInstance } from '../instance.ts'
import { WholeChecks24 } from './checks.ts'
import { shownLines24 } from './output.ts'
import { Reading24 } from './reading.ts'

/** Reads a configuration as doveconf 2.4 does. */
export function effectiveDovecot24(
  instance: DovecotInstance,
  { host = {}, expansion }: Pick<EffectiveDovecotOptions, 'host' | 'expansion'> = {},
): EffectiveDovecot {
  const reading = new Reading24(instance, host, expansion)
  let printed = reading.run()
  if (printed) printed = new WholeChecks24(reading, host).run()
  const { messages, unseen, root, version = '' } = reading
  const refusal = messages.find(({ severity }) => severity === 'fatal')
  return { lines: printed ? shownLines24(root, version) : [], messages, refusal, unseen }
}
