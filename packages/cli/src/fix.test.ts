/** `mailcfg lint --fix` and its kin, as a user runs them, and the dialogue about fixes that want a look. */

import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { FixSession, rules } from '@mailcfg/lint'
import { bundledProgram } from '../../../test/kit/program.ts'
import { stackOf } from '../../../test/kit/stack.ts'
import { askThrough } from './fix-dialogue.ts'

const FILE = 'etc/postfix/main.cf'
/** One safe fix and one that wants a look. */
const TEXT = 'compatibility_level = 3.6\nsmtpd_sasl_auth_enable = no # later\nsmtpd_helo_required = enabled\n'
const SAFE = TEXT.replace('smtpd_sasl_auth_enable = no # later', '# later\nsmtpd_sasl_auth_enable = no')
const ALL = SAFE.replace('enabled', 'yes')
const RULES = ['--rule', 'inline-comment-in-value', '--rule', 'invalid-boolean']

const { work, write, ...program } = bundledProgram({ [FILE]: TEXT })
const run = (...args: string[]) => program.run(['lint', ...args], TEXT)
const read = (name = FILE): string => program.read(name)

describe('--fix', () => {
  test('applies what is safe, tells of the rest, and exits by what remains', () => {
    const { status, stdout } = run('--fix', ...RULES, '.')
    expect(read()).toBe(SAFE)
    expect(stdout).toContain('fixed 1 finding in 1 file; 1 more can be fixed after a look with --fix-review')
    expect(stdout).toContain('invalid-boolean')
    expect(status).toBe(1)
    expect(run('--fix', ...RULES.slice(0, 2), '.')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('fixed nothing'),
    })
    expect(read()).toBe(SAFE)
  })

  test('tells programs what was done', () => {
    const report = JSON.parse(run('--fix', '--format', 'json', ...RULES, '.').stdout)
    expect(report.fixes).toMatchObject({
      written: true,
      findings: 1,
      files: [FILE],
      leftOut: [{ file: FILE, line: 4, rule: 'invalid-boolean', reason: 'needs-review' }],
    })
    expect(report.fixes.diff).toContain('+# later\n')
    expect(report.summary.error).toBe(1)
    expect(Object.keys(report)).toEqual(['version', 'diagnostics', 'summary', 'fixes'])
    expect(JSON.parse(run('--format', 'json', '.').stdout).fixes).toBeUndefined()
  })

  test('keeps the mode, follows a link, and leaves files alone that were not asked for', () => {
    chmodSync(join(work, FILE), 0o640)
    symlinkSync('main.cf', join(work, 'etc/postfix/link.cf'))
    write({ 'etc/postfix/master.cf': 'pickup fifo n - n 60 1 pickup\n' })
    run('--fix', ...RULES, '--rule', 'master-fifo-obsolete', FILE)
    expect(read()).toBe(SAFE)
    expect(read('etc/postfix/master.cf')).toContain('fifo')
    expect(statSync(join(work, FILE)).mode & 0o777).toBe(0o640)
  })

  test('writes nothing outside the root', () => {
    write({ 'outside.cf': TEXT })
    mkdirSync(join(work, 'root/etc/postfix'), { recursive: true })
    symlinkSync(join(work, 'outside.cf'), join(work, 'root/etc/postfix/main.cf'))
    run('--fix', ...RULES, '--root', 'root')
    expect(read('outside.cf')).toBe(TEXT)
  })

  test.each([
    ['two ways at once', ['--fix', '--fix-dry-run', '.'], '--fix and --fix-dry-run: name one of them'],
    ['--yes without what it belongs to', ['--yes', '.'], '--yes belongs to --fix-review'],
    ['standard input', ['--fix', '-', '--as', 'main.cf'], 'standard input is none'],
  ])('2 for %s', (_, args, words) => {
    expect(run(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(words) })
    expect(read()).toBe(TEXT)
  })
})

describe('--fix-dry-run', () => {
  test('prints the diff and nothing else, writes nothing, and exits with 1', () => {
    const { status, stdout, stderr } = run('--fix-dry-run', ...RULES, '.')
    expect(stdout).toMatch(/^--- etc\/postfix\/main\.cf\n\+\+\+ /)
    expect(stdout.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '-smtpd_sasl_auth_enable = no # later',
      '+# later',
      '+smtpd_sasl_auth_enable = no',
    ])
    expect(stderr).toContain('would fix 1 finding in 1 file; 1 more')
    expect(status).toBe(1)
    expect(read()).toBe(TEXT)
  })

  test('of standard input, too', () => {
    const { stdout } = run('--fix-dry-run', ...RULES, '-', '--stdin-filename', 'etc/postfix/other/main.cf')
    expect(stdout).toContain('+# later')
  })

  test('shows no password', () => {
    const query = "password_query = SELECT password FROM users WHERE name = '%u'"
    write({ 'dovecot-sql.conf.ext': `driver = mysql\nconnect = host=localhost password=s3cret-of-mine\n${query};\n` })
    const { stdout } = run('--fix-dry-run', 'dovecot-sql.conf.ext')
    expect(stdout).toContain(`-${query};\n`)
    expect(stdout).toContain(' connect = host=localhost password=•')
    expect(stdout).not.toContain('s3cret')
  })
})

describe('--fix-review', () => {
  test('without a terminal shows findings and changes, writes nothing, and exits with 1', () => {
    const { status, stdout } = run('--fix-review', ...RULES, '.')
    expect(stdout).toContain('error[invalid-boolean]')
    expect(stdout).toContain('+smtpd_helo_required = yes')
    expect(status).toBe(1)
    expect(read()).toBe(TEXT)
  })

  test('with --yes shows the changes and applies all', () => {
    const { status, stdout } = run('--fix-review', '--yes', ...RULES, '.')
    expect(stdout).toContain('+smtpd_helo_required = yes')
    expect(stdout).toContain('fixed 2 findings in 1 file')
    expect(read()).toBe(ALL)
    expect(status).toBe(0)
  })
})

describe('the dialogue', () => {
  const text = 'compatibility_level = 3.6\nsmtpd_helo_required = enabled\nsmtpd_delay_reject = enabled\n'

  async function answer(...answers: string[]): Promise<{ text: string | undefined; goesOn: boolean; said: string[] }> {
    const stack = stackOf({ '/etc/postfix/main.cf': text })
    const chosen = rules.filter(({ id }) => id === 'invalid-boolean')
    const session = new FixSession(stack, { rules: chosen, guards: [], safety: 'review', mayWrite: () => true })
    const said: string[] = []
    const goesOn = await askThrough(session, {
      show: ({ what }) => said.push(what),
      ask: async () => answers.shift() ?? 'q',
      say: (words) => said.push(words),
    })
    return { text: session.outcome().stack.documents.get('/etc/postfix/main.cf')?.source.text, goesOn, said }
  }

  test('applies what somebody says yes to', async () => {
    const { text: now, said } = await answer('n', 'yes')
    expect(now).toBe(text.replace('smtpd_delay_reject = enabled', 'smtpd_delay_reject = yes'))
    expect(said.length).toBe(2)
  })

  test('applies all that follow after a', async () => {
    expect((await answer('a')).text).toBe(text.replaceAll('enabled', 'yes'))
  })

  test('ends at q, and keeps what was applied', async () => {
    const { text: now, goesOn } = await answer('y', 'q')
    expect(now).toBe(text.replace('enabled', 'yes'))
    expect(goesOn).toBe(false)
  })

  test('explains itself for any other answer', async () => {
    expect((await answer('what?', 'n', 'n')).said).toContainEqual(expect.stringContaining('q asks no more'))
  })
})
