/** Settings of the quota plugin: roots, limits and warnings. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { inboxNamespace } from '../inbox.ts'
import { quotaRule, quotaWarning } from '../quota-rules.ts'
import { assigned, nameWritten } from '../values.ts'
import { textFor24 } from '../variables.ts'
import type { PluginSettings } from './plugin-settings.ts'

/** `quota`, `quota2` … and what belongs to each: the number between `quota` and the rest of the name. */
export function quotaPlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const roots = settings.matching(/^quota\d*$/)
  for (const root of roots) upgradeRoot(upgrade, settings, root)
  const isOnly = roots.length <= 1
  for (const rule of settings.matching(/^quota\d*_rule\d*$/))
    if (!settings.isDone(rule)) upgradeRule(upgrade, rule, isOnly || /^quota_/.test(rule.item.name.text))
  for (const warning of settings.matching(/^quota\d*_warning\d*$/)) {
    if (!settings.isDone(warning)) upgradeWarning(upgrade, warning)
  }
  const grace = settings.last('quota_grace')
  if (grace?.item.decoded.includes('%')) {
    const why = '2.4 takes a size for quota_storage_grace, no percentage'
    upgrade.commentOut(placeOf(grace), { kind: 'undecided', what: 'quota_grace is left to you', why })
  }
  const over = settings.last('quota_over_script')
  const command = over && commandLines(over.item.decoded)
  if (over && command) {
    const why = '2.4 runs what a block execute says'
    upgrade.replace(placeOf(over), block('quota_over_status', command), {
      what: 'quota_over_script becomes quota_over_status { … }',
      why,
    })
  }
}

/** `driver:name:option…`; the warnings of the root go into its block. */
function upgradeRoot(upgrade: DovecotUpgrade, settings: PluginSettings, root: Placed<Setting>): void {
  const { item } = root
  const [backend = '', name = '', ...options] = item.decoded.split(':')
  const driver = backend === 'dict' || backend === 'dirsize' ? 'count' : backend
  const title = name === '' ? 'User quota' : name
  const lines = [assigned('driver', driver), ...optionLines(upgrade, root, backend === 'dict' ? [] : options)]
  lines.push(...ownRules(upgrade, settings, root, title))
  const warnings = settings.matching(new RegExp(`^${item.name.text}_warning\\d*$`))
  for (const warning of warnings) {
    const text = warningLines(warning)
    if (text === undefined) continue
    lines.push(...text)
    const where = `the block quota ${title}`
    upgrade.replace(placeOf(warning), [], {
      what: `${warning.item.name.text} moves into ${where}`,
      why: '2.4 has warnings inside of their quota',
    })
  }
  if (driver !== backend) warnOfDriver(upgrade, root, backend)
  const why = '2.4 has a block for each quota'
  upgrade.replace(placeOf(root), block(`quota ${nameWritten(title)}`, lines), {
    what: `${item.name.text} becomes quota ${title} { … }`,
    why,
  })
}

function warnOfDriver(upgrade: DovecotUpgrade, root: Placed<Setting>, backend: string): void {
  const why = `2.4 has no quota driver ${backend}; count keeps the sums in the indexes${backend === 'dict' ? ', and quota_clone can copy them to a dict' : ''}`
  upgrade.of(root.document).insertBefore(root.item.line, [`# mailcfg: ${why}`])
  upgrade.say(placeOf(root), { kind: 'undecided', what: 'the driver of the quota is for you to confirm', why })
}

/** Rules of a further root stand in its block; those of the first one hold for all that say nothing else. */
function ownRules(
  upgrade: DovecotUpgrade,
  settings: PluginSettings,
  { item }: Placed<Setting>,
  title: string,
): string[] {
  if (item.name.text === 'quota') return []
  return settings.matching(new RegExp(`^${item.name.text}_rule\\d*$`)).flatMap((placed) => {
    const { mailbox, limits } = quotaRule(placed.item.decoded.replaceAll('%%', '%'))
    if (mailbox !== '*' || limits.length === 0) return []
    const why = '2.4 has limits inside of their quota'
    upgrade.replace(placeOf(placed), [], { what: `${placed.item.name.text} moves into the block quota ${title}`, why })
    return limits.map(({ setting, value }) => assigned(setting, value))
  })
}

const OPTIONS: Readonly<Record<string, string>> = {
  noenforcing: 'quota_enforce = no',
  hidden: 'quota_hidden = yes',
  ignoreunlimited: 'quota_ignore_unlimited = yes',
}

function optionLines(upgrade: DovecotUpgrade, root: Placed<Setting>, options: readonly string[]): string[] {
  return options.flatMap((option) => {
    const line = OPTIONS[option]
    if (option === '' || line !== undefined) return line ?? []
    const why = option.startsWith('ns=')
      ? `2.4 has the quota of a namespace inside of the namespace; move the block into that with the prefix ${option.slice(3)}`
      : `the option ${option} has no counterpart that is known`
    upgrade.say(placeOf(root), { kind: 'undecided', what: `the option ${option} of a quota is left to you`, why })
    return [`# mailcfg: ${why}`]
  })
}

function upgradeRule(upgrade: DovecotUpgrade, placed: Placed<Setting>, isFirst: boolean): void {
  const { item } = placed
  const rule = quotaRule(item.decoded.replaceAll('%%', '%'))
  if (rule.limits.length === 0 || !isFirst) {
    const why = 'limits stand inside of quota NAME { } in 2.4, and are sizes or counts'
    upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${item.name.text} is left to you`, why })
    return
  }
  const limits = rule.limits.map(({ setting, value }) => assigned(setting, value))
  const isRoot = rule.mailbox === '*' || rule.mailbox === '?'
  const lines = isRoot ? limits : inMailbox(upgrade, rule.mailbox, limits)
  upgrade.replace(placeOf(placed), lines, {
    what: `${item.name.text} becomes ${lines[0]}`,
    why: '2.4 has a setting for each limit',
  })
}

/** Limits of a mailbox stand in the namespace with the inbox. */
function inMailbox(upgrade: DovecotUpgrade, mailbox: string, lines: readonly string[]): string[] {
  const inner = block(`mailbox ${nameWritten(mailbox)}`, lines)
  return block(`namespace ${nameWritten(inboxNamespace(upgrade))}`, inner)
}

function upgradeWarning(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const lines = warningLines(placed)
  const why = '2.4 has warnings as blocks'
  if (lines) upgrade.replace(placeOf(placed), lines, { what: `${placed.item.name.text} becomes ${lines[0]} … }`, why })
  else upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${placed.item.name.text} is left to you`, why })
}

function warningLines({ item }: Placed<Setting>): string[] | undefined {
  const warning = quotaWarning(textFor24(item.decoded, 'mail').text)
  if (warning === undefined) return undefined
  const number = /\d+$/.exec(item.name.text)?.[0] ?? '1'
  const settings = warning.settings.map(({ setting, value }) => assigned(setting, value))
  const run = commandLines(`${warning.command} ${warning.arguments}`) ?? []
  return block(`warning warn-${number}`, [...settings, ...run])
}

/** `command arguments` as a block; a command is a socket of a service, or a path to one. */
function commandLines(text: string): string[] | undefined {
  const match = /^(?:script\s+)?(\S+)\s*(.*)$/.exec(text.trim())
  if (!match) return undefined
  const [, command = '', rest = ''] = match
  return block(`execute ${nameWritten(command)}`, rest === '' ? [] : [assigned('args', textFor24(rest, 'mail').text)])
}
