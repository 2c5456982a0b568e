/** A database as the file of one program names it. */

import type { PicturePlace, Program } from './picture.ts'

/** A database as one file names it. */
export interface DatabaseUse {
  /** `mysql`, `pgsql`, `sqlite`, `ldap`, `mongodb`, `memcache` … */
  readonly engine: string
  /** Empty for the default of the client library, which is this machine. */
  readonly host: string
  readonly database: string
  readonly user: string
  /** Whose file it is: programs that disagree are compared by this. */
  readonly owner: Program
  readonly label?: string
  readonly places: readonly PicturePlace[]
}

/** A use with the part that asks and the part that is the database. */
export interface DrawnUse extends DatabaseUse {
  readonly from: string
  readonly id: string
}
