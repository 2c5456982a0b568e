/** Who asks a table, above its first line: parameters of Postfix, databases of Dovecot. */

import type { Uri } from '@mailcfg/core'
import {
  type Document,
  type DovecotInstance,
  type DovecotSetting,
  dovecotPlaces,
  type Placed,
  type Stack,
  type TableUse,
} from '@mailcfg/model'
import type { CodeLens, LensPlace } from './lens.ts'

/** How many of those that ask the title names. */
const MOST_NAMED = 3

/** Those that ask a file: their names, each once, and the places where they name it. */
interface Askers {
  readonly names: readonly string[]
  readonly places: readonly LensPlace[]
}

/** The lens of a table or of a source of one; none for files that nothing asks. */
export function tableLenses(stack: Stack, document: Document): CodeLens[] {
  const { names, places } = askersOf(stack, document)
  if (names.length === 0) return []
  const more = names.length - MOST_NAMED
  const title = `consulted by ${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const tooltip = more > 0 ? names.join('\n') : ''
  return [{ range: { start: 0, end: 0 }, title, tooltip, action: { kind: 'references', places } }]
}

function askersOf(stack: Stack, document: Document): Askers {
  const { language, source } = document
  if (language.product === 'postfix') {
    const uses = stack.postfix.flatMap((postfix) => postfix.usesOfFile(source.uri))
    return { names: namesOf(uses), places: uses.map((use) => ({ uri: use.source.uri, range: use.range })) }
  }
  // Parts of the configuration itself are included, not asked.
  const isPart = stack.dovecot.some(({ documents }) => documents.some((one) => one === document))
  if (language.product !== 'dovecot' || isPart) return { names: [], places: [] }
  const asking = stack.dovecot.flatMap((dovecot) => dovecotAskers(stack, dovecot, source.uri))
  return { names: [...new Set(asking.map(({ name }) => name))], places: asking.map(({ place }) => place) }
}

/** Parameters with the restrictions that ask, each once, with the services whose `-o` it is. */
function namesOf(uses: readonly TableUse[]): string[] {
  const services = new Map<string, Set<string>>()
  for (const { parameter, restriction, setting } of uses) {
    const asker = restriction === undefined ? parameter : `${parameter} (${restriction})`
    const of = setting.service?.service.text
    // What main.cf says is told apart from what is said for single services.
    const key = of === undefined ? asker : `${asker} of`
    services.set(key, new Set([...(services.get(key) ?? []), ...(of === undefined ? [] : [of])]))
  }
  return [...services].map(([asker, names]) => [asker, [...names].join(' and ')].join(' ').trim())
}

/** Paths in values: alone, behind a type as in `mysql:/path`, or among other words of `args`. */
const PATHS = /(?<=^|[\s=:<"'])\/[^\s"',]+/g

/** The settings of Dovecot that name a file. */
function dovecotAskers(stack: Stack, dovecot: DovecotInstance, uri: Uri): { name: string; place: LensPlace }[] {
  return dovecot.settings.flatMap((placed) => {
    const { item, document } = placed
    const from = document.source.uri
    return [...item.value.text.matchAll(PATHS)].flatMap(({ 0: path, index }) => {
      const places = dovecotPlaces(path, from, dovecot.main.source.uri, stack)
      if (places.find((place) => stack.documents.has(place)) !== uri) return []
      return [{ name: askerName(placed), place: { uri: from, range: item.value.rangeOf(index, index + path.length) } }]
    })
  })
}

/** A database of users or passwords is called by its section, other settings by their names. */
function askerName({ item, around }: Placed<DovecotSetting>): string {
  const section = around.at(-1)?.type.text
  if (section === 'passdb' || section === 'userdb') return section
  return section === undefined ? item.name.text : `${section} ${item.name.text}`
}
