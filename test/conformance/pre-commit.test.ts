/** The hooks as pre-commit installs and runs them: a commit is stopped, its files are laid out, the next one passes. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const checkout = fileURLToPath(new URL('../..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'mailcfg-hooks-'))
const hooks = join(home, 'mailcfg')
const work = join(home, 'work')

const PEOPLE = { NAME: 'A', EMAIL: 'a@example.org' }
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...Object.fromEntries(
    Object.entries(PEOPLE).flatMap(([name, value]) => [
      [`GIT_AUTHOR_${name}`, value],
      [`GIT_COMMITTER_${name}`, value],
    ]),
  ),
  PRE_COMMIT_HOME: join(home, 'cache'),
}

function run(cwd: string, program: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(program, args, { cwd, env: environment, encoding: 'utf8', maxBuffer: 2 ** 27 })
}

/** Output of a command that must succeed. */
function output(cwd: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = run(cwd, program, ...args)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`)
  return stdout
}

/** A repository with the files of this checkout as they are now, committed or not, as pre-commit can clone it. */
function repositoryOfHooks(): string {
  const names = output(checkout, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const name of names) {
    if (name === '' || name.startsWith('fixtures/') || !existsSync(join(checkout, name))) continue
    mkdirSync(dirname(join(hooks, name)), { recursive: true })
    cpSync(join(checkout, name), join(hooks, name))
  }
  output(hooks, 'git', 'init', '-q')
  output(hooks, 'git', 'add', '-A')
  output(hooks, 'git', 'commit', '-q', '-m', 'hooks')
  return output(hooks, 'git', 'rev-parse', 'HEAD').trim()
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(work, name)), { recursive: true })
  writeFileSync(join(work, name), text)
}

/** A commit of everything: its status, and what the hooks said. */
function commit(): { status: number | null; said: string } {
  output(work, 'git', 'add', '-A')
  const { status, stdout, stderr } = run(work, 'git', 'commit', '-m', 'change')
  return { status, said: stdout + stderr }
}

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0 && existsSync(join(checkout, '.git'))
const describeInstalled = isInstalled ? describe : describe.skip

describeInstalled('with pre-commit', () => {
  beforeAll(() => {
    const revision = repositoryOfHooks()
    mkdirSync(work)
    output(work, 'git', 'init', '-q')
    const hook = (id: string): string => `      - id: ${id}\n`
    write(
      '.pre-commit-config.yaml',
      `repos:\n  - repo: ${hooks}\n    rev: ${revision}\n    hooks:\n${hook('mailcfg-fmt')}${hook('mailcfg-lint')}`,
    )
    write('notes.txt', 'Nothing   that a mail server reads.   \n')
    write('etc/postfix/main.cf', 'compatibility_level = 3.6\nmyhostname=mx.example.org   \n\n\n\nrelayhost=\n')
    output(work, 'pre-commit', 'install', '--install-hooks')
  }, 300_000)

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('a commit is stopped and its configuration laid out, nothing else; the next one passes', () => {
    const stopped = commit()
    expect(stopped.status).not.toBe(0)
    expect(stopped.said).toMatch(/mailcfg fmt\.+Failed\n[\s\S]*files were modified by this hook/)
    expect(stopped.said).toMatch(/mailcfg lint\.+Passed/)
    const file = readFileSync(join(work, 'etc/postfix/main.cf'), 'utf8')
    expect(file).toBe('compatibility_level = 3.6\nmyhostname = mx.example.org\n\nrelayhost =\n')
    expect(readFileSync(join(work, 'notes.txt'), 'utf8')).toContain('Nothing   that')
    expect(commit()).toMatchObject({ status: 0, said: expect.stringMatching(/mailcfg fmt\.+Passed/) })
  }, 120_000)

  test('an open relay is not committed, whichever file opens it', () => {
    const relays =
      'smtpd_relay_restrictions = check_sender_access hash:/etc/postfix/access, reject_unauth_destination\n'
    write('etc/postfix/main.cf', `compatibility_level = 3.6\nmyhostname = mx.example.org\n${relays}`)
    write('etc/postfix/access', 'partner.example REJECT\n')
    commit()
    expect(commit().said).not.toContain('relay-ok-before-guard')
    write('etc/postfix/access', '<> OK\n')
    const { status, said } = commit()
    expect(status).not.toBe(0)
    expect(said).toMatch(/mailcfg lint\.+Failed\n[\s\S]*error\[relay-ok-before-guard\]/)
  }, 120_000)
})
