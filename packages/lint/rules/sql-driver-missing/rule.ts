/** A database whose module is not installed. */

import { type DatabaseModule, databaseModules } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface NoModule extends Found {
  readonly module: DatabaseModule
  readonly directory: string
}

export const rule = defineRule<'document', NoModule>({
  id: 'sql-driver-missing',
  summary: 'The module for the database is not installed.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document' },
  *check(document, { stack }) {
    if (stack.fileStates === undefined) return
    for (const module of databaseModules(document)) {
      const directory = module.directories.find((path) => stack.fileState(path)?.kind === 'directory')
      const missing = module.directories.every((path) => stack.fileState(`${path}/${module.file}`)?.kind === 'missing')
      if (directory && missing) yield { source: document.source, range: module.range, module, directory }
    }
  },
  describe({ module: { program, database, file }, directory }) {
    const dovecot = program === 'Dovecot'
    return {
      what: `${directory} has no ${file}, by which ${program} reaches the database.`,
      why: dovecot
        ? `The auth process stops with "Unknown database driver '${database}'", and nobody can log in, by SMTP either.`
        : 'authdaemond cannot load the module, so it knows none of its users: logins fail.',
      help: `Install the package that brings it, such as ${dovecot ? `dovecot-${database}` : `courier-authlib-${database}`}.`,
    }
  },
})
