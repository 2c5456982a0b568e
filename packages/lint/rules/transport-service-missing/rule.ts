/** Transports that master.cf does not have. */

import { postfixParameter, suggest } from '@mailcfg/knowledge'
import { isTemplated, isWholeMaster, type PostfixInstance, realServices, type TableDocument } from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found, foundIn, isTable, replaceFix } from '../../src/rule.ts'
import { rowsByResult } from '../../src/table-rows.ts'
import { actionsOf } from '../../src/table-uses.ts'
import { startsWithHost } from '../../src/transport-results.ts'

interface NoService extends Found {
  readonly name: string
  readonly nearest: string | undefined
}

export const rule = defineRule<'postfix', NoService>({
  id: 'transport-service-missing',
  summary: 'A transport is the name of a service in master.cf.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (!isWholeMaster(postfix)) return
    const names = realServices(postfix).flatMap(({ service, type }) => (type.text === 'inet' ? [] : [service.text]))
    const missing = (result: string): string | undefined => missingService(result, names)
    yield* inParameters(postfix, missing, names)
    for (const document of stack.documents.values()) {
      if (isTable(document) && stack.postfixOf(document) === postfix) yield* inTable(document, postfix, missing, names)
    }
  },
  describe({ source, range, name, nearest }, { postfix }) {
    const text = source.slice(range)
    return {
      what: `master.cf has no service ${name}.`,
      why: 'The queue manager cannot hand over the mail: it stays in the queue with "mail transport unavailable" until it is returned.',
      related: postfix?.master ? [{ ...atFile(postfix.master), message: `no service ${name} in this file` }] : [],
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, text.replace(name, nearest))] }
        : { help: `Add a service ${name} of the type unix to master.cf, or write the name of one that is there.` }),
    }
  },
})

type Missing = (result: string) => string | undefined

/** The service of a `transport:nexthop` when it is missing; a text without a name, or with a macro, is fine; a
 * host in the place of the transport has a rule of its own. */
function missingService(result: string, names: readonly string[]): string | undefined {
  const name = /^([^:\s]*)/.exec(result)?.[1] ?? ''
  const sure = /^[\w.+-]+$/.test(name) && !isTemplated(name) && !startsWithHost(result)
  return sure && !names.includes(name) ? name : undefined
}

function* inParameters(postfix: PostfixInstance, missing: Missing, names: readonly string[]): Iterable<NoService> {
  for (const setting of [...postfix.mainSettings, ...postfix.masterSettings]) {
    const { name, value, source, service } = setting
    if (postfixParameter(name.text)?.kind !== 'transport' || value.text.includes('$')) continue
    if (postfix.setting(name.text, service) !== setting) continue
    const found = missing(value.text)
    if (found)
      yield foundIn(source, value, 0, endOf(value.text, found), { name: found, nearest: suggest(found, names)[0] })
  }
}

/** Results of transport tables, and destinations of FILTER in tables of actions. */
function* inTable(
  table: TableDocument,
  postfix: PostfixInstance,
  missing: Missing,
  names: readonly string[],
): Iterable<NoService> {
  const transport = table.language.id === 'transport'
  if (!transport && actionsOf(table, postfix) === undefined) return
  for (const row of rowsByResult(table, (word) => (transport ? missing(word) !== undefined : /^filter$/i.test(word)))) {
    const { value, used } = table.entry(row)
    const start = transport ? 0 : (/^\S+\s*/.exec(value.text)?.[0].length ?? 0)
    const result = value.text.slice(start)
    const name = missing(result)
    if (!used || name === undefined || (!transport && !result.includes(':'))) continue
    const end = start + endOf(result, name)
    yield foundIn(table.source, value, start, end, { name, nearest: suggest(name, names)[0] })
  }
}

/** End of the name, its colon included. */
function endOf(result: string, name: string): number {
  return result[name.length] === ':' ? name.length + 1 : name.length
}
