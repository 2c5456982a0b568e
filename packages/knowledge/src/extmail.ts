/** ExtMail and ExtMan: the keys of webmail.cf and webman.cf. */
import webmail from '../data/extmail/webmail-cf.json' with { type: 'json' }
import webman from '../data/extmail/webman-cf.json' with { type: 'json' }
import { table } from './table.ts'

/** The two files. */
export type ExtmailFile = 'webmail.cf' | 'webman.cf'

/** One key of webmail.cf or webman.cf. */
export interface ExtmailKey {
  readonly name: string
  readonly type: string
  /** Value of the shipped file. */
  readonly default?: string
  readonly values?: readonly string[]
  /** Settings of other files that must say the same. */
  readonly mustAgreeWith?: readonly string[]
  readonly commentedOut?: true
  /** In the shipped file, but no code reads it. */
  readonly notRead?: true
  /** Read by the code, but not in the shipped file. */
  readonly undocumented?: true
  readonly notes?: string
}

const files = {
  'webmail.cf': table<ExtmailKey>(webmail, (key) => key.name),
  'webman.cf': table<ExtmailKey>(webman, (key) => key.name),
}

/** The key of this exact name. */
export function extmailKey(file: ExtmailFile, name: string): ExtmailKey | undefined {
  return files[file].get(name)
}

/** All keys of a file. */
export function extmailKeys(file: ExtmailFile): readonly ExtmailKey[] {
  return files[file].all()
}
