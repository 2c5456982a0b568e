/** What kind of address an address is. */

import { type Address, maskAddress, parseAddress, sameAddress } from '@mailcfg/grammars'

const LOOPBACK = networks('127.0.0.0/8', '::1/128')
/** For documentation (RFC 5737, RFC 3849). */
const EXAMPLES = networks('192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32')
/** Those who are inside are shown in the first of these networks, strangers in the others. */
const STRANGERS = EXAMPLES.slice(1)

interface Net {
  readonly network: Address
  readonly prefix: number
}

function networks(...texts: string[]): Net[] {
  return texts.map((text) => {
    const [address = '', prefix] = text.split('/')
    return { network: parseAddress(address) as Address, prefix: Number(prefix) }
  })
}

/** Whether the address lies in a network. */
export function isWithin(address: Address, network: Address, prefix: number): boolean {
  return address.family === network.family && sameAddress(maskAddress(address, prefix), maskAddress(network, prefix))
}

/** 127.0.0.0/8 and ::1. */
export function isLoopback(address: Address): boolean {
  return LOOPBACK.some(({ network, prefix }) => isWithin(address, network, prefix))
}

/** Whether the address is one for examples. */
export function isExample(address: Address): boolean {
  return EXAMPLES.some(({ network, prefix }) => isWithin(address, network, prefix))
}

/** Whether the address stands for somebody who has nothing to do with the server. */
export function isForeign(address: Address): boolean {
  return STRANGERS.some(({ network, prefix }) => isWithin(address, network, prefix))
}
