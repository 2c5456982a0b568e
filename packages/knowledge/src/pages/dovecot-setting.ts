/** The page about a setting of Dovecot. */
import { type DovecotSetting, dovecotBlocks } from '../dovecot.ts'
import { dovecotText } from '../dovecot-texts.ts'
import { blockFacts } from './dovecot-block.ts'
import { dovecotKindWords } from './dovecot-kinds.ts'
import { DOVECOT_LINES, lifeFacts, linesInWords } from './dovecot-lines.ts'
import { code, codes, type Fact, type Page } from './markdown.ts'

/** The page about a setting; where a block has the same name, what is known of the block too. */
export function dovecotSettingPage(setting: DovecotSetting): Page {
  const { name } = setting
  const text = dovecotText('setting', name)
  return {
    title: name,
    what: `${kindOf(setting)} (Dovecot ${linesInWords(knownTo(setting)) || 'before 1.1'}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ...valueFacts(setting),
      ...defaultFacts(setting),
      ...placeFacts(setting),
      ...lifeFacts(setting),
      ...manualFacts(setting),
      ...successorFacts(setting),
      ...originFacts(setting),
      ...dovecotBlocks()
        .filter((block) => block.name === name)
        .flatMap(blockFacts),
    ],
    references: references(setting),
  }
}

const knownTo = ({ versions }: DovecotSetting): readonly string[] =>
  DOVECOT_LINES.filter((_, index) => versions[index] === '1')

function kindOf({ name, leaf }: DovecotSetting): string {
  if (leaf === undefined) return 'Setting of dovecot.conf'
  const path = name.slice(0, -leaf.length - 1)
  return `Setting \`${leaf}\` in ${path.split('/').map(code).join(' → ')} of dovecot.conf`
}

function valueFacts({
  type,
  type23,
  type24,
  values,
  values24,
  words,
  varExpand23,
  varExpand24,
}: DovecotSetting): Fact[] {
  const differs = type23 !== undefined && type24 !== undefined && type23 !== type24
  const value = dovecotKindWords(type)
  return [
    ['Value', differs ? `up to 2.3 ${dovecotKindWords(type23)}; in 2.4 ${dovecotKindWords(type24)}` : value],
    ['Values', codes(values)],
    ['Values in 2.4', codes(values24)],
    ['Usual words', codes(words)],
    ['Percent variables', (varExpand23 || varExpand24) && 'are expanded'],
  ].map(([label, text]): Fact => [label as string, text || undefined])
}

function defaultFacts({ type, default12, default23, default24, default23Note }: DovecotSetting): Fact[] {
  if (/filter$|^block-list$/.test(type)) return []
  const known = [
    ['1.x', default12],
    ['2.3', default23],
    ['2.4', default24],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined)
  const [first] = known
  const same = known.every(([, text]) => text === first?.[1])
  return [
    ...(same && first ? [['Default', code(first[1])] as const] : []),
    ...(same ? [] : known.map(([line, text]): Fact => [`Default in ${line}`, code(text)])),
    ['Default, remark', default23Note],
  ]
}

const GENERAL = 'root, protocol X, local X, remote X, local_name X'

function placeFacts({
  name,
  sections,
  sections1x,
  filters24 = [],
  nameSetting,
  requiresInside,
}: DovecotSetting): Fact[] {
  const filter = filters24[0]?.split(' ')[0]
  const short = filter !== undefined && name.startsWith(`${filter}_`) ? name.slice(filter.length + 1) : undefined
  return [
    ['May stand in', placeWords(sections)],
    ['In 1.x', codes(sections1x)],
    ['In 2.4 belongs into', codes(filters24)],
    ['In there also written', short && code(short)],
    ["Receives the block's name", nameSetting && code(nameSetting)],
    ['Block must contain', requiresInside && code(requiresInside)],
  ].map(([label, text]): Fact => [label as string, text || undefined])
}

function placeWords(sections: readonly string[]): string | undefined {
  const joined = sections.join(', ')
  if (joined === GENERAL) return 'the top level, and `protocol`, `local`, `remote` and `local_name` blocks'
  if (joined === 'any') return 'any place'
  return sections.map((section) => (section === 'root' ? 'the top level' : code(section))).join(', ')
}

function manualFacts({ docAdded, docRemoved, changedIn, absentIn, deprecatedIn }: DovecotSetting): Fact[] {
  return [
    ['Since, by the manual', docAdded],
    ['Gone in, by the manual', docRemoved],
    ['Changed in', changedIn?.join(', ')],
    ['Missing in', absentIn?.join(', ')],
    ['Deprecated in', deprecatedIn],
  ]
}

function successorFacts({ versions, renamedTo2, renamedTo24, formerly, note, note24 }: DovecotSetting): Fact[] {
  const [was23, is24] = [versions.at(-2), versions.at(-1)]
  return [
    ['In 2.x', codes(renamedTo2)],
    ['In 2.4', codes(renamedTo24) ?? (was23 === '1' && is24 === '0' ? 'not known any more' : undefined)],
    ['Up to 2.3', codes(formerly)],
    ['Note', note],
    ['Note on 2.4', note24],
  ]
}

function originFacts({ plugin, pro, undocumented, hidden, advanced, mustBeFirst, ...names }: DovecotSetting): Fact[] {
  return [
    ['Plugin', plugin && code(plugin.replaceAll('-', '_'))],
    ['Package', names.package === 'pigeonhole' && !plugin ? 'Pigeonhole (Sieve)' : undefined],
    ['Edition', pro && 'commercial (Dovecot Pro) only'],
    ['Place', mustBeFirst && 'must be the first setting of the main file'],
    ['Part of the name', names.pattern && 'varies: `<…>`, `XXX` or a last `X` stands for it'],
    ['With a number', names.numberedVariants && 'a number may follow the name, for several of them'],
    ['Documented', undocumented ? 'no' : hidden || advanced ? 'as a setting that is seldom needed' : undefined],
  ].map(([label, text]): Fact => [label as string, text || undefined])
}

function references({ name, versions, leaf, plugin }: DovecotSetting): string[] {
  const latest = `https://doc.dovecot.org/latest/core/summaries/settings.html#${name}`
  const core = `https://doc.dovecot.org/2.3/settings/core/#core_setting-${name}`
  if (versions.endsWith('1')) return [latest]
  if (name.startsWith('plugin/'))
    return [`https://doc.dovecot.org/2.3/settings/${plugin === 'sieve' ? 'pigeonhole' : 'plugin'}/`]
  if (!versions.includes('1', 2)) return ['https://doc.dovecot.org/2.3/']
  return [leaf === undefined ? core : 'https://doc.dovecot.org/2.3/settings/core/']
}
