/** Apache httpd configuration, of which mail needs the virtual hosts of web mail: who runs it, where it lies. */

import { backslashStyle } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseHttpd } from './parser.ts'

const DIRECTIVE =
  /^\s*(?:<\/?(?:VirtualHost|Directory|Files|Location|Proxy|Limit|If)\w*|(?:Include(?:Optional)?|Server\w+|Document\w+|Script\w+|Alias|Suexec\w+|SuexecUserGroup|NameVirtualHost|Listen|LoadModule|User|Group|Directory\w+|Options|AllowOverride|Order|Allow|Deny|Require|ErrorLog|CustomLog|LogLevel|SSL\w+|Rewrite\w+|AddHandler|AddType|Timeout|KeepAlive\w*)\s)/i

export const httpdVhost: LanguageDefinition = {
  id: 'httpd-vhost',
  title: 'Apache httpd configuration',
  product: 'apache',
  shape: 'assignments',
  lineStyle: backslashStyle({ blanksBehind: false, dropsIndent: false, anywhere: false }),
  lineReach: 'file',
  parseLine: parseHttpd,
  values: { glue: '', quoting: 'none' },
  names: { counts: 'last', ignoreCase: true },
  // As in the files that httpd is shipped with.
  layout: { form: 'containers', indent: 4 },
  files: {
    names: ['httpd.conf', 'apache2.conf'],
    paths: [
      /\/(?:httpd|apache2?)\/(?:conf|conf\.d|extra|sites-available|sites-enabled|vhosts\.d)\/[^/]+$/,
      /(?:^|[/_])vhost_[^/]*\.conf$/,
    ],
    looksLike: (head) =>
      /^\s*<(?:VirtualHost|Directory|Location|IfModule)\b/im.test(head)
        ? share(head, (line) => DIRECTIVE.test(line))
        : 0.05,
  },
}
