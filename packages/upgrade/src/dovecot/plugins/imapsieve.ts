/** `imapsieve_mailboxN_…`: scripts that run when mail is copied into or out of a mailbox. */

import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { assigned, nameWritten, slug, wordsIn } from '../values.ts'
import type { PluginSettings } from './plugin-settings.ts'
import { scriptLines } from './sieve.ts'

const PARTS = /^imapsieve_mailbox(\d+)_(?:name|from|causes|before|after)$/

/** Each number becomes a block of the mailbox that mail comes to or from, where its script is named. */
export function imapSievePlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const numbers = new Set(settings.matching(PARTS).map(({ item }) => PARTS.exec(item.name.text)?.[1] as string))
  for (const number of numbers) upgradeMailbox(upgrade, settings, number)
}

function upgradeMailbox(upgrade: DovecotUpgrade, settings: PluginSettings, number: string): void {
  const part = (name: string) => settings.last(`imapsieve_mailbox${number}_${name}`)
  const anchor = part('before') ?? part('after')
  if (anchor === undefined) return
  const causes = part('causes')?.item.decoded
  const scripts = (['before', 'after'] as const).flatMap((type) => {
    const location = part(type)?.item.decoded
    const lines = location === undefined ? [] : scriptLines(location)
    if (location === undefined || lines === undefined) return []
    const title = slug(location.replace(/^.*\//, '').replace(/\.\w+$/, '')) || `imapsieve-${number}`
    const cause = causes ? [assigned('cause', wordsIn(causes.toLowerCase()).join(' '))] : []
    return block(`sieve_script ${title}`, [`type = ${type}`, ...cause, ...lines])
  })
  if (scripts.length === 0) return
  const lines = inMailboxes(scripts, part('name')?.item.decoded ?? '*', part('from')?.item.decoded ?? '*')
  const why = '2.4 has the scripts of a mailbox in its block'
  upgrade.replace(placeOf(anchor), lines, { what: `imapsieve_mailbox${number}_… becomes ${lines[0]} … }`, why })
  for (const name of ['name', 'from', 'causes', 'before', 'after']) {
    const placed = part(name)
    if (placed && placed !== anchor)
      upgrade.replace(placeOf(placed), [], { what: `${placed.item.name.text} moves into ${lines[0]} … }`, why })
  }
}

function inMailboxes(scripts: readonly string[], name: string, from: string): string[] {
  const inner = name === '*' || name === '' ? scripts : block(`mailbox ${nameWritten(name)}`, scripts)
  return from === '*' || from === '' ? [...inner] : block(`imapsieve_from ${nameWritten(from)}`, inner)
}
