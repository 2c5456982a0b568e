/** Percent variables of 2.3 in the spelling of 2.4, as the upgrade page of the manual lists them. */

import { describe, expect, test } from '@jest/globals'
import { textFor24, type VariableContext } from './variables.ts'

describe('variables become', () => {
  test.each<[VariableContext, string, string]>([
    ['mail', 'maildir:/var/vmail/%d/%n', 'maildir:/var/vmail/%{user | domain}/%{user | username}'],
    ['auth', '%Lu', '%{user | lower}'],
    ['auth', '%Ln@%Ud', '%{user | username | lower}@%{user | domain | upper}'],
    [
      'mail',
      '/mail/%1n/%2.1n/%n',
      '/mail/%{user | username | substr(0, 1)}/%{user | username | substr(2, 1)}/%{user | username}',
    ],
    ['mail', '%256Nu', '%{user | md5 | substr(0, 8) % 256 | hex}'],
    ['mail', '%2.256Nu', '%{user | md5 | substr(0, 8) % 256 | hex(2)}'],
    ['auth', '%{orig_username} %{rip}', '%{original_user | username} %{remote_ip}'],
    ['mail', '%{userdb:mail_dir:none}', "%{userdb:mail_dir | default('none')}"],
    ['mail', 'storage=95%% %{env:X}', 'storage=95% %{env:X}'],
    ['mail', '100%%{user}', '100%%{user}'],
    ['uidl', '%08Xu%08Xv', '%{uid | hex(8)}%{uidvalidity | hex(8)}'],
    ['login-log', '%$: %s', '%{message}: %{elements}'],
    ['deliver-log', 'msgid=%m: %$', 'msgid=%{msgid}: %{message}'],
    ['pop3-logout', 'top=%t/%p, del=%d/%m', 'top=%{top_count}/%{top_bytes}, del=%{deleted_count}/%{message_count}'],
    ['login', 'user=<%u> mpid=%e %k', 'user=<%{user}> mpid=%{mail_pid} %{ssl_security}'],
  ])('%s: %s', (context, old, now) => {
    expect(textFor24(old, context)).toEqual({ text: now, undecided: [] })
  })

  test.each([['%Hu'], ['%Tn'], ['%{if;%u;eq;x;a;b}']])('%s stays, and somebody has to decide', (old) => {
    expect(textFor24(`/x/${old}`, 'mail')).toEqual({ text: `/x/${old}`, undecided: [old] })
  })

  test('what is written for 2.4 already stays', () => {
    const text = '%{user | username | lower}'
    expect(textFor24(text, 'mail').text).toBe(text)
  })
})
