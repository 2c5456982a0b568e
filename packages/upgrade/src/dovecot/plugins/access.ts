/** Settings of access control lists and of dicts that plugins use. */

import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { dictLines } from '../special-settings.ts'
import { assigned } from '../values.ts'
import { textFor24 } from '../variables.ts'
import type { PluginSettings } from './plugin-settings.ts'

/** Plugin settings with the address of a dict, and the block that 2.4 has it in. */
const DICTS: Readonly<Record<string, string>> = {
  acl_shared_dict: 'acl_sharing_map',
  last_login_dict: 'last_login',
  quota_clone_dict: 'quota_clone',
  notify_status_dict: 'notify_status',
}

/** `acl = vfile:path:option…`, and the dicts. */
export function accessPlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const acl = settings.last('acl')
  if (acl) {
    const [driver = '', path = '', ...options] = acl.item.decoded.split(':')
    const cache = options.find((option) => option.startsWith('cache_secs='))?.slice(11)
    const lines = [assigned('acl_driver', driver)]
    if (path !== '') lines.push(assigned('acl_global_path', textFor24(path, 'mail').text))
    if (cache) lines.push(`acl_cache_ttl = ${cache} secs`)
    upgrade.replace(placeOf(acl), lines, {
      what: `acl becomes ${lines[0]}`,
      why: '2.4 has a setting for each part of acl',
    })
  }
  const anyone = settings.last('acl_anyone')
  if (anyone) {
    const line = `imap_acl_allow_anyone = ${anyone.item.decoded === 'allow' ? 'yes' : 'no'}`
    upgrade.replace(placeOf(anyone), [line], { what: `acl_anyone becomes ${line}`, why: '2.4 has a switch for it' })
  }
  for (const [name, outer] of Object.entries(DICTS)) dict(upgrade, settings, name, outer)
}

function dict(upgrade: DovecotUpgrade, settings: PluginSettings, name: string, outer: string): void {
  const placed = settings.last(name)
  if (placed === undefined) return
  const lines = dictLines(textFor24(placed.item.decoded, 'mail').text)
  if (lines) {
    const why = `2.4 takes a block dict inside of ${outer} { }`
    upgrade.replace(placeOf(placed), block(outer, lines), { what: `${name} becomes ${outer} { … }`, why })
  } else {
    const why = `2.4 takes a block dict inside of ${outer} { } in place of ${placed.item.decoded.split(':')[0]}:…`
    upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${name} is left to you`, why })
  }
}
