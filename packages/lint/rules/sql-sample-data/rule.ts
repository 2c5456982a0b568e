/** Rows of SQL scripts that everybody has who installed from the same sources. */

import type { Range } from '@mailcfg/core'
import type { Stack } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { rowsOf } from '../../src/sql-rows.ts'

interface Sample extends Found {
  readonly text: string
  readonly fault: 'password' | 'domain'
}

/** Hashes of the two accounts in init.sql of ExtMan; their passwords stand in its manual. */
const PUBLISHED = new Set(['$1$phz1mRrj$3ok6BjeaoJYWDBsEPZb5C0', '$1$BrT9qxfB$Ha81Mb5YVV6rNKNN5jmtj1'])
/** The domain of ExtMan's script, and those that documents use. */
const DOMAIN =
  /^(?:[^@\s]*@)?((?:extmail\.org|example\.(?:com|net|org)|(?:your|my)domain\.(?:com|net|org|tld)|domain\.tld))$/i

export const rule = defineRule<'document', Sample>({
  id: 'sql-sample-data',
  summary: 'A script puts the accounts of a sample into the database.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: ['sql'] },
  *check({ source }, { stack }) {
    const own = ownDomains(stack)
    const told = new Set<string>()
    for (const row of rowsOf(stack)) {
      if (row.source !== source) continue
      for (const { text, start, end } of row.values.values()) {
        const domain = DOMAIN.exec(text)?.[1]?.toLowerCase()
        const fault = PUBLISHED.has(text) ? 'password' : domain && !own.has(domain) ? 'domain' : undefined
        const key = fault === 'domain' ? domain : text
        if (fault === undefined || key === undefined || told.has(key)) continue
        told.add(key)
        const at = end - (fault === 'domain' ? key.length : text.length)
        const range: Range = { start: Math.max(at, start), end }
        yield { source, range, text: key, fault }
      }
    }
  },
  describe({ fault, text }) {
    return fault === 'password'
      ? {
          what: 'The password of this account is the one of the distribution.',
          why: 'It stands in manuals, and whoever knows it logs in, reads the mail and sends under the name of the server; with the account of the administrator he changes all others.',
          help: 'Put in the hash of a password of your own, for instance from "openssl passwd -6"; where the script has run, change the password in the program.',
        }
      : {
          what: `The rows of ${text} are those of the sample.`,
          why: 'The server takes mail for a domain that is not yours for its own: what your users send there never leaves the server, and the accounts of your domain are missing.',
          help: `Write your domain for ${text} in the whole script before you run it; where it has run, delete these rows.`,
          impact: 'ignored',
        }
  },
})

/** What main.cf says the server is called; a name left there is the finding of another rule. */
function ownDomains(stack: Stack): ReadonlySet<string> {
  return new Set(
    stack.postfix.flatMap((postfix) =>
      ['myhostname', 'mydomain'].flatMap((name) => {
        const { text, known } = postfix.value(name)
        return known ? [text.trim().toLowerCase()] : []
      }),
    ),
  )
}
