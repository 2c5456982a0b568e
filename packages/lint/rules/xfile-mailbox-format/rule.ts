/** Postfix writes the mail of system users where Dovecot does not look, or in another form. */

import {
  type DovecotInstance,
  driversOf,
  isTemplated,
  type ParameterSetting,
  type PostfixInstance,
  plainValue,
  valueRange,
  wholeDovecot,
} from '@mailcfg/model'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atTop, atValue } from '../../src/setting-edits.ts'

/** Where a mailbox lies: `~/` for the home directory, `%u` for the user. */
interface Mailbox {
  readonly format: 'maildir' | 'mbox'
  readonly path: string
}

interface Differs extends Found {
  readonly written: Mailbox
  readonly read: Mailbox
  /** `undefined` where Postfix goes by its default. */
  readonly setting: ParameterSetting | undefined
  readonly other: Found | undefined
}

export const rule = defineRule<'postfix', Differs>({
  id: 'xfile-mailbox-format',
  summary: 'Postfix delivers to a mailbox that Dovecot does not read.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    const location = dovecot && hasSystemUsers(dovecot) ? locationOf(dovecot) : undefined
    const written = location && writtenBy(postfix)
    if (!location || !written || isSame(written.mailbox, location.mailbox)) return
    const { setting } = written
    const place = { source: location.setting.document.source, range: valueRange(location.setting.item) }
    const other = setting ? atValue(setting) : atTop(postfix.main)
    yield { ...place, written: written.mailbox, read: location.mailbox, setting, other }
  },
  describe({ written, read, setting, other }) {
    return {
      what: `Postfix delivers to ${shown(written)}, but Dovecot reads ${shown(read)}.`,
      why: 'Mail arrives and is not seen: the mailbox looks empty.',
      help:
        read.format === 'maildir' && read.path.startsWith('~/')
          ? `Set home_mailbox = ${read.path.slice(2)}/ in Postfix, or change mail_location.`
          : 'Let home_mailbox or mail_spool_directory of Postfix and mail_location name the same place.',
      ...(setting ? {} : { severity: 'warning' as const }),
      related: other ? [{ ...other, message: setting ? 'Postfix writes here' : 'home_mailbox is not set' }] : [],
    }
  },
})

function shown({ format, path }: Mailbox): string {
  return `${format === 'maildir' ? 'the Maildir' : 'the mbox file'} ${path.replace('%u', 'USER')}`
}

function isSame(a: Mailbox, b: Mailbox): boolean {
  return a.format === b.format && a.path === b.path
}

/** Where users live in a database, local mail is no matter of theirs. */
function hasSystemUsers(dovecot: DovecotInstance): boolean {
  const drivers = driversOf(dovecot, 'userdb').map(({ driver }) => driver)
  return dovecot.sections('userdb').length === 0 || drivers.includes('passwd')
}

/** What takes the mail before local(8) looks for a mailbox. */
const STRONGER = ['mailbox_transport', 'mailbox_transport_maps', 'mailbox_command', 'mailbox_command_maps']

/** The mailbox that local(8) writes to; `undefined` when another program delivers, or nobody knows. */
function writtenBy(postfix: PostfixInstance): { mailbox: Mailbox; setting: ParameterSetting | undefined } | undefined {
  const local = postfix.value('local_transport')
  const takesAway = STRONGER.some((name) => postfix.value(name).text !== '' || !postfix.value(name).known)
  if (!postfix.main || takesAway || (local.setting && !/^local(?::|$)/.test(local.text))) return undefined
  const home = postfix.value('home_mailbox')
  if (!home.known || isTemplated(home.text)) return undefined
  if (home.setting && home.text !== '') {
    const format = home.text.endsWith('/') ? 'maildir' : 'mbox'
    return { mailbox: { format, path: `~/${home.text.replace(/\/+$/, '')}` }, setting: home.setting }
  }
  const spool = postfix.value('mail_spool_directory')
  // Where nothing is set, virtual mailboxes may be all that there is to read.
  if (!spool.setting && (postfix.isSet('virtual_mailbox_domains') || postfix.isSet('virtual_transport')))
    return undefined
  const directory = spool.setting && spool.known ? spool.text : '/var/mail'
  if (!directory.startsWith('/') || isTemplated(directory)) return undefined
  const format = directory.endsWith('/') ? 'maildir' : 'mbox'
  return { mailbox: { format, path: `${inVar(directory.replace(/\/+$/, ''))}/%u` }, setting: spool.setting }
}

/** `/var/spool/mail` is a link to /var/mail, or the other way round. */
function inVar(path: string): string {
  return path.replace(/^\/var\/spool\/mail(?=\/|$)/, '/var/mail')
}

function locationOf(dovecot: DovecotInstance): { mailbox: Mailbox; setting: PlacedSetting } | undefined {
  const setting = dovecot.setting('mail_location')
  const text = setting && plainValue(setting.item)
  const [, format, path = '', options = ''] = /^(maildir|mbox):([^:]*)(.*)$/i.exec(text ?? '') ?? []
  if (!setting || format === undefined) return undefined
  const inbox = /:INBOX=([^:]*)/.exec(options)?.[1]
  // Without INBOX= an mbox lies in the directory of the folders.
  const place = inbox ?? (format.toLowerCase() === 'maildir' ? path : '')
  const plain = inVar(
    place
      .replace(/^%h(?=\/)/, '~')
      .replace(/%n$/, '%u')
      .replace(/\/+$/, ''),
  )
  if (!/^(?:~\/[^%]+|\/[^%]*\/%u)$/.test(plain)) return undefined
  return { mailbox: { format: format.toLowerCase() as Mailbox['format'], path: plain }, setting }
}
