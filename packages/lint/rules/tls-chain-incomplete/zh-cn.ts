/** Chinese words for certificates without those of their issuers. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, setting, ...found }) => {
  if (found.case === 'own as authority') {
    return {
      what: `${path} 是自己的证书，不是证书机构的证书。`,
      why: `${setting.name.text} 说的是信任谁。放上自己的证书，别人的就都验证不了：连接会记为不受信任，要求验证的信只能等着。`,
      help: '写系统自带的证书包：/etc/ssl/certs/ca-certificates.crt（Debian）或 /etc/pki/tls/certs/ca-bundle.crt（Red Hat）。',
      fixes: ['信任系统自带的证书机构（Debian）'],
    }
  }
  const full = ACME_LEAF.test(path) ? path.replace(ACME_LEAF, '$1fullchain$2') : undefined
  return {
    what: `${path} 只有证书，没有证书链。`,
    why: '不认识中间签发者的客户端验证不了这个证书：有的邮件程序会警告或拒绝，有的不会，所以问题很难发现。',
    help: `写同时含有证书及其签发者证书的文件${full ? `，即 ${full}` : ''}。`,
    fixes: ['改成 fullchain.pem'],
  }
})

/** What ACME clients call the certificate without its chain. */
const ACME_LEAF = /^(\/etc\/letsencrypt\/(?:live|archive)\/.*\/)cert(\d*\.pem)$/
