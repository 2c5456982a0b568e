/** Names of the quota patch for virtual(8) ("VDA"), which stock Postfix never had. */

/** What the patch added to main.cf, by its own documentation. */
const NAMES = new Set([
  'virtual_create_maildirsize',
  'virtual_mailbox_extended',
  'virtual_mailbox_limit_inbox',
  'virtual_mailbox_limit_maps',
  'virtual_mailbox_limit_override',
  'virtual_maildir_extended',
  'virtual_maildir_filter',
  'virtual_maildir_filter_maps',
  'virtual_maildir_limit_message',
  'virtual_maildir_limit_message_maps',
  'virtual_maildir_suffix',
  'virtual_overquota_bounce',
  'virtual_trash_count',
  'virtual_trash_name',
])

/** Whether the name is one that only a Postfix with the quota patch knows. */
export function isQuotaPatch(name: string): boolean {
  return NAMES.has(name)
}
