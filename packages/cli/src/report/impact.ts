/** What each impact means to an administrator, in plain words. */

import type { Impact } from '@mailcfg/core'

/** Headlines of the groups of a report. */
export const HEADLINES: Readonly<Record<Impact, string>> = {
  'wont-start': 'The server, or a part of it, will not start',
  'open-relay': 'Strangers can send mail through this server (open relay)',
  'defers-mail': 'Mail is deferred: senders get temporary errors and try again',
  'rejects-mail': 'Wanted mail is refused or lost, or own users are locked out',
  insecure: 'Passwords or mail are exposed, or a protection is missing',
  backscatter: 'Bounces hit bystanders, or undeliverable mail is accepted',
  ignored: 'Written down, but without the effect it seems to have',
  upgrade: 'Trouble at the next upgrade',
  cosmetic: 'Tidiness',
}
