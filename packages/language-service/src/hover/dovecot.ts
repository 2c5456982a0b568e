/** Hover in the files of Dovecot. */

import { dovecotDefault, dovecotPages, type DovecotSetting as Fact } from '@mailcfg/knowledge'
import {
  type DovecotInstance,
  type DovecotSetting,
  dovecotDialect,
  factOf,
  type Placed,
  secretSpans,
  settingPath,
} from '@mailcfg/model'
import type { Place } from '../place.ts'
import { maskedText } from '../shown-value.ts'
import type { Subject } from '../subject/subject.ts'
import { code, type HoverText, placeText, shownCode } from './markdown.ts'

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>

/** A setting: what it is and what counts of it. */
export function dovecotSettingText(place: Place, { setting, text }: Of<'dovecot-setting'>): HoverText | undefined {
  const { dovecot } = place
  const placed = setting && dovecot?.settings.find(({ item }) => item === setting)
  if (dovecot === undefined || placed === undefined) {
    const [page] = dovecotPages(text)
    return page && { page }
  }
  const fact = factOf(placed)
  const page = dovecotPages(fact?.name ?? settingPath(placed))[0] ?? dovecotPages(text)[0]
  return page && { page, here: [...valueLines(dovecot, placed), ...releaseLines(place, dovecot, fact)] }
}

/** The setting that counts where another one stands: the last of its name in sections of the same kind and name. */
function valueLines(dovecot: DovecotInstance, placed: Placed<DovecotSetting>): string[] {
  const same = dovecot.settings.filter((one) => sameSetting(one, placed))
  const last = same.at(-1) ?? placed
  const lines = [`- **Here**: ${shown(last.item)} (${placeText(last.document.source, last.item.range)})`]
  if (last.item !== placed.item) lines.push('- This line has no effect: the later one counts')
  const others = dovecot.settings.filter(
    (one) =>
      one.item.name.text === placed.item.name.text &&
      !sameSetting(one, placed) &&
      settingPath(one) === settingPath(placed),
  )
  return [
    ...lines,
    ...others
      .slice(0, 4)
      .map((one) => `- ${whereText(one)}: ${shown(one.item)} (${placeText(one.document.source, one.item.range)})`),
  ]
}

function sameSetting(a: Placed<DovecotSetting>, b: Placed<DovecotSetting>): boolean {
  return a.item.name.text === b.item.name.text && aroundText(a) === aroundText(b)
}

/** The sections around a setting; empty at the top level. */
function aroundText({ around }: Placed): string {
  return around.map(({ type, name }) => (name ? `${type.text} ${name.text}` : type.text)).join(' → ')
}

function whereText(placed: Placed): string {
  const around = aroundText(placed)
  return around === '' ? 'At the top level' : `In ${code(around)}`
}

function shown(item: DovecotSetting): string {
  const text = item.form === 'file' ? `<${item.decoded}` : item.decoded
  return shownCode(maskedText(text, secretSpans('dovecot', item.name.text, text)))
}

function releaseLines({ document }: Place, dovecot: DovecotInstance, fact: Fact | undefined): string[] {
  const { release } = dovecot
  if (fact === undefined || release === undefined || document.shape !== 'blocks') return []
  const text = dovecotDefault(fact, release)
  const dialect = dovecot.dialect === 'unknown' ? dovecotDialect(document) : dovecot.dialect
  return text === undefined ? [] : [`- Default (${dialect}): ${shownCode(text)}`]
}

/** The other words of Dovecot's files. */
export function dovecotWordText(
  place: Place,
  subject: Of<'dovecot-value' | 'dovecot-reference' | 'dovecot-variable' | 'dovecot-section' | 'dovecot-section-name'>,
): HoverText | undefined {
  switch (subject.kind) {
    case 'dovecot-section':
      return sectionText(subject.text)
    case 'dovecot-section-name':
      return sectionNameText(subject)
    case 'dovecot-variable':
      return page(subject.text, /variable/i)
    case 'dovecot-reference':
      return referenceText(place, subject)
    case 'dovecot-value':
      return valueWordText(subject)
  }
}

/** A block; one that 2.4 has made a setting is described by its page. */
function sectionText(name: string): HoverText | undefined {
  const found = page(name, /^Block/) ?? page(name, /./)
  return found && { ...found, title: `${name} { }`, what: 'Block of dovecot.conf.' }
}

function sectionNameText({ type, text }: Of<'dovecot-section-name'>): HoverText | undefined {
  if (type === 'service') return page(text, /service/i)
  if (type !== 'protocol' || text === '') return undefined
  const those = text.startsWith('!') ? `all protocols but ${code(text.slice(1))}` : `${code(text)} alone`
  return { title: `protocol ${text}`, what: `What this block sets holds for ${those}.` }
}

function page(name: string, fits: RegExp): HoverText | undefined {
  const found = dovecotPages(name).find(({ what }) => fits.test(what))
  return found && { page: found }
}

/** `$name` stands for what the setting was before. */
function referenceText(
  { dovecot, offset, document }: Place,
  { name, text, setting }: Of<'dovecot-reference'>,
): HoverText | undefined {
  if (dovecot === undefined || text.startsWith('$ENV:')) return undefined
  const index = dovecot.settings.findIndex(({ item, document: own }) => item === setting && own === document)
  const before = dovecot.settings
    .slice(0, Math.max(0, index))
    .filter(({ item, around }) => item.name.text === name && around.length === 0)
  const last = before.at(-1)
  if (last)
    return {
      title: text,
      what: 'Stands for the value so far.',
      here: [`- **Here**: ${shown(last.item)} (${placeText(last.document.source, last.item.range)})`],
    }
  const found = dovecotPages(name)[0]
  return offset >= 0 && found
    ? { page: found, title: text, here: ['- **Here**: the default, nothing before sets it'] }
    : undefined
}

/** Words of values that have a name of their own: plugins, mechanisms, schemes, drivers, mailbox formats. */
function valueWordText({ setting, text }: Of<'dovecot-value'>): HoverText | undefined {
  const name = setting.name.text
  if (/(?:^|_)plugins$/.test(name)) return page(text, /^Plugin/)
  if (/mechanisms$/.test(name)) return page(text, /mechanism/i)
  if (/scheme$/.test(name)) return page(text, /scheme/i)
  if (/^(?:passdb_|userdb_)?driver$/.test(name)) return page(`${setting.parent?.type.text ?? 'passdb'}/${text}`, /./)
  if (/^(?:mail_location|location)$/.test(name)) return page(text.split(':')[0] ?? '', /^Mailbox format/)
  return name === 'mail_driver' ? page(text, /^Mailbox format/) : undefined
}
