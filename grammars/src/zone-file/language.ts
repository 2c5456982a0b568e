/** DNS zone files as BIND and its like read them: records, and directives such as `$ORIGIN`. */

import { zoneLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseZoneEntry } from './parser.ts'

/** What no other format has: a start of authority, a default TTL, an origin. */
const TELLING = /^\$(?:TTL|ORIGIN)[ \t]|^[^;\n]*[ \t](?:IN|in)[ \t]+(?:SOA|soa)[ \t]/m
const RECORD =
  /^\$|[ \t](?:IN[ \t]+)?(?:A|AAAA|CAA|CNAME|DNSKEY|DS|HINFO|MX|NAPTR|NS|PTR|RP|SOA|SPF|SRV|SSHFP|TLSA|TXT)[ \t]|^[ \t]*[\d)"]/i

export const zoneFile: LanguageDefinition = {
  id: 'zone-file',
  title: 'DNS zone file',
  product: 'bind',
  shape: 'assignments',
  lineStyle: zoneLines,
  lineReach: 'file',
  parseLine: parseZoneEntry,
  values: { glue: ' ', quoting: 'none', decodeLeaf: (_kind, text) => text.replace(/^"(.*)"$/s, '$1') },
  names: { counts: 'last', ignoreCase: true },
  files: {
    paths: [
      /\.zone$/,
      /(?:^|\/)(?:db|pri|sec)\.[^/]+$/,
      /\/named\/(?:[^/]+\/)*named\.[^/]+$/,
      /\/(?:named|bind|zones)\/(?:[^/]+\/)*[^/]+\.db$/,
    ],
    looksLike,
  },
}

/** A file with nothing but records may be part of a zone when its name says so. */
function looksLike(head: string): number {
  const records = share(head, (line) => RECORD.test(line))
  if (TELLING.test(head)) return Math.max(0.2, records)
  return records > 0.5 ? 0.2 : 0
}
