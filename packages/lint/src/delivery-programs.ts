/** Who writes the mail of virtual mailboxes: virtual(8), Dovecot by LMTP or LDA, or something else. */

import { deliveryCommand, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'

/** The program that a transport setting leads to. */
export interface Delivery {
  readonly setting: ParameterSetting
  readonly program: 'virtual' | 'lmtp' | 'dovecot-lda' | 'maildrop' | 'other'
}

const NAMES = ['virtual_transport', 'mailbox_transport', 'local_transport']

/** What the transport settings of main.cf lead to; none whose value is not known. */
export function deliveries(postfix: PostfixInstance): Delivery[] {
  return NAMES.flatMap((name) => {
    const { text, known, setting } = postfix.value(name)
    const transport = /^\s*([\w.+-]+)(?::|\s*$)/.exec(text)?.[1]
    if (!setting || !known || transport === undefined) return []
    return [{ setting, program: programOf(postfix, transport) }]
  })
}

/** The setting by which mail goes to Dovecot in one of the given ways. */
export function toDovecot(
  postfix: PostfixInstance,
  ...programs: readonly ('lmtp' | 'dovecot-lda')[]
): ParameterSetting | undefined {
  return deliveries(postfix).find(({ program }) => programs.some((one) => one === program))?.setting
}

/** The program that runs the service of a transport; without master.cf the one of its own name. */
function programOf(postfix: PostfixInstance, transport: string): Delivery['program'] {
  const service = postfix.services.find((s) => s.service.text === transport && s.type.text === 'unix')
  const command = service ? service.command.text : postfix.master ? undefined : transport
  if (command === 'virtual' || command === 'lmtp') return command
  if (service && command === 'pipe') {
    const program = deliveryCommand(service).command[0]?.text ?? ''
    if (/dovecot-lda$|\/dovecot.*\/deliver$/.test(program)) return 'dovecot-lda'
    if (/\/maildrop$/.test(program)) return 'maildrop'
  }
  return 'other'
}
