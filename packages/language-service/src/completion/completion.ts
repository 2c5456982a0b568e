/** Completion: what can be written at a place, the best first. */

import type { Range } from '@mailcfg/core'
import { postfixParameter } from '@mailcfg/knowledge'
import { type Document, directoryOf } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { IncludeSubject, PathSubject, Subject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'
import { dovecotRelease } from './dovecot-release.ts'
import { sectionNameItems } from './dovecot-sections.ts'
import { dovecotSettingItems } from './dovecot-settings.ts'
import { dovecotValueItems } from './dovecot-values.ts'
import { dovecotReferenceItems, dovecotVariableItems } from './dovecot-variables.ts'
import type { CompletionItem, CompletionList } from './item.ts'
import { macroItems } from './macros.ts'
import { daemonArgumentItems, daemonOptionItems, pipeMacroItems, serviceFieldItems } from './master.ts'
import { parameterItems } from './parameters.ts'
import { CompletionPlace, type ListDirectory, pathItems } from './paths.ts'
import { postfixPathItems, postfixValueItems } from './postfix-values.ts'
import { restrictionArgumentItems, restrictionItems } from './restrictions.ts'
import { ruleIdItems } from './rule-ids.ts'
import { mainSnippets } from './snippets.ts'
import { assignedValueItems, keyItems } from './software.ts'
import { placeholderItems } from './sql.ts'
import { tableItems } from './table-references.ts'
import { tableKeyItems, tableResultItems } from './table-rows.ts'

/** Signs behind which a list is offered without being asked for. */
export const TRIGGER_CHARACTERS: readonly string[] = ['$', ':', '=', '_', '%', '-', '/', '{', '<']

/** Signs that begin a kind of word: where they stand as part of another, nobody waits for a list. */
const TRIGGERS: Readonly<Record<string, readonly Subject['kind'][]>> = {
  $: ['macro', 'dovecot-reference', 'pipe-macro', 'sql-placeholder'],
  '%': ['dovecot-variable', 'sql-placeholder'],
  '{': ['macro', 'dovecot-variable', 'pipe-macro', 'sql-placeholder'],
  '<': ['dovecot-value', 'path'],
  '-': [
    'daemon-option',
    'daemon-argument',
    'rule-id',
    'dovecot-value',
    'dovecot-section-name',
    'key',
    'assigned-value',
  ],
}

/**
 * What can be written at a place; nothing where nothing is known, such as in prose and in comments.
 * @param list the disk below the files that were seen, where the host can read it
 * @param trigger the sign that was typed last, when nobody asked for the list
 */
export function completions(place: Place, list?: ListDirectory, trigger?: string): CompletionList | undefined {
  const subject = subjectAt(place)
  if (subject === undefined) return undefined
  const kinds = trigger === undefined ? undefined : TRIGGERS[trigger]
  if (kinds && !kinds.includes(subject.kind)) return undefined
  // Such as behind the brace of a reference: the cursor belongs to it, but no longer to its name.
  if (place.offset < subject.range.start || place.offset > subject.range.end) return undefined
  const items = itemsFor(new CompletionPlace(place, list), subject)
  if (items.length === 0) return undefined
  return {
    range: onOneLine(place.document, subject.range, place.offset),
    items: ordered(items),
    commit: commitOf(subject),
  }
}

function itemsFor(place: CompletionPlace, subject: Subject): CompletionItem[] {
  switch (subject.kind) {
    case 'rule-id':
      return ruleIdItems()
    case 'parameter': {
      const isNew = subject.setting === undefined && subject.service === undefined
      const snippets = isNew ? mainSnippets((name) => place.postfix?.mainTable.has(name) === true) : []
      return [...parameterItems(place, subject), ...snippets]
    }
    case 'macro':
      return macroItems(place, subject)
    case 'restriction':
      return restrictionItems(place, subject)
    case 'restriction-argument':
      return restrictionArgumentItems(place, subject)
    case 'table':
      return tableItems(place, subject)
    case 'value':
      return postfixValueItems(place, subject)
    case 'path':
      return pathsFor(place, subject)
    case 'service-field':
      return serviceFieldItems(place, subject)
    case 'daemon-option':
      return daemonOptionItems()
    case 'daemon-argument':
      return daemonArgumentItems(place, subject)
    case 'pipe-macro':
      return pipeMacroItems(place, subject)
    case 'table-key':
      return tableKeyItems(place, subject)
    case 'table-result':
      return tableResultItems(place, subject)
    default:
      return elsewhere(place, subject)
  }
}

function elsewhere(place: CompletionPlace, subject: Subject): CompletionItem[] {
  switch (subject.kind) {
    case 'dovecot-setting':
    case 'dovecot-section':
      return dovecotSettingItems(place, subject)
    case 'dovecot-value':
      return dovecotValueItems(place, subject)
    case 'dovecot-reference':
      return dovecotReferenceItems(place, subject)
    case 'dovecot-variable':
      return dovecotVariableItems(place, subject)
    case 'dovecot-section-name':
      return sectionNameItems(place, subject)
    case 'include':
      return includeItems(place, subject)
    case 'key':
      return keyItems(place, subject)
    case 'assigned-value':
      return assignedValueItems(place, subject)
    case 'sql-placeholder':
      return placeholderItems(subject, dovecotRelease(place))
    default:
      return []
  }
}

function pathsFor(place: CompletionPlace, subject: PathSubject): CompletionItem[] {
  if (subject.setting) return postfixPathItems(place, subject)
  return pathItems(place, subject.text.slice(0, place.offset - subject.range.start))
}

function includeItems(place: CompletionPlace, { text, range }: IncludeSubject): CompletionItem[] {
  const { document, stack, offset } = place
  const base = directoryOf(stack.serverPath(document.source.uri))
  return pathItems(place, text.slice(0, offset - range.start), /\.(?:conf|ext|cnf|cf)$/, base || '/')
}

/** Best first; what is equally good in the order of the labels, whatever the platform's alphabet. */
function ordered(items: readonly CompletionItem[]): CompletionItem[] {
  return items.toSorted((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
}

/** The part of a range that lies on the cursor's line: editors replace nothing else. */
function onOneLine({ source }: Document, { start, end }: Range, offset: number): Range {
  const text = source.slice({ start, end })
  if (!text.includes('\n')) return { start, end }
  const before = text.lastIndexOf('\n', offset - start - 1)
  const after = text.indexOf('\n', offset - start)
  return { start: before < 0 ? start : start + before + 1, end: after < 0 ? end : start + after }
}

/** In lists of fixed words the comma takes the word. */
function commitOf(subject: Subject): readonly string[] {
  if (subject.kind !== 'value') return []
  const { list, values, openValues } = postfixParameter(subject.setting.name.text) ?? {}
  return list && values && !openValues ? [','] : []
}
