/** Booleans of main.cf: `yes` and `no`, in any letter case. */

import { fatal, type ReadValue } from './scalar.ts'

/** Reads the expanded text of a boolean; src/global/mail_conf_bool.c of Postfix. Problem: `bad-boolean`. */
export function readBoolean(text: string): ReadValue<boolean> {
  const word = text.toLowerCase()
  if (word === 'yes' || word === 'no') return { value: word === 'yes', problems: [] }
  return { problems: [fatal('bad-boolean', 0, text.length)] }
}
