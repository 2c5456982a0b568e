/** The part of Playwright that the tests use; the library itself is in the cache, not among our dependencies. */

import { createRequire } from 'node:module'

/** A page, or a frame of it; functions for the page are given as text. */
export interface Frame {
  evaluate<T>(expression: string): Promise<T>
  url(): string
  waitForSelector(selector: string, options?: { timeout?: number }): Promise<unknown>
  click(selector: string): Promise<void>
}

export interface Page extends Frame {
  readonly keyboard: {
    press(key: string): Promise<void>
    type(text: string, options?: { delay?: number }): Promise<void>
  }
  readonly mouse: { move(x: number, y: number): Promise<void> }
  goto(url: string): Promise<unknown>
  addInitScript(script: { path: string }): Promise<void>
  frames(): Frame[]
  setViewportSize(size: { width: number; height: number }): Promise<void>
  workers(): Pick<Frame, 'evaluate'>[]
  screenshot(options: { path: string }): Promise<unknown>
  on(event: 'console', listener: (message: { text(): string }) => void): void
}

export interface Browser {
  newPage(options: object): Promise<Page>
  close(): Promise<void>
}

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

/** Starts a headless browser. */
export function launch(library: string, executablePath: string): Promise<Browser> {
  const playwright = createRequire(import.meta.url)(library) as {
    chromium: { launch(options: object): Promise<Browser> }
  }
  return playwright.chromium.launch({ executablePath, args: QUIET })
}
