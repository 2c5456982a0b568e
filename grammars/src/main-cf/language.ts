/** Postfix main.cf: `name = value` lines, continued by indentation. */

import { postfixLines } from '@mailcfg/core'
import type { LanguageDefinition } from '../language.ts'
import { parseAssignment } from './parser.ts'

export const mainCf: LanguageDefinition = {
  id: 'main.cf',
  title: 'Postfix main.cf',
  product: 'postfix',
  shape: 'assignments',
  lineStyle: postfixLines,
  parseLine: parseAssignment,
  values: { glue: '', quoting: 'none' },
  files: {
    names: ['main.cf'],
    paths: [/\/postfix[^/]*\/main\.cf(\.[^/]+)?$/, /[-_.]main\.cf$/],
  },
}
