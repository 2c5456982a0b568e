/** Pictures of real servers: what they call broken is broken, and no file, however damaged, stops the drawing. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { detectLanguage } from '@mailcfg/grammars'
import { readDocument, Stack } from '@mailcfg/model'
import { complaintsOf, mermaidOf, stackPicture, svgOf } from '@mailcfg/picture'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import fc from 'fast-check'
import { sharedDir, testShared } from '../kit/shared.ts'

/** All that is broken in the trees of the corpus, each looked at. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  // Its dovecot.conf has no listener at all, and all files that it includes by name are there.
  kolanos__pypanel: ['Postfix looks for the socket at /var/spool/postfix/private/auth, where Dovecot does not listen.'],
}

testShared('the servers of the corpus have no link that is broken by mistake', async () => {
  const cwd = join(sharedDir as string, 'corpus/trees')
  const found: Record<string, string[]> = {}
  for (const name of readdirSync(cwd)) {
    const { stacks } = await loadProject({ paths: [name], cwd, config: NO_PROJECT_FILE, versions: {} })
    const all = stacks.flatMap((stack) => complaintsOf(stackPicture(stack)).map(({ what }) => what))
    if (all.length > 0) found[name] = all
  }
  expect(found).toEqual(BROKEN)
})

const root = fileURLToPath(new URL('../../fixtures/stacks/', import.meta.url))

const servers = readdirSync(root).map((server) =>
  readdirSync(`${root}${server}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`
      return { path: path.slice(root.length + server.length), text: readFileSync(path, 'utf8') }
    }),
)

/** Text that changes what sockets, hosts and tables are called. */
const PIECES = [
  '{',
  '}',
  '$',
  '${',
  ' = ',
  '\n',
  '\n  ',
  ':',
  'unix:',
  'inet:',
  '[',
  ']',
  '<&">',
  '%{',
  '/',
  '-o ',
  '"',
  '\0',
  '邮',
]

const damage = fc.record({
  server: fc.nat(),
  file: fc.nat(),
  cuts: fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 20 }), insert: fc.constantFrom(...PIECES, '') }), {
    maxLength: 5,
  }),
})

test('damaged files are drawn as far as they go', () => {
  const draw = ({ server, file, cuts }: { server: number; file: number; cuts: readonly Cut[] }): void => {
    const files = servers[server % servers.length] ?? []
    const documents = files.flatMap(({ path, text }, i) => {
      const source = SourceText.fromText(path, i === file % files.length ? damaged(text, cuts) : text)
      const { language } = detectLanguage(path, () => source.text)
      return language ? [readDocument(source, language)] : []
    })
    const picture = stackPicture(new Stack('/', documents))
    const ids = new Set(picture.nodes.map(({ id }) => id))
    expect(picture.links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
    const title = { title: 'damaged', picture }
    // NaN would be a part that stands nowhere.
    expect(svgOf([title], { placeName: () => '' })).not.toMatch(/NaN|Infinity/)
    expect(mermaidOf([title])).toMatch(/^flowchart LR\n/)
  }
  fc.assert(fc.property(damage, draw), { numRuns: 150 })
})

interface Cut {
  readonly at: number
  readonly cut: number
  readonly insert: string
}

function damaged(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((t, { at, cut, insert }) => {
    const start = at % (t.length + 1)
    return t.slice(0, start) + insert + t.slice(start + cut)
  }, text)
}
