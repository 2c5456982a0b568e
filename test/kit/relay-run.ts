/** Puts questions to a server made of texts, as the parts of packages/relay do to each other. */

import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, languageById, mainCf, masterCf } from '@mailcfg/grammars'
import { languageOfTable, readDocument, Stack } from '@mailcfg/model'
import { explore } from '../../packages/relay/src/explore.ts'
import type { Run } from '../../packages/relay/src/run.ts'
import { Server } from '../../packages/relay/src/server.ts'
import { UNKNOWN_WORLD, type World } from '../../packages/relay/src/world.ts'

/** The release that the figures of the tests were measured on. */
const MEASURED = '3.7.11'

/**
 * The first smtpd of master.cf, or main.cf alone.
 * @param files main.cf, master.cf and what they name, by the name below /etc/postfix; items of lists are read from any file
 */
export function serverOf(files: Readonly<Record<string, string>>, world: Partial<World> = {}): Server {
  const read = (name: string, language: LanguageDefinition) =>
    readDocument(SourceText.fromText(`/etc/postfix/${name}`, files[name] as string), language)
  const own = Object.keys(files).flatMap((name) =>
    name === 'main.cf' ? [read(name, mainCf)] : name === 'master.cf' ? [read(name, masterCf)] : [],
  )
  const uses = new Stack('/', own, { postfix: MEASURED }).postfix.flatMap(({ tableUses }) => tableUses)
  const others = Object.keys(files).filter((name) => name !== 'main.cf' && name !== 'master.cf')
  const tables = others.map((name) => {
    const use = uses.find(({ path }) => path === `/etc/postfix/${name}`)
    const language = use && languageOfTable(use.type, use.parameter, use.restriction)
    return read(name, language ?? (languageById('lookup-table') as LanguageDefinition))
  })
  const [postfix] = new Stack('/', [...own, ...tables], { postfix: MEASURED }).postfix
  if (postfix === undefined) throw new Error('no main.cf among the files')
  const service = postfix.services.find(({ command }) => command.text === 'smtpd')
  return new Server(postfix, service, { ...UNKNOWN_WORLD, ...world })
}

/** All answers that are possible, each once, in the order in which they come up. */
export function answersOf<T>(server: Server, ask: (run: Run) => T): T[] {
  return explored(server, ask).endings.map(({ result }) => result)
}

/** What the answers depend on. */
export function dependsOn(server: Server, ask: (run: Run) => unknown): readonly string[] {
  return explored(server, ask).turnsOn
}

function explored<T>(server: Server, ask: (run: Run) => T) {
  return explore((chooser) => ask({ server, chooser }), JSON.stringify, 100)
}
