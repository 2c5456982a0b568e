/** Generated from the folders below rules/ by `npm run generate`; do not edit. */

import type { Translation } from '../translation.ts'
import { words as accessActionArgument } from '../../rules/access-action-argument/zh-cn.ts'
import { words as accessActionUnavailable } from '../../rules/access-action-unavailable/zh-cn.ts'
import { words as accessDotDomainSemantics } from '../../rules/access-dot-domain-semantics/zh-cn.ts'
import { words as accessKeyWildcard } from '../../rules/access-key-wildcard/zh-cn.ts'
import { words as accessTableMixedKeys } from '../../rules/access-table-mixed-keys/zh-cn.ts'
import { words as accessUnknownAction } from '../../rules/access-unknown-action/zh-cn.ts'
import { words as addressVerifySenderInvalid } from '../../rules/address-verify-sender-invalid/zh-cn.ts'
import { words as aliasDatabaseNotIndexed } from '../../rules/alias-database-not-indexed/zh-cn.ts'
import { words as aliasLoop } from '../../rules/alias-loop/zh-cn.ts'
import { words as aliasRequiredMissing } from '../../rules/alias-required-missing/zh-cn.ts'
import { words as aliasUnquotedCommand } from '../../rules/alias-unquoted-command/zh-cn.ts'
import { words as antispamBeforePermitSasl } from '../../rules/antispam-before-permit-sasl/zh-cn.ts'
import { words as authdaemondSocketOpen } from '../../rules/authdaemond-socket-open/zh-cn.ts'
import { words as backscatterCanonicalWildcard } from '../../rules/backscatter-canonical-wildcard/zh-cn.ts'
import { words as backscatterCatchAll } from '../../rules/backscatter-catch-all/zh-cn.ts'
import { words as backscatterDomainAlias } from '../../rules/backscatter-domain-alias/zh-cn.ts'
import { words as backscatterLocalRecipients } from '../../rules/backscatter-local-recipients/zh-cn.ts'
import { words as backscatterRelayRecipients } from '../../rules/backscatter-relay-recipients/zh-cn.ts'
import { words as backscatterVirtualMailboxMaps } from '../../rules/backscatter-virtual-mailbox-maps/zh-cn.ts'
import { words as bannerDisclosesSoftware } from '../../rules/banner-discloses-software/zh-cn.ts'
import { words as bannerWithoutLeadingHostname } from '../../rules/banner-without-leading-hostname/zh-cn.ts'
import { words as bdbSunset } from '../../rules/bdb-sunset/zh-cn.ts'
import { words as bindAddressInvalid } from '../../rules/bind-address-invalid/zh-cn.ts'
import { words as catchAllForEveryDomain } from '../../rules/catch-all-for-every-domain/zh-cn.ts'
import { words as cidrHostBitsSet } from '../../rules/cidr-host-bits-set/zh-cn.ts'
import { words as cidrShadowed } from '../../rules/cidr-shadowed/zh-cn.ts'
import { words as cidrTableInvalid } from '../../rules/cidr-table-invalid/zh-cn.ts'
import { words as clientCertNotAsked } from '../../rules/client-cert-not-asked/zh-cn.ts'
import { words as commentGluedToValue } from '../../rules/comment-glued-to-value/zh-cn.ts'
import { words as compatLevelMalformed } from '../../rules/compat-level-malformed/zh-cn.ts'
import { words as compatLevelMissing } from '../../rules/compat-level-missing/zh-cn.ts'
import { words as compatLevelPinsOldDefault } from '../../rules/compat-level-pins-old-default/zh-cn.ts'
import { words as concurrencyFeedbackMalformed } from '../../rules/concurrency-feedback-malformed/zh-cn.ts'
import { words as configOwnedByServiceUser } from '../../rules/config-owned-by-service-user/zh-cn.ts'
import { words as configUnreadableForUsers } from '../../rules/config-unreadable-for-users/zh-cn.ts'
import { words as configWritableByOthers } from '../../rules/config-writable-by-others/zh-cn.ts'
import { words as courierAuthmodulelist } from '../../rules/courier-authmodulelist/zh-cn.ts'
import { words as courierAuthrcMarker } from '../../rules/courier-authrc-marker/zh-cn.ts'
import { words as courierDebugPasswords } from '../../rules/courier-debug-passwords/zh-cn.ts'
import { words as courierDuplicateKey } from '../../rules/courier-duplicate-key/zh-cn.ts'
import { words as courierInvalidValue } from '../../rules/courier-invalid-value/zh-cn.ts'
import { words as courierLdapRequiredKey } from '../../rules/courier-ldap-required-key/zh-cn.ts'
import { words as courierMysqlFieldsIgnored } from '../../rules/courier-mysql-fields-ignored/zh-cn.ts'
import { words as courierMysqlMacro } from '../../rules/courier-mysql-macro/zh-cn.ts'
import { words as courierMysqlPortMissing } from '../../rules/courier-mysql-port-missing/zh-cn.ts'
import { words as courierMysqlRequiredField } from '../../rules/courier-mysql-required-field/zh-cn.ts'
import { words as courierMysqlSelectColumns } from '../../rules/courier-mysql-select-columns/zh-cn.ts'
import { words as courierMysqlSelectContinuation } from '../../rules/courier-mysql-select-continuation/zh-cn.ts'
import { words as courierMysqlTextAfterValue } from '../../rules/courier-mysql-text-after-value/zh-cn.ts'
import { words as courierNoDaemons } from '../../rules/courier-no-daemons/zh-cn.ts'
import { words as courierOwnerInvalid } from '../../rules/courier-owner-invalid/zh-cn.ts'
import { words as courierReadablePasswords } from '../../rules/courier-readable-passwords/zh-cn.ts'
import { words as courierRelativePathField } from '../../rules/courier-relative-path-field/zh-cn.ts'
import { words as courierRemovedKey } from '../../rules/courier-removed-key/zh-cn.ts'
import { words as courierShellAssignment } from '../../rules/courier-shell-assignment/zh-cn.ts'
import { words as courierTlsOptional } from '../../rules/courier-tls-optional/zh-cn.ts'
import { words as courierTlsProtocolObsolete } from '../../rules/courier-tls-protocol-obsolete/zh-cn.ts'
import { words as courierUnknownKey } from '../../rules/courier-unknown-key/zh-cn.ts'
import { words as crlfLineEndings } from '../../rules/crlf-line-endings/zh-cn.ts'
import { words as cyrusAnyPassword } from '../../rules/cyrus-any-password/zh-cn.ts'
import { words as cyrusAuthdaemondPathMissing } from '../../rules/cyrus-authdaemond-path-missing/zh-cn.ts'
import { words as cyrusAuxpropUnknown } from '../../rules/cyrus-auxprop-unknown/zh-cn.ts'
import { words as cyrusConfigLocation } from '../../rules/cyrus-config-location/zh-cn.ts'
import { words as cyrusDuplicateOption } from '../../rules/cyrus-duplicate-option/zh-cn.ts'
import { words as cyrusEmptyValue } from '../../rules/cyrus-empty-value/zh-cn.ts'
import { words as cyrusInlineComment } from '../../rules/cyrus-inline-comment/zh-cn.ts'
import { words as cyrusInvalidValue } from '../../rules/cyrus-invalid-value/zh-cn.ts'
import { words as cyrusLineWithoutColon } from '../../rules/cyrus-line-without-colon/zh-cn.ts'
import { words as cyrusListSeparator } from '../../rules/cyrus-list-separator/zh-cn.ts'
import { words as cyrusLogPasswords } from '../../rules/cyrus-log-passwords/zh-cn.ts'
import { words as cyrusMechListMissing } from '../../rules/cyrus-mech-list-missing/zh-cn.ts'
import { words as cyrusMechanismUnknown } from '../../rules/cyrus-mechanism-unknown/zh-cn.ts'
import { words as cyrusObsoleteMechanism } from '../../rules/cyrus-obsolete-mechanism/zh-cn.ts'
import { words as cyrusOptionWithoutEffect } from '../../rules/cyrus-option-without-effect/zh-cn.ts'
import { words as cyrusPwcheckUnknown } from '../../rules/cyrus-pwcheck-unknown/zh-cn.ts'
import { words as cyrusSharedSecretMechImpossible } from '../../rules/cyrus-shared-secret-mech-impossible/zh-cn.ts'
import { words as cyrusSqlSelect } from '../../rules/cyrus-sql-select/zh-cn.ts'
import { words as cyrusUnknownOption } from '../../rules/cyrus-unknown-option/zh-cn.ts'
import { words as defaultChangesOnUpgrade } from '../../rules/default-changes-on-upgrade/zh-cn.ts'
import { words as defaultPrivsMailOwner } from '../../rules/default-privs-mail-owner/zh-cn.ts'
import { words as delayRejectOff } from '../../rules/delay-reject-off/zh-cn.ts'
import { words as destinationPortInvalid } from '../../rules/destination-port-invalid/zh-cn.ts'
import { words as detachedNetmask } from '../../rules/detached-netmask/zh-cn.ts'
import { words as directoryCreatedByCheck } from '../../rules/directory-created-by-check/zh-cn.ts'
import { words as dnsblDeadZone } from '../../rules/dnsbl-dead-zone/zh-cn.ts'
import { words as dnsblTwice } from '../../rules/dnsbl-twice/zh-cn.ts'
import { words as dnsblWithoutReplyFilter } from '../../rules/dnsbl-without-reply-filter/zh-cn.ts'
import { words as domainInSeveralClasses } from '../../rules/domain-in-several-classes/zh-cn.ts'
import { words as domainListWildcard } from '../../rules/domain-list-wildcard/zh-cn.ts'
import { words as domainRegexpUnanchored } from '../../rules/domain-regexp-unanchored/zh-cn.ts'
import { words as dovecotAuthWorkerUserWithPam } from '../../rules/dovecot-auth-worker-user-with-pam/zh-cn.ts'
import { words as dovecotBraceOnOwnLine } from '../../rules/dovecot-brace-on-own-line/zh-cn.ts'
import { words as dovecotDuplicateSetting } from '../../rules/dovecot-duplicate-setting/zh-cn.ts'
import { words as dovecotEllipsisPasted } from '../../rules/dovecot-ellipsis-pasted/zh-cn.ts'
import { words as dovecotHashGlued } from '../../rules/dovecot-hash-glued/zh-cn.ts'
import { words as dovecotIncludeMisplaced } from '../../rules/dovecot-include-misplaced/zh-cn.ts'
import { words as dovecotIncludeMissing } from '../../rules/dovecot-include-missing/zh-cn.ts'
import { words as dovecotListenerDirectoryMissing } from '../../rules/dovecot-listener-directory-missing/zh-cn.ts'
import { words as dovecotLoginMechanism } from '../../rules/dovecot-login-mechanism/zh-cn.ts'
import { words as dovecotMailLocationFormat } from '../../rules/dovecot-mail-location-format/zh-cn.ts'
import { words as dovecotMailPluginsOverwritten } from '../../rules/dovecot-mail-plugins-overwritten/zh-cn.ts'
import { words as dovecotMechanismNeedsPlainPassword } from '../../rules/dovecot-mechanism-needs-plain-password/zh-cn.ts'
import { words as dovecotMechanismUnknown } from '../../rules/dovecot-mechanism-unknown/zh-cn.ts'
import { words as dovecotMixedGenerations } from '../../rules/dovecot-mixed-generations/zh-cn.ts'
import { words as dovecotNoInboxNamespace } from '../../rules/dovecot-no-inbox-namespace/zh-cn.ts'
import { words as dovecotOneLineBlock } from '../../rules/dovecot-one-line-block/zh-cn.ts'
import { words as dovecotPamAndSqlPassdb } from '../../rules/dovecot-pam-and-sql-passdb/zh-cn.ts'
import { words as fullwidthOrSmartPunctuation } from '../../rules/fullwidth-or-smart-punctuation/zh-cn.ts'
import { words as mapNameIncomplete } from '../../rules/map-name-incomplete/zh-cn.ts'
import { words as mapPathRelative } from '../../rules/map-path-relative/zh-cn.ts'
import { words as mapSearchOrderInvalid } from '../../rules/map-search-order-invalid/zh-cn.ts'
import { words as mapSingleAddress } from '../../rules/map-single-address/zh-cn.ts'
import { words as mapSourceMissing } from '../../rules/map-source-missing/zh-cn.ts'
import { words as mapTypeMissing } from '../../rules/map-type-missing/zh-cn.ts'
import { words as mapTypeNotTrusted } from '../../rules/map-type-not-trusted/zh-cn.ts'
import { words as mapTypeNotWritable } from '../../rules/map-type-not-writable/zh-cn.ts'
import { words as mapTypeUnavailable } from '../../rules/map-type-unavailable/zh-cn.ts'
import { words as mapTypeUnknown } from '../../rules/map-type-unknown/zh-cn.ts'
import { words as masterChrootDefaultDash } from '../../rules/master-chroot-default-dash/zh-cn.ts'
import { words as masterChrootImpossible } from '../../rules/master-chroot-impossible/zh-cn.ts'
import { words as masterChrootMissingFiles } from '../../rules/master-chroot-missing-files/zh-cn.ts'
import { words as masterContentFilterLoop } from '../../rules/master-content-filter-loop/zh-cn.ts'
import { words as masterCoreServiceMissing } from '../../rules/master-core-service-missing/zh-cn.ts'
import { words as masterDuplicateService } from '../../rules/master-duplicate-service/zh-cn.ts'
import { words as masterFieldCount } from '../../rules/master-field-count/zh-cn.ts'
import { words as masterFieldValue } from '../../rules/master-field-value/zh-cn.ts'
import { words as masterFifoObsolete } from '../../rules/master-fifo-obsolete/zh-cn.ts'
import { words as masterFullwidthDash } from '../../rules/master-fullwidth-dash/zh-cn.ts'
import { words as masterInetPrivate } from '../../rules/master-inet-private/zh-cn.ts'
import { words as masterInlineComment } from '../../rules/master-inline-comment/zh-cn.ts'
import { words as masterOptionIncomplete } from '../../rules/master-option-incomplete/zh-cn.ts'
import { words as masterOptionNotIndented } from '../../rules/master-option-not-indented/zh-cn.ts'
import { words as masterOptionOrphaned } from '../../rules/master-option-orphaned/zh-cn.ts'
import { words as masterOptionSpacedEquals } from '../../rules/master-option-spaced-equals/zh-cn.ts'
import { words as masterOptionUnbracedSpace } from '../../rules/master-option-unbraced-space/zh-cn.ts'
import { words as masterPipeFlags } from '../../rules/master-pipe-flags/zh-cn.ts'
import { words as masterPipeLiteralMacro } from '../../rules/master-pipe-literal-macro/zh-cn.ts'
import { words as masterPipeRecipientLimit } from '../../rules/master-pipe-recipient-limit/zh-cn.ts'
import { words as masterPipeRunsAsRoot } from '../../rules/master-pipe-runs-as-root/zh-cn.ts'
import { words as masterPipeShell } from '../../rules/master-pipe-shell/zh-cn.ts'
import { words as masterPipeSize } from '../../rules/master-pipe-size/zh-cn.ts'
import { words as masterPipeWithoutArgv } from '../../rules/master-pipe-without-argv/zh-cn.ts'
import { words as masterPipeWithoutUser } from '../../rules/master-pipe-without-user/zh-cn.ts'
import { words as masterPostlogMissing } from '../../rules/master-postlog-missing/zh-cn.ts'
import { words as masterPrivilegesNeeded } from '../../rules/master-privileges-needed/zh-cn.ts'
import { words as masterProcessLimit } from '../../rules/master-process-limit/zh-cn.ts'
import { words as masterReinjectionExposed } from '../../rules/master-reinjection-exposed/zh-cn.ts'
import { words as masterSubmissionNotRestricted } from '../../rules/master-submission-not-restricted/zh-cn.ts'
import { words as masterTypeUnsupported } from '../../rules/master-type-unsupported/zh-cn.ts'
import { words as masterUndefinedMacro } from '../../rules/master-undefined-macro/zh-cn.ts'
import { words as masterUnexpectedArgument } from '../../rules/master-unexpected-argument/zh-cn.ts'
import { words as masterUnknownDaemon } from '../../rules/master-unknown-daemon/zh-cn.ts'
import { words as masterUnknownOption } from '../../rules/master-unknown-option/zh-cn.ts'
import { words as masterUnresolvablePortName } from '../../rules/master-unresolvable-port-name/zh-cn.ts'
import { words as masterWakeup } from '../../rules/master-wakeup/zh-cn.ts'
import { words as mergeConflictMarker } from '../../rules/merge-conflict-marker/zh-cn.ts'
import { words as milterEndpointFormat } from '../../rules/milter-endpoint-format/zh-cn.ts'
import { words as milterFailurePolicy } from '../../rules/milter-failure-policy/zh-cn.ts'
import { words as milterNotForLocalMail } from '../../rules/milter-not-for-local-mail/zh-cn.ts'
import { words as milterOptionInvalid } from '../../rules/milter-option-invalid/zh-cn.ts'
import { words as mimeSettingsContradict } from '../../rules/mime-settings-contradict/zh-cn.ts'
import { words as missingFinalNewline } from '../../rules/missing-final-newline/zh-cn.ts'
import { words as mydestinationContainsNetworks } from '../../rules/mydestination-contains-networks/zh-cn.ts'
import { words as mydestinationWithoutHostname } from '../../rules/mydestination-without-hostname/zh-cn.ts'
import { words as mydomainSuspicious } from '../../rules/mydomain-suspicious/zh-cn.ts'
import { words as myhostnameNotFqdn } from '../../rules/myhostname-not-fqdn/zh-cn.ts'
import { words as mynetworksByHostname } from '../../rules/mynetworks-by-hostname/zh-cn.ts'
import { words as mynetworksContainerGateway } from '../../rules/mynetworks-container-gateway/zh-cn.ts'
import { words as mynetworksMissingLoopback } from '../../rules/mynetworks-missing-loopback/zh-cn.ts'
import { words as mynetworksStyleTrustsNeighbours } from '../../rules/mynetworks-style-trusts-neighbours/zh-cn.ts'
import { words as mynetworksTooWide } from '../../rules/mynetworks-too-wide/zh-cn.ts'
import { words as mynetworksWorld } from '../../rules/mynetworks-world/zh-cn.ts'
import { words as myoriginSeveralValues } from '../../rules/myorigin-several-values/zh-cn.ts'
import { words as myoriginVirtualAlias } from '../../rules/myorigin-virtual-alias/zh-cn.ts'
import { words as mysqlFileRefused } from '../../rules/mysql-file-refused/zh-cn.ts'
import { words as mysqlListensEverywhere } from '../../rules/mysql-listens-everywhere/zh-cn.ts'
import { words as mysqlNoteBehindValue } from '../../rules/mysql-note-behind-value/zh-cn.ts'
import { words as mysqlOptionMisspelt } from '../../rules/mysql-option-misspelt/zh-cn.ts'
import { words as mysqlOptionOutsideGroup } from '../../rules/mysql-option-outside-group/zh-cn.ts'
import { words as mysqlRunsAsRoot } from '../../rules/mysql-runs-as-root/zh-cn.ts'
import { words as mysqlSocketDiffers } from '../../rules/mysql-socket-differs/zh-cn.ts'
import { words as mysqlUnknownGroup } from '../../rules/mysql-unknown-group/zh-cn.ts'
import { words as mysqlValueCutAtHash } from '../../rules/mysql-value-cut-at-hash/zh-cn.ts'
import { words as negatedNetworkAfterWideMatch } from '../../rules/negated-network-after-wide-match/zh-cn.ts'
import { words as nestedBraceItemUnbalanced } from '../../rules/nested-brace-item-unbalanced/zh-cn.ts'
import { words as networkPatternNeverMatches } from '../../rules/network-pattern-never-matches/zh-cn.ts'
import { words as obsoleteInstallParameter } from '../../rules/obsolete-install-parameter/zh-cn.ts'
import { words as openRelay } from '../../rules/open-relay/zh-cn.ts'
import { words as overrideOnWrongDaemon } from '../../rules/override-on-wrong-daemon/zh-cn.ts'
import { words as parameterDeprecated } from '../../rules/parameter-deprecated/zh-cn.ts'
import { words as parameterEqualsDefault } from '../../rules/parameter-equals-default/zh-cn.ts'
import { words as parameterInWrongFile } from '../../rules/parameter-in-wrong-file/zh-cn.ts'
import { words as parameterNameCase } from '../../rules/parameter-name-case/zh-cn.ts'
import { words as parameterNotInVersion } from '../../rules/parameter-not-in-version/zh-cn.ts'
import { words as parameterReadOnly } from '../../rules/parameter-read-only/zh-cn.ts'
import { words as parameterRemoved } from '../../rules/parameter-removed/zh-cn.ts'
import { words as parameterRenamed } from '../../rules/parameter-renamed/zh-cn.ts'
import { words as parameterSmtpSmtpdMixup } from '../../rules/parameter-smtp-smtpd-mixup/zh-cn.ts'
import { words as pastedShellOrProse } from '../../rules/pasted-shell-or-prose/zh-cn.ts'
import { words as pathNotAbsolute } from '../../rules/path-not-absolute/zh-cn.ts'
import { words as permitAnyClientCert } from '../../rules/permit-any-client-cert/zh-cn.ts'
import { words as permitMxBackup } from '../../rules/permit-mx-backup/zh-cn.ts'
import { words as permitNakedIp } from '../../rules/permit-naked-ip/zh-cn.ts'
import { words as pipeliningCheckMisplaced } from '../../rules/pipelining-check-misplaced/zh-cn.ts'
import { words as placeholderLeftInPlace } from '../../rules/placeholder-left-in-place/zh-cn.ts'
import { words as policyServiceBeforeGuard } from '../../rules/policy-service-before-guard/zh-cn.ts'
import { words as policyServiceInvalid } from '../../rules/policy-service-invalid/zh-cn.ts'
import { words as postscreenDeepTests } from '../../rules/postscreen-deep-tests/zh-cn.ts'
import { words as postscreenDnsblSiteInvalid } from '../../rules/postscreen-dnsbl-site-invalid/zh-cn.ts'
import { words as postscreenServiceIncomplete } from '../../rules/postscreen-service-incomplete/zh-cn.ts'
import { words as postscreenThresholdUnreachable } from '../../rules/postscreen-threshold-unreachable/zh-cn.ts'
import { words as proxyMapNotApproved } from '../../rules/proxy-map-not-approved/zh-cn.ts'
import { words as proxyWithoutProxyProtocol } from '../../rules/proxy-without-proxy-protocol/zh-cn.ts'
import { words as proxymapServiceName } from '../../rules/proxymap-service-name/zh-cn.ts'
import { words as queueLifetimeShort } from '../../rules/queue-lifetime-short/zh-cn.ts'
import { words as queueLimitsInverted } from '../../rules/queue-limits-inverted/zh-cn.ts'
import { words as queueTimesInverted } from '../../rules/queue-times-inverted/zh-cn.ts'
import { words as quotedValue } from '../../rules/quoted-value/zh-cn.ts'
import { words as recipientDelimiterSuspicious } from '../../rules/recipient-delimiter-suspicious/zh-cn.ts'
import { words as redundantFinalPermit } from '../../rules/redundant-final-permit/zh-cn.ts'

