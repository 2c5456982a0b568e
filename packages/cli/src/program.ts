/** The command line: which commands and options there are. What a command does is loaded when it is called. */

import { SEVERITIES } from '@mailcfg/core'
import { isVersion } from '@mailcfg/project'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { EffectiveCommandOptions } from './commands/effective-options.ts'
import type { FmtCommandOptions } from './commands/fmt.ts'
import type { LintCommandOptions } from './commands/lint.ts'
import type { QueryCommandOptions } from './commands/query.ts'
import type { StackCommandOptions } from './commands/stack.ts'
import type { UpgradeCommandOptions } from './commands/upgrade.ts'
import { EXIT, explainFailure } from './exit.ts'
import type { RelayCommandOptions } from './relay-answers.ts'
import { VERSION } from './version.ts'

/**
 * Runs the program.
 * @param argv the arguments behind the program's name.
 * @returns the exit status.
 */
export async function run(argv: readonly string[]): Promise<number> {
  let status: number = EXIT.clean
  const program = programOf((outcome) => {
    status = outcome
  })
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(status)
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure
    return explainFailure(error)
  }
}

/** All commands; `done` is told the exit status of the one that ran. */
function programOf(done: (status: number) => void): Command {
  const program = new Command('mailcfg')
    .description('Says what is wrong in the configuration of mail servers, why it bites, and what to write instead.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .showHelpAfterError('(mailcfg --help shows what there is)')
    .addHelpText('after', '\nExit status: 0 nothing to complain about, 1 findings, 2 wrong usage or unreadable files.')
  addLint(program, done)
  addFmt(program, done)
  addEffective(program, done)
  addQuery(program, done)
  addRelay(program, done)
  addStack(program, done)
  addExplain(program, done)
  addRules(program, done)
  addUpgrade(program, done)
  addLsp(program)
  addDebug(program, done)
  return program
}

function addLint(program: Command, done: (status: number) => void): void {
  program
    .command('lint')
    .description('check files, directories (default: the current one) or patterns')
    .argument('[path...]', 'what to check; - reads standard input')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(SEVERITIES).default('error'),
    )
    .addOption(new Option('--rule <id>', 'run only this rule (may be repeated)').argParser(repeated))
    .option('--strict', 'run the rules of the tier "strict", too')
    .addOption(new Option('--locale <language>', 'tell the findings in this language').choices(['en', 'zh-cn']))
    .option('--fix', 'apply the safe fixes, and report what remains')
    .option('--fix-review', 'also the fixes that want a look: asks about each, or only shows them without a terminal')
    .option('--yes', 'with --fix-review: show the changes and apply them all')
    .option('--fix-dry-run', 'write nothing, show what --fix would change as a unified diff')
    .option('--config <file>', 'the project file (default: the nearest mailcfg.json)')
    .option('--postfix-version <version>', 'the release of Postfix to check for, such as 3.7', release)
    .option('--dovecot-version <version>', 'the release of Dovecot to check for, such as 2.3.19', release)
    .option('--root <directory>', 'the file tree of a server (/ for this machine): also check the files that are named')
    .option('--as <language>', 'what the named files are, whatever they are called: main.cf, master.cf, …')
    .option('--stdin-filename <path>', 'the path that standard input stands for')
    .addOption(colorOption())
    .action(async (paths: string[], options: LintCommandOptions) => {
      done(await (await import('./commands/lint.ts')).lint(paths, options))
    })
}

function addFmt(program: Command, done: (status: number) => void): void {
  program
    .command('fmt')
    .description('lay files out: blanks, line breaks, indentation, columns; what they say stays the same')
    .argument('[path...]', 'files, directories (default: the current one) or patterns; - formats standard input')
    .option('--check', 'write nothing, list the files that would change, and exit with 1 if there are any')
    .option('--diff', 'write nothing, show the changes as a unified diff, and exit with 1 if there are any')
    .option('--range <start:end>', 'only these lines of one file, from 1, both included', lineRange)
    .option('--if-known', 'pass over named files that are no configuration of a mail server, as for pre-commit')
    .option('--config <file>', 'the project file (default: the nearest mailcfg.json)')
    .option('--as <language>', 'what the named files are, whatever they are called: main.cf, master.cf, …')
    .option('--stdin-filename <path>', 'the path that standard input stands for')
    .addOption(colorOption())
    .action(async (paths: string[], options: FmtCommandOptions) => {
      done(await (await import('./commands/fmt.ts')).fmt(paths, options))
    })
}

