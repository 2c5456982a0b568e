/** What a configuration of Dovecot 2.4 still has of 2.3, and which rule speaks of it. */

import { dovecotSetting } from '@mailcfg/knowledge'
import { type DovecotInstance, factOf, hasFreeNames, knownIn, sectionOf, settingPath } from '@mailcfg/model'
import type { PlacedSetting } from './dovecot-settings.ts'

/** The rules about settings of the past, by what a reader has to do. */
export type Leftover = 'file' | 'location' | 'args' | 'removed' | 'converted'

/** Settings of parts that 2.4 no longer has. */
const REMOVED = /^(?:director_|replicat|old_stats_|auth_stats$|login_access_sockets$|fts_(?:lucene|squat))/

/** Which rule speaks of a setting in a configuration of 2.4; `undefined` where 2.4 knows it or nobody does. */
export function leftoverOf(placed: PlacedSetting): Leftover | undefined {
  const { item, around } = placed
  const name = item.name.text
  if (hasFreeNames(around) || /[/@]/.test(name) || name === '') return undefined
  const belongs = knownIn(placed)
  if (belongs.length === 0 || belongs.includes('2.4')) return undefined
  if (item.form === 'file' && dovecotSetting(settingPath(placed))?.type === 'pem-content') return 'file'
  if (REMOVED.test(name)) return 'removed'
  if (name === 'mail_location' || (name === 'location' && sectionOf(placed)?.type.text === 'namespace'))
    return 'location'
  if (name === 'args' && /^(?:passdb|userdb)$/.test(sectionOf(placed)?.type.text ?? '')) return 'args'
  return factOf(placed)?.renamedTo24 ? 'converted' : undefined
}

/** Whether a configuration is one of 2.4, by its target or its own first line. */
export function is24(dovecot: DovecotInstance): boolean {
  return dovecot.dialect === '2.4'
}
