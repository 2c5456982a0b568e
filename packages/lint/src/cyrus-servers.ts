/** Servers whose logins go through Cyrus SASL. */

export {
  type ConfiguredServer,
  type CyrusServer,
  configPath,
  configuredServers,
  confsOf,
  cyrusServers,
  hasStartFlag as hasFlag,
  isInPath,
  jailedService,
  mechanismOf,
  methodOf,
  type StartWord,
  saslApplicationOf as nameOf,
  saslauthdFiles,
  smtpdConfs,
  socketDirectory,
  whereLoginsAreOn,
} from '@mailcfg/model'
