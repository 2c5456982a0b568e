/** What a lookup table is used for: the parameters and restrictions that name its file. */

import { type ActionTable, postfixParameter, restriction, restrictionList } from '@mailcfg/knowledge'
import type { Document, PostfixInstance, TableUse } from '@mailcfg/model'

/** The references to a file, in the order of the settings. */
export function usesOf(document: Document, postfix: PostfixInstance | undefined): readonly TableUse[] {
  return postfix?.usesOfFile(document.source.uri) ?? []
}

/** The parameters whose tables hold actions for headers or lines of the body. */
const CHECKS: readonly (readonly [RegExp, ActionTable])[] = [
  [/^(?:smtp|lmtp)_(?:mime_|nested_)?header_checks$|^(?:smtp|lmtp)_body_checks$/, 'smtp_header_checks'],
  [/^(?:mime_|nested_)?header_checks$|^body_checks$/, 'header_checks'],
  [/^milter_header_checks$/, 'milter_header_checks'],
  [/^postscreen_access_list$/, 'postscreen_access'],
]

/** The kind of actions that one reference expects; `undefined` when it expects none. */
export function actionsOfUse({ parameter, restriction: asker }: TableUse): ActionTable | undefined {
  const named = CHECKS.find(([pattern]) => pattern.test(parameter))
  if (named) return named[1]
  const check = asker ?? restrictionList(parameter)?.defaultTable
  return check !== undefined && restriction(check)?.kind === 'access-map' ? 'access' : undefined
}

/**
 * The kind of actions that all references to a table expect. Without a reference the language tells: tables that are
 * called `access` hold actions. `undefined` when there is none, or several kinds.
 */
export function actionsOf(document: Document, postfix: PostfixInstance | undefined): ActionTable | undefined {
  const kinds = new Set(usesOf(document, postfix).map(actionsOfUse))
  if (kinds.size === 0) return document.language.id === 'access' ? 'access' : undefined
  return kinds.size === 1 ? [...kinds][0] : undefined
}

/** Whether a parameter's value is a list of tables and nothing else. */
export function isTableParameter(name: string): boolean {
  const kind = postfixParameter(name)?.kind
  return kind === 'lookup-tables' || kind === 'lookup-table'
}

/** Parameters whose tables Postfix itself fills. */
export const CACHE = /_cache_(?:map|database)$|^address_verify_map$/
