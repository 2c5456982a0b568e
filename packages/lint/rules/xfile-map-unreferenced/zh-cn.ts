/** Chinese words for tables that nothing reads. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `没有程序读 ${name}。`,
  why: '改了它的人等着见效，却一直不见效，例如邮件仍然被拒。',
  help: '在 main.cf 里写上它，或者删掉它。',
  related: ['只在注释里提到'],
}))
