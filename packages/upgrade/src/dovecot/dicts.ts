/** `dict { name = driver:file }` of 2.3 as dict_server with a block for each, and the map files that are named there. */

import type { BlocksDocument, Placed, Section, Setting } from '@mailcfg/model'
import { block } from '../rewriting.ts'
import { type DovecotUpgrade, type Place, placeOf } from './context.ts'
import { dictLines } from './special-settings.ts'
import { sqlConnection } from './sql-connection.ts'
import { assigned, nameWritten } from './values.ts'

/** Rewrites a dict section and the files that it names. */
export function upgradeDicts(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  upgrade.replace(placeOf(placed), ['dict_server {'], {
    what: 'dict { becomes dict_server {',
    why: '2.4 has a block for each dict inside of dict_server',
  })
  for (const setting of upgrade.instance.settingsOf(placed.item)) upgradeDict(upgrade, setting)
}

function upgradeDict(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const { item } = placed
  const name = item.name.text
  const sql = /^(mysql|pgsql|sqlite):(.+)$/.exec(item.decoded)
  const lines = sql ? sqlDict(upgrade, placed, sql[1] as string, sql[2] as string) : plainDict(name, item.decoded)
  if (lines) {
    const why = '2.4 has the settings of a dict in a block'
    upgrade.replace(placeOf(placed), lines, { what: `${name} becomes dict ${nameWritten(name)} { … }`, why })
    return
  }
  if (!item.decoded.includes(':')) {
    const why = `${item.decoded} is not the address of a dict, which begins with a driver`
    upgrade.commentOut(placeOf(placed), { kind: 'removed', what: `dict ${name} becomes a comment`, why })
    return
  }
  const why = `2.4 has a block dict ${name} { } in place of ${item.decoded.split(':')[0]}:…`
  upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `dict ${name} is left to you`, why })
}

function plainDict(name: string, uri: string): string[] | undefined {
  const lines = dictLines(uri)
  if (lines === undefined) return undefined
  const driver = /^dict (\w+)/.exec(lines[0] as string)?.[1] as string
  const content = lines.slice(1, -1).map((line) => line.slice(2))
  return block(`dict ${nameWritten(name)}`, [`driver = ${driver}`, ...content])
}

function sqlDict(upgrade: DovecotUpgrade, placed: Placed<Setting>, driver: string, path: string): string[] {
  const file = upgrade.file(path, placed.document)
  const start = ['driver = sql', `sql_driver = ${driver}`]
  const header = `dict ${nameWritten(placed.item.name.text)}`
  if (file?.shape === 'blocks') {
    upgradeMapFile(upgrade, file, driver)
    return block(header, [...start, `!include_try ${path}`])
  }
  const why = `${path} was not seen; write its settings as 2.4 has them, then take the # away`
  upgrade.say(placeOf(placed), { kind: 'undecided', what: `${path} is left to you`, why })
  return block(header, [...start, `# mailcfg: ${why}`, `# !include_try ${path}`])
}

/** Rewrites a file of maps from keys to tables, once: several dicts may name it. */
function upgradeMapFile(upgrade: DovecotUpgrade, document: BlocksDocument, driver: string): void {
  for (const item of document.items) {
    const place: Place = { document, line: item.line, range: item.kind === 'section' ? item.header : item.range }
    if (upgrade.isDone(place)) return
    if (item.kind === 'section' && item.type.text === 'map') upgradeMap(upgrade, document, item)
    else if (item.kind === 'setting' && item.name.text === 'connect') {
      const lines = sqlConnection(driver, item.decoded)
      const why = '2.4 has a block with the settings of each database server in place of connect'
      if (lines) upgrade.replace(place, lines, { what: `connect becomes ${lines[0]} …`, why })
      else upgrade.commentOut(place, { kind: 'undecided', what: 'connect is left to you', why })
    }
  }
}

/** `map { pattern … table … fields { column = $variable } }` as a block dict_map with its key and value fields. */
function upgradeMap(upgrade: DovecotUpgrade, document: BlocksDocument, section: Section): void {
  const settings = section.items.filter((item) => item.kind === 'setting')
  const pattern = settings.find(({ name }) => name.text === 'pattern')?.decoded ?? ''
  const why = '2.4 names a map by its pattern, and has a block for each field'
  const place = (line: Section['line'], range: Section['range']): Place => ({ document, line, range })
  const header = `dict_map ${nameWritten(pattern)} {`
  upgrade.replace(place(section.line, section.header), [header], { what: `map { becomes ${header}`, why })
  for (const setting of settings) {
    const lines = mapLines(setting)
    if (lines)
      upgrade.replace(place(setting.line, setting.range), lines, {
        what: `${setting.name.text} becomes ${lines[0] ?? 'the name of the block'}`,
        why,
      })
  }
  const inner = section.items.filter((item) => item.kind === 'section')
  for (const fields of inner) fieldsOfMap(upgrade, document, fields)
}

function mapLines({ name, decoded }: Setting): string[] | undefined {
  if (name.text === 'pattern') return []
  if (name.text === 'table') return [assigned('sql_table', decoded)]
  if (name.text === 'value_field')
    return decoded.split(/\s*,\s*/).flatMap((field) => block(`value_field ${nameWritten(field)}`, []))
  if (name.text === 'value_type') return [assigned('value_field_type', decoded)]
  return undefined
}

function fieldsOfMap(upgrade: DovecotUpgrade, document: BlocksDocument, section: Section): void {
  const why = '2.4 has a block for each field of the key'
  const rewriting = upgrade.of(document)
  const close = section.close && rewriting.lineAt(section.close.start)
  upgrade.replace({ document, line: section.line, range: section.header }, [], { what: 'fields { goes', why })
  if (close) rewriting.replace(close, [])
  for (const item of section.items) {
    if (item.kind !== 'setting') continue
    const lines = block(`key_field ${nameWritten(item.name.text)}`, [assigned('value', item.decoded)])
    upgrade.replace({ document, line: item.line, range: item.range }, lines, {
      what: `${item.name.text} becomes ${lines[0]} … }`,
      why,
    })
    rewriting.outdent(item.line, 2)
  }
}
