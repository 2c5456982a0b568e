/** Runs the bundled program in a child process, as a user does: output, exit status, standard input. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

/** The bundled program in a directory of its own, as it is when it was installed without any other package. */
const home = mkdtempSync(join(tmpdir(), 'mailcfg-cli-'))
const dist = join(home, 'dist')
const work = join(home, 'work')

function run(args: readonly string[], { cwd = work, input = '', env = {} } = {}) {
  const environment = { ...process.env, NO_COLOR: '', ...env }
  const options = { cwd, input, env: environment, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'main.mjs'), ...args], options)
  return { status, stdout, stderr }
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(work, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

beforeAll(async () => {
  const { bundle } = await import(new URL('../bundle.mjs', import.meta.url).href)
  await bundle(dist)
  write({
    'bad/etc/postfix/main.cf': 'myhostname = mx.example.org\nthis is no assignment\n',
    'good/etc/postfix/main.cf': 'compatibility_level = 3.6\nmyhostname = mx.example.org\n',
    'tables/main.cf': 'compatibility_level = 3.6\nvirtual_alias_maps = hash:/etc/postfix/odd-name\n',
    'tables/odd-name': 'key-without-value\n',
    'unknown/readme': 'Nothing that a mail server reads.\n',
  })
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('exit status', () => {
  test('0 when nothing was found', () => {
    expect(run(['lint', 'good', '--rule', 'line-without-equals'])).toMatchObject({
      status: 0,
      stdout: 'No problems in 1 file of 1 server.\n',
      stderr: '',
    })
  })

  test('1 for findings, 0 when they are below --fail-on', () => {
    expect(run(['lint', 'bad', '--rule', 'line-without-equals']).status).toBe(1)
    const config = { rules: { 'line-without-equals': 'info' } }
    write({ 'info.json': JSON.stringify(config) })
    const args = ['lint', 'bad', '--rule', 'line-without-equals', '--config', 'info.json']
    expect(run(args)).toMatchObject({ status: 0, stdout: expect.stringContaining('info[line-without-equals]') })
    expect(run([...args, '--fail-on', 'info']).status).toBe(1)
    expect(run([...args, '--fail-on', 'warning']).status).toBe(0)
  })

  test.each([
    ['a path that does not exist', ['lint', 'nowhere'], 'mailcfg: nowhere: no such file or directory\n'],
    ['a pattern that fits nothing', ['lint', '*.nothing'], 'mailcfg: *.nothing: no file fits this pattern\n'],
    ['an unknown option', ['lint', '--colour'], '--colour'],
    ['an unknown command', ['lnit'], 'lint'],
    ['an unknown format', ['lint', '--format', 'xml'], 'pretty, json'],
    ['an unknown severity', ['lint', '--fail-on', 'fatal'], 'error, warning, info, hint'],
    ['an unknown rule', ['lint', '--rule', 'line-without-equal'], 'did you mean "line-without-equals"?'],
    ['an unknown language', ['lint', '--as', 'mian.cf', 'unknown/readme'], 'did you mean "main.cf"?'],
    ['--as for a directory', ['lint', '--as', 'main.cf', 'unknown'], 'unknown is none'],
    ['a release that is none', ['lint', '--postfix-version', 'new'], 'Write a release such as 3.7'],
    ['a named file that nobody knows', ['lint', 'unknown/readme'], '--as main.cf'],
    ['standard input without a name', ['lint', '-'], '--stdin-filename'],
    ['no such page', ['explain', 'line-without-equal'], 'did you mean "line-without-equals"?'],
    ['no table', ['query', 'hash:unknown/none', 'x'], 'unknown/none: no such file or directory'],
    ['a table that asks a server', ['query', 'mysql:unknown/readme', 'x'], 'ask another program'],
    ['no main.cf to relay by', ['relay', 'unknown'], 'unknown: there is no main.cf'],
    ['no such file of sessions', ['relay', 'good', '--sessions', 'none.json'], '--sessions none.json: no such file'],
    ['a wish that sets nothing', ['relay', 'good', '--what-if', 'mynetworks'], 'write name = value'],
    ['a wish for no service', ['relay', 'good', '--what-if', 'x/inet/mynetworks = all'], 'no such service'],
    ['nothing to draw', ['stack', 'unknown'], 'unknown: no configuration of a mail server'],
    ['an unknown way to draw', ['stack', 'good', '--format', 'png'], 'mermaid'],
    ['no such cell', ['relay', 'good', '--explain', 'me → you'], 'rows: stranger, '],
    ['no main.cf', ['effective', 'unknown'], 'unknown: there is no main.cf'],
    ['no such name', ['explain', 'smtpd_bannner'], 'did you mean "smtpd_banner"?'],
    ['a project file that is not there', ['lint', '--config', 'none.json'], 'none.json: no such file or directory'],
    ['debug of a file that is not there', ['debug', 'lines', 'nowhere'], 'nowhere: no such file or directory'],
  ])('2 for %s', (_, args, message) => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  test('2 for a file that is no text, with the findings of the others', () => {
    write({ 'mixed/main.cf': 'x = y\nno assignment\n', 'mixed/virtual.db': 'x' })
    const { status, stdout, stderr } = run(['lint', 'mixed/main.cf', 'mixed/virtual.db'])
    expect(status).toBe(2)
    expect(stdout).toContain('line-without-equals')
    expect(stderr).toBe('mailcfg: mixed/virtual.db: a compiled map; name the text file that it was made from\n')
  })
})

describe('lint', () => {
  test('as JSON, with paths as they were asked for', () => {
    const relative = JSON.parse(run(['lint', 'bad', '--format', 'json']).stdout)
    const [finding] = relative.diagnostics.filter((d: { rule: string }) => d.rule === 'line-without-equals')
    expect(finding).toMatchObject({
      file: 'bad/etc/postfix/main.cf',
      line: 2,
      column: 1,
      endLine: 2,
      severity: 'error',
    })
    const absolute = JSON.parse(run(['lint', join(work, 'bad'), '--format', 'json']).stdout)
    expect(absolute.diagnostics[0].file).toBe(join(work, 'bad/etc/postfix/main.cf'))
  })

  test('standard input for a file of the disk', () => {
    const args = ['lint', '-', '--stdin-filename', 'good/etc/postfix/main.cf']
    expect(run(args, { input: 'x = y\nno assignment\n' })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('good/etc/postfix/main.cf:2:1'),
    })
    expect(run(args, { input: 'compatibility_level = 3.6\n' }).status).toBe(0)
  })

  test('a server by its file tree, with the files that are named', () => {
    write({ 'tree/etc/postfix/main.cf': 'compatibility_level = 3.6\nvirtual_alias_maps = hash:/etc/postfix/virtual\n' })
    write({ 'tree/etc/postfix/virtual': 'a@example.org b\n' })
    const found = 'error[map-index-missing-or-stale] /etc/postfix/virtual has no index /etc/postfix/virtual.db.'
    expect(run(['lint', '--root', 'tree']).stdout).toContain(found)
    expect(run(['lint', 'tree']).stdout).not.toContain('map-index-missing-or-stale')
    expect(run(['lint', '--root', 'nothing'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no configuration'),
    })
  })

  test('a file under a random name', () => {
    write({ 'tmp/ansible-x7d2': 'no assignment\n' })
    expect(run(['lint', '--as', 'main.cf', 'tmp/ansible-x7d2']).status).toBe(1)
    expect(run(['lint', 'tmp']).stdout).toBe('No configuration of a mail server was found.\n')
  })

  test('reports one file, and reads its neighbours to understand it', () => {
    const { stdout } = run(['lint', '--format', 'json', 'tables/odd-name'])
    const { diagnostics, summary } = JSON.parse(stdout)
    expect(summary.files).toBe(1)
    for (const { file } of diagnostics) expect(file).toBe('tables/odd-name')
  })

  test('survives directories that contain themselves', () => {
    write({ 'loop/etc/postfix/main.cf': 'compatibility_level = 3.6\nno assignment\n' })
    symlinkSync('..', join(work, 'loop/etc/again'))
    expect(JSON.parse(run(['lint', 'loop', '--format', 'json']).stdout).summary).toMatchObject({ files: 1, error: 1 })
  })

  test('colours when told so, and not into a pipe', () => {
    expect(run(['lint', 'bad']).stdout).not.toContain('\x1b[')
    expect(run(['lint', 'bad', '--color', 'always'], { env: { NO_COLOR: '1' } }).stdout).toContain('\x1b[')
  })

  test.each([
    ['{ "ignore": ["*.cf"], }', 'mailcfg.json:1: not valid JSON'],
    ['{\n  "ingore": []\n}', 'mailcfg.json:2: unknown key "ingore"'],
    ['{\n  "rules": {\n    "no-such-rule": "off"\n  }\n}', 'mailcfg.json:3: there is no rule "no-such-rule"'],
    ['{\n\n  "postfix-version": 3.7\n}', 'mailcfg.json:3: "postfix-version" must be a release in quotes'],
  ])('says what is wrong in the project file %j', (text, message) => {
    write({ 'config/mailcfg.json': text, 'config/main.cf': '' })
    const { status, stderr } = run(['lint', '.'], { cwd: join(work, 'config') })
    expect(status).toBe(2)
    expect(stderr).toContain(`mailcfg: ${message}`)
  })
})

describe('other commands', () => {
  test('--version is the version of the package, --help names all commands', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const command of ['lint', 'fmt', 'effective', 'query', 'relay', 'explain', 'rules', 'debug'])
      expect(stdout).toContain(command)
  })

  test('explain shows the page of a rule', () => {
    const { status, stdout } = run(['explain', 'line-without-equals'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^line-without-equals\n/)
    expect(stdout).toContain('Why it matters')
    expect(stdout).not.toContain('```')
    expect(stdout).not.toMatch(/\^ line-without-equals/)
  })

  test.each([
    ['smtpd_relay_restrictions', 'Parameter of main.cf (Postfix, since 2.10).'],
    ['archive_destination_recipient_limit', 'Parameter of main.cf for the service `archive` of master.cf'],
    ['Reject_Unauth_Destination', 'Access restriction of smtpd'],
    ['redirect', 'Result of an access table'],
    ['pcre', 'Lookup table type, written `pcre:/path/of/table`'],
    ['mysql:hosts', 'Setting of the file that a `mysql:` table names'],
    ['qmgr', 'Program of a master.cf service'],
    ['chroot', 'Column 5 of master.cf.'],
    ['${nexthop}', 'Macro in `argv=` of a pipe(8) service'],
    ['MYSQL_CRYPT_PWFIELD', 'Key of authmysqlrc (Courier, every release).'],
    ['pwcheck_method', 'Option of smtpd.conf, read by library'],
    ['cram-md5', 'SASL mechanism (Cyrus SASL'],
    ['SYS_MAILDIR_BASE', 'Key of webmail.cf (ExtMail).'],
    ['skip-networking', 'Option of my.cnf, in [mysqld]'],
    ['mail_location', 'Setting of dovecot.conf (Dovecot 1.1 to 2.3).'],
    ['service/unix_listener/mode', 'In 2.4: `unix_listener_mode`'],
    ['quota_rule', 'In 2.4: `quota_storage_size`, `quota_message_count`'],
    ['local_name', 'Block of dovecot.conf (Dovecot 2.0 to 2.4).'],
    ['{SHA512-CRYPT}', 'Password scheme of Dovecot.'],
    ['%{user | lower}', 'Percent variable of Dovecot'],
    ['passdb pam', 'Password source in Dovecot.'],
  ])('explain shows what is known of %s', (name, what) => {
    const { status, stdout } = run(['explain', name])
    expect(status).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain(what)
    expect(stdout).toContain('References')
  })

  test('explain of a name that Postfix and Dovecot both know shows both', () => {
    const { stdout } = run(['explain', 'recipient_delimiter'])
    expect(stdout).toContain('Parameter of main.cf (Postfix')
    expect(stdout).toContain('Setting of dovecot.conf (Dovecot')
    expect(run(['explain', 'mail_locaton']).stderr).toContain('did you mean "mail_location"')
  })

  test('explain of a parameter names the rules about it', () => {
    expect(run(['explain', 'compatibility_level']).stdout).toMatch(/\nRules\n\n.*• compat-level-missing: /s)
  })

  const CONFIGURATION = {
    'values/main.cf': 'mydomain = corp.test\nmyorigin =\n  ${mydomain}\nrelayhost = [$x]\nown = s3cret:$myorigin\n',
    'values/master.cf': 'smtp inet n - n - - smtpd\n  -o myorigin=other.test\n',
  }

  test('effective shows values, what they expand to, and the lines they come from', () => {
    write(CONFIGURATION)
    const { status, stdout } = run(['effective', 'values'])
    expect(status).toBe(0)
    expect(stdout).toContain('myorigin  = ${mydomain}  values/main.cf:2\n')
    expect(stdout).toContain('→ corp.test  $mydomain values/main.cf:1\n')
    expect(stdout).toContain('$x is no parameter')
    expect(stdout).toMatch(
      /\nsmtp\/inet smtpd {2}values\/master.cf:1\n {2}myorigin = other.test {2}values\/master.cf:2\n/,
    )
    expect(stdout).toMatch(/\nSet, and used by nothing in Postfix [\d.]+:\n {2}own {2}values\/main.cf:5\n$/)
    const smtpd = run(['effective', 'values', '--service', 'smtp/inet']).stdout
    expect(smtpd).toMatch(/^myorigin {2}= other.test {2}values\/master.cf:2$/m)
  })

  test('effective of some names shows these, set or not', () => {
    write(CONFIGURATION)
    const { stdout } = run(['effective', 'values', 'mydestination', 'myorigin', '--postfix-version', '3.7'])
    expect(stdout).toMatch(
      /^mydestination = \$myhostname, .* {2}default of 3.7\n +→ \(needs the host name of the server\)/,
    )
    expect(stdout).toMatch(/\nmyorigin {6}= .*\n.*\n$/)
    const unknown = run(['effective', 'values', 'mydestinatoin'])
    expect(unknown).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('"mydestination"?') })
  })

  test('effective as JSON has values, places and services; what only the server knows is null', () => {
    write(CONFIGURATION)
    const json = JSON.parse(run(['effective', 'values', '--format', 'json', '--defaults']).stdout)
    expect(json).toMatchObject({
      version: 1,
      parameters: {
        myorigin: { value: '${mydomain}', expanded: 'corp.test', file: 'values/main.cf', line: 2 },
        myhostname: { value: null, expanded: null, file: null, line: null, needs: ['myhostname'] },
      },
      services: [{ name: 'smtp', type: 'inet', command: 'smtpd', overrides: { myorigin: { value: 'other.test' } } }],
      unused: [{ name: 'own', file: 'values/main.cf', line: 5 }],
    })
    const named = run(['effective', 'values', '--format', 'json', '--defaults', '--hostname', 'mx'])
    expect(JSON.parse(named.stdout).parameters.myhostname.value).toBe('mx.corp.test')
  })

  test('effective refuses what Postfix refuses, with the line', () => {
    write({ 'refused/main.cf': 'mydomain = corp.test\nmyorigin\n', 'unclosed/main.cf': 'myorigin = ${mydomain\n' })
    expect(run(['effective', 'refused'])).toMatchObject({ status: 2, stdout: '' })
    expect(run(['effective', 'refused']).stderr).toContain('refused/main.cf:2: the line has no "="')
    expect(run(['effective', 'unclosed'])).toMatchObject({ status: 2 })
    expect(run(['effective', 'unclosed']).stderr).toContain('unclosed/main.cf:1: myorigin: ')
  })

  test('query answers as postmap -q does, and shows the line', () => {
    write({
      'maps/virtual': '# ours\nInfo@corp.test  ann@corp.test\n@corp.test bob@corp.test\n',
      'maps/checks.pcre': '/^From: (.*)@x/ REJECT $1\n',
      'maps/sasl_passwd': '[mx.test]:587 ann:s3cret\n',
    })
    expect(run(['query', 'hash:maps/virtual', 'info@corp.test'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^ann@corp.test\n {2}.*maps\/virtual:2: Info@corp.test {2}ann@corp.test\n$/),
    })
    expect(run(['query', 'hash:maps/virtual', 'x@corp.test'])).toMatchObject({ status: 1, stdout: '' })
    expect(run(['query', 'pcre:maps/checks.pcre', 'From: me@x', '--format', 'plain']).stdout).toBe('REJECT me\n')
    expect(run(['query', 'hash:maps/sasl_passwd', '[mx.test]:587']).stdout).not.toContain('s3cret')
  })

  test('query --for tries the keys that Postfix tries', () => {
    const args = ['query', 'hash:maps/virtual', 'x@corp.test', '--for', 'virtual_alias_maps', '--format', 'json']
    const [answer] = JSON.parse(run(args).stdout)
    expect(answer).toMatchObject({ found: true, value: 'bob@corp.test', lines: [{ line: 3 }] })
    expect(answer.tried.at(-1)).toBe('@corp.test')
  })

  test('query --for transport_maps passes over patterns that put what they matched into the result', () => {
    write({ 'maps/routes.pcre': '/@(.*)/ smtp:[$1]\n/x@/ smtp:\n' })
    const found = (...more: string[]) => run(['query', 'pcre:maps/routes.pcre', 'x@corp.test', ...more]).stdout
    expect(found()).toContain('smtp:[corp.test]')
    expect(found('--for', 'transport_maps')).not.toContain('corp.test]')
    expect(found('--for', 'transport_maps')).toContain('smtp:')
  })

  const RELAY = {
    'relay/main.cf':
      'compatibility_level = 3.6\nmyhostname = mx.corp.test\nmydestination = corp.test\nmynetworks = 127.0.0.0/8, 203.0.113.0/24\n' +
      'smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination\n',
    'relay/outside': '192.0.2.0/24 x\n',
  }

  test('relay shows who may send mail where; 1 when a stranger may relay', () => {
    write(RELAY)
    const { status, stdout } = run(['relay', 'relay'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/\nstranger +RELAYS +RELAYS /)
    expect(stdout).toContain('  relay/main.cf:4: mynetworks = 127.0.0.0/8, 203.0.113.0/24\n')
    expect(run(['relay', 'good'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No stranger can relay'),
    })
  })

  test('relay calls nothing safe that a template fills in', () => {
    write({ 'relay/main.cf': RELAY['relay/main.cf'].replace(', 203.0.113.0/24', ' {{ more }}') })
    const { status, stdout } = run(['relay', 'relay'])
    expect([status, stdout]).toEqual([0, expect.stringContaining('A template fills in mynetworks')])
    expect(stdout).toContain('Whether strangers can relay depends on what a template fills in.')
    expect(run(['relay', 'relay', '--strict']).status).toBe(1)
    const changed = run(['relay', 'relay', '--what-if', 'smtpd_helo_required = yes'])
    expect(changed.stdout).toContain('A template fills in mynetworks')
  })

  test('relay does not say of a template that its lines keep the server from starting', () => {
    write({ 'relay/main.cf': `{{ header }}\n${RELAY['relay/main.cf']}smtpd_relay_restrictions =\n` })
    const { stdout } = run(['relay', 'relay'])
    expect(stdout).toContain('A template fills in lines of main.cf')
    expect(stdout).toContain('neither smtpd_recipient_restrictions nor')
    expect(stdout).not.toContain('the line has no "="')
    expect(stdout).toContain('Whether strangers can relay depends on what a template fills in.')
  })

  test('relay says so where no service takes mail', () => {
    const main = RELAY['relay/main.cf']
    write({ 'none/main.cf': main, 'none/master.cf': 'qmgr unix n - n 300 1 qmgr\n' })
    expect(run(['relay', 'none'])).toMatchObject({
      status: 0,
      stdout: 'No smtpd service: this server takes no mail by SMTP.\n',
    })
    write({ 'none/main.cf': main, 'none/master.cf': 'qmgr unix n - n 300 1 qmgr\n{{ services }}\n' })
    expect(run(['relay', 'none']).stdout).toContain('A template fills in lines of master.cf')
    expect(run(['relay', 'none', '--strict']).status).toBe(1)
  })

  test('relay --what-if tells what would change, and whether it is safer', () => {
    write(RELAY)
    const closed = run(['relay', 'relay', '--what-if', 'mynetworks = cidr:$config_directory/outside'])
    expect(closed.stdout).toMatch(/\nstranger → foreign +RELAYS → refused\n/)
    expect(closed).toMatchObject({ status: 0, stdout: expect.stringContaining('Safer') })
    const stopped = run(['relay', 'relay', '--what-if', 'smtpd_relay_restrictions = permit_mynetworks'])
    expect(stopped.stdout).toContain('does not start any more')
  })

  test('relay names some of many configurations, and of a dead server only why it is dead', () => {
    const many = Array.from({ length: 10 }, (_, i) => [`many/${i}/main.cf`, 'compatibility_level = 3.6\n'])
    write(Object.fromEntries(many))
    expect(run(['relay', 'many']).stderr).toMatch(/name one of many\/0, many\/1, .*, many\/7 and 2 more\n$/)
    write({ 'dead/main.cf': 'smtpd_relay_restrictions = permit\nvirtual_mailbox_domains = mysql:/x.cf\n' })
    const { stdout } = run(['relay', 'dead'])
    expect(stdout).toContain('No service that takes mail starts.')
    expect(stdout).not.toContain('not shown')
  })

  test('relay does not call a service dangerous to which nobody can connect', () => {
    write({
      'behind/main.cf': 'compatibility_level = 3.6\nmynetworks = 0.0.0.0/0\ninet_interfaces = all\n',
      'behind/master.cf':
        'smtp inet n - y - - smtpd -o mynetworks=127.0.0.0/8\n[::1]:10025 inet n - y - - smtpd\n127.0.0.1:10026 inet n - y - - smtpd\n',
    })
    const { status, stdout } = run(['relay', 'behind'])
    expect(status).toBe(0)
    expect(stdout).toContain('nobody but this host can connect')
    const proof = run(['relay', 'behind', '--explain', 'stranger → foreign']).stdout
    expect(proof).toContain('[::1]:10025/inet, 127.0.0.1:10026/inet\n\nNobody but this host can connect')
    write({ 'behind/master.cf': 'smtp inet n - y - - smtpd\n' })
    expect(run(['relay', 'behind']).status).toBe(1)
  })

  test('lint --locale zh-cn tells the same findings in Chinese', () => {
    write({ 'han/main.cf': 'compatibility_level = 3.6\nmynetworks = 0.0.0.0/0\n' })
    const placesIn = (text: string): string[] => text.match(/\[[a-z-]+\]|--> .*/g) ?? []
    const [english, chinese] = [run(['lint', 'han']), run(['lint', 'han', '--locale', 'zh-cn'])]
    expect(placesIn(chinese.stdout)).toEqual(placesIn(english.stdout))
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u)
    expect(chinese.stdout).toMatch(/why: .*\p{Script=Han}/u)
  })

  test('relay --strict counts what depends on a database', () => {
    write({
      'perhaps/main.cf':
        'compatibility_level = 3.6\nsmtpd_relay_restrictions = check_sender_access mysql:/x.cf, reject_unauth_destination\n',
    })
    expect(run(['relay', 'perhaps'])).toMatchObject({ status: 0, stdout: expect.stringContaining('warning: ') })
    expect(run(['relay', 'perhaps', '--strict']).status).toBe(1)
    write({ 'world.json': '{ "tables": { "mysql:/x.cf": { "foreign.example": "OK" } } }' })
    expect(run(['relay', 'perhaps', '--world', 'world.json']).status).toBe(1)
  })

  test('relay --sessions answers sessions of the user’s own', () => {
    write({
      ...RELAY,
      'sessions.json': '[{ "id": "mine", "client": { "addr": "198.51.100.7" }, "rcpt": "x@corp.test" }]',
    })
    const json = JSON.parse(run(['relay', 'relay', '--sessions', 'sessions.json', '--format', 'json']).stdout)
    expect(json.services[0].sessions).toMatchObject([{ id: 'mine', rcpt: 'x@corp.test', relays: false }])
    const proof = run(['relay', 'relay', '--sessions', 'sessions.json', '--explain', 'mine']).stdout
    expect(proof).toContain('198.51.100.7 is not in mynetworks')
  })

  test('rules lists every rule, as JSON with all its properties', () => {
    const { version, rules } = JSON.parse(run(['rules', '--format', 'json']).stdout)
    expect(version).toBe(1)
    const text = run(['rules']).stdout.trimEnd().split('\n')
    expect(text).toHaveLength(rules.length)
    const rule = rules.find(({ id }: { id: string }) => id === 'line-without-equals')
    expect(Object.keys(rule)).toEqual(['id', 'summary', 'severity', 'impact', 'confidence', 'tier'])
  })

  test('debug shows lines, trees and the model, without passwords', () => {
    write({ 'debug/mysql-x.cf': 'dbname = mail\nquery =\n  SELECT 1\npassword = s3cret\n' })
    const stages = ['lines', 'tree', 'model'].map((stage) => run(['debug', stage, 'debug/mysql-x.cf']))
    for (const { status, stdout } of stages) {
      expect(status).toBe(0)
      expect(stdout).toMatch(/SELECT.*1/s)
      expect(stdout).not.toContain('s3cret')
    }
    expect(stages[0]?.stdout).toMatch(/^entry 0\.\.14\n {2}1:1 "dbname = mail"\n/)
  })

  test('a defect of mailcfg is admitted, with a trace only for developers', async () => {
    const { failureText } = await import(pathToFileURL(join(import.meta.dirname, 'exit.ts')).href)
    const defect = new TypeError('x is undefined')
    expect(failureText(defect, false)).toMatch(/^mailcfg: internal error: x is undefined\n.*Please report/s)
    expect(failureText(defect, false)).not.toContain('    at ')
    expect(failureText(defect, true)).toContain('    at ')
  })
})

describe('stack', () => {
  const files = {
    'drawn/etc/postfix/main.cf':
      'smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = private/sasl\nalias_maps = hash:/etc/aliases\n',
    'drawn/etc/postfix/master.cf': 'smtp inet n - n - - smtpd\ncleanup unix n - n - 0 cleanup\n',
    'drawn/etc/dovecot/dovecot.conf': 'protocols = imap\npassdb {\n  driver = pam\n}\n',
  }

  test('as text, with what is broken and where', () => {
    write(files)
    const { status, stdout, stderr } = run(['stack', 'drawn'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^drawn\n\nPorts\n {2}25 smtp .*→ Postfix smtpd +drawn\/etc\/postfix\/master\.cf:1$/m)
    expect(stdout).toMatch(/^✗ asks +private\/sasl +logins +drawn\/etc\/postfix\/main\.cf:3$/m)
    expect(stdout).toMatch(/^\? looks up +aliases \(hash\) +alias_maps +drawn\/etc\/postfix\/main\.cf:4$/m)
    expect(stdout).toMatch(/^1 Postfix looks for the socket .*\n {2}drawn\/etc\/postfix\/main\.cf:3$/m)
    expect(stdout).not.toContain('\x1b')
    expect(run(['stack', 'drawn', '--color', 'always']).stdout).toContain('\x1b[1;31m')
  })

  test('1 with --strict when something is broken', () => {
    write(files)
    expect(run(['stack', 'drawn', '--strict']).status).toBe(1)
    expect(run(['stack', 'good', '--strict']).status).toBe(0)
  })

  test('as JSON, SVG and Mermaid', () => {
    write(files)
    const { version, servers } = JSON.parse(run(['stack', 'drawn', '--format', 'json']).stdout)
    const [server] = servers
    const socket = server.nodes.find((node: { kind: string }) => node.kind === 'socket')
    expect({ version, name: server.name }).toEqual({ version: 1, name: 'drawn' })
    expect(socket).toMatchObject({ label: 'private/sasl', state: 'broken' })
    expect(socket.places).toEqual([{ file: 'drawn/etc/postfix/main.cf', line: 3, column: 1 }])
    expect(run(['stack', 'drawn', '--format', 'svg']).stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
    expect(run(['stack', 'drawn', '--format', 'mermaid']).stdout).toMatch(/^flowchart LR\n {2}subgraph s1\["drawn"\]/)
  })

  test('with --root also files that are not there', () => {
    write(files)
    const { stdout } = run(['stack', '--root', 'drawn'])
    expect(stdout).toMatch(/^✗ looks up +aliases/m)
    expect(stdout).toContain('There is no file /etc/aliases.')
  })
})
