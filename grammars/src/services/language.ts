/** /etc/services: names of network services with port and protocol. */

import { plainLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseServices } from './parser.ts'

export const services: LanguageDefinition = {
  id: 'services',
  title: 'list of network services',
  product: 'system',
  shape: 'assignments',
  lineStyle: plainLines,
  parseLine: parseServices,
  values: { glue: '', quoting: 'none' },
  names: { counts: 'first', ignoreCase: false },
  files: {
    homes: [/(?:^|\/)etc\/services$/],
    names: ['services'],
    looksLike: (head) => share(head, (line) => /^\s*\S+\s+\d+\/(?:tcp|udp|ddp|sctp|dccp)\b/.test(line)),
  },
}
