/** Variables that Dovecot up to 2.3 does not know. */

import type { JoinedText } from '@mailcfg/core'
import { suggest } from '@mailcfg/knowledge'
import {
  type BlockItem,
  blockItems,
  type Document,
  type DovecotSetting,
  isDovecotConfiguration,
  isTemplated,
  sectionPath,
} from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { queriesOf } from '../../src/dovecot-queries.ts'
import { dovecotVariables, isKnownVariable, type VariablePlace, variableNames } from '../../src/dovecot-variables.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface UnknownVariable extends Found {
  readonly text: string
  readonly near: string | undefined
}

/** Settings whose variables are those of a user; formats of log lines have other ones. */
const NAMES =
  /^(?:mail_location|mail_home|mail_chroot|mail_attachment_dir|auth_username_format|(?:namespace\/)?location|(?:passdb|userdb)\/(?:args|(?:default|override)_fields)|plugin\/(?:sieve(?:_dir|_global_dir|_before\d*|_after\d*)?|quota\d*|acl|mail_home))$/

const withVariables = chosenBy((item: BlockItem) => item.kind === 'setting' && item.value.text.includes('%'))

export const rule = defineRule<'document', UnknownVariable>({
  id: 'dovecot-unknown-variable',
  summary: 'Dovecot does not know the variable.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot', 'dovecot-sql'] },
  *check(document, { stack }) {
    for (const { value, start, text, place } of textsOf(document)) {
      if (isTemplated(text)) continue
      for (const variable of dovecotVariables(text)) {
        if (isKnownVariable(variable, place)) continue
        // Asked last, since the answer takes all files.
        if (isDovecotConfiguration(document) && stack.dovecotOf(document)?.dialect === '2.4') return
        const near = variable.long === undefined ? undefined : suggest(variable.long, variableNames())[0]
        const shown = text.slice(variable.start, variable.end)
        yield foundIn(document.source, value, start + variable.start, start + variable.end, { text: shown, near })
      }
    }
  },
  describe({ source, range, text, near }) {
    return {
      what: `Dovecot has no variable ${text} here.`,
      why: 'doveconf does not look; Dovecot finds out when somebody logs in or gets mail, and ends with "Unknown variable".',
      ...(near
        ? {
            fixes: [replaceFix(`Write %{${near}}`, 'review', source, range, text.replace(/\{[^}]*\}/, `{${near}}`))],
          }
        : {
            help: 'Usual are %u for the whole user name, %n and %d for the parts before and behind @; a percent sign itself is %%.',
          }),
    }
  },
})

interface Text {
  readonly value: JoinedText
  readonly start: number
  readonly text: string
  readonly place: VariablePlace
}

const OF_LOGIN = /^(?:auth_username_format$|passdb\/|userdb\/)/

function* textsOf(document: Document): Iterable<Text> {
  if (document.language.id === 'dovecot-sql') {
    for (const { value, start, sql } of queriesOf(document)) yield { value, start, text: sql, place: 'login' }
  } else if (document.shape === 'blocks') {
    for (const item of withVariables(blockItems(document))) {
      if (item.kind === 'setting' && NAMES.test(pathOf(item)) && !isForVpopmail(item))
        yield {
          value: item.value,
          start: 0,
          text: item.value.text,
          place: OF_LOGIN.test(pathOf(item)) ? 'login' : 'mail',
        }
    }
  }
}

/** The driver has a variable of its own, %q, in quota_template. */
function isForVpopmail({ parent }: DovecotSetting): boolean {
  return parent?.items.some((one) => one.kind === 'setting' && one.decoded === 'vpopmail') ?? false
}

/** The path of a setting without blocks that only filter. */
function pathOf(item: DovecotSetting): string {
  const path = sectionPath(item).replace(/^(?:(?:protocol|remote|local|local_name)(?:\/|$))+/, '')
  return path === '' ? item.name.text : `${path}/${item.name.text}`
}
