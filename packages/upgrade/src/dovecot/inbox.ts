/** The namespace that the inbox is in. */

import type { DovecotUpgrade } from './context.ts'

/** Its name in the upgraded configuration. */
export function inboxNamespace({ instance }: DovecotUpgrade): string {
  const namespace = instance
    .sections('namespace')
    .find(({ item }) => /^y/i.test(instance.settingOf(item, 'inbox')?.decoded ?? ''))
  return namespace?.item.name?.text || 'inbox'
}
