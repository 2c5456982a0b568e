/** The tokens of one logical line of each language. */

import { isGroup, type Line, partOf } from '@mailcfg/grammars'
import {
  type Argument,
  type Assignment,
  type AssignmentsDocument,
  type BlockItem,
  type BlocksDocument,
  type DovecotSetting,
  mainSettings,
  masterSettings,
  type Override,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  wordOf,
  zoneOf,
} from '@mailcfg/model'
import { VARIABLE } from '../subject/dovecot.ts'
import { keyFacts, parameterFacts } from '../subject/facts.ts'
import { programOf, variablesIn } from '../subject/sql-program.ts'
import type { SemanticToken } from './legend.ts'
import { valueTokens } from './postfix-value.ts'
import { modifiersOf, placed, token, wordToken, wordTokens } from './spans.ts'

/** The tokens of a main.cf by line. */
export function mainTokens(document: AssignmentsDocument, postfix: PostfixInstance | undefined) {
  const settings = postfix?.main === document ? postfix.mainSettings : mainSettings(document)
  const classes = new Set(postfix?.value('smtpd_restriction_classes').text.split(/[\s,]+/))
  // Settings are made from the entries, one from each.
  const byLine = new Map(document.entries.map(({ line }, i) => [line, settings[i]]))
  return (line: Line): SemanticToken[] => {
    const setting = byLine.get(line)
    if (setting === undefined) return []
    const { name } = setting
    const own = classes.has(name.text)
      ? token(name.range, 'class', ['declaration'])
      : token(name.range, 'property', modifiersOf(parameterFacts(name.text, postfix)))
    return [own, ...valueTokens(setting, postfix)]
  }
}

/** The tokens of the line of a service. */
export function serviceTokens(
  document: Extract<Parameters<typeof masterSettings>[0], { shape: 'columns' }>,
  postfix: PostfixInstance | undefined,
) {
  const settings = postfix?.master === document ? postfix.masterSettings : masterSettings(document)
  const byName = new Map(settings.map((setting) => [setting.name.range.start, setting]))
  const byLine = new Map(document.entries.map((service) => [service.line, service]))
  return (line: Line): SemanticToken[] => {
    const service = byLine.get(line)
    if (service === undefined) return []
    return [
      ...columnTokens(service),
      ...service.overrides.flatMap((one) => overrideTokens(one, byName.get(one.name.range.start), postfix)),
      ...service.arguments.flatMap(argumentTokens),
    ]
  }
}

function columnTokens(service: Service): SemanticToken[] {
  const limit = ({ text, range }: Service['wakeup']) => token(range, /^\d/.test(text) ? 'number' : 'keyword')
  return [
    token(service.service.range, 'class', ['declaration']),
    token(service.type.range, 'type'),
    ...[service.private, service.unprivileged, service.chroot].map(({ range }) => token(range, 'keyword')),
    limit(service.wakeup),
    limit(service.maxproc),
    token(service.command.range, 'function'),
  ]
}

function overrideTokens(
  { option, name, value }: Override,
  setting: ParameterSetting | undefined,
  postfix: PostfixInstance | undefined,
): SemanticToken[] {
  const facts = parameterFacts(name.text, postfix)
  const own = [
    token(option.range, 'keyword'),
    ...(name.text === '' ? [] : [token(name.range, 'property', modifiersOf(facts, 'modification'))]),
  ]
  return [...own, ...(setting ? valueTokens(setting, postfix) : placed(value, wordTokens(value.text)))]
}

/** `flags=DRhu`, `${recipient}`, `-v`. */
function argumentTokens({ value }: Argument): SemanticToken[] {
  const { text } = value
  if (/^-[a-zA-Z]+$/.test(text)) return placed(value, [token({ start: 0, end: text.length }, 'keyword')])
  const attribute = /^[a-z_]+(?==)/.exec(text)?.[0].length ?? 0
  const macros = [...text.matchAll(/\$(?:\{\w*\}|\(\w*\)|\w+)/g)].map(({ 0: found, index }) =>
    token({ start: index, end: index + found.length }, 'variable'),
  )
  const rest = { start: attribute === 0 ? 0 : attribute + 1, end: text.length }
  const own = [token({ start: 0, end: attribute }, 'parameter'), wordToken(rest, text.slice(rest.start))]
  return placed(value, own, macros)
}