function addEffective(program: Command, done: (status: number) => void): void {
  program
    .command('effective')
    .description('show the values of a configuration as Postfix and Dovecot compute them')
    .argument('[directory]', 'where main.cf or dovecot.conf is', '.')
    .argument('[name...]', 'show only these parameters or settings, whether set or not')
    .addOption(new Option('--format <format>', 'how to show them').choices(['text', 'json']).default('text'))
    .option('--defaults', 'show the parameters that are not set, too')
    .option('--service <name/type>', 'the values as one service of master.cf sees them, such as smtp/inet')
    .option('--hostname <name>', 'the name of the server, as hostname prints it there')
    .option('--config <file>', 'the project file (default: the nearest mailcfg.json)')
    .option('--postfix-version <version>', 'the release that defaults are taken of, such as 3.7', release)
    .addOption(colorOption())
    .action(async (directory: string, names: string[], options: EffectiveCommandOptions) => {
      done(await (await import('./commands/effective.ts')).effective(directory, names, options))
    })
}

function addQuery(program: Command, done: (status: number) => void): void {
  program
    .command('query')
    .description('look a key up in a table as Postfix does, and show the line that answers')
    .argument('<table>', 'type:file, such as hash:/etc/postfix/virtual')
    .argument('<key>', 'what to look up; - reads keys from standard input')
    .option(
      '--for <name>',
      'the parameter or restriction that uses the table: also try the parts of the key, in its order',
    )
    .option('-c, --config-dir <directory>', 'where the main.cf is that counts (default: where the table is)')
    .addOption(
      new Option('--format <format>', 'plain prints what postmap -q prints')
        .choices(['text', 'plain', 'json'])
        .default('text'),
    )
    .addOption(colorOption())
    .action(async (table: string, key: string, options: QueryCommandOptions) => {
      done(await (await import('./commands/query.ts')).query(table, key, options))
    })
}

function addRelay(program: Command, done: (status: number) => void): void {
  program
    .command('relay')
    .description('show who may send mail where, and which lines decide it: is this an open relay?')
    .argument('[directory]', 'where main.cf is (default: the current directory)')
    .addOption(new Option('--format <format>', 'how to show it').choices(['text', 'json']).default('text'))
    .option('--explain <cell>', 'the proof of one cell, such as "stranger → foreign"')
    .option('--service <name>', 'only this service of master.cf, such as submission')
    .addOption(
      new Option(
        '--what-if <setting>',
        'what name = value would change; service/type/name = value for one service',
      ).argParser(repeated),
    )
    .option('--sessions <file>', 'put the sessions of a file to the server')
    .option('--world <file>', 'what is known of DNS and of tables on other servers')
    .option('--strict', 'exit with 1 also when a stranger may perhaps relay')
    .option('--root <directory>', 'the file tree of a server')
    .option('--config <file>', 'the project file (default: the nearest mailcfg.json)')
    .option('--postfix-version <version>', 'the release of Postfix, such as 3.7', release)
    .addOption(colorOption())
    .action(async (directory: string | undefined, options: RelayCommandOptions) => {
      done(await (await import('./commands/relay.ts')).relay(directory, options))
    })
}