export const translations: ReadonlyMap<string, Translation> = new Map([
  ['access-action-argument', accessActionArgument],
  ['access-action-unavailable', accessActionUnavailable],
  ['access-dot-domain-semantics', accessDotDomainSemantics],
  ['access-key-wildcard', accessKeyWildcard],
  ['access-table-mixed-keys', accessTableMixedKeys],
  ['access-unknown-action', accessUnknownAction],
  ['address-verify-sender-invalid', addressVerifySenderInvalid],
  ['alias-database-not-indexed', aliasDatabaseNotIndexed],
  ['alias-loop', aliasLoop],
  ['alias-required-missing', aliasRequiredMissing],
  ['alias-unquoted-command', aliasUnquotedCommand],
  ['antispam-before-permit-sasl', antispamBeforePermitSasl],
  ['authdaemond-socket-open', authdaemondSocketOpen],
  ['backscatter-canonical-wildcard', backscatterCanonicalWildcard],
  ['backscatter-catch-all', backscatterCatchAll],
  ['backscatter-domain-alias', backscatterDomainAlias],
  ['backscatter-local-recipients', backscatterLocalRecipients],
  ['backscatter-relay-recipients', backscatterRelayRecipients],
  ['backscatter-virtual-mailbox-maps', backscatterVirtualMailboxMaps],
  ['banner-discloses-software', bannerDisclosesSoftware],
  ['banner-without-leading-hostname', bannerWithoutLeadingHostname],
  ['bdb-sunset', bdbSunset],
  ['bind-address-invalid', bindAddressInvalid],
  ['catch-all-for-every-domain', catchAllForEveryDomain],
  ['cidr-host-bits-set', cidrHostBitsSet],
  ['cidr-shadowed', cidrShadowed],
  ['cidr-table-invalid', cidrTableInvalid],
  ['client-cert-not-asked', clientCertNotAsked],
  ['comment-glued-to-value', commentGluedToValue],
  ['compat-level-malformed', compatLevelMalformed],
  ['compat-level-missing', compatLevelMissing],
  ['compat-level-pins-old-default', compatLevelPinsOldDefault],
  ['concurrency-feedback-malformed', concurrencyFeedbackMalformed],
  ['config-owned-by-service-user', configOwnedByServiceUser],
  ['config-unreadable-for-users', configUnreadableForUsers],
  ['config-writable-by-others', configWritableByOthers],
  ['courier-authmodulelist', courierAuthmodulelist],
  ['courier-authrc-marker', courierAuthrcMarker],
  ['courier-debug-passwords', courierDebugPasswords],
  ['courier-duplicate-key', courierDuplicateKey],
  ['courier-invalid-value', courierInvalidValue],
  ['courier-ldap-required-key', courierLdapRequiredKey],
  ['courier-mysql-fields-ignored', courierMysqlFieldsIgnored],
  ['courier-mysql-macro', courierMysqlMacro],
  ['courier-mysql-port-missing', courierMysqlPortMissing],
  ['courier-mysql-required-field', courierMysqlRequiredField],
  ['courier-mysql-select-columns', courierMysqlSelectColumns],
  ['courier-mysql-select-continuation', courierMysqlSelectContinuation],
  ['courier-mysql-text-after-value', courierMysqlTextAfterValue],
  ['courier-no-daemons', courierNoDaemons],
  ['courier-owner-invalid', courierOwnerInvalid],
  ['courier-readable-passwords', courierReadablePasswords],
  ['courier-relative-path-field', courierRelativePathField],
  ['courier-removed-key', courierRemovedKey],
  ['courier-shell-assignment', courierShellAssignment],
  ['courier-tls-optional', courierTlsOptional],
  ['courier-tls-protocol-obsolete', courierTlsProtocolObsolete],
  ['courier-unknown-key', courierUnknownKey],
  ['crlf-line-endings', crlfLineEndings],
  ['cyrus-any-password', cyrusAnyPassword],
  ['cyrus-authdaemond-path-missing', cyrusAuthdaemondPathMissing],
  ['cyrus-auxprop-unknown', cyrusAuxpropUnknown],
  ['cyrus-config-location', cyrusConfigLocation],
  ['cyrus-duplicate-option', cyrusDuplicateOption],
  ['cyrus-empty-value', cyrusEmptyValue],
  ['cyrus-inline-comment', cyrusInlineComment],
  ['cyrus-invalid-value', cyrusInvalidValue],
  ['cyrus-line-without-colon', cyrusLineWithoutColon],
  ['cyrus-list-separator', cyrusListSeparator],
  ['cyrus-log-passwords', cyrusLogPasswords],
  ['cyrus-mech-list-missing', cyrusMechListMissing],
  ['cyrus-mechanism-unknown', cyrusMechanismUnknown],
  ['cyrus-obsolete-mechanism', cyrusObsoleteMechanism],
  ['cyrus-option-without-effect', cyrusOptionWithoutEffect],
  ['cyrus-pwcheck-unknown', cyrusPwcheckUnknown],
  ['cyrus-shared-secret-mech-impossible', cyrusSharedSecretMechImpossible],
  ['cyrus-sql-select', cyrusSqlSelect],
  ['cyrus-unknown-option', cyrusUnknownOption],
  ['default-changes-on-upgrade', defaultChangesOnUpgrade],
  ['default-privs-mail-owner', defaultPrivsMailOwner],
  ['delay-reject-off', delayRejectOff],
  ['destination-port-invalid', destinationPortInvalid],
  ['detached-netmask', detachedNetmask],
  ['directory-created-by-check', directoryCreatedByCheck],
  ['dnsbl-dead-zone', dnsblDeadZone],
  ['dnsbl-twice', dnsblTwice],
  ['dnsbl-without-reply-filter', dnsblWithoutReplyFilter],
  ['domain-in-several-classes', domainInSeveralClasses],
  ['domain-list-wildcard', domainListWildcard],
  ['domain-regexp-unanchored', domainRegexpUnanchored],
  ['dovecot-auth-worker-user-with-pam', dovecotAuthWorkerUserWithPam],
  ['dovecot-brace-on-own-line', dovecotBraceOnOwnLine],
  ['dovecot-duplicate-setting', dovecotDuplicateSetting],
  ['dovecot-ellipsis-pasted', dovecotEllipsisPasted],
  ['dovecot-hash-glued', dovecotHashGlued],
  ['dovecot-include-misplaced', dovecotIncludeMisplaced],
  ['dovecot-include-missing', dovecotIncludeMissing],
  ['dovecot-listener-directory-missing', dovecotListenerDirectoryMissing],
  ['dovecot-login-mechanism', dovecotLoginMechanism],
  ['dovecot-mail-location-format', dovecotMailLocationFormat],
  ['dovecot-mail-plugins-overwritten', dovecotMailPluginsOverwritten],
  ['dovecot-mechanism-needs-plain-password', dovecotMechanismNeedsPlainPassword],
  ['dovecot-mechanism-unknown', dovecotMechanismUnknown],
  ['dovecot-mixed-generations', dovecotMixedGenerations],
  ['dovecot-no-inbox-namespace', dovecotNoInboxNamespace],
  ['dovecot-one-line-block', dovecotOneLineBlock],
  ['dovecot-pam-and-sql-passdb', dovecotPamAndSqlPassdb],
  ['fullwidth-or-smart-punctuation', fullwidthOrSmartPunctuation],
  ['map-name-incomplete', mapNameIncomplete],
  ['map-path-relative', mapPathRelative],
  ['map-search-order-invalid', mapSearchOrderInvalid],
  ['map-single-address', mapSingleAddress],
  ['map-source-missing', mapSourceMissing],
  ['map-type-missing', mapTypeMissing],
  ['map-type-not-trusted', mapTypeNotTrusted],
  ['map-type-not-writable', mapTypeNotWritable],
  ['map-type-unavailable', mapTypeUnavailable],
  ['map-type-unknown', mapTypeUnknown],
  ['master-chroot-default-dash', masterChrootDefaultDash],
  ['master-chroot-impossible', masterChrootImpossible],
  ['master-chroot-missing-files', masterChrootMissingFiles],
  ['master-content-filter-loop', masterContentFilterLoop],
  ['master-core-service-missing', masterCoreServiceMissing],
  ['master-duplicate-service', masterDuplicateService],
  ['master-field-count', masterFieldCount],
  ['master-field-value', masterFieldValue],
  ['master-fifo-obsolete', masterFifoObsolete],
  ['master-fullwidth-dash', masterFullwidthDash],
  ['master-inet-private', masterInetPrivate],
  ['master-inline-comment', masterInlineComment],
  ['master-option-incomplete', masterOptionIncomplete],
  ['master-option-not-indented', masterOptionNotIndented],
  ['master-option-orphaned', masterOptionOrphaned],
  ['master-option-spaced-equals', masterOptionSpacedEquals],
  ['master-option-unbraced-space', masterOptionUnbracedSpace],
  ['master-pipe-flags', masterPipeFlags],
  ['master-pipe-literal-macro', masterPipeLiteralMacro],
  ['master-pipe-recipient-limit', masterPipeRecipientLimit],
  ['master-pipe-runs-as-root', masterPipeRunsAsRoot],
  ['master-pipe-shell', masterPipeShell],
  ['master-pipe-size', masterPipeSize],
  ['master-pipe-without-argv', masterPipeWithoutArgv],
  ['master-pipe-without-user', masterPipeWithoutUser],
  ['master-postlog-missing', masterPostlogMissing],
  ['master-privileges-needed', masterPrivilegesNeeded],
  ['master-process-limit', masterProcessLimit],
  ['master-reinjection-exposed', masterReinjectionExposed],
  ['master-submission-not-restricted', masterSubmissionNotRestricted],
  ['master-type-unsupported', masterTypeUnsupported],
  ['master-undefined-macro', masterUndefinedMacro],
  ['master-unexpected-argument', masterUnexpectedArgument],
  ['master-unknown-daemon', masterUnknownDaemon],
  ['master-unknown-option', masterUnknownOption],
  ['master-unresolvable-port-name', masterUnresolvablePortName],
  ['master-wakeup', masterWakeup],
  ['merge-conflict-marker', mergeConflictMarker],
  ['milter-endpoint-format', milterEndpointFormat],
  ['milter-failure-policy', milterFailurePolicy],
  ['milter-not-for-local-mail', milterNotForLocalMail],
  ['milter-option-invalid', milterOptionInvalid],
  ['mime-settings-contradict', mimeSettingsContradict],
  ['missing-final-newline', missingFinalNewline],
  ['mydestination-contains-networks', mydestinationContainsNetworks],
  ['mydestination-without-hostname', mydestinationWithoutHostname],
  ['mydomain-suspicious', mydomainSuspicious],
  ['myhostname-not-fqdn', myhostnameNotFqdn],
  ['mynetworks-by-hostname', mynetworksByHostname],
  ['mynetworks-container-gateway', mynetworksContainerGateway],
  ['mynetworks-missing-loopback', mynetworksMissingLoopback],
  ['mynetworks-style-trusts-neighbours', mynetworksStyleTrustsNeighbours],
  ['mynetworks-too-wide', mynetworksTooWide],
  ['mynetworks-world', mynetworksWorld],
  ['myorigin-several-values', myoriginSeveralValues],
  ['myorigin-virtual-alias', myoriginVirtualAlias],
  ['mysql-file-refused', mysqlFileRefused],
  ['mysql-listens-everywhere', mysqlListensEverywhere],
  ['mysql-note-behind-value', mysqlNoteBehindValue],
  ['mysql-option-misspelt', mysqlOptionMisspelt],
  ['mysql-option-outside-group', mysqlOptionOutsideGroup],
  ['mysql-runs-as-root', mysqlRunsAsRoot],
  ['mysql-socket-differs', mysqlSocketDiffers],
  ['mysql-unknown-group', mysqlUnknownGroup],
  ['mysql-value-cut-at-hash', mysqlValueCutAtHash],
  ['negated-network-after-wide-match', negatedNetworkAfterWideMatch],
  ['nested-brace-item-unbalanced', nestedBraceItemUnbalanced],
  ['network-pattern-never-matches', networkPatternNeverMatches],
  ['obsolete-install-parameter', obsoleteInstallParameter],
  ['open-relay', openRelay],
  ['override-on-wrong-daemon', overrideOnWrongDaemon],
  ['parameter-deprecated', parameterDeprecated],
  ['parameter-equals-default', parameterEqualsDefault],
  ['parameter-in-wrong-file', parameterInWrongFile],
  ['parameter-name-case', parameterNameCase],
  ['parameter-not-in-version', parameterNotInVersion],
  ['parameter-read-only', parameterReadOnly],
  ['parameter-removed', parameterRemoved],
  ['parameter-renamed', parameterRenamed],
  ['parameter-smtp-smtpd-mixup', parameterSmtpSmtpdMixup],
  ['pasted-shell-or-prose', pastedShellOrProse],
  ['path-not-absolute', pathNotAbsolute],
  ['permit-any-client-cert', permitAnyClientCert],
  ['permit-mx-backup', permitMxBackup],
  ['permit-naked-ip', permitNakedIp],
  ['pipelining-check-misplaced', pipeliningCheckMisplaced],
  ['placeholder-left-in-place', placeholderLeftInPlace],
  ['policy-service-before-guard', policyServiceBeforeGuard],
  ['policy-service-invalid', policyServiceInvalid],
  ['postscreen-deep-tests', postscreenDeepTests],
  ['postscreen-dnsbl-site-invalid', postscreenDnsblSiteInvalid],
  ['postscreen-service-incomplete', postscreenServiceIncomplete],
  ['postscreen-threshold-unreachable', postscreenThresholdUnreachable],
  ['proxy-map-not-approved', proxyMapNotApproved],
  ['proxy-without-proxy-protocol', proxyWithoutProxyProtocol],
  ['proxymap-service-name', proxymapServiceName],
  ['queue-lifetime-short', queueLifetimeShort],
  ['queue-limits-inverted', queueLimitsInverted],
  ['queue-times-inverted', queueTimesInverted],
  ['quoted-value', quotedValue],
  ['recipient-delimiter-suspicious', recipientDelimiterSuspicious],
  ['redundant-final-permit', redundantFinalPermit],
])
