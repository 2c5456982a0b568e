/** Chinese words for spool directories that belong to somebody else. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, owner }) => ({
  what: `${path} 属于 ${owner}。`,
  why: '系统用户的邮箱都在那里：执行 "chown -R" 之后它们归了别人，用户读不了自己的信，local(8) 也会因 "cannot create lock file" 或 "Permission denied" 延迟投递。',
  help: `虚拟邮箱请放到别处，例如 /srv/vmail 或 /var/vmail，并把 ${path} 还回去：chown root:mail，权限按您的系统用 0775 或 1777。`,
}))
