/** Servers whose logins go through Cyrus SASL. */

export {
  type ConfiguredServer,
  type CyrusServer,
  configPath,
  configuredServers,
  confsOf,
  cyrusServers,
  hasFlag,
  isInPath,
  jailedService,
  mechanismOf,
  methodOf,
  nameOf,
  type StartWord,
  saslauthdFiles,
  smtpdConfs,
  socketDirectory,
  whereLoginsAreOn,
} from '@mailcfg/model'
