/** Settings of Pigeonhole: where scripts are, and the lists of extensions. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { assigned } from '../values.ts'
import { textFor24 } from '../variables.ts'
import type { PluginSettings } from './plugin-settings.ts'

/** Script locations by the beginning of their names, and the type that 2.4 gives them. */
const TYPES: Readonly<Record<string, string>> = {
  sieve_before: 'before',
  sieve_after: 'after',
  sieve_default: 'default',
  sieve_global_path: 'default',
  sieve_discard: 'discard',
  sieve_global: 'global',
  sieve_global_dir: 'global',
}

const WHY = '2.4 has a block for each place with scripts'

/** The personal scripts, those that run before and after them, and what has another sense. */
export function sievePlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  personal(upgrade, settings)
  for (const placed of settings.matching(/^sieve_(?:before|after|default|discard|global|global_path|global_dir)\d*$/)) {
    const name = placed.item.name.text
    const type = TYPES[name.replace(/\d+$/, '')] as string
    const title = type + (/\d+$/.exec(name)?.[0] ?? '')
    const scriptName = type === 'default' ? settings.last('sieve_default_name') : undefined
    script(upgrade, placed, title, [`type = ${type}`], scriptName)
  }
  inverted(upgrade, settings)
  texts(upgrade, settings)
}

/** `sieve` with `sieve_dir`: an old path of a file is that of the link to the active script. */
function personal(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const sieve = settings.last('sieve')
  const directory = settings.last('sieve_dir')
  if (sieve) {
    const location = sieve.item.decoded
    const isLink = !location.includes(':')
    const text = isLink ? `${directory?.item.decoded || '~/sieve'};active=${location}` : location
    script(upgrade, sieve, 'personal', [], undefined, text)
    if (directory) {
      upgrade.replace(placeOf(directory), [], { what: 'sieve_dir moves into sieve_script personal', why: WHY })
    }
  } else if (directory) script(upgrade, directory, 'personal', [])
}

/** `driver:path;option=value…` as a block. */
function script(
  upgrade: DovecotUpgrade,
  placed: Placed<Setting>,
  title: string,
  first: readonly string[],
  named?: Placed<Setting>,
  location = placed.item.decoded,
): void {
  const lines = scriptLines(location)
  if (lines === undefined) {
    const why = `2.4 has sieve_script ${title} { } with a driver of its own in place of ${location.split(':')[0]}:…`
    upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${placed.item.name.text} is left to you`, why })
    return
  }
  if (named) {
    lines.push(assigned('name', named.item.decoded))
    upgrade.replace(placeOf(named), [], { what: 'sieve_default_name moves into sieve_script default', why: WHY })
  }
  const all = block(`sieve_script ${title}`, [...first, ...lines])
  upgrade.replace(placeOf(placed), all, {
    what: `${placed.item.name.text} becomes sieve_script ${title} { … }`,
    why: WHY,
  })
}

const OPTIONS: Readonly<Record<string, string>> = { active: 'active_path', name: 'name', bindir: 'bin_path' }

/** The lines for a location of scripts in files; `undefined` for other drivers. */
export function scriptLines(location: string): string[] | undefined {
  const [place = '', ...options] = location.split(';')
  if (/^(?!file:)\w+:/.test(place)) return undefined
  const lines = [assigned('path', textFor24(place.replace(/^file:/, ''), 'mail').text)]
  for (const option of options) {
    const [key = '', ...value] = option.split('=')
    const name = OPTIONS[key.trim()]
    if (name !== undefined) lines.push(assigned(name, textFor24(value.join('='), 'mail').text))
  }
  return lines
}

function inverted(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const placed = settings.last('sieve_vacation_dont_check_recipient')
  if (placed === undefined) return
  const line = `sieve_vacation_check_recipient = ${/^y/i.test(placed.item.decoded) ? 'no' : 'yes'}`
  upgrade.replace(placeOf(placed), [line], {
    what: `${placed.item.name.text} becomes ${line}`,
    why: '2.4 asks the other way round',
  })
}

/** `sieve_spamtest_text_value3 = …` as a block of texts by number. */
function texts(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  for (const placed of settings.matching(/^sieve_(?:spam|virus)test_text_value\d+$/)) {
    const [, name = '', number = ''] = /^(.*?)(\d+)$/.exec(placed.item.name.text) ?? []
    const lines = block(name, [assigned(number, placed.item.decoded)])
    upgrade.replace(placeOf(placed), lines, {
      what: `${placed.item.name.text} becomes ${name} { … }`,
      why: '2.4 has a block of texts',
    })
  }
}
