/** The configuration in force as a text in the language of its files, line by line the same for values and defaults. */

import { SourceText } from '@mailcfg/core'
import { editorLanguageId } from '@mailcfg/grammars'
import {
  baseName,
  type Document,
  type DovecotInstance,
  type DovecotView,
  dovecotView,
  type EffectiveView,
  effectiveConfiguration,
  effectiveDovecot,
  effectiveDovecot24,
  effectiveView,
  messageText,
  onTheServer,
  type PostfixInstance,
  PostfixParameters,
  readDocument,
  refusalSentence,
  type ShownParameter,
  Stack,
} from '@mailcfg/model'

/** What is shown: what the files set, the defaults of the same names, or everything in force. */
export type ValuesView = 'set' | 'defaults' | 'all'

/** A text to be read only; secrets are masked. */
export interface ValuesText {
  readonly title: string
  readonly text: string
  readonly languageId: string
}

/** The values of the configuration that a file belongs to; Dovecot's for Dovecot's files, else Postfix's. */
export function valuesText(stack: Stack, document: Document, view: ValuesView): ValuesText | undefined {
  const dovecot = document.language.product === 'dovecot' ? stack.dovecotOf(document) : undefined
  if (dovecot) return dovecotText(dovecot, view)
  const postfix = stack.postfixOf(document) ?? stack.postfix[0]
  if (postfix?.main) return postfixText(postfix, view)
  const other = stack.dovecot[0]
  return other && dovecotText(other, view)
}

function languageIdOf({ language }: Document): string {
  return editorLanguageId(language) ?? 'plaintext'
}

const itself = (uri: string): string => uri

/** A path as a title: what it ends with. */
function lastParts(path: string): string {
  return path.split('/').slice(-2).join('/')
}

function postfixText(postfix: PostfixInstance, view: ValuesView): ValuesText {
  const configuration = effectiveConfiguration(postfix, view === 'all' ? { defaults: true } : {})
  const shown = effectiveView(postfix, configuration, '', itself)
  const refusals = configuration.refusals.map((refusal) => `# refused: ${refusalSentence(refusal)}`)
  const lines = view === 'defaults' ? defaultLines(postfix, shown) : [...valueLines(shown), ...serviceLines(shown)]
  return {
    title: lastParts(postfix.directory),
    text: [...refusals, ...lines].map((line) => `${line}\n`).join(''),
    languageId: languageIdOf(postfix.main as Document),
  }
}

function valueLines({ parameters }: EffectiveView): string[] {
  return parameters.map(valueLine)
}

/** One line: the value as far as it can be worked out, or a comment for what no file tells. */
function valueLine({ name, value, expanded }: ShownParameter): string {
  const shown = expanded ?? value
  if (shown === undefined) return `# ${name}: ${onTheServer(name)}`
  return `${name} =${shown === '' ? '' : ` ${shown}`}`
}

/** The settings behind `-o`, which count for one service alone. */
function serviceLines({ services }: EffectiveView): string[] {
  return services.flatMap(({ service, overrides }) =>
    overrides.length === 0
      ? []
      : [
          '',
          `# ${service.service.text}/${service.type.text} ${service.command.text}`,
          ...overrides.map((parameter) => `#   -o ${valueLine(parameter)}`),
        ],
  )
}

/** The defaults of what the files set, in the same order. */
function defaultLines(postfix: PostfixInstance, { parameters }: EffectiveView): string[] {
  const { directory, versions, host } = postfix
  const bare = new PostfixParameters(directory, undefined, undefined, versions, host ?? {})
  const all = effectiveView(bare, effectiveConfiguration(bare, { defaults: true }), '', itself)
  const byName = new Map(all.parameters.map((parameter) => [parameter.name, parameter]))
  return parameters.map(({ name }) => {
    const parameter = byName.get(name)
    return parameter ? valueLine(parameter) : `# ${name} has no default`
  })
}

function dovecotText(dovecot: DovecotInstance, view: ValuesView): ValuesText {
  const shown = readDovecot(dovecot, view === 'all')
  const lines = view === 'defaults' ? dovecotDefaults(dovecot, shown) : shown.lines.map(({ text }) => text)
  return {
    title: lastParts(dovecot.main.source.uri),
    text: [...shown.warnings.map(({ text }) => `# ${text.replace(/\s+/g, ' ')}`), ...lines]
      .map((line) => `${line}\n`)
      .join(''),
    languageId: languageIdOf(dovecot.main),
  }
}

function readDovecot(dovecot: DovecotInstance, defaults: boolean): DovecotView {
  const read = dovecot.dialect === '2.4' ? effectiveDovecot24 : effectiveDovecot
  const effective = read(dovecot, { defaults })
  const view = dovecotView(dovecot.main.source.uri, effective, itself)
  const refusal = effective.refusal && messageText(effective.refusal, itself)
  const warnings = view.warnings.map(({ text, place }) => {
    const where = place && ` (${baseName(place.file)}:${place.line})`
    return { text: `${text === refusal ? 'refused: ' : ''}${text}${where ?? ''}`, place }
  })
  return { ...view, warnings }
}

/** A release for each dialect where nobody tells the target. */
const RELEASES = { '1.x': '1.2', '2.0-2.3': '2.3', '2.4': '2.4', unknown: '2.3' } as const

/** The lines of the settings as they are where nothing is set; sections are those of the files. */
function dovecotDefaults(dovecot: DovecotInstance, { lines }: DovecotView): string[] {
  const { source, language } = dovecot.main
  const empty = readDocument(SourceText.fromText(source.uri, versionLine(source.text), 0), language)
  const release = dovecot.versions.dovecot ?? RELEASES[dovecot.dialect]
  const [instance] = new Stack('', [empty], { ...dovecot.versions, dovecot: release }).dovecot
  const bare = instance ? readDovecot(instance, true) : { lines: [] }
  const byName = new Map(bare.lines.flatMap(({ setting, text }) => (setting ? [[keyOf(setting), text] as const] : [])))
  return lines.flatMap(({ setting, text }) => (setting ? (byName.get(keyOf(setting)) ?? []) : text))
}

/** The lines by which Dovecot 2.4 knows its configuration. */
function versionLine(text: string): string {
  return (text.match(/^dovecot_(?:config|storage)_version[ \t]*=[^\n]*$/gm) ?? []).map((line) => `${line}\n`).join('')
}

function keyOf({ sections, name }: { readonly sections: readonly string[]; readonly name: string }): string {
  return [...sections, name].join('\n')
}
