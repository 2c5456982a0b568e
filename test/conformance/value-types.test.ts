// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** Switches, numbers and times, judged by the rules and by the installed smtpd: what it refuses has an error, what it takes has none that says it will not start. */

import '../kit/sql.ts'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { compareVersions, existsIn, type PostfixParameter, postfixParameters } from '@mailcfg/knowledge'
import { lintStack, rules } from '@mailcfg/lint'
import { daemonStarts, daemonVersion } from '../kit/daemons.ts'
import { stackOf } from '../kit/stack.ts'

/** Programs that wait for the second after their fatal error; more at once need only memory. */
const AT_ONCE = 400
/** Every so many refused values is given to smtpd, those at the bounds always. */
const SAMPLE = 6
const NOBODY = 65534
/** Parameters in one linted file; of one rule, no more findings than 50 are kept. */
const AT_A_TIME = 40

const NUMBERS = [
  ...['', '0', '1', '2', '5', '-1', '+5', '-', '+', '--5', '+-5', '007', '0x10', '08', '-0', '5x', 'x5', '5.0', '5.'],
  ...[
    '10k',
    '10M',
    '10 MB',
    '1e3',
    '5 6',
    '5,',
    '5;',
    '1_000',
    '1,000',
    'five',
    'yes',
    'none',
    'unlimited',
    '5s',
    '(5)',
  ],
  ...['5#', '5 # five', '"5"', "'5'", '２', '5\u00a0', '$$5', '${unset}', '${unset?x}5', '${{1} == {1} ? {5} : {x}}'],
  ...['100', '250', '450', '550', '1000', '2147483647', '2147483648', '-2147483648', '-2147483649', '4294967301'],
  ...['9223372036854775807', '9223372036854775808', '99999999999999999999'],
]
const TIMES = [
  ...NUMBERS,
  ...[
    '5s',
    '5m',
    '5h',
    '5d',
    '5w',
    '5y',
    '5M',
    '5H',
    '5 s',
    '5min',
    '5 minutes',
    '1h30m',
    '1d 2h',
    '1.5h',
    's',
    'x',
    'ss',
  ],
  ...['-5s', '-0s', '0s', '+5s', '5s,', '3550w', '3551w', '35791393m', '35791394m', '596522h', '596523h', '24854d'],
  ...['24855d', '2147483647s', '2147483648s', '100d', '101d', '10d', '5s\u00a0', '5\u0441'],
]
const SWITCHES = [
  ...['yes', 'no', 'YES', 'No', 'yEs', '', 'true', 'false', '1', '0', 'on', 'off', 'y', 'n', 'yes no', 'yes,', 'no.'],
  ...['"yes"', "'no'", 'ye', 'yess', 'not', 'none', 'never', 'enable', 'yes # no', 'yes#', 'yes\u00a0', 'ｙｅｓ', 'nо'],
  ...['${unset?x}yes', '${unset}', '${{1} == {1} ? {no} : {x}}', '$$yes', '{yes}', 'yes/no', '-'],
]

const runnable = daemonVersion !== undefined
const version = daemonVersion ?? ''
const root = runnable ? mkdtempSync(join(tmpdir(), 'mailcfg-values-')) : ''
afterAll(() => {
  if (root !== '') rmSync(root, { recursive: true, force: true })
})

/** What smtpd reads at its start; those of TLS only once it has a certificate, its own process id never. */
const parameters = postfixParameters().filter(
  (parameter) =>
    /^(?:n?bool|n?int|long|time)$/.test(parameter.type) &&
    parameter.programs?.some((program) => program === 'smtpd' || program === '*') &&
    !parameter.readOnly &&
    !parameter.name.startsWith('tls_') &&
    runnable &&
    existsIn(parameter, version) &&
    (parameter.removedIn === undefined || compareVersions(version, parameter.removedIn) < 0),
)

/** The bounds of a parameter and their neighbours. */
function boundsOf({ min, max }: { min?: number | undefined; max?: number | undefined }): string[] {
  return [min, max].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1].map(String)))
}

function valuesFor({ type, min, max }: PostfixParameter): readonly string[] {
  if (/bool/.test(type)) return SWITCHES
  return [...boundsOf({ min, max }), ...(type === 'time' ? TIMES : NUMBERS)]
}

