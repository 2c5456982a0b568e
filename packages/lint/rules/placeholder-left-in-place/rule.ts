/** Sample names and addresses of a tutorial that nobody replaced. */

import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface Placeholder extends Found {
  readonly setting: ParameterSetting
}

/** Kinds of values that name hosts and domains, where a sample name is no part of an explanation. */
const NAMES = new Set([
  ...['host', 'domain', 'domain-list', 'network-list', 'interface-list', 'nexthop', 'nexthop-list', 'address'],
  ...['ip-address', 'lookup-tables-or-literals'],
])

/** Place-holders in any value: words that ask to be replaced. */
const ANYWHERE =
  /\b(?:CHANGE[-_]?(?:ME|THIS|IT)|REPLACE[-_]?(?:ME|THIS|WITH[-_]\w+)|INSERT[-_]\w+|FIXME|YOUR[-_][A-Z0-9_-]+|[A-Z]+_(?:KEY|DOMAIN|HOSTNAME)(?=\.))|<[A-Za-z][A-Za-z0-9 _-]*>|\bx{5,}\b|\?{3,}/g

/** Sample hosts, domains and addresses. */
const SAMPLES =
  /(?<![\w$.{-])(?:[\w-]+\.)*(?:(?:your|my)[-_]?(?:server)?[-_]?(?:domain|host|mail-?server|relay-?host|company|site|organi[sz]ation)(?:-?name)?(?:\.\w+)*|domain\.(?:tld|ltd|com|name)|(?:example|yourdomain|mydomain)\.(?:com|net|org|tld)|(?:DOMAIN|HOSTNAME|FQDN)(?:\.\w+)?)(?![\w.-])|(?<![\w.])(?:123\.123\.123\.123|1\.2\.3\.4|[xXnN]{1,3}(?:\.[xXnN]{1,3}){3}|aaa\.bbb\.ccc\.ddd|a\.b\.c\.d)(?![\w.])/g

export const rule = defineRule<'parameter', Placeholder>({
  id: 'placeholder-left-in-place',
  summary: 'A sample name or address of a tutorial was left in place.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, name, value } = setting
    if (isTemplated(value.text) || !isEffective(setting, postfix)) return
    const parameter = postfixParameter(name.text)
    if (parameter === undefined) return
    const named = NAMES.has(parameter.kind) ? [...value.text.matchAll(SAMPLES)] : []
    const plain = /[{}]/.test(value.text) || name.text.includes('command') ? [] : [...value.text.matchAll(ANYWHERE)]
    let done = 0
    const told = new Set<string>()
    for (const match of [...named, ...plain].sort((a, b) => a.index - b.index)) {
      if (match.index < done || told.has(match[0]) || isParameter(match[0])) continue
      done = match.index + match[0].length
      told.add(match[0])
      yield foundIn(source, value, match.index, done, { setting })
    }
  },
  describe({ setting, source, range }) {
    return {
      what: `"${source.slice(range)}" in ${setting.name.text} looks like a place-holder that nobody replaced.`,
      why: 'Postfix takes it as it stands: mail goes out under, or is accepted for, a name or address that is not yours.',
      help: 'Write the real name or address of your server.',
    }
  },
})

/** `mydomain` without its `$` is the finding of another rule. */
function isParameter(word: string): boolean {
  return postfixParameter(word.toLowerCase()) !== undefined || /(?:^|\.)my(?:domain|hostname)$/.test(word)
}
