// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** The values of a configuration against golden files: places, hidden passwords, what only the server knows. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { effectiveConfiguration, effectiveView } from '@mailcfg/model'
import { stackOf } from '../../../../test/kit/stack.ts'
import { COLORS, PLAIN } from './color.ts'
import { effectiveJson } from './effective-json.ts'
import { effectiveText } from './effective-text.ts'

const golden = (name: string): string =>
  readFileSync(new URL(`../../../../fixtures/report/${name}`, import.meta.url), 'utf8')

const MAIN = `compatibility_level = 3.6
mydomain = example.org
mydestination = $myhostname, localhost.$mydomain,
    localhost
myorigin =
smtp_helo_name = $myorigin
smtpd_banner = mx.$mydomain ESMTP \${mail_name?{x}:{$nothing}}
mynetworks_style = \${{$compatibility_level} <level {3} ? {subnet} : {host}}
smtp_sasl_password_maps = static:me:$pw
pw = s3cret-one
lmtp_sasl_password_maps = static:$both
both = you:s3cret-two
virtual_alias_maps = mysql:accounts
accounts_password = s3cret-three
broken = \${mydomain
notes = $broken
relayhots = [mx.example.net]
`
const MASTER = `smtp inet n - y - 20 smtpd
  -o smtpd_banner=$service_name
  -o { mynetworks = 127.0.0.0/8
       10.0.0.0/8 }
maildrop unix - n n - - pipe
  flags=R user=vmail argv=/usr/bin/maildrop password=s3cret-four
`

function view() {
  const [postfix] = stackOf(
    { 'etc/postfix/main.cf': MAIN, 'etc/postfix/master.cf': MASTER },
    { postfix: '3.7' },
  ).postfix
  if (postfix === undefined) throw new Error('no configuration')
  return effectiveView(postfix, effectiveConfiguration(postfix), '3.7', (uri) => uri.slice(1))
}

describe('effective values', () => {
  test('for people equal their golden file', () => {
    expect(effectiveText(view(), PLAIN)).toBe(golden('effective.txt'))
  })

  test('as JSON equal their golden file', () => {
    expect(effectiveJson(view())).toBe(golden('effective.json'))
  })

  test('say the same with colours, apart from the colours', () => {
    const colored = effectiveText(view(), COLORS)
    expect(colored).not.toBe(golden('effective.txt'))
    expect(colored.replace(/\x1b\[[\d;]*m/g, '')).toBe(golden('effective.txt'))
  })

  test('never show a password, wherever it was carried', () => {
    expect(effectiveText(view(), PLAIN) + effectiveJson(view())).not.toContain('s3cret')
  })
})