function addStack(program: Command, done: (status: number) => void): void {
  program
    .command('stack')
    .description('draw the mail server: who listens, who handles it, where it goes, and which links are broken')
    .argument('[directory]', 'where its files are (default: the current directory)')
    .addOption(
      new Option('--format <format>', 'how to draw it').choices(['text', 'mermaid', 'svg', 'json']).default('text'),
    )
    .option('--strict', 'exit with 1 when something is broken')
    .option(
      '--root <directory>',
      'the file tree of a server (/ for this machine): also look for the files that are named',
    )
    .option('--config <file>', 'the project file (default: the nearest mailcfg.json)')
    .option('--postfix-version <version>', 'the release of Postfix, such as 3.7', release)
    .option('--dovecot-version <version>', 'the release of Dovecot, such as 2.3.19', release)
    .addOption(colorOption())
    .action(async (directory: string | undefined, options: StackCommandOptions) => {
      done(await (await import('./commands/stack.ts')).stack(directory, options))
    })
}

function addExplain(program: Command, done: (status: number) => void): void {
  program
    .command('explain')
    .description(
      'show what is known of a rule, a parameter or setting, a restriction, a daemon, a block, a password scheme, …',
    )
    .argument(
      '<name>',
      'the id of a rule, as reports show it, or a name that Postfix, Dovecot or another program knows',
    )
    .addOption(colorOption())
    .action(async (name: string, options: { color: LintCommandOptions['color'] }) => {
      done(await (await import('./commands/explain.ts')).explain(name, options))
    })
}

function addRules(program: Command, done: (status: number) => void): void {
  program
    .command('rules')
    .description('list all rules')
    .addOption(new Option('--format <format>', 'how to list').choices(['text', 'json']).default('text'))
    .action(async (options: { format: 'text' | 'json' }) => {
      done((await import('./commands/rules.ts')).listRules(options))
    })
}

function addUpgrade(program: Command, done: (status: number) => void): void {
  program
    .command('upgrade')
    .description('rewrite a configuration for a newer release, and say why each line changes')
    .addArgument(new Argument('<product>').choices(['dovecot', 'postfix']))
    .argument('[directory]', 'where dovecot.conf or main.cf is', '.')
    .option('--to <version>', 'the release (default: 2.4 of Dovecot, the newest of Postfix)', release)
    .option('--diff', 'show the changes as a unified diff')
    .option('--write', 'write the files; none when one of them cannot be')
    .option('--config <file>', 'the project file (default: the nearest mailcfg.json)')
    .addOption(colorOption())
    .action(async (product: 'dovecot' | 'postfix', directory: string, options: UpgradeCommandOptions) => {
      done(await (await import('./commands/upgrade.ts')).upgrade(product, directory, options))
    })
}

function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('serve an editor: the Language Server Protocol over standard input and output')
    .option('--stdio', 'talk over standard input and output, as it does anyway')
    .action(async () => {
      await (await import('./commands/lsp.ts')).lsp()
    })
}

function addDebug(program: Command, done: (status: number) => void): void {
  program
    .command('debug')
    .description('show how a file is read: its logical lines, their trees, or its meaning')
    .addArgument(new Argument('<stage>').choices(['lines', 'tree', 'model']))
    .argument('<file>', 'the file to read')
    .option('--as <language>', 'what the file is, whatever it is called')
    .action(async (stage: 'lines' | 'tree' | 'model', file: string, options: { as?: string }) => {
      done((await import('./commands/debug.ts')).debug(stage, file, options))
    })
}

function colorOption(): Option {
  return new Option('--color <when>', 'paint the output').choices(['auto', 'always', 'never']).default('auto')
}

function repeated(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value]
}

function release(value: string): string {
  if (isVersion(value)) return value
  throw new InvalidArgumentError('Write a release such as 3.7 or 3.7.11.')
}

/** Line numbers as people count them, to numbers from 0. */
function lineRange(value: string): [number, number] {
  const [, first, last] = /^(\d{1,9}):(\d{1,9})$/.exec(value)?.map(Number) ?? []
  if (first !== undefined && last !== undefined && first >= 1 && last >= first) return [first - 1, last - 1]
  throw new InvalidArgumentError('Write two line numbers such as 3:7; lines count from 1.')
}
