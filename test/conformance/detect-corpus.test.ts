/** Files that real people wrote, told apart: how often name, path and content lead to the right language. */

import { expect, test } from '@jest/globals'
import { detectLanguage, type LanguageDefinition } from '@mailcfg/grammars'
import { type CorpusFile, corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { describeShared } from '../kit/shared.ts'

const HEAD = 65536

/** Kinds whose files show what they are even under a made-up name, as `--as`-less pipes and temporary files have. */
const CONTENT_TELLS: ReadonlySet<string> = new Set([
  'main-cf',
  'master-cf',
  'table-sql',
  'table-ldap',
  'sasl',
  'extmail',
])

type Expected = (language: LanguageDefinition) => boolean

const isId =
  (...ids: string[]): Expected =>
  (language) =>
    ids.includes(language.id)

/** Base name of a file without the collectors' prefix. */
function baseName(file: CorpusFile): string {
  return file.path.replace(/^.*\//, '').replace(/^.*__\d+-/, '')
}

/** Which Dovecot language a file must be: by what kind of file it is, then by its version. */
function expectedDovecot(file: CorpusFile): Expected {
  const name = baseName(file).replace(/^.*:/, '')
  // iRedMail's last-login file is a dict map by its content (connect and map sections), whatever its name.
  if (/^dovecot-(?:dict|last-login)/.test(name)) return isId('dovecot-dict')
  if (/^dovecot-(?:.*sql|.*ldap|pgsql|mysql)\b/.test(name) && !/2\.4/.test(name)) return isId('dovecot-sql')
  if (/2\.4|CONFIG_VERSION/.test(file.version)) return isId('dovecot24')
  return /1\.x/.test(file.version) ? isId('dovecot-1x') : isId('dovecot')
}

function expectedCourier(file: CorpusFile): Expected | undefined {
  const name = baseName(file).replace(/\.(?:dist|template)(?:\.in)?$/, '')
  if (/^imapd(?:-ssl)?$/.test(name)) return isId('courier-imapd')
  if (/^pop3d(?:-ssl)?$/.test(name)) return isId('courier-pop3d')
  // Settings of Courier's own mail server are in no language of the house.
  return /^auth/.test(name) ? isId(name) : undefined
}

/** What a file must be taken for; `undefined` for kinds that no language covers. */
function expectedOf(file: CorpusFile): Expected | undefined {
  switch (file.kind) {
    case 'main-cf':
      return isId('main.cf')
    case 'master-cf':
      return isId('master.cf')
    case 'table-sql':
    case 'table-ldap':
      return isId('map-source')
    case 'map-hash':
      return (language) => language.product === 'postfix' && language.shape === 'table'
    case 'map-aliases':
      return isId('aliases')
    case 'map-regexp':
      return isId('pcre-table', 'regexp-table')
    case 'map-cidr':
      return isId('cidr-table')
    case 'sasl':
      return isId('smtpd.conf', 'saslauthd')
    case 'extmail':
      return baseName(file).startsWith('web') ? isId(baseName(file).replace('.default', '')) : undefined
    case 'courier':
      return expectedCourier(file)
    case 'dovecot':
      return expectedDovecot(file)
    default:
      return undefined
  }
}

describeShared('detection over the corpus', () => {
  const files = corpusFiles()
  const detected = files.map((file) => {
    const source = readCorpusFile(file)
    return { file, detection: detectLanguage(file.path, () => source.text.slice(0, HEAD)) }
  })
  const judged = detected.flatMap(({ file, detection }) => {
    const expected = expectedOf(file)
    return expected
      ? [{ file, detection, expected, agrees: detection.language ? expected(detection.language) : false }]
      : []
  })
  const wrong = judged.filter(({ agrees }) => !agrees)
  const describeWrong = ({ file, detection }: (typeof judged)[number]): string =>
    `${file.path}: ${detection.language?.id ?? 'nothing'} by ${detection.by}`

  test('every file of a kind that a language covers is told right', () => {
    console.info(`${judged.length - wrong.length} of ${judged.length} files told right`)
    expect(judged.length).toBeGreaterThan(900)
    expect(wrong.map(describeWrong)).toEqual([])
  })

  test('content alone tells most files with a marked content', () => {
    const anonymous = judged.filter(({ file }) => CONTENT_TELLS.has(file.kind) && !file.templated)
    const told = anonymous.filter(({ file, expected }) => {
      const { language } = detectLanguage('stdin', () => readCorpusFile(file).text.slice(0, HEAD))
      return language !== undefined && expected(language)
    })
    console.info(`${told.length} of ${anonymous.length} files told by content alone`)
    expect(told.length / anonymous.length).toBeGreaterThanOrEqual(0.95)
  })

  test('a policy daemon’s main.cf is not taken for a mail server’s', () => {
    const others = detected.filter(({ file }) => file.kind === 'other-not-mail')
    expect(others).toHaveLength(4)
    expect(others.filter(({ detection }) => detection.language !== undefined)).toEqual([])
  })

  test('files that no language covers are taken for nothing', () => {
    const uncovered = detected.filter(({ file }) => expectedOf(file) === undefined)
    expect(uncovered.length).toBeGreaterThan(20)
    const taken = uncovered.filter(({ detection }) => detection.language !== undefined)
    expect(taken.map(({ file, detection }) => `${file.path}: ${detection.language?.id}`)).toEqual([])
  })
})
