/** What Postfix refuses has an error, and what it takes and honours has none: as a table, over the corpus and random files. */

import { expect, test } from '@jest/globals'
import { randomConfiguration } from '../fuzz/configurations.ts'
import { COUNT, SEED } from '../fuzz/dice.ts'
import { daemonVersion } from '../kit/daemons.ts'
import { sharedDir } from '../kit/shared.ts'
import { corpusConfigurations, type NamedConfiguration } from './postconf/corpus.ts'
import { installedPostconf } from './postconf/program.ts'
import { type Judged, judge } from './refusals/judge.ts'

/** Refused, without an error: why nobody can tell from the files. */
const UNSEEN: Readonly<Record<string, string>> = {
  'templated/main-cf/iredmail__iRedMail__03-main.cf': 'a template with placeholders',
  'templated/main-cf/krlex__cloudcp-shared-hosting__01-main.cf': 'a template with placeholders',
  'templated/main-cf/metaxmx__mailserver-postfix-courier-docker__01-main.cf.template': 'a template with placeholders',
  'templated/main-cf/modoboa__modoboa-installer__02-main.cf.tpl': 'a template with placeholders',
  'templated/main-cf/modoboa__modoboa-installer__03-main.cf.tpl': 'a template with placeholders',
  'trees/metaxmx__mailserver-postfix-courier-docker/postfix/main.cf.template': 'a template with placeholders',
  'random, the rest sound, seed 94': 'the queue directory, to be read as a file with networks',
  'random, the rest sound, seed 98': 'the queue directory, to be read as a file with networks',
}

/** Findings that say "will not start" of what no daemon reads that is run here, or that it reads later than at its start. */
const LATER: readonly RegExp[] = [
  // qmgr(8) reads the limits of a transport when the first mail for it comes (qmgr_transport_create()); pipe(8) and
  // spawn(8) read the time limit of the service that they are started for.
  /\b\w+_(?:recipient_limit|concurrency_limit|rate_delay|time_limit)\b/,
  /\b(?:postscreen|tlsproxy)_\w+/,
]

/** Where Postfix starts and does not do what the line says: what is wrong then. */
const NOT_HONOURED: ReadonlySet<string> = new Set([
  'backscatter',
  'defers-mail',
  'ignored',
  'insecure',
  'open-relay',
  'rejects-mail',
])

const describeOne = ({ name, errors }: Judged) => errors.map(({ rule, what }) => `${name}: ${rule}: ${what}`)
const startErrors = ({ errors }: Judged) => errors.filter(({ impact }) => impact === 'wont-start')

/** The table: who refuses, by what the rules say. */
function print(what: string, judged: readonly Judged[]): void {
  const rows: [string, (one: Judged) => boolean][] = [
    ['postconf refuses', ({ postconf }) => postconf !== undefined],
    ['a daemon refuses', ({ postconf, daemons }) => postconf === undefined && daemons.length > 0],
    ['all take it', ({ postconf, daemons }) => postconf === undefined && daemons.length === 0],
  ]
  const lines = rows.map(([name, belongs]) => {
    const those = judged.filter(belongs)
    const refused = those.filter((one) => startErrors(one).length > 0).length
    const none = those.filter(({ errors }) => errors.length === 0).length
    return [name, those.length, refused, those.length - refused - none, none]
  })
  const head = [what, 'configurations', 'error: will not start', 'other errors only', 'no error']
  process.stdout.write([head, ...lines].map((line) => `| ${line.join(' | ')} |\n`).join(''))
}

/** Both directions: no refusal without an error, and no error for what is taken and honoured. */
function checkBoth(judged: readonly Judged[]): void {
  const refused = judged.filter(({ postconf, daemons }) => postconf !== undefined || daemons.length > 0)
  const missed = refused.filter(({ errors }) => errors.length === 0).map(({ name }) => name)
  expect(missed).toEqual(judged.flatMap(({ name }) => (name in UNSEEN ? [name] : [])))
  const taken = judged.filter((one) => !refused.includes(one))
  const alarms = taken.map((one) => ({ ...one, errors: startErrors(one) })).flatMap(describeOne)
  expect(alarms.filter((alarm) => !LATER.some((known) => known.test(alarm.slice(alarm.indexOf(': ') + 2))))).toEqual([])
  for (const { errors } of taken)
    for (const { impact } of errors) if (impact !== 'wont-start') expect(NOT_HONOURED).toContain(impact)
}

const program = daemonVersion === undefined ? undefined : installedPostconf
const testPrograms = program === undefined ? test.skip : test
const testCorpus = sharedDir === undefined ? test.skip : testPrograms

async function run(what: string, named: readonly NamedConfiguration[]): Promise<void> {
  if (program === undefined) throw new Error('only where the programs are')
  const judged = await judge(program, named)
  print(what, judged)
  checkBoth(judged)
}

testCorpus('the corpus', () => run('corpus', corpusConfigurations()), 120_000)

/** Settings that most random values make Postfix refuse; set again behind them, they make room for the other settings. */
const SOUND = `
compatibility_level = 3.6
inet_protocols = all
myhostname = mail.corp.test
mydomain = corp.test
myorigin = corp.test
alias_maps =
virtual_alias_maps =
transport_maps =
mydestination = localhost
relay_domains =
smtp_tls_security_level = may
smtpd_banner = mail.corp.test ESMTP
smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination
smtpd_restriction_classes =
`

testPrograms.each([
  ['random', false],
  ['random, the rest sound', true],
] as const)(
  '%s',
  (what, sound) => {
    const bytes = (text: string) => Buffer.from(text, 'latin1')
    const named = Array.from({ length: COUNT ?? 60 }, (_, i) => {
      const { seed, main, master } = randomConfiguration(SEED + i)
      const configuration = sound ? { main: bytes(main + SOUND) } : { main: bytes(main), master: bytes(master) }
      return { name: `${what}, seed ${seed}`, configuration }
    })
    return run(what, named)
  },
  600_000,
)
