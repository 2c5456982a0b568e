/** The pages about lookup tables: types, results, parameters of their configuration files. */
import {
  type AccessAction,
  type ActionTable,
  accessActions,
  type MapSourceParameter,
  mapSourceParameters,
  tableType,
} from '../postfix-tables.ts'
import { postfixText } from '../postfix-texts.ts'
import { code, codes, lifetime, type Page } from './markdown.ts'

/** The page about the table type of this name. */
export function tableTypePage(name: string): Page | undefined {
  const type = tableType(name)
  if (type === undefined) return undefined
  const text = postfixText('table-type', name)
  return {
    title: name,
    what: `Lookup table type, written \`${name}:${type.argument === 'pathname' ? '/path/of/table' : '…'}\` (Postfix, ${lifetime(type)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Behind the colon', type.argument],
      ['Compiled', type.sourceFileNeedsPostmap && `by postmap, into a file that ends with \`${type.extensionOfDb}\``],
      ['Case of keys', type.caseFolding],
      ['Also asked for parts of an address', type.partialKeySearches && 'yes: domains, parent domains, local parts'],
      ['Availability', type.availability],
      ['Deprecated since', type.deprecatedSince],
      ['Note', type.notes],
    ],
    references: [`https://www.postfix.org/DATABASE_README.html`, ...typeManual(name)],
  }
}

const WITH_MANUAL = new Set(
  'cidr ldap lmdb memcache mongodb mysql nisplus pcre pgsql regexp socketmap sqlite tcp'.split(' '),
)

const typeManual = (name: string): string[] => (WITH_MANUAL.has(name) ? [`${name}_table(5)`] : [])

const TABLES: Readonly<Record<ActionTable, { words: string; manual: string }>> = {
  access: { words: 'access table', manual: 'access(5)' },
  header_checks: { words: 'header_checks or body_checks table', manual: 'header_checks(5)' },
  milter_header_checks: { words: 'milter_header_checks table', manual: 'milter_header_checks in postconf(5)' },
  postscreen_access: { words: 'postscreen_access_list', manual: 'postscreen(8)' },
  smtp_header_checks: { words: 'smtp_header_checks table', manual: 'smtp(8)' },
}

/** The pages about an action: one for each kind of table that has it. */
export function actionPages(name: string): Page[] {
  return accessActions()
    .filter(({ action }) => action.toLowerCase() === name.toLowerCase())
    .map(actionPage)
}

function actionPage(action: AccessAction): Page {
  const text = postfixText('access-action', `${action.table}/${action.action}`)
  const { words, manual } = TABLES[action.table]
  return {
    title: action.action,
    what: `Result of ${/^[aeio]/.test(words) ? 'an' : 'a'} ${words} (Postfix, ${lifetime(action)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Behind it', action.argument],
      ['Effect', action.resultClass.replaceAll('-', ' ')],
      ['Note', action.notes],
    ],
    references: [manual],
  }
}

/** The pages about a parameter of map source files; `mysql:hosts` asks for one type of table, `hosts` for all. */
export function mapSourcePages(name: string): Page[] {
  const [type, own] = name.includes(':') ? name.split(':', 2) : [undefined, name]
  return mapSourceParameters(type)
    .filter((parameter) => parameter.name === own)
    .map(mapSourcePage)
}

function mapSourcePage(parameter: MapSourceParameter): Page {
  const { tableType: type, name } = parameter
  const text = postfixText('map-source', `${type}/${name}`)
  return {
    title: `${type}: ${name}`,
    what: `Setting of the file that a \`${type}:\` table names (Postfix, ${lifetime(parameter)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: [
      ['Value', parameter.type],
      ['Default', parameter.default === undefined ? undefined : code(parameter.default)],
      ['Must be set', parameter.required && 'yes'],
      ['Expands', codes(parameter.expansions)],
      ['Deprecated', parameter.deprecated],
      ['Note', parameter.notes],
    ],
    references: [`${type}_table(5)`],
  }
}
