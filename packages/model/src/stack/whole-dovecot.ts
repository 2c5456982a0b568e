/** What is sure of a Dovecot configuration of which every file was seen: its values with their defaults, its protocols. */

import { dovecotDefault, dovecotSetting } from '@mailcfg/knowledge'
import type { Setting } from '../documents/blocks.ts'
import type { DovecotInstance } from '../dovecot/instance.ts'
import type { Placed } from '../dovecot/placed-items.ts'
import { plainValue } from '../dovecot/plain-values.ts'
import { isOfPackages, wholeDovecot } from './sockets.ts'
import type { Stack } from './stack.ts'

/** A value that counts for all clients. */
export interface SettledValue {
  readonly text: string
  /** `undefined` for a default. */
  readonly setting: Placed<Setting> | undefined
}

/** Whether all files of the configuration were seen and it is the only one of its server. */
export function isAllSeen(dovecot: DovecotInstance, stack: Stack): boolean {
  return wholeDovecot(stack) === dovecot
}

/** A setting of the top level as it counts; `undefined` when that cannot be told from the files. */
export function settledValue(dovecot: DovecotInstance, stack: Stack, name: string): SettledValue | undefined {
  const setting = dovecot.setting(name)
  if (setting) {
    const text = plainValue(setting.item)
    return text === undefined ? undefined : { text, setting }
  }
  const fact = dovecotSetting(name)
  const release = dovecot.release ?? '2.3'
  const text = fact && isAllSeen(dovecot, stack) ? dovecotDefault(fact, release) : undefined
  return text === undefined ? undefined : { text, setting: undefined }
}

/** The protocols that run, in lower case; `undefined` when packages or files that were not seen may add some. */
export function protocolsOf(dovecot: DovecotInstance, stack: Stack): Set<string> | undefined {
  if (!isAllSeen(dovecot, stack)) return undefined
  if (dovecot.items.some(({ item }) => item.kind === 'include' && isOfPackages(item))) return undefined
  const sections = dovecot.sections('protocols')
  if (sections.length > 0) return new Set(sections.flatMap(({ item }) => switchedOn(dovecot, item)))
  const text = settledValue(dovecot, stack, 'protocols')?.text
  return text === undefined ? undefined : new Set(text.toLowerCase().split(/\s+/).filter(Boolean))
}

function switchedOn(dovecot: DovecotInstance, section: Parameters<DovecotInstance['settingsOf']>[0]): string[] {
  return dovecot
    .settingsOf(section)
    .filter(({ item }) => /^yes$/i.test(item.decoded))
    .map(({ item }) => item.name.text.toLowerCase())
}
