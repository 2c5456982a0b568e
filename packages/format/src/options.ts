/** The few things about layout that people may decide. */

/** How files are laid out. */
export interface FormatOptions {
  /** Lists that would reach past this column get one item per line. */
  readonly width: number
  /** Blanks per level of indentation; without it each language has its own custom. */
  readonly indent?: number
  /** Whether the keys of a block of a table, and the columns of master.cf, are padded so that what follows lines up. */
  readonly align: boolean
}

export const DEFAULT_OPTIONS: FormatOptions = { width: 100, align: true }
