/** A parameter's name where its value was meant: `{name}`, or `name` in a list of domains, without the `$`. */

import { parseMacros } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface BareName extends Found {
  readonly setting: ParameterSetting
  readonly name: string
  /** Whether the name is in braces. */
  readonly braced: boolean
}

/** Parameters whose values are names of hosts and domains, or lists of them. */
const NAMES = [
  ...['myhostname', 'mydomain', 'myorigin', 'mydestination', 'mynetworks', 'relay_domains', 'proxy_interfaces'],
  ...['virtual_alias_domains', 'virtual_mailbox_domains', 'inet_interfaces'],
]
const KINDS = new Set(['host', 'domain', 'domain-list', 'network-list', 'interface-list', 'nexthop'])

/** The name alone, or as the last label: `localhost.mydomain`. */
const BARE = new RegExp(`(?<![^\\s,!])(?:[\\w-]+\\.)?(${NAMES.join('|')})(?![^\\s,])`, 'g')
const BRACED = /(?<![$\w}=:])(?<!\$\{[^{}]*)\{([a-z][a-z0-9_]+)\}/g

export const rule = defineRule<'parameter', BareName>({
  id: 'macro-without-dollar',
  summary: 'A parameter’s name without `$` in front stands for itself and not for its value.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting) {
    const { source, name: own, value } = setting
    const parameter = postfixParameter(own.text)
    if (parameter === undefined || isTemplated(value.text)) return
    if (KINDS.has(parameter.kind)) {
      const literals = parseMacros(value.text).nodes.filter(({ kind }) => kind === 'text')
      for (const match of value.text.matchAll(BARE)) {
        const name = match[1] as string
        const start = match.index + match[0].length - name.length
        if (!literals.some((text) => text.start <= match.index && start < text.end)) continue
        yield foundIn(source, value, start, start + name.length, { setting, name, braced: false })
      }
    }
    if (/[?:]|inline:|==/.test(value.text)) return
    for (const match of value.text.matchAll(BRACED)) {
      const name = match[1] as string
      if (postfixParameter(name) === undefined) continue
      yield foundIn(source, value, match.index, match.index + match[0].length, { setting, name, braced: true })
    }
  },
  describe({ setting, source, range, name, braced }) {
    const written = source.slice(range)
    const other = setting.name.text
    return {
      what: `"${written}" in ${other} is a mere word: without "$" it does not stand for the value of ${name}.`,
      why: braced
        ? 'Postfix takes the braces and the name for text.'
        : `Postfix compares with the word "${name}", which no mail is ever addressed to, so the value that you meant is missing.`,
      fixes: [replaceFix('Put "$" in front', 'review', source, { start: range.start, end: range.start }, '$')],
    }
  },
})