const BASE = {
  compatibility_level: '3.6',
  inet_interfaces: '127.0.0.1',
  myhostname: 'mail.corp.test',
  mydomain: 'corp.test',
  alias_maps: '',
  local_recipient_maps: '',
}

const mainOf = (values: Readonly<Record<string, string>>) =>
  Object.entries({ ...BASE, ...values })
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')

/** Whether smtpd starts with the values; as nobody, since it is stand-alone then and reads its parameters all the same. */
let directories = 0
function starts(values: Readonly<Record<string, string>>): Promise<boolean> {
  const config = join(root, String(directories++))
  mkdirSync(config)
  writeFileSync(join(config, 'main.cf'), mainOf(values))
  // A file that was just written makes every program of Postfix wait until it is older.
  utimesSync(join(config, 'main.cf'), 1e9, 1e9)
  return daemonStarts({ daemon: 'smtpd', config, user: NOBODY })
}

/** Each value of one round by parameter: whether the rules have an error for it, and one that says "will not start". */
function judged(values: Readonly<Record<string, string>>): Map<string, { error: boolean; refused: boolean }> {
  const release = version.split('.').slice(0, 2).join('.')
  const { diagnostics } = lintStack(stackOf({ 'etc/postfix/main.cf': mainOf(values) }, { postfix: release }), { rules })
  const found = new Map(Object.keys(values).map((name) => [name, { error: false, refused: false }]))
  for (const { severity, impact, primary } of diagnostics) {
    const { line } = primary.source.positionAt(primary.range.start)
    const name = /^\w+/.exec(primary.source.text.split('\n')[line] ?? '')?.[0] ?? ''
    const verdict = found.get(name)
    if (severity !== 'error' || verdict === undefined) continue
    found.set(name, { error: true, refused: verdict.refused || impact === 'wont-start' })
  }
  return found
}

interface Case {
  readonly name: string
  readonly value: string
  readonly error: boolean
  readonly refused: boolean
}

/** All values in rounds, one value of every parameter in each. */
function cases(): Case[][] {
  const lists = parameters.map((parameter) => [parameter.name, [...new Set(valuesFor(parameter))]] as const)
  const longest = Math.max(0, ...lists.map(([, values]) => values.length))
  return Array.from({ length: longest }, (_, round) => {
    const chosen = lists.flatMap(([name, values]) => (round < values.length ? [[name, values[round] ?? '']] : []))
    return Array.from({ length: Math.ceil(chosen.length / AT_A_TIME) }, (_, part) => {
      const values = Object.fromEntries(chosen.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME)) as Record<
        string,
        string
      >
      return [...judged(values)].map(([name, verdict]) => ({ name, value: values[name] ?? '', ...verdict }))
    }).flat()
  })
}

/** The cases on which smtpd and the rules disagree, each given to smtpd alone. */
async function disagreements(list: readonly Case[]): Promise<string[]> {
  const found: string[] = []
  const rest = [...list]
  const work = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      const { name, value, error, refused } = next
      const started = await starts({ [name]: value })
      if (started && refused) found.push(`accepted, but an error: ${name} = ${value}`)
      if (!started && !error) found.push(`refused, but no error: ${name} = ${value}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return found.sort()
}

const describeSmtpd = runnable ? describe : describe.skip

describeSmtpd('values of smtpd, by smtpd', () => {
  if (runnable) chmodSync(root, 0o755)
  const rounds = cases()

  test('many parameters, many values', () => {
    expect(parameters.length).toBeGreaterThan(120)
    expect(rounds.flat().length).toBeGreaterThan(6000)
    expect(rounds.flat().filter(({ error }) => error).length).toBeGreaterThan(3000)
  })

  test('what has no error starts', async () => {
    const alone: Case[] = []
    for (const round of rounds) {
      const fine = round.filter(({ error }) => !error)
      // All at once is quick; a round that does not start is looked at value by value.
      if (!(await starts(Object.fromEntries(fine.map(({ name, value }) => [name, value]))))) alone.push(...fine)
    }
    expect(await disagreements(alone)).toEqual([])
  })

  test('what has an error does not start', async () => {
    const bounds = new Map(parameters.map((parameter) => [parameter.name, boundsOf(parameter)]))
    const refused = rounds.flatMap((round, r) =>
      round.filter((c, p) => c.refused && (bounds.get(c.name)?.includes(c.value) || (r + p) % SAMPLE === 0)),
    )
    expect(await disagreements(refused)).toEqual([])
  })
})
