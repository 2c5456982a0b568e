/** The pages about blocks, services and plugins of Dovecot. */
import { type DovecotBlock, dovecotBlocks } from '../dovecot.ts'
import { dovecotPluginSettings } from '../dovecot-plugins.ts'
import { type DovecotService, dovecotListeners, dovecotServices } from '../dovecot-services.ts'
import { dovecotBlockKey, dovecotText } from '../dovecot-texts.ts'
import { linesInWords } from './dovecot-lines.ts'
import { code, codes, type Fact, type Page } from './markdown.ts'

/** The page about a block type, over all release lines that have it. */
export function dovecotBlockPage(name: string): Page | undefined {
  const blocks = dovecotBlocks().filter((block) => block.name === name)
  const newest = blocks.at(-1)
  if (newest === undefined) return undefined
  const text = dovecotText('block', dovecotBlockKey(newest))
  return {
    title: `${name} { }`,
    what: `Block of ${newest.parents.some((parent) => /file|\.ext/.test(parent)) ? 'a dict file' : 'dovecot.conf'} (Dovecot ${blocks.map(({ dialects }) => linesInWords(dialects)).join(', ')}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: blocks.length === 1 ? blocks.flatMap(blockFacts).slice(1) : blocks.flatMap(blockFacts),
    references: ['https://doc.dovecot.org/latest/core/settings/syntax.html'],
  }
}

/** What is known of a block in the release lines of one record. */
export function blockFacts(block: DovecotBlock): Fact[] {
  const lines = linesInWords(block.dialects)
  const text = dovecotText('block', dovecotBlockKey(block))
  const rules = [
    block.kind === undefined || block.kind.startsWith('named') ? nameWords(block.nameRule) : 'no name',
    `stands in ${block.parents.map((parent) => (parent === 'any' ? 'any place' : code(parent))).join(', ')}`,
    block.notes?.replace(/\.$/, ''),
  ]
  return [
    [`As a block in ${lines}`, [text?.summary, text?.advice].filter(Boolean).join(' ') || undefined],
    [`Rules in ${lines}`, rules.filter(Boolean).join('; ')],
  ]
}

const nameWords = (rule: string): string =>
  ({ required: 'a name must follow', optional: 'a name may follow', none: 'no name', forbidden: 'no name' })[rule] ??
  `name ${rule}`

/** The page about a built-in service. */
export function dovecotServicePage(name: string): Page | undefined {
  const records = dovecotServices().filter(({ service }) => service === name)
  if (records.length === 0) return undefined
  const text = dovecotText('service', name)
  return {
    title: `service ${name}`,
    what: `Built-in service of Dovecot (${records.map(({ version }) => version).join(', ')}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [...records.flatMap(serviceFacts), ...dovecotListeners(name).map(listenerFact)],
    references: ['https://doc.dovecot.org/latest/core/config/service.html'],
  }
}

function serviceFacts({ version, settings, listeners = [] }: DovecotService): Fact[] {
  const set = Object.entries(settings).map(([name, value]) => `\`${name} = ${value}\``)
  const sockets = listeners.map(({ kind, name, port, mode, user, group }) => {
    const owner = user || group ? ` ${user || 'root'}:${group || 'root'}` : ''
    return `\`${kind} ${name}\`${port ? ` port ${port}` : ''}${mode ? ` mode ${mode}` : ''}${owner}`
  })
  return [
    [`Settings in ${version}`, set.join(', ')],
    [`Listeners in ${version}`, sockets.join(', ')],
  ]
}

const listenerFact = (listener: ReturnType<typeof dovecotListeners>[number]): Fact => [
  `Socket for ${listener.client}`,
  [
    listener.path && `\`${listener.path}\``,
    listener.clientSetting && `\`${listener.clientSetting}\``,
    listener.expectedOwnership,
    listener.notes,
  ]
    .filter(Boolean)
    .join('; '),
]

/** The page about a plugin, by the name that `mail_plugins` has for it or by that of its manual page. */
export function dovecotPluginPage(name: string): Page | undefined {
  const loaded = name.replaceAll('-', '_')
  const text = dovecotText('plugin', loaded)
  if (text === undefined) return undefined
  const settings = dovecotPluginSettings(name)
  const names = (version: RegExp): string[] =>
    settings.filter(({ versions }) => version.test(versions)).map(({ name: path, leaf }) => leaf ?? path)
  return {
    title: `${loaded} plugin`,
    what: `Plugin of Dovecot${settings.some(({ pro }) => pro) ? ', commercial edition' : ''}.`,
    summary: text.summary,
    advice: text.advice,
    facts: [
      ['Settings up to 2.3', codes(names(/0$/))],
      ['Settings in 2.4', codes(names(/1$/))],
    ],
    references: [
      settings.some(({ versions }) => versions.endsWith('1'))
        ? 'https://doc.dovecot.org/latest/core/summaries/settings.html'
        : 'https://doc.dovecot.org/2.3/settings/plugin/',
    ],
  }
}
