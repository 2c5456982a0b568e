/** A window of VS Code with the extension in it, as a user has it, and what one does and sees there. */

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VsCodePrograms } from './cache.mjs'
import { type Browser, type Frame, launch, type Page } from './playwright.ts'
import { sleep, until } from './processes.ts'

/** A diagnostic as the editor's API has it; lines and columns count from 1, ends are exclusive. */
export interface Shown {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly severity: string
  readonly message: string
  readonly source: string | undefined
  readonly code: string | number | undefined
}

/** What the editor's API tells of the active editor and of the window. */
export interface EditorState {
  readonly version: string
  readonly file: string | undefined
  readonly language: string | undefined
  readonly text: string | undefined
  readonly isDirty: boolean | undefined
  readonly selection: Pick<Shown, 'line' | 'column' | 'endLine' | 'endColumn'> | undefined
  /** All editors in view, and where their cursors are; while a view of ours has the focus no editor is active. */
  readonly visible: readonly Pick<Shown, 'file' | 'line' | 'column'>[]
  readonly tabs: readonly string[]
  /** Ids of the extensions that run. */
  readonly active: readonly string[]
}

/** A VS Code that can be opened in a browser, with the extension and the probe in it. */
export interface Served {
  readonly address: string
  /** Puts a question to the probe. */
  ask<T>(method: string, ...values: readonly unknown[]): Promise<T>
  /** Ends what was started, and takes away what was written. */
  stop(): Promise<void>
}

/** The parts of `in-page.js`. */
export type Sight = 'hover' | 'suggestions' | 'actions' | 'problems' | 'outline'

/** The size of the window. */
const VIEWPORT = { width: 1280, height: 800 }

export class VsCode {
  readonly #served: Served
  readonly #browser: Browser
  readonly page: Page

  private constructor(served: Served, browser: Browser, page: Page) {
    this.#served = served
    this.#browser = browser
    this.page = page
  }

  /** Opens a window in a browser. */
  static async open(programs: VsCodePrograms, served: Served): Promise<VsCode> {
    const browser = await launch(programs.playwright, programs.browser)
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US' })
    await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) })
    const running = new VsCode(served, browser, page)
    try {
      await running.load()
    } catch (error) {
      await running.stop()
      throw error
    }
    return running
  }

  /** Loads the window, for the first time or anew. */
  async load(): Promise<void> {
    await this.page.goto(this.#served.address)
    await until('the probe answers', () => this.state().then(({ version }) => version), 90_000)
  }

  /** Ends everything that was started. */
  async stop(): Promise<void> {
    await this.#browser.close()
    await this.#served.stop()
  }

  /** Puts a question to the probe. */
  ask<T>(method: string, ...values: readonly unknown[]): Promise<T> {
    return this.#served.ask(method, ...values)
  }

  state(): Promise<EditorState> {
    return this.ask('state')
  }

  /** Runs a command by its id. */
  command(id: string, ...values: readonly unknown[]): Promise<void> {
    return this.ask('command', id, ...values)
  }

  /** Opens a file and waits until its text is on the page. */
  async open(file: string): Promise<void> {
    // For a while after a reload the extension host of the page before still answers, and has no window any more.
    const isOpen = () =>
      this.ask('open', file).then(
        () => true,
        (error: Error) => {
          if (!error.message.includes('Could NOT open editor')) throw error
          return false
        },
      )
    await until(`an editor for ${file}`, isOpen)
    await this.page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 })
  }

  /** Puts the cursor there; both count from 1. */
  async cursor(line: number, column: number): Promise<void> {
    await this.command('workbench.action.focusActiveEditorGroup')
    await this.ask('cursor', line, column)
    // Keys go to the page, which learns of the place a little later.
    const place = `Ln ${line}, Col ${column}`
    await until(`the cursor at ${place}`, async () => (await this.page.evaluate('window.seen.position()')) === place)
  }

  /** The diagnostics of all files, once there are any that are wanted. */
  diagnostics(wanted: (one: Shown) => boolean = () => true): Promise<Shown[]> {
    const some = async () => {
      const all = await this.ask<Shown[]>('diagnostics')
      return all.some(wanted) && all
    }
    return until('diagnostics', some)
  }

  /**
   * Runs a command and reads from the page what it opens. A widget can close again by itself while the machine is busy,
   * so what did not appear is asked for again.
   */
  async look(command: string, sight: Sight): Promise<string[]> {
    for (let i = 0; ; i++) {
      await this.command(command)
      try {
        return await until(sight, () => this.page.evaluate<string[] | null>(`window.seen.${sight}()`), 6000)
      } catch (error) {
        if (i === 2) throw error
        await this.page.keyboard.press('Escape')
        await sleep(300)
      }
    }
  }

  hover(): Promise<string[]> {
    return this.look('editor.action.showHover', 'hover')
  }

  suggestions(): Promise<string[]> {
    return this.look('editor.action.triggerSuggest', 'suggestions')
  }

  actions(): Promise<string[]> {
    return this.look('editor.action.quickFix', 'actions')
  }

  problems(): Promise<string[]> {
    return this.look('workbench.actions.view.problems', 'problems')
  }

  /** What VS Code shows of an extension once it is active: its title, its version, where it runs. */
  async runningExtension(title: string): Promise<string> {
    // Only rows in view are on the page, those first that took longest to start.
    await this.page.setViewportSize({ ...VIEWPORT, height: 3 * VIEWPORT.height })
    await this.command('workbench.action.showRuntimeExtensions')
    const row = await until(`where ${title} runs`, async () => {
      const rows = await this.page.evaluate<string[]>('window.seen.runningExtensions()')
      return rows.find((one) => one.startsWith(`${title}: `) && one.includes('Activation: '))
    })
    await this.page.setViewportSize(VIEWPORT)
    return row
  }

  outline(): Promise<string[]> {
    return this.look('outline.focus', 'outline')
  }

  /** Words between the lines in view, once there are any. */
  lenses(): Promise<string[]> {
    return until('lenses', () => this.page.evaluate<string[] | null>('window.seen.lenses()'))
  }

  /** Lines in view, with what is shown between their words. */
  lines(): Promise<string[]> {
    return this.page.evaluate('window.seen.lines()')
  }

  /** Kinds of the squiggles in view. */
  squiggles(): Promise<string[]> {
    return this.page.evaluate('window.seen.squiggles()')
  }

  /** Messages that VS Code shows; toasts hide by themselves, the list keeps them. */
  async notifications(): Promise<{ severity: string; message: string }[]> {
    await this.command('notifications.showList')
    await sleep(300)
    const shown = await this.page.evaluate<{ severity: string; message: string }[]>('window.seen.notifications()')
    await this.command('notifications.hideList')
    return shown
  }

  /** The frame of a webview in which something is found. */
  webview(selector: string): Promise<Frame> {
    const find = async () => {
      for (const frame of this.page.frames()) {
        const found = await frame
          .evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`)
          .catch(() => false)
        if (found) return frame
      }
      return undefined
    }
    return until(`a view with ${selector}`, find)
  }

  /** Writes a picture of the window into the folder that `MAILCFG_PICTURES` names, for the extension's read-me; without it none. */
  async picture(name: string): Promise<void> {
    const folder = process.env['MAILCFG_PICTURES']
    if (folder === undefined) return
    // What was opened last is still fading in.
    await sleep(700)
    await this.page.screenshot({ path: join(folder, `${name}.png`) })
  }
}
