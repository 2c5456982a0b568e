/** Which checker compares which area of the recorded experiments; one file per checker, one line per area. */

import { checkExpansion } from './expansion.ts'
import { checkMainCf } from './main-cf.ts'
import { checkMapSource } from './map-source.ts'
import { checkMasterCf } from './master-cf.ts'
import { checkTableReference } from './table-references.ts'
import { checkAliases, checkCidr, checkLookupTable, checkPcre, checkRegexp } from './tables.ts'
import { checkValueType } from './value-types.ts'
import type { Checker } from './vector.ts'

/** Area → checker. An area that is missing here must have a reason in `not-syntax.ts`. */
export const CHECKERS: Readonly<Record<string, Checker>> = {
  aliases: checkAliases,
  cidr: checkCidr,
  expansion: checkExpansion,
  'main.cf': checkMainCf,
  'master.cf': checkMasterCf,
  'table-config': checkMapSource,
  pcre: checkPcre,
  postmap: checkLookupTable,
  regexp: checkRegexp,
  tables: checkTableReference,
  'value-types': checkValueType,
}
