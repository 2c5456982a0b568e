/** Which parameters ask a table, above its first line. */

import type { Document, Stack, TableUse } from '@mailcfg/model'
import type { CodeLens } from './lens.ts'

/** How many parameters the title names. */
const MOST_NAMED = 3

/** The lens of a table or of a source of one; none for files that nothing asks. */
export function tableLenses(stack: Stack, document: Document): CodeLens[] {
  if (document.language.product !== 'postfix') return []
  const uses = stack.postfix.flatMap((postfix) => postfix.usesOfFile(document.source.uri))
  if (uses.length === 0) return []
  const names = namesOf(uses)
  const more = names.length - MOST_NAMED
  const title = `consulted by ${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const places = uses.map(({ source, range }) => ({ uri: source.uri, range }))
  const tooltip = more > 0 ? names.join('\n') : ''
  return [{ range: { start: 0, end: 0 }, title, tooltip, action: { kind: 'references', places } }]
}

/** Parameters with the restrictions that ask, each once, with the services whose `-o` it is. */
function namesOf(uses: readonly TableUse[]): string[] {
  const services = new Map<string, Set<string>>()
  for (const { parameter, restriction, setting } of uses) {
    const asker = restriction === undefined ? parameter : `${parameter} (${restriction})`
    const of = setting.service?.service.text
    // What main.cf says is told apart from what is said for single services.
    const key = of === undefined ? asker : `${asker} of`
    services.set(key, new Set([...(services.get(key) ?? []), ...(of === undefined ? [] : [of])]))
  }
  return [...services].map(([asker, names]) => [asker, [...names].join(' and ')].join(' ').trim())
}
