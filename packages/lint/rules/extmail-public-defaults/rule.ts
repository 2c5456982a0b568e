/** Shipped values of webmail.cf and webman.cf that suit a demonstration, not a server on the internet. */

import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Demonstration extends Found {
  readonly name: string
}

/** Below so many characters a password is guessed in no time. */
const SHORT = 8

const WHY: Readonly<Record<string, { readonly what: string; readonly why: string; readonly help: string }>> = {
  SYS_SHOW_SIGNUP: {
    what: 'Anybody may make an account.',
    why: 'Senders of spam look for such pages and send through the accounts.',
    help: 'Write 0, unless you run a public service.',
  },
  SYS_DEBUG_ON: {
    what: 'Pages show details of failures.',
    why: 'They tell paths, queries and versions to whoever asks for them.',
    help: 'Write 0 when the web mail works.',
  },
  SYS_MIN_PASS_LEN: {
    what: `Passwords of fewer than ${SHORT} characters are taken.`,
    why: 'They are guessed in no time, and a guessed password sends spam through this server.',
    help: `Write ${SHORT} or more.`,
  },
  SYS_CAPTCHA_ON: {
    what: 'The login of the console does not ask for the letters of a picture.',
    why: 'Nothing else slows programs down that guess the password of a manager.',
    help: 'Write 1.',
  },
}

export const rule = defineRule<'assignment', Demonstration>({
  id: 'extmail-public-defaults',
  summary: 'The value suits a demonstration, not a server on the internet.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    const file = extmailOf(document)
    const key = file && extmailKeyIn(file, name.text)?.name
    if (key === undefined || WHY[key] === undefined || !/^\d+$/.test(value.text)) return
    const number = Number(value.text)
    const lax = key === 'SYS_MIN_PASS_LEN' ? number < SHORT : key === 'SYS_CAPTCHA_ON' ? number === 0 : number === 1
    if (lax) yield { source: document.source, range: value.range, name: key }
  },
  describe({ name }) {
    return WHY[name] as (typeof WHY)[string]
  },
})
