/** Everything in the extension that follows from the knowledge, the languages and the rules: file by file. */

import { dovecotGrammar } from './grammars/dovecot.ts'
import { mainCfGrammar, mapSourceGrammar, masterCfGrammar } from './grammars/postfix-files.ts'
import {
  accessGrammar,
  aliasesGrammar,
  cidrTableGrammar,
  matchListGrammar,
  patternTableGrammar,
  tableGrammar,
} from './grammars/postfix-tables.ts'
import {
  authrcGrammar,
  extmailGrammar,
  mysqlGrammar,
  saslGrammar,
  servicesGrammar,
  shellGrammar,
  zoneGrammar,
} from './grammars/software.ts'
import type { Grammar } from './grammars/textmate.ts'
import { languageConfigurations } from './language-configuration.ts'
import { editorLanguages } from './languages.ts'
import { settings } from './settings.ts'

/** The grammars by the name of their file. */
export const grammars: Readonly<Record<string, () => Grammar>> = {
  'postfix-main-cf': mainCfGrammar,
  'postfix-master-cf': masterCfGrammar,
  'postfix-map-source': mapSourceGrammar,
  'postfix-access': accessGrammar,
  'postfix-table': tableGrammar,
  'postfix-aliases': aliasesGrammar,
  'postfix-pattern-table': patternTableGrammar,
  'postfix-cidr-table': cidrTableGrammar,
  'postfix-match-list': matchListGrammar,
  dovecot: dovecotGrammar,
  'courier-shell': shellGrammar,
  'courier-authrc': authrcGrammar,
  'cyrus-sasl-smtpd-conf': saslGrammar,
  extmail: extmailGrammar,
  'mysql-my-cnf': mysqlGrammar,
  'bind-zone-file': zoneGrammar,
  'system-services': servicesGrammar,
}

/** The files below `generated/`, with their text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [name, grammar] of Object.entries(grammars)) files.set(`syntaxes/${name}.tmLanguage.json`, json(grammar()))
  for (const [name, configuration] of Object.entries(languageConfigurations)) {
    files.set(`languages/${name}.json`, json(configuration))
  }
  return files
}

/** The manifest with its generated parts: languages, grammars, settings; everything else stays as it is. */
export function manifestText(current: string): string {
  const manifest = JSON.parse(current) as { contributes: object }
  const contributes = {
    ...manifest.contributes,
    languages: languageContributions(),
    grammars: grammarContributions(),
    semanticTokenModifiers: [{ id: 'unknown', description: '%token.unknown%' }],
    semanticTokenScopes: semanticTokenScopes(),
    configuration: settings(),
    configurationDefaults: configurationDefaults(),
  }
  return json({ ...manifest, contributes })
}

function languageContributions() {
  return editorLanguages.map(({ id, definition, filenames, patterns, firstLine, behaviour }) => ({
    id,
    aliases: [definition.title, id],
    ...(filenames === undefined ? {} : { filenames }),
    ...(patterns === undefined ? {} : { filenamePatterns: patterns }),
    ...(firstLine === undefined ? {} : { firstLine }),
    configuration: `./generated/languages/${behaviour}.json`,
  }))
}

/** Languages that share a grammar share its scope. */
function grammarContributions() {
  return editorLanguages.map(({ id, grammar }) => ({
    language: id,
    scopeName: grammars[grammar]?.().scopeName,
    path: `./generated/syntaxes/${grammar}.tmLanguage.json`,
  }))
}

/** Names keep the colour that the grammar gave them when the server's tokens come. */
function semanticTokenScopes() {
  const scopes = { property: ['support.type.property-name'], 'property.unknown': ['variable.other.property'] }
  return editorLanguages.map(({ id }) => ({ language: id, scopes }))
}

/** Numbers behind a `#`, such as those of commented-out services, are no colours. */
function configurationDefaults() {
  return Object.fromEntries(editorLanguages.map(({ id }) => [`[${id}]`, { 'editor.colorDecorators': false }]))
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
