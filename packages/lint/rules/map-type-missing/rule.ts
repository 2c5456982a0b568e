/** Tables named by their path alone. */

import { tableType } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { tableReferences } from '../../src/table-references.ts'
import { isTableParameter } from '../../src/table-uses.ts'

interface NoType extends Found {
  readonly name: string
  readonly path: string
  readonly type: string
}

export const rule = defineRule<'parameter', NoType>({
  id: 'map-type-missing',
  summary: 'A lookup table is named by its type and its path.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { name, source, value } = setting
    if (!isTableParameter(name.text)) return
    const usual = postfix?.value('default_database_type')
    for (const { start, end, problems } of tableReferences(setting, postfix)) {
      const path = value.text.slice(start, end)
      if (problems[0]?.code !== 'missing-table-type' || /\$(?!\$)/.test(path)) continue
      const type = typeFor(path) ?? (usual?.known && tableType(usual.text) ? usual.text : 'hash')
      yield foundIn(source, value, start, end, { name: name.text, path, type })
    }
  },
  describe({ source, range, name, path, type }) {
    return {
      what: `${name} names ${path} without the type of the table.`,
      why: 'The daemon that opens it stops with a fatal error (expecting "type:name" form), and mail that needs the table waits.',
      ...(path.includes('/')
        ? { fixes: [replaceFix(`Write ${type}:${path}`, 'review', source, range, `${type}:${path}`)] }
        : { help: 'Write type:name, such as hash:/etc/postfix/virtual.' }),
    }
  },
})

/** The type that a file's name tells. */
function typeFor(path: string): string | undefined {
  const type = /(?:^|[/_.-])(mysql|pgsql|sqlite|ldap|pcre|regexp|cidr)(?=[/_.-]|$)/.exec(path)?.[1]
  return type !== undefined && tableType(type) ? type : undefined
}
