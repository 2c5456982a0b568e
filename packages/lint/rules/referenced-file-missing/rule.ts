/** Directories, programs and files that the configuration names and that are not on the disk. */

import type { Impact } from '@mailcfg/core'
import { dovecotSetting } from '@mailcfg/knowledge'
import { type DovecotInstance, deliveryCommand, type PostfixInstance, type Stack, settingPath } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { isUsed } from '../../src/used-services.ts'

interface Missing extends Found {
  readonly path: string
  readonly for: keyof typeof WHY
  /** Whether only a table that was not read can hand mail to the service. */
  readonly perhaps?: boolean
}

export const rule = defineRule<'stack', Missing>({
  id: 'referenced-file-missing',
  summary: 'A directory, program or file that the configuration names is not there.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    if (stack.fileStates === undefined) return
    for (const postfix of stack.postfix) {
      yield* paths(postfix, stack)
      yield* commands(postfix, stack)
    }
    for (const dovecot of stack.dovecot) yield* pemFiles(dovecot, stack)
  },
  describe({ path, for: reason, perhaps }) {
    return {
      what: `There is no ${path}.`,
      why: WHY[reason],
      ...(perhaps ? { severity: 'info' as const } : {}),
      ...(reason === 'start' || reason === 'pem' ? {} : { impact: 'defers-mail' as Impact }),
      help: 'Create it, install the package that brings it, or write the path of what is there.',
    }
  },
})

const WHY = {
  start: 'Postfix needs it to start: "postfix start" stops with a fatal error.',
  bounce: 'The bounce daemon stops with a fatal error, so nobody is told of mail that cannot be delivered.',
  delivery: 'Mail for this place cannot be written and stays in the queue.',
  program: 'The program cannot be run: mail for this service stays in the queue.',
  pem: 'Dovecot does not start: "Can\'t open file".',
}

/** Parameters whose files nobody makes by the way; TLS files and tables are the business of other rules. */
const PARAMETERS: Readonly<Record<string, keyof typeof WHY>> = {
  command_directory: 'start',
  daemon_directory: 'start',
  meta_directory: 'start',
  queue_directory: 'start',
  bounce_template_file: 'bounce',
  virtual_mailbox_base: 'delivery',
  mail_spool_directory: 'delivery',
}

function* paths(postfix: PostfixInstance, stack: Stack): Iterable<Missing> {
  for (const setting of [...postfix.mainSettings, ...postfix.masterSettings]) {
    const reason = Object.hasOwn(PARAMETERS, setting.name.text) ? PARAMETERS[setting.name.text] : undefined
    if (reason === undefined || !isEffective(setting, postfix)) continue
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    if (known && isMissing(text.trim(), stack)) {
      yield { source: setting.source, range: setting.value.range, path: text.trim(), for: reason }
    }
  }
}

/** The programs of pipe(8) and spawn(8); distributions ship services for programs that few install. */
function* commands(postfix: PostfixInstance, stack: Stack): Iterable<Missing> {
  const { master } = postfix
  for (const service of master ? postfix.services : []) {
    if (master === undefined || !/^(?:pipe|spawn)$/.test(service.command.text)) continue
    const [word] = deliveryCommand(service).command
    if (word === undefined || !isMissing(word.text, stack)) continue
    const used = service.command.text === 'spawn' || isUsed(service, postfix, stack)
    if (!used && !postfix.isSet('transport_maps')) continue
    const range = word.argument.value.rangeOf(word.at, word.at + word.text.length)
    yield { source: master.source, range, path: word.text, for: 'program', perhaps: !used }
  }
}

/** `ssl_cert = </path` and what 2.4 makes of it. */
function* pemFiles(dovecot: DovecotInstance, stack: Stack): Iterable<Missing> {
  for (const placed of ownSettings(dovecot, stack)) {
    const { item, document } = placed
    if (item.form !== 'file' || dovecotSetting(settingPath(placed))?.type !== 'pem-content') continue
    const text = item.value.text
    const start = /^<[ \t]*/.exec(text)?.[0].length ?? 0
    if (!isMissing(text.slice(start), stack)) continue
    const range = item.value.rangeOf(start, text.length)
    yield { source: document.source, range, path: text.slice(start), for: 'pem' }
  }
}

function isMissing(path: string, stack: Stack): boolean {
  return path.startsWith('/') && !/\s/.test(path) && stack.fileState(path)?.kind === 'missing'
}
