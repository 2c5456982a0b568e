/** Fields that a passdb or userdb gives to each user: `name=value` words, with the names of 2.4. */

import { locationLines } from './mail-location.ts'
import { quotaRule } from './quota-rules.ts'
import { assigned, nameWritten } from './values.ts'
import { textFor24 } from './variables.ts'

/** The lines of a block `fields`; `suffix` is put behind each name. A word without a value is a yes. */
export function fieldLines(value: string, suffix = ''): string[] {
  return value
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const at = word.indexOf('=')
      const [name, content] = at < 0 ? [word, 'yes'] : [word.slice(0, at), word.slice(at + 1)]
      return fieldsFor(name, content).map(([key, text]) => assigned(nameWritten(key + suffix), text))
    })
}

/** The fields of 2.4 for one of 2.3; a location and a quota rule are several. */
export function fieldsFor(name: string, value: string): [string, string][] {
  const prefix = name.startsWith('userdb_') ? 'userdb_' : ''
  const bare = name.slice(prefix.length)
  if (bare === 'mail') {
    return locationLines(value).lines.map((line) => [prefix + line.replace(/ =.*$/, ''), line.replace(/^[^=]*= ?/, '')])
  }
  const rule = bare === 'quota_rule' ? quotaRule(value.replaceAll('%%', '%')) : undefined
  if (rule && rule.mailbox === '*' && rule.limits.length > 0) {
    return rule.limits.map(({ setting, value: limit }) => [prefix + setting, limit])
  }
  return [[name, textFor24(value, 'auth').text]]
}
