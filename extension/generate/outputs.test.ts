/** What is generated is current, and the manifest says everything in every language. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { generatedFiles, manifestText } from './outputs.ts'

const extension = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, extension), 'utf8')
const manifest = JSON.parse(read('package.json'))

describe('`npm run generate` has been run', () => {
  test.each([...generatedFiles()])('%s', (path, text) => {
    expect(read(`generated/${path}`)).toBe(text)
  })

  test('there are no other files', () => {
    const files = readdirSync(new URL('generated/', extension), { recursive: true, encoding: 'utf8' })
    expect(files.filter((path) => path.endsWith('.json')).sort()).toEqual([...generatedFiles().keys()].sort())
  })

  test('package.json', () => {
    expect(manifestText(read('package.json'))).toBe(read('package.json'))
  })
})

describe('texts', () => {
  const english = JSON.parse(read('package.nls.json')) as Record<string, string>
  const chinese = JSON.parse(read('package.nls.zh-cn.json')) as Record<string, string>
  const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key as string)

  test('the manifest’s own texts are all there, in both languages, and no others', () => {
    const keys = [...new Set(used)].sort()
    expect(Object.keys(english).sort()).toEqual(keys)
    expect(Object.keys(chinese).sort()).toEqual(keys)
  })

  test('Chinese texts are Chinese', () => {
    expect(Object.entries(chinese).filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('run-time texts have a translation with the same places for values', () => {
    const bundle = JSON.parse(read('l10n/bundle.l10n.zh-cn.json')) as Record<string, string>
    const sources = readdirSync(new URL('src/', extension), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    )
    const said = sources.flatMap((path) =>
      [...read(`src/${path}`).matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) =>
        (text as string).replace(/\\(.)/g, '$1'),
      ),
    )
    expect(Object.keys(bundle).sort()).toEqual([...new Set(said)].sort())
    const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort()
    expect(Object.entries(bundle).filter(([en, zh]) => `${places(en)}` !== `${places(zh)}`)).toEqual([])
  })
})

test('every file that the manifest names is there', () => {
  const named = [...read('package.json').matchAll(/"\.?\/?((?:generated|images|l10n)\/[\w./-]+)"/g)].map(
    ([, path]) => path as string,
  )
  expect(named.filter((path) => !existsSync(new URL(path, extension)))).toEqual([])
})

test('every command has a title and a handler', () => {
  const commands = (manifest.contributes.commands as { command: string }[]).map(({ command }) => command).sort()
  const handled = [...read('src/commands.ts').matchAll(/'(mailcfg\.\w+)': /g)].map(([, name]) => name).sort()
  expect(handled).toEqual(commands)
})
