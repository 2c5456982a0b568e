/** Works out what Dovecot 2.4 wants in place of a configuration of 2.3. */

import type { SourceText, TextEdit, Uri } from '@mailcfg/core'
import { dovecotRefusal } from '@mailcfg/grammars'
import type { DovecotInstance, FilesOfServer, Placed, Section, Setting } from '@mailcfg/model'
import { type Change, refused, type Upgrade } from '../change.ts'
import { DovecotUpgrade, placeOf } from './context.ts'
import { dissolvePlugin, upgradePlugins } from './plugins.ts'
import { markDefaultProtocols, markPackageProtocols } from './protocols.ts'
import { upgradeSection } from './sections.ts'
import { upgradeSetting } from './settings.ts'
import { addVersions, configVersion } from './version-lines.ts'

/**
 * The upgrade of one configuration.
 * @param files the files that were seen of the server: those that `args =` names are looked for among them
 * @param target the release, `2.4` or a patch release of it
 */
export function upgradeDovecot(instance: DovecotInstance, files: FilesOfServer, target: string): Upgrade {
  const refusal = refusalOf(instance)
  if (refusal !== undefined) return refused(refusal)
  const upgrade = new DovecotUpgrade(instance, files)
  if (configVersion(instance) === undefined) {
    takeNames(upgrade)
    upgradePlugins(upgrade)
    for (const placed of instance.items) upgradeItem(upgrade, placed)
    addVersions(upgrade, target)
    markPackageProtocols(upgrade)
    markDefaultProtocols(upgrade)
    noteUnseen(upgrade)
  }
  return resultOf(upgrade)
}

/** What speaks against an upgrade: another dialect, or a file that 2.3 itself would not read. */
function refusalOf(instance: DovecotInstance): string | undefined {
  const name = instance.main.source.uri
  if (configVersion(instance) !== undefined) return undefined
  if (instance.dialect === '1.x') return `${name} is written for Dovecot 1; bring it to 2.3 first`
  const broken = instance.problems().find(({ code, document }) => dovecotRefusal(document.language, code) !== undefined)
  if (broken === undefined) return undefined
  const { source } = broken.document
  const line = source.positionAt(broken.range.start).line + 1
  return `${source.uri}:${line}: Dovecot 2.3 does not read this line (${broken.code}); mend it first`
}

/** Names that sections have already are not given to others. */
function takeNames(upgrade: DovecotUpgrade): void {
  const seen = new Set<string>()
  for (const { item } of upgrade.instance.sections('namespace')) {
    const name = item.name?.text
    if (name && !seen.has(name)) {
      seen.add(name)
      upgrade.names.take('namespace', name)
    }
  }
}

function upgradeItem(upgrade: DovecotUpgrade, placed: Placed): void {
  if (placed.item.kind === 'include' || upgrade.isDone(placeOf(placed))) return
  if (placed.item.kind === 'section') {
    const section = placed as Placed<Section>
    if (section.item.type.text === 'plugin') dissolvePlugin(upgrade, section)
    else upgradeSection(upgrade, section)
    return
  }
  if (!hasOwnNames(placed)) upgradeSetting(upgrade, placed as Placed<Setting>)
}

/** Settings of sections that are rewritten as a whole. */
function hasOwnNames({ around }: Placed): boolean {
  return around.some(({ type }) => /^(?:passdb|userdb|plugin|dict)$/.test(type.text))
}

function noteUnseen({ instance, notes }: DovecotUpgrade): void {
  for (const { item, document } of instance.items) {
    if (item.kind !== 'include') continue
    const { documents, seen } = instance.included(item, document)
    const isMarked = /\/protocols\.d\//.test(item.path.text)
    if (documents.length > 0 || (seen && item.optional) || isMarked) continue
    notes.push({ text: `${item.path.text} was not seen; whatever it has of 2.3 stays as it is` })
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The edits of all files, and the changes file by file as Dovecot reads them. */
function resultOf(upgrade: DovecotUpgrade): Upgrade {
  const edits = new Map<Uri, readonly TextEdit[]>()
  const sources = new Map<Uri, SourceText>()
  for (const rewriting of upgrade.rewritings) {
    const own = rewriting.edits()
    if (own.length === 0) continue
    edits.set(rewriting.source.uri, own)
    sources.set(rewriting.source.uri, rewriting.source)
  }
  const order = new Map(upgrade.instance.documents.map(({ source }, i) => [source.uri, i]))
  const place = ({ source, range }: Change): [number, number] => [order.get(source.uri) ?? order.size, range.start]
  const changes = upgrade.changes.toSorted(
    (a, b) => place(a)[0] - place(b)[0] || compare(a.source.uri, b.source.uri) || place(a)[1] - place(b)[1],
  )
  return { changes, notes: upgrade.notes, edits, sources }
}
