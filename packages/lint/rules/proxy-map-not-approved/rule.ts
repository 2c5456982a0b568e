/** `proxy:` tables in parameters that proxymap does not serve. */

import { defaultFor, postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { tableReferences } from '../../src/table-references.ts'

interface NotApproved extends Found {
  readonly parameter: string
  readonly list: string
  readonly table: string
}

export const rule = defineRule<'parameter', NotApproved>({
  id: 'proxy-map-not-approved',
  summary: 'Proxymap serves only the tables in proxy_read_maps and proxy_write_maps.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { name, source, value } = setting
    if (postfix?.main === undefined || LISTS.includes(name.text)) return
    const list = WRITTEN.test(name.text) ? 'proxy_write_maps' : 'proxy_read_maps'
    for (const { type, start, end } of tableReferences(setting, postfix)) {
      const table = value.text.slice(start, end)
      if (type !== 'proxy' || /[\s,{}$]/.test(table) || isApproved(table, setting, list, postfix)) continue
      yield foundIn(source, value, start, end, { parameter: name.text, list, table })
    }
  },
  describe({ parameter, list, table }) {
    return {
      what: `${list} does not list the table ${table} of ${parameter}.`,
      why: 'proxymap refuses it: "request for unapproved table". The look-up fails, and what needs it waits.',
      help: `Add $${parameter} to ${list} (with its default before it), or name the table without proxy:.`,
    }
  },
})

const LISTS = ['proxy_read_maps', 'proxy_write_maps']
/** Tables that Postfix writes to. */
const WRITTEN = /_cache_map$|^address_verify_map$|_session_cache_database$|_auth_cache_name$/

/** Whether the list names the table or a parameter whose value holds it; also when that cannot be told. */
function isApproved(table: string, setting: ParameterSetting, list: string, postfix: PostfixInstance): boolean {
  const parameter = postfixParameter(list)
  const set = postfix.setting(list)
  const raw = set ? set.value.text : parameter && defaultFor(parameter, postfix.versions.postfix)
  if (raw === undefined) return true
  return holds(raw, table, setting, postfix, new Set())
}

function holds(
  raw: string,
  table: string,
  setting: ParameterSetting,
  postfix: PostfixInstance,
  seen: Set<string>,
): boolean {
  for (const word of raw.split(/[\s,]+/)) {
    if (word === table) return true
    const name = /^\$[({]?([\w.-]+)[)}]?$/.exec(word)?.[1]
    if (name === undefined) {
      // Conditions and parts of words are beyond this look.
      if (word.includes('$')) return true
      continue
    }
    if (name === setting.name.text) return true
    const own = postfix.setting(name)
    if (own === undefined || seen.has(name)) continue
    seen.add(name)
    if (holds(own.value.text, table, setting, postfix, seen)) return true
  }
  return false
}
