/** Passwords and code words of webmail.cf and webman.cf that everybody has. */

import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Shipped extends Found {
  readonly name: string
}

/** Keys whose shipped value protects nothing. Database passwords that are words of a dictionary have a rule of their own. */
const SECRETS: Readonly<Record<string, string>> = {
  SYS_MYSQL_PASS: 'Whoever reaches the database with it reads and changes all accounts.',
  SYS_CAPTCHA_KEY: 'From the key the letters of the pictures can be told, and programs can guess passwords.',
  SYS_CMDSERVER_AUTHCODE: 'With the code word anybody who reaches the socket has commands run with more rights.',
}
const ELSEWHERE = /^(?:secret|extmail|webman|password)$/i

export const rule = defineRule<'assignment', Shipped>({
  id: 'extmail-shipped-secret',
  summary: 'The secret is the one that the program is shipped with.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    const file = extmailOf(document)
    const key = file && extmailKeyIn(file, name.text)
    if (!key || SECRETS[key.name] === undefined || value.text !== key.default || ELSEWHERE.test(value.text)) return
    yield { source: document.source, range: value.range, name: key.name }
  },
  describe({ name }) {
    return {
      what: `${name} still has the value of the distribution.`,
      why: SECRETS[name] as string,
      help: 'Write a long random word (for instance from "openssl rand -hex 16").',
    }
  },
})
