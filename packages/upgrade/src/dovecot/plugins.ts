/** `plugin { }`: 2.4 has its settings among all others, some of them put together into blocks. */

import { dovecotKnows, dovecotSetting } from '@mailcfg/knowledge'
import type { Placed, Section, Setting } from '@mailcfg/model'
import { type DovecotUpgrade, filtersAround, placeOf } from './context.ts'
import { upgradeList } from './lists.ts'
import { accessPlugin } from './plugins/access.ts'
import { compressionPlugin } from './plugins/compression.ts'
import { ftsPlugin } from './plugins/fts.ts'
import { imapSievePlugin } from './plugins/imapsieve.ts'
import { mailboxesPlugin } from './plugins/mailboxes.ts'
import type { PluginSettings } from './plugins/plugin-settings.ts'
import { quotaPlugin } from './plugins/quota.ts'
import { sievePlugin } from './plugins/sieve.ts'
import { undecidedVariables } from './settings.ts'
import { assigned } from './values.ts'
import { textFor24 } from './variables.ts'

const PARTS = [mailboxesPlugin, quotaPlugin, sievePlugin, imapSievePlugin, ftsPlugin, accessPlugin, compressionPlugin]

/** Takes the braces of a plugin section away and moves its lines out. */
export function dissolvePlugin(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const { item, document } = placed
  const rewriting = upgrade.of(document)
  const last = item.close && rewriting.lineAt(item.close.start)
  if (last === undefined) return
  upgrade.replace(placeOf(placed), [], {
    what: 'plugin { goes',
    why: '2.4 has the settings of plugins among all others',
  })
  rewriting.replace(last, [])
  const columns = indentOf(item.items[0]?.line.logical, document) - indentOf(item.line.logical, document)
  for (const line of rewriting.linesBetween(item.line, last).slice(1, -1)) rewriting.outdent(line, Math.max(0, columns))
}

function indentOf(logical: Section['line']['logical'] | undefined, { source }: Placed['document']): number {
  return logical ? (/^[ \t]*/.exec(source.slice(logical.range))?.[0].length ?? 0) : 0
}

/** Rewrites all settings of plugins: those for the same connections together. */
export function upgradePlugins(upgrade: DovecotUpgrade): void {
  const groups = new Map<string, Placed<Setting>[]>()
  for (const placed of upgrade.instance.settings) {
    if (placed.around[placed.around.length - 1]?.type.text !== 'plugin') continue
    const key = filtersAround(placed)
    groups.set(key, [...(groups.get(key) ?? []), placed])
  }
  for (const settings of groups.values()) {
    for (const placed of settings) overridden(upgrade, placed, settings)
    const group = groupOf(upgrade, settings)
    for (const part of PARTS) part(upgrade, group)
    for (const placed of settings) if (!upgrade.isDone(placeOf(placed))) single(upgrade, placed)
  }
}

/** A line that a later one overrides has never counted; where 2.4 has blocks, it would. */
function overridden(upgrade: DovecotUpgrade, placed: Placed<Setting>, all: readonly Placed<Setting>[]): void {
  const { name } = placed.item
  const last = all.findLast(({ item }) => item.name.text === name.text) as Placed<Setting>
  if (last.item === placed.item || upgrade.isDone(placeOf(placed))) return
  const { source } = last.document
  const line = source.positionAt(last.item.range.start).line + 1
  const why = `${name.text} is set again in ${source.uri.replace(/^.*\//, '')}:${line}, and that counts`
  upgrade.commentOut(placeOf(placed), { kind: 'removed', what: `${name.text} becomes a comment`, why })
}

function groupOf(upgrade: DovecotUpgrade, all: readonly Placed<Setting>[]): PluginSettings {
  return {
    all,
    last: (name) => all.findLast(({ item }) => item.name.text === name),
    value: (name) => all.findLast(({ item }) => item.name.text === name)?.item.decoded,
    matching: (pattern) => {
      const counted = all.filter(
        ({ item }, i) => all.findLastIndex((other) => other.item.name.text === item.name.text) === i,
      )
      return counted.filter(({ item }) => pattern.test(item.name.text))
    },
    isDone: (placed) => upgrade.isDone(placeOf(placed)),
  }
}

/** A setting that 2.4 has as it is, or under one other name. */
function single(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const { item } = placed
  const fact = dovecotSetting(`plugin/${item.name.text}`)
  const [first, ...others] = fact?.renamedTo24 ?? []
  const same = dovecotSetting(item.name.text)
  const name = first ?? (same && dovecotKnows(same, '2.4') ? item.name.text : undefined)
  if (name === undefined || others.length > 0 || !/^\w+$/.test(name)) notIn24(upgrade, placed, fact?.renamedTo24)
  else if (dovecotSetting(name)?.type !== 'boollist' || !upgradeList(upgrade, placed, name))
    renamed(upgrade, placed, name)
}

function renamed(upgrade: DovecotUpgrade, placed: Placed<Setting>, name: string): void {
  const { item } = placed
  const { text, undecided } = textFor24(item.decoded, 'mail')
  if (/^sieve_/.test(name) && !/_(?:bin|socket)_dir$/.test(name) && /%\{(?!env:)/.test(text)) {
    const why = `doveconf 2.4 checks ${name} before there is a user, and refuses variables in it`
    upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${item.name.text} is left to you`, why })
    return
  }
  if (undecided.length > 0) undecidedVariables(upgrade, placed, undecided)
  const line = assigned(name, item.form === 'file' ? `${/_file$/.test(name) ? '' : '<'}${item.decoded}` : text)
  const why = name === item.name.text ? 'it stands outside of plugin { } in 2.4' : `2.4 calls it ${name}`
  upgrade.replace(placeOf(placed), [line], { what: `${item.name.text} becomes ${line}`, why })
}

function notIn24(upgrade: DovecotUpgrade, placed: Placed<Setting>, now: readonly string[] | undefined): void {
  const name = placed.item.name.text
  const known = dovecotSetting(`plugin/${name}`) !== undefined
  const why = now?.length
    ? `2.4 has ${now.join(', ')} in place of ${name}`
    : known
      ? `2.4 does not have ${name}`
      : `${name} belongs to a plugin that is not part of Dovecot; ask its authors what 2.4 wants`
  const kind = known && !now?.length ? 'removed' : 'undecided'
  upgrade.commentOut(placeOf(placed), { kind, what: `${name} becomes a comment`, why })
}