/** The tokens of a line of Dovecot. */
export function blockTokens(document: BlocksDocument, items: Iterable<BlockItem>) {
  const byLine = new Map([...items].map((item) => [item.line, item]))
  return (line: Line): SemanticToken[] => {
    const item = byLine.get(line)
    if (item === undefined) return []
    if (item.kind === 'setting') return dovecotSettingTokens(document, item)
    if (item.kind === 'section') {
      const names = [item.label, item.name].flatMap((word) => (word ? [token(word.range, 'class')] : []))
      return [token(item.type.range, 'type'), ...names]
    }
    const keyword = partOf(line.tree, 'keyword')
    const own = keyword ? [token(wordOf(document.source, line.logical, keyword).range, 'keyword')] : []
    return [...own, ...placed(item.path, [token({ start: 0, end: item.path.text.length }, 'string')])]
  }
}

function dovecotSettingTokens(document: BlocksDocument, { name, value, form, variables }: DovecotSetting) {
  const { text } = value
  const own = form === 'plain' ? wordTokens(text, /[^\s,]+/g) : [token({ start: 0, end: text.length }, 'string')]
  const references = variables.flatMap(({ range }) => {
    const [start, end] = [value.offsetOf(range.start), value.offsetOf(range.end)]
    return start === undefined || end === undefined ? [] : [token({ start, end }, 'variable')]
  })
  const program = programOf(document, name.text)
  const found = program
    ? variablesIn(text, program).map((one) => token(one, 'variable'))
    : [...text.matchAll(VARIABLE)]
        .filter(([one]) => one !== '%%')
        .map(({ 0: one, index }) => token({ start: index, end: index + one.length }, 'variable'))
  const over = [
    ...references,
    ...found.filter((one) => !references.some((other) => one.start < other.end && other.start < one.end)),
  ]
  over.sort((a, b) => a.start - b.start)
  return [token(name.range, 'property'), ...placed(value, own, over)]
}

/** The tokens of a line of any other file of assignments. */
export function keyTokens(document: AssignmentsDocument) {
  const byLine = new Map(document.entries.map((entry) => [entry.line, entry]))
  const records = new Map(
    document.language.id === 'zone-file' ? zoneOf(document).records.map((record) => [record.line, record]) : [],
  )
  return (line: Line): SemanticToken[] => {
    const entry = byLine.get(line)
    if (entry) return entryTokens(document, entry)
    const record = records.get(line)
    if (record === undefined) return otherTokens(document, line)
    const { owner, ttl, type, data } = record
    return [
      ...(owner ? [token(owner.range, 'property')] : []),
      ...(ttl ? [token(ttl.range, 'number')] : []),
      token(type.range, 'keyword'),
      ...data.map(({ text, range }) => wordToken(range, text)),
    ]
  }
}

function entryTokens(document: AssignmentsDocument, { name, value }: Assignment): SemanticToken[] {
  const { text } = value
  const own = token(name.range, 'property', modifiersOf(keyFacts(document, name.text)))
  const program = programOf(document, name.text)
  const whole = { start: 0, end: text.length }
  if (program === undefined) return [own, ...placed(value, [wordToken(whole, text)])]
  const variables = variablesIn(text, program).map((one) => token(one, 'variable'))
  return [own, ...placed(value, [token(whole, 'string')], variables)]
}

/** `[mysqld]`, `!include /x`, `<VirtualHost *:80>`. */
function otherTokens({ source }: AssignmentsDocument, { tree, logical }: Line): SemanticToken[] {
  const kinds = {
    name: 'type',
    keyword: 'keyword',
    path: 'string',
    open: 'type',
    close: 'type',
    argument: 'string',
  } as const
  if (!/^(?:group|include|container-open|container-close)$/.test(tree.kind)) return []
  return tree.parts.flatMap((part) => {
    const type = isGroup(part) ? undefined : kinds[part.kind as keyof typeof kinds]
    if (type === undefined || (tree.kind === 'group' && part.kind !== 'name')) return []
    return [token(wordOf(source, logical, part).range, type)]
  })
}
