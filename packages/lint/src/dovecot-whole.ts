/** What is sure of a Dovecot configuration of which every file was seen, and how findings point at it. */

import type { Label } from '@mailcfg/core'
import {
  type DovecotInstance,
  type DovecotSetting,
  isAllSeen,
  isOfPackages,
  type Placed,
  type Stack,
  valueRange,
} from '@mailcfg/model'

/** The other half of a finding: the value of a setting. */
export function settingLabel({ item, document }: Placed<DovecotSetting>, message: string): Label {
  return { source: document.source, range: item.value.text === '' ? item.name.range : valueRange(item), message }
}

/**
 * Whether what stands nowhere in the files is surely missing: each file that is included by its name was seen, too, but
 * for those that packages ship the include of.
 */
export function lacksNothing(dovecot: DovecotInstance, stack: Stack): boolean {
  return (
    isAllSeen(dovecot, stack) &&
    dovecot.items.every(
      ({ item, document }) =>
        item.kind !== 'include' ||
        /[*?[]|(?:^|\/)local\.conf$/.test(item.path.text) ||
        isOfPackages(item) ||
        dovecot.included(item, document).documents.length > 0,
    )
  )
}
