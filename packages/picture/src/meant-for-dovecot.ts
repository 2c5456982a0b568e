/** When a socket that nobody opens is Dovecot's to open, so that something is wrong. */

import {
  type DovecotInstance,
  dovecotListeners,
  FOR_OTHERS,
  isMeantForDovecot,
  listenerAt,
  protocolsOf,
  type SocketUse,
  type Stack,
  wholeDovecot,
} from '@mailcfg/model'

/** Why a socket for logins is broken; `undefined` when Dovecot listens there or not all of it was seen. */
export function loginWhy(stack: Stack, use: SocketUse): string | undefined {
  const dovecot = wholeDovecot(stack)
  if (dovecot === undefined || listenerAt(dovecot, use) !== undefined) return undefined
  return noListener(use, dovecot, 'auth')
}

/** Why a socket for mail is broken. */
export function lmtpWhy(stack: Stack, use: SocketUse): string | undefined {
  const dovecot = wholeDovecot(stack)
  if (dovecot === undefined || dovecot.dialect === '1.x') return undefined
  if (listenerAt(dovecot, use) !== undefined) {
    const off = protocolsOf(dovecot, stack)?.has('lmtp') === false
    return off ? 'The protocols of Dovecot do not have lmtp: nobody opens this socket.' : undefined
  }
  return isMeantForDovecot(use, dovecot) ? noListener(use, dovecot, 'lmtp') : undefined
}

function noListener({ path, jailed }: SocketUse, dovecot: DovecotInstance, service: string): string {
  const jail = jailed ? `Service ${jailed.service.text} runs in the jail: it ` : 'Postfix '
  const listeners = dovecotListeners(dovecot).filter((one) => one.service === service && !FOR_OTHERS.test(one.written))
  const where =
    listeners.length > 0 ? `; it listens at ${listeners.map((one) => one.path ?? one.written).join(', ')}` : ''
  return `${jail}looks for the socket at ${path}, where Dovecot does not listen${where}.`
}
