/** Chinese words for keys of access tables that begin with a dot. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, answer }) => {
  const domain = key.slice(1)
  return {
    what: `${key} 在这个表里什么也匹配不到。`,
    why: `parent_domain_matches_subdomains 里有 smtpd_access_maps，默认就是如此：遇到 www.${domain}，Postfix 查的是不带点的 ${domain}。谁也不会得到 ${answer} 这个答复。`,
    help: `写成 ${domain}，它既代表这个域名，也代表它的子域名。`,
    fixes: [`写成 ${domain}`],
  }
})
