/** A setting of another program in main.cf or master.cf, or one of Postfix in the files of Dovecot or Cyrus SASL. */

import { builtIn, cyrusOption, dovecotSetting, postfixParameter } from '@mailcfg/knowledge'
import type { BlocksDocument, Document, PostfixInstance, Word } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found, isBlocks } from '../../src/rule.ts'

interface Misplaced extends Found {
  readonly name: string
  readonly program: string
  readonly home: string
}

const HOMES = { Dovecot: 'dovecot.conf or a file in conf.d', 'Cyrus SASL': 'sasl/smtpd.conf' }

export const rule = defineRule<'document', Misplaced>({
  id: 'parameter-in-wrong-file',
  summary: 'The setting belongs into a file of another program.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: {
    on: 'document',
    languages: ['main.cf', 'master.cf', 'smtpd.conf', 'dovecot', 'dovecot-1x', 'dovecot24'],
  },
  *check(document, { postfix }) {
    const { source } = document
    if (postfix && (document === postfix.main || document === postfix.master)) yield* foreignIn(document, postfix)
    for (const { text, range } of postfixNamesIn(document)) {
      yield { source, range, name: text, program: 'Postfix', home: 'main.cf' }
    }
  },
  describe({ name, program, home }, { document }) {
    const reader =
      document.language.product === 'dovecot'
        ? 'Dovecot'
        : document.language.product === 'postfix'
          ? 'Postfix'
          : 'Cyrus SASL'
    return {
      what: `${name} is a setting of ${program}, not of ${reader}.`,
      why:
        reader === 'Dovecot'
          ? 'Dovecot refuses a setting that it does not know and does not start.'
          : `${reader} ignores the line, so ${program} keeps its default.`,
      ...(reader === 'Dovecot' ? { impact: 'wont-start' } : {}),
      help: `Move it to ${home}, or delete it.`,
    }
  },
})

function* foreignIn(document: Document, postfix: PostfixInstance): Iterable<Misplaced> {
  for (const setting of postfix.settingsIn(document)) {
    const verdict = nameVerdict(setting, postfix)
    if (verdict.is !== 'foreign') continue
    const { name, source } = setting
    yield { source, range: name.range, name: name.text, program: verdict.program, home: HOMES[verdict.program] }
  }
}

/** Names that only Postfix has; short ones may be names of a plugin. */
function isPostfixName(name: string): boolean {
  const parameter = postfixParameter(name)
  return parameter !== undefined && builtIn(parameter) && (name.includes('_') || name.startsWith('my'))
}

function* postfixNamesIn(document: Document): Iterable<Word> {
  if (isBlocks(document)) {
    for (const { name } of topSettings(document)) {
      if (isPostfixName(name.text) && dovecotSetting(name.text) === undefined) yield name
    }
  } else if (document.shape === 'assignments' && document.language.product === 'cyrus-sasl') {
    for (const { name } of document.entries) {
      if (isPostfixName(name.text) && cyrusOption(name.text) === undefined) yield name
    }
  }
}

/** In a `plugin` block any name is allowed. */
function* topSettings(document: BlocksDocument) {
  for (const item of document.items) if (item.kind === 'setting') yield item
}
