/** Accounts that are named nearly, but not quite, as elsewhere on the same server. */

import { suggest } from '@mailcfg/knowledge'
import {
  deliveryCommand,
  isTemplated,
  plainValue,
  realServices,
  type Stack,
  sectionOf,
  valueRange,
} from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Misspelt extends Found {
  readonly name: string
  readonly other: Named
}

/** An account that some file names; without a place one that packages make. */
interface Named {
  readonly name: string
  readonly place: Found | undefined
}

export const rule = defineRule<'stack', Misspelt>({
  id: 'xfile-account-name-misspelt',
  summary: 'An account of Dovecot is named by a slip of the keyboard.',
  severity: 'warning',
  impact: 'wont-start',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const own = [...dovecotNames(stack)]
    const all = [...own, ...postfixNames(stack), ...MADE.map((name) => ({ name, place: undefined }))]
    for (const { name, place } of own) {
      // A name that several places agree on is meant.
      if (place === undefined || all.filter((one) => one.name === name).length > 1) continue
      const others = all.filter((one) => one.name !== name).map((one) => one.name)
      const [near] = name.length > 4 ? suggest(name, others) : []
      const other = all.find((one) => one.name === near)
      if (other && isSlip(name, other.name)) yield { ...place, name, other }
    }
  },
  describe({ name, other, source, range }) {
    return {
      what: `${name} is probably a misspelt ${other.name}.`,
      why: 'Dovecot does not start when an account that its sockets or services name does not exist: "User doesn\'t exist". Whether it does, only the machine knows (getent passwd).',
      ...(other.place ? { related: [{ ...other.place, message: 'spelt so here' }] } : {}),
      fixes: [replaceFix(`Write ${other.name}`, 'review', source, range, other.name)],
    }
  },
})

/** Accounts that the packages of mail servers make. */
const MADE = ['postfix', 'dovecot', 'dovenull', 'vmail', 'nobody', 'daemon']

function isSlip(a: string, b: string): boolean {
  return (
    a.replace(/\D/g, '') === b.replace(/\D/g, '') &&
    Math.abs(a.length - b.length) <= 1 &&
    !b.startsWith(a) &&
    !a.startsWith(b)
  )
}

function* dovecotNames(stack: Stack): Iterable<Named> {
  for (const dovecot of stack.dovecot) {
    for (const placed of ownSettings(dovecot, stack, 'user', 'group', 'mail_uid', 'mail_gid')) {
      const type = sectionOf(placed)?.type.text ?? ''
      const name = plainValue(placed.item)
      if (!/^(?:|service|unix_listener|fifo_listener)$/.test(type) || !isName(name)) continue
      yield { name, place: { source: placed.document.source, range: valueRange(placed.item) } }
    }
  }
}

function* postfixNames(stack: Stack): Iterable<Named> {
  for (const postfix of stack.postfix) {
    for (const parameter of ['mail_owner', 'setgid_group', 'default_privs']) {
      const setting = postfix.setting(parameter)
      const name = setting?.value.text
      if (setting && isName(name)) yield { name, place: { source: setting.source, range: setting.value.range } }
    }
    for (const service of postfix.master ? realServices(postfix) : []) {
      const user = deliveryCommand(service).attributes.find(({ name }) => name === 'user')
      const source = postfix.master?.source
      for (const name of user?.value.split(':') ?? []) {
        if (source && user && isName(name)) yield { name, place: { source, range: user.range } }
      }
    }
  }
}

function isName(text: string | undefined): text is string {
  return text !== undefined && /^[a-z_][\w-]*$/i.test(text) && text !== 'root' && !isTemplated(text)
}
