/** Protocols that nobody names: 2.3 has a default, and packages of Debian come with files that add to it; 2.4 has none. */

import type { Include, Placed } from '@mailcfg/model'
import { type DovecotUpgrade, placeOf } from './context.ts'

/** Says at the include of these files that the protocols have to be named; which packages there are, no file tells. */
export function markPackageProtocols(upgrade: DovecotUpgrade): void {
  for (const placed of upgrade.instance.items) {
    if (placed.item.kind !== 'include' || !/\/protocols\.d\/\*\.protocol$/.test(placed.item.path.text)) continue
    if (setsThemAll(upgrade, placed as Placed<Include>)) continue
    const why = 'packages of 2.4 have no files there; name the protocols that the server is to offer'
    const lines = [`# mailcfg: ${why}`, '# protocols = imap lmtp pop3']
    upgrade.of(placed.document).insertBefore(placed.item.line, lines)
    upgrade.say(placeOf(placed), { kind: 'undecided', what: 'protocols are left to you', why })
  }
}

/** Says in a main file that the protocols have to be named, where no file does. */
export function markDefaultProtocols(upgrade: DovecotUpgrade): void {
  const { instance } = upgrade
  const named = instance.items.some(
    ({ item }) =>
      (item.kind === 'setting' && item.name.text === 'protocols') ||
      (item.kind === 'include' && /\/protocols\.d\//.test(item.path.text)),
  )
  const [first] = instance.items
  if (named || first === undefined || !instance.isComplete) return
  const why = '2.4 offers no protocols by itself; 2.3 offered imap, pop3 and lmtp, or in packages none'
  upgrade.of(first.document).insertBefore(first.item.line, [`# mailcfg: ${why}`, '# protocols = imap pop3 lmtp', ''])
  upgrade.say(placeOf(first), { kind: 'undecided', what: 'protocols are left to you', why })
}

/** Whether a later line names all protocols, and not only those that come on top. */
function setsThemAll({ instance }: DovecotUpgrade, { item }: Placed<Include>): boolean {
  const at = instance.items.findIndex((placed) => placed.item === item)
  const later = instance.items.slice(at).filter(({ around }) => around.length === 0)
  return later.some(
    ({ item: other }) =>
      other.kind === 'setting' && other.name.text === 'protocols' && !other.decoded.includes('$protocols'),
  )
}
