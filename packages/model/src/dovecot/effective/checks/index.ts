/** The checks by structure, and how they go down into sections. */

import type { SettingsNode } from '../node.ts'
import { checkAuth, checkPassdb, checkUserdb } from './auth.ts'
import type { Check, CheckContext, CheckFailure } from './check.ts'
import { checkMailbox, checkMailStorage, checkMailUser, checkNamespace } from './mail.ts'
import {
  checkDirector,
  checkDoveadm,
  checkImap,
  checkImapc,
  checkLmtp,
  checkMasterService,
  checkPop3,
  checkPop3c,
  checkSsl,
  checkSubmission,
} from './programs.ts'
import { checkMaster } from './services.ts'
import { checkExporter, checkMetric, checkStatistics } from './statistics.ts'

const CHECKS: Readonly<Record<string, Check>> = {
  master_service: checkMasterService,
  master_service_ssl: checkSsl,
  auth: checkAuth,
  auth_passdb: checkPassdb,
  auth_userdb: checkUserdb,
  director: checkDirector,
  doveadm: checkDoveadm,
  imap: checkImap,
  imapc: checkImapc,
  lmtp: checkLmtp,
  mail_storage: checkMailStorage,
  mail_user: checkMailUser,
  mail_namespace: checkNamespace,
  mailbox: checkMailbox,
  master: checkMaster,
  pop3: checkPop3,
  pop3c: checkPop3c,
  stats: checkStatistics,
  stats_exporter: checkExporter,
  stats_metric: checkMetric,
  submission_login: checkSubmission,
  submission: checkSubmission,
}

/** Checks settings, then the sections inside; the first failure ends it (settings_check()). */
export function checkSettings(node: SettingsNode, context: CheckContext): CheckFailure | undefined {
  const found = CHECKS[node.structure.name]?.(node, context)
  if (found) return found
  for (const { key, list } of node.structure.definitions) {
    if (list === undefined) continue
    for (const child of node.sections(key)) {
      const inner = checkSettings(child, context)
      if (inner) return inner
    }
  }
  return undefined
}
