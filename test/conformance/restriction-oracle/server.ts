/** The server of a restriction list that Postfix's own code was asked about. */

/** What all records of restriction-oracle.json have. */
export interface ListRecord {
  readonly id: string
  readonly smtpd_relay_restrictions: string
  readonly smtpd_recipient_restrictions: string
  readonly smtpd_sender_restrictions?: string
  readonly mynetworks?: string
  readonly restrictionClasses?: Readonly<Record<string, string>>
  /** Text of each table, which the lists name as hash:./name. */
  readonly tables?: Readonly<Record<string, string>>
}

/**
 * The files of a record's server, set up as the oracle was.
 * @param own further lines of main.cf
 */
export function filesOf(record: ListRecord, own: readonly string[] = []): Record<string, string> {
  const classes = Object.entries(record.restrictionClasses ?? {})
  const main = [
    'compatibility_level = 3.6',
    'mydestination = mail.example, localhost',
    `mynetworks = ${record.mynetworks ?? '127.0.0.0/8, 192.0.2.0/24'}`,
    'relay_domains = relay.example',
    'virtual_alias_domains = virt.example',
    'virtual_mailbox_domains = vmail.example',
    ...own,
    ...(classes.length > 0 ? [`smtpd_restriction_classes = ${classes.map(([name]) => name).join(' ')}`] : []),
    ...classes.map(([name, list]) => `${name} = ${list}`),
    `smtpd_sender_restrictions = ${record.smtpd_sender_restrictions ?? ''}`,
    `smtpd_relay_restrictions = ${record.smtpd_relay_restrictions}`,
    `smtpd_recipient_restrictions = ${record.smtpd_recipient_restrictions}`,
  ]
  const tables = Object.entries(record.tables ?? {}).map(([name, text]) => [`etc/postfix/${name}`, `${text}\n`])
  const text = `${main.join('\n')}\n`.replaceAll('hash:./', 'hash:/etc/postfix/')
  return { 'etc/postfix/main.cf': text, ...Object.fromEntries(tables) }
}
