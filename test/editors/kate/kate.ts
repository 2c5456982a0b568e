/** Kate on a screen of its own: its keys, its windows, and what it says to the language server. */

import { type ChildProcess, execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from '../../kit/house.ts'
import { type Place, programPath } from '../kit/client-run.ts'
import { endGroup, startGroup, until } from '../kit/processes.ts'
import type { Program } from '../kit/server.ts'

/** A finding, as the protocol has it. */
export interface Finding {
  readonly code: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

/** A message of the protocol, as far as the tests look into it. */
export interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: {
    readonly rootUri?: string
    readonly uri?: string
    readonly textDocument?: { readonly uri: string }
    readonly diagnostics?: readonly Finding[]
    readonly context?: { readonly diagnostics?: readonly Finding[] }
  }
  readonly result?: unknown
}

/** The user's keys: Kate has none of its own for what the pointer asks when it rests on a word. */
const SHORTCUTS = `<!DOCTYPE gui>
<gui name="lspclient" version="1">
  <ActionProperties scheme="Default"><Action name="lspclient_symbol_info" shortcut="Ctrl+F7"/></ActionProperties>
</gui>
`

/** Whether all programs are there: the editor, a screen, keys, and the bus that the cursor is set by. */
export function hasKate(): boolean {
  return ['kate', 'Xvfb', 'xdotool', 'dbus-daemon', 'dbus-send'].every((name) => programPath(name) !== undefined)
}

/** One window of Kate with one file, in a home of its own. */
export class Kate {
  readonly #folder: string
  readonly #environment: NodeJS.ProcessEnv
  readonly #processes: ChildProcess[] = []
  #name = ''

  private constructor(folder: string) {
    this.#folder = folder
    const own = ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, join(folder, kind)])
    this.#environment = {
      ...process.env,
      ...Object.fromEntries(own),
      XDG_RUNTIME_DIR: folder,
      HOME: folder,
      LC_ALL: 'C.UTF-8',
      QT_QPA_PLATFORM: 'xcb',
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    }
  }

  /** Starts Kate on a file, with the user's server settings; `mailcfg` in its path is the program, listened to. */
  static async start(folder: string, settings: string, program: Program, file: string): Promise<Kate> {
    const kate = new Kate(folder)
    const folders = ['bin', 'CONFIG/kate/lspclient', 'DATA/kxmlgui5/lspclient']
    for (const name of folders) mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'DATA/kxmlgui5/lspclient/ui.rc'), SHORTCUTS)
    writeFileSync(join(folder, 'CONFIG/kate/lspclient/settings.json'), settings)
    const words = [process.execPath, join(root, 'test/editors/kate/wire.mjs'), kate.#log, ...program.command]
    const path = join(folder, 'bin/mailcfg')
    writeFileSync(path, `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`)
    chmodSync(path, 0o755)
    try {
      await kate.#run(file)
    } catch (error) {
      await kate.stop()
      throw error
    }
    return kate
  }

  async stop(): Promise<void> {
    for (const one of this.#processes.reverse()) await endGroup(one)
  }

  /** Waits for the window with such a name, and gives it the keys. */
  async window(title: string): Promise<void> {
    const [found = ''] = await until(`the window ${title}`, () => this.#windows(title))
    this.#tool('xdotool', ['windowfocus', '--sync', found])
  }

  /** The windows with such a name. */
  #windows(title: string): readonly string[] | undefined {
    try {
      return this.#tool('xdotool', ['search', '--onlyvisible', '--name', title]).trim().split('\n')
    } catch {
      return undefined
    }
  }

  /** Presses keys, such as `ctrl+space`. */
  keys(...keys: readonly string[]): void {
    this.#tool('xdotool', ['key', '--delay', '50', ...keys])
  }

  /** Puts the cursor somewhere. */
  cursor({ line, column }: Place): void {
    const call = ['/MainApplication', 'org.kde.Kate.Application.setCursor', `int32:${line - 1}`, `int32:${column - 1}`]
    this.#tool('dbus-send', ['--session', '--print-reply', `--dest=${this.#name}`, ...call])
  }

  /** What was said so far. */
  messages(from: 'client' | 'server'): readonly Message[] {
    if (!existsSync(this.#log)) return []
    const lines = readFileSync(this.#log, 'utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line)).flatMap((one) => (one.from === from ? [one.message] : []))
  }

  /** The next message of Kate with this method. */
  said(method: string, fits: (message: Message) => boolean = () => true): Promise<Message> {
    return until(method, () => this.messages('client').find((one) => one.method === method && fits(one)))
  }

  /** What the server answers to a request of Kate. */
  async answered(method: string, fits?: (message: Message) => boolean): Promise<Message> {
    const { id } = await this.said(method, fits)
    return until(`an answer to ${method}`, () =>
      this.messages('server').find((one) => one.method === undefined && one.id === id),
    )
  }

  get #log(): string {
    return join(this.#folder, 'wire.log')
  }

  async #run(file: string): Promise<void> {
    const screen = await this.#printed('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])
    this.#environment['DISPLAY'] = `:${screen}`
    const bus = ['--session', '--nofork', '--nopidfile', '--print-address']
    this.#environment['DBUS_SESSION_BUS_ADDRESS'] = await this.#printed('dbus-daemon', bus)
    const kate = this.#start('kate', ['--new', '--block', file], 'ignore')
    this.#name = `org.kde.kate-${kate.pid}`
  }

  #start(program: string, args: readonly string[], output: 'pipe' | 'ignore'): ChildProcess {
    const started = startGroup(program, args, { env: this.#environment, stdio: ['ignore', output, 'ignore'] })
    this.#processes.push(started)
    return started
  }

  /** Starts a program that says on its first line where it can be reached. */
  async #printed(program: string, args: readonly string[]): Promise<string> {
    let text = ''
    this.#start(program, args, 'pipe').stdout?.on('data', (bytes) => {
      text += bytes
    })
    return until(program, () => text.includes('\n') && text.trim())
  }

  #tool(program: string, args: readonly string[]): string {
    return execFileSync(program, args, {
      env: this.#environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    })
  }
}
