/** Blanks in a directory of Postfix: its scripts take each word for a directory of its own. */

import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

/** Directories that postfix-script and post-install write without quotes around them. */
const DIRECTORIES = [
  'command_directory',
  'config_directory',
  'daemon_directory',
  'data_directory',
  'mail_spool_directory',
  'manpage_directory',
  'meta_directory',
  'queue_directory',
  'shlib_directory',
]

export const rule = defineRule<'parameter', TypedValue>({
  id: 'directory-created-by-check',
  summary: 'The path of a directory has no blanks in it.',
  severity: 'warning',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: DIRECTORIES },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    // A swallowed setting is the finding of another rule.
    if (value && /\S\s+\S/.test(value.text) && !value.text.includes('=')) yield value
  },
  describe({ setting, text }) {
    return {
      what: `${setting.name.text} is one path with blanks in it: "${text}".`,
      why: 'The daemons take the value as a whole; "postfix start" and "postfix check" take each word for a path, create directories with such names, or stop.',
      help: 'Write one path without blanks. If the second line was meant for something else, begin it in the first column.',
    }
  },
})
