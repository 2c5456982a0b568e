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
import { words as dovecotInvalidValue } from '../../rules/dovecot-invalid-value/zh-cn.ts'
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
import { words as dovecotPassdbArgsMissingFile } from '../../rules/dovecot-passdb-args-missing-file/zh-cn.ts'
import { words as dovecotPassdbDriver } from '../../rules/dovecot-passdb-driver/zh-cn.ts'
import { words as dovecotPasswordLogging } from '../../rules/dovecot-password-logging/zh-cn.ts'
import { words as dovecotPlaintextWithoutTls } from '../../rules/dovecot-plaintext-without-tls/zh-cn.ts'
import { words as dovecotPostmasterAddress } from '../../rules/dovecot-postmaster-address/zh-cn.ts'
import { words as dovecotPrivilegedGroupUnneeded } from '../../rules/dovecot-privileged-group-unneeded/zh-cn.ts'
import { words as dovecotProtocolBlockDisabled } from '../../rules/dovecot-protocol-block-disabled/zh-cn.ts'
import { words as dovecotSettingInWrongSection } from '../../rules/dovecot-setting-in-wrong-section/zh-cn.ts'
import { words as dovecotSocketMode } from '../../rules/dovecot-socket-mode/zh-cn.ts'
import { words as dovecotSocketOwnerForPostfix } from '../../rules/dovecot-socket-owner-for-postfix/zh-cn.ts'
import { words as dovecotSocketSuffixForPostfix } from '../../rules/dovecot-socket-suffix-for-postfix/zh-cn.ts'
import { words as dovecotSocketWorldWritable } from '../../rules/dovecot-socket-world-writable/zh-cn.ts'
import { words as dovecotSqlConnectSyntax } from '../../rules/dovecot-sql-connect-syntax/zh-cn.ts'
import { words as dovecotSqlFieldsMissing } from '../../rules/dovecot-sql-fields-missing/zh-cn.ts'
import { words as dovecotSqlHashInPassword } from '../../rules/dovecot-sql-hash-in-password/zh-cn.ts'
import { words as dovecotSqlSelectStar } from '../../rules/dovecot-sql-select-star/zh-cn.ts'
import { words as dovecotSqlServiceAsUser } from '../../rules/dovecot-sql-service-as-user/zh-cn.ts'
import { words as dovecotSqlTrailingSemicolon } from '../../rules/dovecot-sql-trailing-semicolon/zh-cn.ts'
import { words as dovecotSqlUnquotedVariable } from '../../rules/dovecot-sql-unquoted-variable/zh-cn.ts'
import { words as dovecotSslContradiction } from '../../rules/dovecot-ssl-contradiction/zh-cn.ts'
import { words as dovecotSslMinProtocolValue } from '../../rules/dovecot-ssl-min-protocol-value/zh-cn.ts'
import { words as dovecotSslNotRequired } from '../../rules/dovecot-ssl-not-required/zh-cn.ts'
import { words as dovecotSslPathWithoutLt } from '../../rules/dovecot-ssl-path-without-lt/zh-cn.ts'
import { words as dovecotSslProtocolsObsolete } from '../../rules/dovecot-ssl-protocols-obsolete/zh-cn.ts'
import { words as dovecotTrustedNetworksWide } from '../../rules/dovecot-trusted-networks-wide/zh-cn.ts'
import { words as dovecotUidBelowFirstValid } from '../../rules/dovecot-uid-below-first-valid/zh-cn.ts'
import { words as dovecotUnbalancedQuote } from '../../rules/dovecot-unbalanced-quote/zh-cn.ts'
import { words as dovecotUnclosedBlock } from '../../rules/dovecot-unclosed-block/zh-cn.ts'
import { words as dovecotUnknownPluginSetting } from '../../rules/dovecot-unknown-plugin-setting/zh-cn.ts'
import { words as dovecotUnknownSetting } from '../../rules/dovecot-unknown-setting/zh-cn.ts'
import { words as dovecotUnknownVariable } from '../../rules/dovecot-unknown-variable/zh-cn.ts'
import { words as dovecotUnreadableLine } from '../../rules/dovecot-unreadable-line/zh-cn.ts'
import { words as dovecotUserdbAllowAll } from '../../rules/dovecot-userdb-allow-all/zh-cn.ts'
import { words as dovecotUserdbMissing } from '../../rules/dovecot-userdb-missing/zh-cn.ts'
import { words as dovecotWeakPasswordScheme } from '../../rules/dovecot-weak-password-scheme/zh-cn.ts'
import { words as dovecot1AuthBlock } from '../../rules/dovecot1-auth-block/zh-cn.ts'
import { words as dovecot1SslProtocolNames } from '../../rules/dovecot1-ssl-protocol-names/zh-cn.ts'
import { words as dovecot24ExternalSqlFile } from '../../rules/dovecot24-external-sql-file/zh-cn.ts'
import { words as dovecot24FilePrefix } from '../../rules/dovecot24-file-prefix/zh-cn.ts'
import { words as dovecot24MailLocationSplit } from '../../rules/dovecot24-mail-location-split/zh-cn.ts'
import { words as dovecot24PluginBlock } from '../../rules/dovecot24-plugin-block/zh-cn.ts'
import { words as dovecot24ProtocolsEmpty } from '../../rules/dovecot24-protocols-empty/zh-cn.ts'
import { words as dovecot24RemovedFeature } from '../../rules/dovecot24-removed-feature/zh-cn.ts'
import { words as dovecot24SectionName } from '../../rules/dovecot24-section-name/zh-cn.ts'
import { words as dovecot24SettingConverted } from '../../rules/dovecot24-setting-converted/zh-cn.ts'
import { words as dovecot24Variable } from '../../rules/dovecot24-variable/zh-cn.ts'
import { words as dovecot24VersionFirst } from '../../rules/dovecot24-version-first/zh-cn.ts'
import { words as duplicateParameter } from '../../rules/duplicate-parameter/zh-cn.ts'
import { words as duplicateRestriction } from '../../rules/duplicate-restriction/zh-cn.ts'
import { words as emptyListItem } from '../../rules/empty-list-item/zh-cn.ts'
import { words as enumDowngraded } from '../../rules/enum-downgraded/zh-cn.ts'
import { words as errorDelayDisabled } from '../../rules/error-delay-disabled/zh-cn.ts'
import { words as exclusionWithoutPattern } from '../../rules/exclusion-without-pattern/zh-cn.ts'
import { words as extmailDuplicateKey } from '../../rules/extmail-duplicate-key/zh-cn.ts'
import { words as extmailInvalidValue } from '../../rules/extmail-invalid-value/zh-cn.ts'
import { words as extmailKeyNotRead } from '../../rules/extmail-key-not-read/zh-cn.ts'
import { words as extmailNoteBehindValue } from '../../rules/extmail-note-behind-value/zh-cn.ts'
import { words as extmailPublicDefaults } from '../../rules/extmail-public-defaults/zh-cn.ts'
import { words as extmailQuotedValue } from '../../rules/extmail-quoted-value/zh-cn.ts'
import { words as extmailReadablePasswords } from '../../rules/extmail-readable-passwords/zh-cn.ts'
import { words as extmailShippedSecret } from '../../rules/extmail-shipped-secret/zh-cn.ts'
import { words as extmailUnknownKey } from '../../rules/extmail-unknown-key/zh-cn.ts'
import { words as firstLineIsContinuation } from '../../rules/first-line-is-continuation/zh-cn.ts'
import { words as fullwidthOrSmartPunctuation } from '../../rules/fullwidth-or-smart-punctuation/zh-cn.ts'
import { words as guardBeforePermitSasl } from '../../rules/guard-before-permit-sasl/zh-cn.ts'
import { words as headerChecksWrongType } from '../../rules/header-checks-wrong-type/zh-cn.ts'
import { words as heloChecksWithoutHeloRequired } from '../../rules/helo-checks-without-helo-required/zh-cn.ts'
import { words as identityAliasMap } from '../../rules/identity-alias-map/zh-cn.ts'
import { words as indentedAssignmentSwallowed } from '../../rules/indented-assignment-swallowed/zh-cn.ts'
import { words as inetInterfacesEmpty } from '../../rules/inet-interfaces-empty/zh-cn.ts'
import { words as inetInterfacesMixedKeyword } from '../../rules/inet-interfaces-mixed-keyword/zh-cn.ts'
import { words as inetProtocolsInvalid } from '../../rules/inet-protocols-invalid/zh-cn.ts'
import { words as inlineCommentInValue } from '../../rules/inline-comment-in-value/zh-cn.ts'
import { words as inlineMapSyntax } from '../../rules/inline-map-syntax/zh-cn.ts'
import { words as integerOutOfRange } from '../../rules/integer-out-of-range/zh-cn.ts'
import { words as invalidBoolean } from '../../rules/invalid-boolean/zh-cn.ts'
import { words as invalidConditional } from '../../rules/invalid-conditional/zh-cn.ts'
import { words as invalidEnumValue } from '../../rules/invalid-enum-value/zh-cn.ts'
import { words as invalidHostname } from '../../rules/invalid-hostname/zh-cn.ts'
import { words as invalidInteger } from '../../rules/invalid-integer/zh-cn.ts'
import { words as invalidNetwork } from '../../rules/invalid-network/zh-cn.ts'
import { words as invalidParameterName } from '../../rules/invalid-parameter-name/zh-cn.ts'
import { words as invalidTimeValue } from '../../rules/invalid-time-value/zh-cn.ts'
import { words as invisibleCharacter } from '../../rules/invisible-character/zh-cn.ts'
import { words as ipv6WithoutBrackets } from '../../rules/ipv6-without-brackets/zh-cn.ts'
import { words as knownTcpPortsFormat } from '../../rules/known-tcp-ports-format/zh-cn.ts'
import { words as ldapMapPlainBind } from '../../rules/ldap-map-plain-bind/zh-cn.ts'
import { words as lineWithoutEquals } from '../../rules/line-without-equals/zh-cn.ts'
import { words as lmtpFallbackRelayUnused } from '../../rules/lmtp-fallback-relay-unused/zh-cn.ts'
import { words as localDeliveryPrecedence } from '../../rules/local-delivery-precedence/zh-cn.ts'
import { words as loginMapsWithAliasTargets } from '../../rules/login-maps-with-alias-targets/zh-cn.ts'
import { words as loginMismatchRedundant } from '../../rules/login-mismatch-redundant/zh-cn.ts'
import { words as loginMismatchUnreachable } from '../../rules/login-mismatch-unreachable/zh-cn.ts'
import { words as loginMismatchWithoutMaps } from '../../rules/login-mismatch-without-maps/zh-cn.ts'
import { words as luserRelayDead } from '../../rules/luser-relay-dead/zh-cn.ts'
import { words as macroCycle } from '../../rules/macro-cycle/zh-cn.ts'
import { words as macroWithoutDollar } from '../../rules/macro-without-dollar/zh-cn.ts'
import { words as mailSpoolForeignOwner } from '../../rules/mail-spool-foreign-owner/zh-cn.ts'
import { words as mailboxLockWithoutMethod } from '../../rules/mailbox-lock-without-method/zh-cn.ts'
import { words as maillogFileNotAllowed } from '../../rules/maillog-file-not-allowed/zh-cn.ts'
import { words as mapAliasSyntax } from '../../rules/map-alias-syntax/zh-cn.ts'
import { words as mapContentTypeMismatch } from '../../rules/map-content-type-mismatch/zh-cn.ts'
import { words as mapDuplicateKey } from '../../rules/map-duplicate-key/zh-cn.ts'
import { words as mapEntryWithoutValue } from '../../rules/map-entry-without-value/zh-cn.ts'
import { words as mapIndexMissingOrStale } from '../../rules/map-index-missing-or-stale/zh-cn.ts'
import { words as mapInlineComment } from '../../rules/map-inline-comment/zh-cn.ts'
import { words as mapKeyWildcard } from '../../rules/map-key-wildcard/zh-cn.ts'
import { words as mapKeyWithoutAt } from '../../rules/map-key-without-at/zh-cn.ts'
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
import { words as referencedFileMissing } from '../../rules/referenced-file-missing/zh-cn.ts'
import { words as regexpPcreSyntax } from '../../rules/regexp-pcre-syntax/zh-cn.ts'
import { words as regexpShadowed } from '../../rules/regexp-shadowed/zh-cn.ts'
import { words as regexpSubstitutionRange } from '../../rules/regexp-substitution-range/zh-cn.ts'
import { words as regexpSyntax } from '../../rules/regexp-syntax/zh-cn.ts'
import { words as regexpUnanchored } from '../../rules/regexp-unanchored/zh-cn.ts'
import { words as regexpUnescapedDot } from '../../rules/regexp-unescaped-dot/zh-cn.ts'
import { words as rejectAllOnMx } from '../../rules/reject-all-on-mx/zh-cn.ts'
import { words as relayDomainsParentMatch } from '../../rules/relay-domains-parent-match/zh-cn.ts'
import { words as relayDomainsWildcard } from '../../rules/relay-domains-wildcard/zh-cn.ts'
import { words as relayGuardEmptied } from '../../rules/relay-guard-emptied/zh-cn.ts'
import { words as relayGuardMissing } from '../../rules/relay-guard-missing/zh-cn.ts'
import { words as relayGuardNeutralised } from '../../rules/relay-guard-neutralised/zh-cn.ts'
import { words as relayNumericOk } from '../../rules/relay-numeric-ok/zh-cn.ts'
import { words as relayOkBeforeGuard } from '../../rules/relay-ok-before-guard/zh-cn.ts'
import { words as relayOkOnForgeableKey } from '../../rules/relay-ok-on-forgeable-key/zh-cn.ts'
import { words as relaySendmailAction } from '../../rules/relay-sendmail-action/zh-cn.ts'
import { words as relayStaticOk } from '../../rules/relay-static-ok/zh-cn.ts'
import { words as relayhostIsSelf } from '../../rules/relayhost-is-self/zh-cn.ts'
import { words as relayhostWithoutBrackets } from '../../rules/relayhost-without-brackets/zh-cn.ts'
import { words as replyCodeNotNegative } from '../../rules/reply-code-not-negative/zh-cn.ts'
import { words as replyMacroUnknown } from '../../rules/reply-macro-unknown/zh-cn.ts'
import { words as restrictionClassShadowsBuiltin } from '../../rules/restriction-class-shadows-builtin/zh-cn.ts'
import { words as restrictionClassUndefined } from '../../rules/restriction-class-undefined/zh-cn.ts'
import { words as restrictionListOnlyPermits } from '../../rules/restriction-list-only-permits/zh-cn.ts'
import { words as restrictionMissingArgument } from '../../rules/restriction-missing-argument/zh-cn.ts'
import { words as restrictionObsoleteName } from '../../rules/restriction-obsolete-name/zh-cn.ts'
import { words as restrictionRemoved } from '../../rules/restriction-removed/zh-cn.ts'
import { words as restrictionWrongStage } from '../../rules/restriction-wrong-stage/zh-cn.ts'
import { words as saslAnonymousAllowed } from '../../rules/sasl-anonymous-allowed/zh-cn.ts'
import { words as saslAuthOnMxPort } from '../../rules/sasl-auth-on-mx-port/zh-cn.ts'
import { words as saslBrokenClients } from '../../rules/sasl-broken-clients/zh-cn.ts'
import { words as saslCheckWithoutLogin } from '../../rules/sasl-check-without-login/zh-cn.ts'
import { words as saslClientCacheName } from '../../rules/sasl-client-cache-name/zh-cn.ts'
import { words as saslClientDefaultNoplaintext } from '../../rules/sasl-client-default-noplaintext/zh-cn.ts'
import { words as saslClientKeyMismatch } from '../../rules/sasl-client-key-mismatch/zh-cn.ts'
import { words as saslClientWithoutPasswords } from '../../rules/sasl-client-without-passwords/zh-cn.ts'
import { words as saslDovecotPathMissing } from '../../rules/sasl-dovecot-path-missing/zh-cn.ts'
import { words as saslEnabledUnused } from '../../rules/sasl-enabled-unused/zh-cn.ts'
import { words as saslLeftoverCyrus } from '../../rules/sasl-leftover-cyrus/zh-cn.ts'
import { words as saslLocalDomainAppended } from '../../rules/sasl-local-domain-appended/zh-cn.ts'
import { words as saslMechanismFilterNames } from '../../rules/sasl-mechanism-filter-names/zh-cn.ts'
import { words as saslNoplaintextBlocksPlain } from '../../rules/sasl-noplaintext-blocks-plain/zh-cn.ts'
import { words as saslPasswordEntry } from '../../rules/sasl-password-entry/zh-cn.ts'
import { words as saslPathAbsoluteInChroot } from '../../rules/sasl-path-absolute-in-chroot/zh-cn.ts'
import { words as saslPermitWithoutEnable } from '../../rules/sasl-permit-without-enable/zh-cn.ts'
import { words as saslTypeInvalid } from '../../rules/sasl-type-invalid/zh-cn.ts'
import { words as saslauthdMechanism } from '../../rules/saslauthd-mechanism/zh-cn.ts'
import { words as saslauthdOptions } from '../../rules/saslauthd-options/zh-cn.ts'
import { words as saslauthdRimapHost } from '../../rules/saslauthd-rimap-host/zh-cn.ts'
import { words as saslauthdUnknownKey } from '../../rules/saslauthd-unknown-key/zh-cn.ts'
import { words as secretFileWorldReadable } from '../../rules/secret-file-world-readable/zh-cn.ts'
import { words as secretInline } from '../../rules/secret-inline/zh-cn.ts'
import { words as secretWeakOrSample } from '../../rules/secret-weak-or-sample/zh-cn.ts'
import { words as serverAccessListWord } from '../../rules/server-access-list-word/zh-cn.ts'
import { words as serviceNameMissing } from '../../rules/service-name-missing/zh-cn.ts'
import { words as serviceOverrideWeakensRelay } from '../../rules/service-override-weakens-relay/zh-cn.ts'
import { words as servicesLineInvalid } from '../../rules/services-line-invalid/zh-cn.ts'
import { words as servicesNameTwice } from '../../rules/services-name-twice/zh-cn.ts'
import { words as servicesUdpForMail } from '../../rules/services-udp-for-mail/zh-cn.ts'
import { words as sizeLimitsInverted } from '../../rules/size-limits-inverted/zh-cn.ts'
import { words as smtputf8WithLmtp } from '../../rules/smtputf8-with-lmtp/zh-cn.ts'
import { words as smugglingProtectionOff } from '../../rules/smuggling-protection-off/zh-cn.ts'
import { words as softBounceLeftOn } from '../../rules/soft-bounce-left-on/zh-cn.ts'
import { words as sqlDriverMissing } from '../../rules/sql-driver-missing/zh-cn.ts'
import { words as sqlFlagCompare } from '../../rules/sql-flag-compare/zh-cn.ts'
import { words as sqlKeyInLike } from '../../rules/sql-key-in-like/zh-cn.ts'
import { words as sqlKeyUnprotected } from '../../rules/sql-key-unprotected/zh-cn.ts'
import { words as sqlMapDoubleQuoted } from '../../rules/sql-map-double-quoted/zh-cn.ts'
import { words as sqlMapDovecotVariable } from '../../rules/sql-map-dovecot-variable/zh-cn.ts'
import { words as sqlMapKeyWithoutDomain } from '../../rules/sql-map-key-without-domain/zh-cn.ts'
import { words as sqlMapLegacySyntax } from '../../rules/sql-map-legacy-syntax/zh-cn.ts'
import { words as sqlMapLocalhostSocket } from '../../rules/sql-map-localhost-socket/zh-cn.ts'
import { words as sqlMapRequiredKey } from '../../rules/sql-map-required-key/zh-cn.ts'
import { words as sqlMapResultFormat } from '../../rules/sql-map-result-format/zh-cn.ts'
import { words as sqlMapSeveralColumns } from '../../rules/sql-map-several-columns/zh-cn.ts'
import { words as sqlMapSuperuser } from '../../rules/sql-map-superuser/zh-cn.ts'
import { words as sqlMapUnknownKey } from '../../rules/sql-map-unknown-key/zh-cn.ts'
import { words as sqlMapUnquotedKey } from '../../rules/sql-map-unquoted-key/zh-cn.ts'
import { words as sqlNeverTrue } from '../../rules/sql-never-true/zh-cn.ts'
import { words as sqlPasswordColumnShort } from '../../rules/sql-password-column-short/zh-cn.ts'
import { words as sqlQueryWithoutKey } from '../../rules/sql-query-without-key/zh-cn.ts'
import { words as sqlSampleData } from '../../rules/sql-sample-data/zh-cn.ts'
import { words as sqlSyntax } from '../../rules/sql-syntax/zh-cn.ts'
import { words as sqlTablesNotJoined } from '../../rules/sql-tables-not-joined/zh-cn.ts'
import { words as sqlUnknownColumn } from '../../rules/sql-unknown-column/zh-cn.ts'
import { words as sqlUnknownTable } from '../../rules/sql-unknown-table/zh-cn.ts'
import { words as startSettingBroken } from '../../rules/start-setting-broken/zh-cn.ts'
import { words as storageInTmp } from '../../rules/storage-in-tmp/zh-cn.ts'
import { words as strictDnsIdentityCheck } from '../../rules/strict-dns-identity-check/zh-cn.ts'
import { words as submissionSenderSpoofing } from '../../rules/submission-sender-spoofing/zh-cn.ts'
import { words as suppressionUnknownRule } from '../../rules/suppression-unknown-rule/zh-cn.ts'
import { words as suppressionUnused } from '../../rules/suppression-unused/zh-cn.ts'
import { words as suppressionWithoutReason } from '../../rules/suppression-without-reason/zh-cn.ts'
import { words as templateRegionSkipped } from '../../rules/template-region-skipped/zh-cn.ts'
import { words as terminologyRenamed } from '../../rules/terminology-renamed/zh-cn.ts'
import { words as textLengthOutOfRange } from '../../rules/text-length-out-of-range/zh-cn.ts'
import { words as timeUnitImplicit } from '../../rules/time-unit-implicit/zh-cn.ts'
import { words as timeValueTrailingText } from '../../rules/time-value-trailing-text/zh-cn.ts'
import { words as tlsAuthInClear } from '../../rules/tls-auth-in-clear/zh-cn.ts'
import { words as tlsAuthOnlyButTlsOff } from '../../rules/tls-auth-only-but-tls-off/zh-cn.ts'
import { words as tlsCertificateUnreadable } from '../../rules/tls-certificate-unreadable/zh-cn.ts'
import { words as tlsChainFilesBesideCertificate } from '../../rules/tls-chain-files-beside-certificate/zh-cn.ts'
import { words as tlsChainIncomplete } from '../../rules/tls-chain-incomplete/zh-cn.ts'
import { words as tlsChainKeyOrder } from '../../rules/tls-chain-key-order/zh-cn.ts'
import { words as tlsClient465WithoutWrapper } from '../../rules/tls-client-465-without-wrapper/zh-cn.ts'
import { words as tlsClientCertRequest } from '../../rules/tls-client-cert-request/zh-cn.ts'
import { words as tlsClientCredentialsInClear } from '../../rules/tls-client-credentials-in-clear/zh-cn.ts'
import { words as tlsClientOff } from '../../rules/tls-client-off/zh-cn.ts'
import { words as tlsClientVerifyWithoutCa } from '../../rules/tls-client-verify-without-ca/zh-cn.ts'
import { words as tlsDaneWithoutDnssec } from '../../rules/tls-dane-without-dnssec/zh-cn.ts'
import { words as tlsDhParametersObsolete } from '../../rules/tls-dh-parameters-obsolete/zh-cn.ts'
import { words as tlsDigestUnknown } from '../../rules/tls-digest-unknown/zh-cn.ts'
import { words as tlsExcludeCiphersOperator } from '../../rules/tls-exclude-ciphers-operator/zh-cn.ts'
import { words as tlsFingerprintInvalid } from '../../rules/tls-fingerprint-invalid/zh-cn.ts'
import { words as tlsFingerprintWithoutList } from '../../rules/tls-fingerprint-without-list/zh-cn.ts'
import { words as tlsKeyMissing } from '../../rules/tls-key-missing/zh-cn.ts'
import { words as tlsLoglevelDebug } from '../../rules/tls-loglevel-debug/zh-cn.ts'
import { words as tlsMandatoryListOnly } from '../../rules/tls-mandatory-list-only/zh-cn.ts'
import { words as tlsMandatoryOnMx } from '../../rules/tls-mandatory-on-mx/zh-cn.ts'
import { words as tlsObsoleteProtocol } from '../../rules/tls-obsolete-protocol/zh-cn.ts'
import { words as tlsPerSiteIgnored } from '../../rules/tls-per-site-ignored/zh-cn.ts'
import { words as tlsPolicyResult } from '../../rules/tls-policy-result/zh-cn.ts'
import { words as tlsProtocolUnknown } from '../../rules/tls-protocol-unknown/zh-cn.ts'
import { words as tlsRandomSourceEmpty } from '../../rules/tls-random-source-empty/zh-cn.ts'
import { words as tlsServerWithoutCertificate } from '../../rules/tls-server-without-certificate/zh-cn.ts'
import { words as tlsSmtpsWithoutWrappermode } from '../../rules/tls-smtps-without-wrappermode/zh-cn.ts'
import { words as tlsSnakeoilCertificate } from '../../rules/tls-snakeoil-certificate/zh-cn.ts'
import { words as tlsSubmissionOptional } from '../../rules/tls-submission-optional/zh-cn.ts'
import { words as tlsTicketCipherInvalid } from '../../rules/tls-ticket-cipher-invalid/zh-cn.ts'
import { words as tlsWeakCipherGrade } from '../../rules/tls-weak-cipher-grade/zh-cn.ts'
import { words as tlsWeakCipherOverride } from '../../rules/tls-weak-cipher-override/zh-cn.ts'
import { words as tlsWrappermodeOnStarttlsPort } from '../../rules/tls-wrappermode-on-starttls-port/zh-cn.ts'
import { words as trailingCommaInList } from '../../rules/trailing-comma-in-list/zh-cn.ts'
import { words as transportNameEmpty } from '../../rules/transport-name-empty/zh-cn.ts'
import { words as transportNexthopWithoutBrackets } from '../../rules/transport-nexthop-without-brackets/zh-cn.ts'
import { words as transportParameterWithoutService } from '../../rules/transport-parameter-without-service/zh-cn.ts'
import { words as transportServiceMissing } from '../../rules/transport-service-missing/zh-cn.ts'
import { words as transportSyntax } from '../../rules/transport-syntax/zh-cn.ts'
import { words as unbalancedMacro } from '../../rules/unbalanced-macro/zh-cn.ts'
import { words as undefinedMacro } from '../../rules/undefined-macro/zh-cn.ts'
import { words as undisclosedRecipientsHeaderFormat } from '../../rules/undisclosed-recipients-header-format/zh-cn.ts'
import { words as unknownParameter } from '../../rules/unknown-parameter/zh-cn.ts'
import { words as unknownRestriction } from '../../rules/unknown-restriction/zh-cn.ts'
import { words as unlistedRecipientCheckOff } from '../../rules/unlisted-recipient-check-off/zh-cn.ts'
import { words as unreachableAfterPermit } from '../../rules/unreachable-after-permit/zh-cn.ts'
import { words as unreadableLine } from '../../rules/unreadable-line/zh-cn.ts'
import { words as untrustedRoutingAllowed } from '../../rules/untrusted-routing-allowed/zh-cn.ts'
import { words as userParameterUnused } from '../../rules/user-parameter-unused/zh-cn.ts'
import { words as vdaPatchParameter } from '../../rules/vda-patch-parameter/zh-cn.ts'
import { words as verpDelimitersNotAllowed } from '../../rules/verp-delimiters-not-allowed/zh-cn.ts'
import { words as versionCompareOperator } from '../../rules/version-compare-operator/zh-cn.ts'
import { words as virtualAliasDomainsByPattern } from '../../rules/virtual-alias-domains-by-pattern/zh-cn.ts'
import { words as virtualIdNotNumber } from '../../rules/virtual-id-not-number/zh-cn.ts'
import { words as virtualMailboxBaseMissing } from '../../rules/virtual-mailbox-base-missing/zh-cn.ts'
import { words as virtualMailboxBaseNotWritable } from '../../rules/virtual-mailbox-base-not-writable/zh-cn.ts'
import { words as virtualMailboxConstantResult } from '../../rules/virtual-mailbox-constant-result/zh-cn.ts'
import { words as virtualMaildirSlash } from '../../rules/virtual-maildir-slash/zh-cn.ts'
import { words as virtualResultNotAddress } from '../../rules/virtual-result-not-address/zh-cn.ts'
import { words as virtualSelfAliasWithCatchAll } from '../../rules/virtual-self-alias-with-catch-all/zh-cn.ts'
import { words as virtualSettingsIgnored } from '../../rules/virtual-settings-ignored/zh-cn.ts'
import { words as virtualUidBelowMinimum } from '../../rules/virtual-uid-below-minimum/zh-cn.ts'
import { words as vrfyEnabled } from '../../rules/vrfy-enabled/zh-cn.ts'
import { words as wrongListSeparator } from '../../rules/wrong-list-separator/zh-cn.ts'
import { words as xclientHostsWide } from '../../rules/xclient-hosts-wide/zh-cn.ts'
import { words as xfileAccountNameMisspelt } from '../../rules/xfile-account-name-misspelt/zh-cn.ts'
import { words as xfileAliasDatabase } from '../../rules/xfile-alias-database/zh-cn.ts'
import { words as xfileAuthdaemondSocket } from '../../rules/xfile-authdaemond-socket/zh-cn.ts'
import { words as xfileChrootCopies } from '../../rules/xfile-chroot-copies/zh-cn.ts'
import { words as xfileCourierCramPassword } from '../../rules/xfile-courier-cram-password/zh-cn.ts'
import { words as xfileCourierModuleUnlisted } from '../../rules/xfile-courier-module-unlisted/zh-cn.ts'
import { words as xfileCyrusConfigName } from '../../rules/xfile-cyrus-config-name/zh-cn.ts'
import { words as xfileCyrusConfigPath } from '../../rules/xfile-cyrus-config-path/zh-cn.ts'
import { words as xfileCyrusHostNeeds } from '../../rules/xfile-cyrus-host-needs/zh-cn.ts'
import { words as xfileCyrusNoMechanismLeft } from '../../rules/xfile-cyrus-no-mechanism-left/zh-cn.ts'
import { words as xfileCyrusPathClosed } from '../../rules/xfile-cyrus-path-closed/zh-cn.ts'
import { words as xfileCyrusSocketInJail } from '../../rules/xfile-cyrus-socket-in-jail/zh-cn.ts'
import { words as xfileCyrusSqlHashed } from '../../rules/xfile-cyrus-sql-hashed/zh-cn.ts'
import { words as xfileDefaultDomain } from '../../rules/xfile-default-domain/zh-cn.ts'
import { words as xfileHostnameConsistency } from '../../rules/xfile-hostname-consistency/zh-cn.ts'
import { words as xfileHostnameDns } from '../../rules/xfile-hostname-dns/zh-cn.ts'
import { words as xfileImapServerClash } from '../../rules/xfile-imap-server-clash/zh-cn.ts'
import { words as xfileLdaUserdbSocket } from '../../rules/xfile-lda-userdb-socket/zh-cn.ts'
import { words as xfileLmtpProtocolOff } from '../../rules/xfile-lmtp-protocol-off/zh-cn.ts'
import { words as xfileLmtpSocket } from '../../rules/xfile-lmtp-socket/zh-cn.ts'
import { words as xfileLmtpUsername } from '../../rules/xfile-lmtp-username/zh-cn.ts'
import { words as xfileMailboxFormat } from '../../rules/xfile-mailbox-format/zh-cn.ts'
import { words as xfileMailboxesOfMailOwner } from '../../rules/xfile-mailboxes-of-mail-owner/zh-cn.ts'
import { words as xfileMaildirPath } from '../../rules/xfile-maildir-path/zh-cn.ts'
import { words as xfileMaildropNeeds } from '../../rules/xfile-maildrop-needs/zh-cn.ts'
import { words as xfileMapUnreferenced } from '../../rules/xfile-map-unreferenced/zh-cn.ts'
import { words as xfileMessageSizeWebmail } from '../../rules/xfile-message-size-webmail/zh-cn.ts'
import { words as xfileMilterSocket } from '../../rules/xfile-milter-socket/zh-cn.ts'
import { words as xfileMixedImapServers } from '../../rules/xfile-mixed-imap-servers/zh-cn.ts'
import { words as xfileMxClosed } from '../../rules/xfile-mx-closed/zh-cn.ts'
import { words as xfilePasswordScheme } from '../../rules/xfile-password-scheme/zh-cn.ts'
import { words as xfileQuotaDouble } from '../../rules/xfile-quota-double/zh-cn.ts'
import { words as xfileQuotaPolicy } from '../../rules/xfile-quota-policy/zh-cn.ts'
import { words as xfileRecipientDelimiter } from '../../rules/xfile-recipient-delimiter/zh-cn.ts'
import { words as xfileRecipientSource } from '../../rules/xfile-recipient-source/zh-cn.ts'
import { words as xfileSaslMechanisms } from '../../rules/xfile-sasl-mechanisms/zh-cn.ts'
import { words as xfileSaslSocket } from '../../rules/xfile-sasl-socket/zh-cn.ts'
import { words as xfileSaslauthdOff } from '../../rules/xfile-saslauthd-off/zh-cn.ts'
import { words as xfileSaslauthdRealm } from '../../rules/xfile-saslauthd-realm/zh-cn.ts'
import { words as xfileSaslauthdSocket } from '../../rules/xfile-saslauthd-socket/zh-cn.ts'
import { words as xfileSaslauthdUnused } from '../../rules/xfile-saslauthd-unused/zh-cn.ts'
import { words as xfileSaslauthdVirtual } from '../../rules/xfile-saslauthd-virtual/zh-cn.ts'
import { words as xfileSenderLoginForm } from '../../rules/xfile-sender-login-form/zh-cn.ts'
import { words as xfileSqlCredentials } from '../../rules/xfile-sql-credentials/zh-cn.ts'
import { words as xfileSqlHostGrant } from '../../rules/xfile-sql-host-grant/zh-cn.ts'
import { words as xfileSqlPasswordDiffers } from '../../rules/xfile-sql-password-differs/zh-cn.ts'
import { words as xfileSqlQueryKeys } from '../../rules/xfile-sql-query-keys/zh-cn.ts'
import { words as xfileSqlSocket } from '../../rules/xfile-sql-socket/zh-cn.ts'
import { words as xfileSubmissionPortClash } from '../../rules/xfile-submission-port-clash/zh-cn.ts'
import { words as xfileSuexecUser } from '../../rules/xfile-suexec-user/zh-cn.ts'
import { words as xfileTlsMaterialDiffers } from '../../rules/xfile-tls-material-differs/zh-cn.ts'
import { words as xfileUidGid } from '../../rules/xfile-uid-gid/zh-cn.ts'
import { words as xfileUsernameCase } from '../../rules/xfile-username-case/zh-cn.ts'
import { words as xfileWebmailSmtp } from '../../rules/xfile-webmail-smtp/zh-cn.ts'
import { words as zoneAddressInvalid } from '../../rules/zone-address-invalid/zh-cn.ts'
import { words as zoneCnameConflict } from '../../rules/zone-cname-conflict/zh-cn.ts'
import { words as zoneFinalDotMissing } from '../../rules/zone-final-dot-missing/zh-cn.ts'
import { words as zoneLineRefused } from '../../rules/zone-line-refused/zh-cn.ts'
import { words as zoneMailHost } from '../../rules/zone-mail-host/zh-cn.ts'
import { words as zoneSpf } from '../../rules/zone-spf/zh-cn.ts'
import { words as zoneTextTooLong } from '../../rules/zone-text-too-long/zh-cn.ts'
import { words as zoneTextUnquoted } from '../../rules/zone-text-unquoted/zh-cn.ts'
import { words as zoneUnknownType } from '../../rules/zone-unknown-type/zh-cn.ts'

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
  ['dovecot-invalid-value', dovecotInvalidValue],
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
  ['dovecot-passdb-args-missing-file', dovecotPassdbArgsMissingFile],
  ['dovecot-passdb-driver', dovecotPassdbDriver],
  ['dovecot-password-logging', dovecotPasswordLogging],
  ['dovecot-plaintext-without-tls', dovecotPlaintextWithoutTls],
  ['dovecot-postmaster-address', dovecotPostmasterAddress],
  ['dovecot-privileged-group-unneeded', dovecotPrivilegedGroupUnneeded],
  ['dovecot-protocol-block-disabled', dovecotProtocolBlockDisabled],
  ['dovecot-setting-in-wrong-section', dovecotSettingInWrongSection],
  ['dovecot-socket-mode', dovecotSocketMode],
  ['dovecot-socket-owner-for-postfix', dovecotSocketOwnerForPostfix],
  ['dovecot-socket-suffix-for-postfix', dovecotSocketSuffixForPostfix],
  ['dovecot-socket-world-writable', dovecotSocketWorldWritable],
  ['dovecot-sql-connect-syntax', dovecotSqlConnectSyntax],
  ['dovecot-sql-fields-missing', dovecotSqlFieldsMissing],
  ['dovecot-sql-hash-in-password', dovecotSqlHashInPassword],
  ['dovecot-sql-select-star', dovecotSqlSelectStar],
  ['dovecot-sql-service-as-user', dovecotSqlServiceAsUser],
  ['dovecot-sql-trailing-semicolon', dovecotSqlTrailingSemicolon],
  ['dovecot-sql-unquoted-variable', dovecotSqlUnquotedVariable],
  ['dovecot-ssl-contradiction', dovecotSslContradiction],
  ['dovecot-ssl-min-protocol-value', dovecotSslMinProtocolValue],
  ['dovecot-ssl-not-required', dovecotSslNotRequired],
  ['dovecot-ssl-path-without-lt', dovecotSslPathWithoutLt],
  ['dovecot-ssl-protocols-obsolete', dovecotSslProtocolsObsolete],
  ['dovecot-trusted-networks-wide', dovecotTrustedNetworksWide],
  ['dovecot-uid-below-first-valid', dovecotUidBelowFirstValid],
  ['dovecot-unbalanced-quote', dovecotUnbalancedQuote],
  ['dovecot-unclosed-block', dovecotUnclosedBlock],
  ['dovecot-unknown-plugin-setting', dovecotUnknownPluginSetting],
  ['dovecot-unknown-setting', dovecotUnknownSetting],
  ['dovecot-unknown-variable', dovecotUnknownVariable],
  ['dovecot-unreadable-line', dovecotUnreadableLine],
  ['dovecot-userdb-allow-all', dovecotUserdbAllowAll],
  ['dovecot-userdb-missing', dovecotUserdbMissing],
  ['dovecot-weak-password-scheme', dovecotWeakPasswordScheme],
  ['dovecot1-auth-block', dovecot1AuthBlock],
  ['dovecot1-ssl-protocol-names', dovecot1SslProtocolNames],
  ['dovecot24-external-sql-file', dovecot24ExternalSqlFile],
  ['dovecot24-file-prefix', dovecot24FilePrefix],
  ['dovecot24-mail-location-split', dovecot24MailLocationSplit],
  ['dovecot24-plugin-block', dovecot24PluginBlock],
  ['dovecot24-protocols-empty', dovecot24ProtocolsEmpty],
  ['dovecot24-removed-feature', dovecot24RemovedFeature],
  ['dovecot24-section-name', dovecot24SectionName],
  ['dovecot24-setting-converted', dovecot24SettingConverted],
  ['dovecot24-variable', dovecot24Variable],
  ['dovecot24-version-first', dovecot24VersionFirst],
  ['duplicate-parameter', duplicateParameter],
  ['duplicate-restriction', duplicateRestriction],
  ['empty-list-item', emptyListItem],
  ['enum-downgraded', enumDowngraded],
  ['error-delay-disabled', errorDelayDisabled],
  ['exclusion-without-pattern', exclusionWithoutPattern],
  ['extmail-duplicate-key', extmailDuplicateKey],
  ['extmail-invalid-value', extmailInvalidValue],
  ['extmail-key-not-read', extmailKeyNotRead],
  ['extmail-note-behind-value', extmailNoteBehindValue],
  ['extmail-public-defaults', extmailPublicDefaults],
  ['extmail-quoted-value', extmailQuotedValue],
  ['extmail-readable-passwords', extmailReadablePasswords],
  ['extmail-shipped-secret', extmailShippedSecret],
  ['extmail-unknown-key', extmailUnknownKey],
  ['first-line-is-continuation', firstLineIsContinuation],
  ['fullwidth-or-smart-punctuation', fullwidthOrSmartPunctuation],
  ['guard-before-permit-sasl', guardBeforePermitSasl],
  ['header-checks-wrong-type', headerChecksWrongType],
  ['helo-checks-without-helo-required', heloChecksWithoutHeloRequired],
  ['identity-alias-map', identityAliasMap],
  ['indented-assignment-swallowed', indentedAssignmentSwallowed],
  ['inet-interfaces-empty', inetInterfacesEmpty],
  ['inet-interfaces-mixed-keyword', inetInterfacesMixedKeyword],
  ['inet-protocols-invalid', inetProtocolsInvalid],
  ['inline-comment-in-value', inlineCommentInValue],
  ['inline-map-syntax', inlineMapSyntax],
  ['integer-out-of-range', integerOutOfRange],
  ['invalid-boolean', invalidBoolean],
  ['invalid-conditional', invalidConditional],
  ['invalid-enum-value', invalidEnumValue],
  ['invalid-hostname', invalidHostname],
  ['invalid-integer', invalidInteger],
  ['invalid-network', invalidNetwork],
  ['invalid-parameter-name', invalidParameterName],
  ['invalid-time-value', invalidTimeValue],
  ['invisible-character', invisibleCharacter],
  ['ipv6-without-brackets', ipv6WithoutBrackets],
  ['known-tcp-ports-format', knownTcpPortsFormat],
  ['ldap-map-plain-bind', ldapMapPlainBind],
  ['line-without-equals', lineWithoutEquals],
  ['lmtp-fallback-relay-unused', lmtpFallbackRelayUnused],
  ['local-delivery-precedence', localDeliveryPrecedence],
  ['login-maps-with-alias-targets', loginMapsWithAliasTargets],
  ['login-mismatch-redundant', loginMismatchRedundant],
  ['login-mismatch-unreachable', loginMismatchUnreachable],
  ['login-mismatch-without-maps', loginMismatchWithoutMaps],
  ['luser-relay-dead', luserRelayDead],
  ['macro-cycle', macroCycle],
  ['macro-without-dollar', macroWithoutDollar],
  ['mail-spool-foreign-owner', mailSpoolForeignOwner],
  ['mailbox-lock-without-method', mailboxLockWithoutMethod],
  ['maillog-file-not-allowed', maillogFileNotAllowed],
  ['map-alias-syntax', mapAliasSyntax],
  ['map-content-type-mismatch', mapContentTypeMismatch],
  ['map-duplicate-key', mapDuplicateKey],
  ['map-entry-without-value', mapEntryWithoutValue],
  ['map-index-missing-or-stale', mapIndexMissingOrStale],
  ['map-inline-comment', mapInlineComment],
  ['map-key-wildcard', mapKeyWildcard],
  ['map-key-without-at', mapKeyWithoutAt],
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
  ['referenced-file-missing', referencedFileMissing],
  ['regexp-pcre-syntax', regexpPcreSyntax],
  ['regexp-shadowed', regexpShadowed],
  ['regexp-substitution-range', regexpSubstitutionRange],
  ['regexp-syntax', regexpSyntax],
  ['regexp-unanchored', regexpUnanchored],
  ['regexp-unescaped-dot', regexpUnescapedDot],
  ['reject-all-on-mx', rejectAllOnMx],
  ['relay-domains-parent-match', relayDomainsParentMatch],
  ['relay-domains-wildcard', relayDomainsWildcard],
  ['relay-guard-emptied', relayGuardEmptied],
  ['relay-guard-missing', relayGuardMissing],
  ['relay-guard-neutralised', relayGuardNeutralised],
  ['relay-numeric-ok', relayNumericOk],
  ['relay-ok-before-guard', relayOkBeforeGuard],
  ['relay-ok-on-forgeable-key', relayOkOnForgeableKey],
  ['relay-sendmail-action', relaySendmailAction],
  ['relay-static-ok', relayStaticOk],
  ['relayhost-is-self', relayhostIsSelf],
  ['relayhost-without-brackets', relayhostWithoutBrackets],
  ['reply-code-not-negative', replyCodeNotNegative],
  ['reply-macro-unknown', replyMacroUnknown],
  ['restriction-class-shadows-builtin', restrictionClassShadowsBuiltin],
  ['restriction-class-undefined', restrictionClassUndefined],
  ['restriction-list-only-permits', restrictionListOnlyPermits],
  ['restriction-missing-argument', restrictionMissingArgument],
  ['restriction-obsolete-name', restrictionObsoleteName],
  ['restriction-removed', restrictionRemoved],
  ['restriction-wrong-stage', restrictionWrongStage],
  ['sasl-anonymous-allowed', saslAnonymousAllowed],
  ['sasl-auth-on-mx-port', saslAuthOnMxPort],
  ['sasl-broken-clients', saslBrokenClients],
  ['sasl-check-without-login', saslCheckWithoutLogin],
  ['sasl-client-cache-name', saslClientCacheName],
  ['sasl-client-default-noplaintext', saslClientDefaultNoplaintext],
  ['sasl-client-key-mismatch', saslClientKeyMismatch],
  ['sasl-client-without-passwords', saslClientWithoutPasswords],
  ['sasl-dovecot-path-missing', saslDovecotPathMissing],
  ['sasl-enabled-unused', saslEnabledUnused],
  ['sasl-leftover-cyrus', saslLeftoverCyrus],
  ['sasl-local-domain-appended', saslLocalDomainAppended],
  ['sasl-mechanism-filter-names', saslMechanismFilterNames],
  ['sasl-noplaintext-blocks-plain', saslNoplaintextBlocksPlain],
  ['sasl-password-entry', saslPasswordEntry],
  ['sasl-path-absolute-in-chroot', saslPathAbsoluteInChroot],
  ['sasl-permit-without-enable', saslPermitWithoutEnable],
  ['sasl-type-invalid', saslTypeInvalid],
  ['saslauthd-mechanism', saslauthdMechanism],
  ['saslauthd-options', saslauthdOptions],
  ['saslauthd-rimap-host', saslauthdRimapHost],
  ['saslauthd-unknown-key', saslauthdUnknownKey],
  ['secret-file-world-readable', secretFileWorldReadable],
  ['secret-inline', secretInline],
  ['secret-weak-or-sample', secretWeakOrSample],
  ['server-access-list-word', serverAccessListWord],
  ['service-name-missing', serviceNameMissing],
  ['service-override-weakens-relay', serviceOverrideWeakensRelay],
  ['services-line-invalid', servicesLineInvalid],
  ['services-name-twice', servicesNameTwice],
  ['services-udp-for-mail', servicesUdpForMail],
  ['size-limits-inverted', sizeLimitsInverted],
  ['smtputf8-with-lmtp', smtputf8WithLmtp],
  ['smuggling-protection-off', smugglingProtectionOff],
  ['soft-bounce-left-on', softBounceLeftOn],
  ['sql-driver-missing', sqlDriverMissing],
  ['sql-flag-compare', sqlFlagCompare],
  ['sql-key-in-like', sqlKeyInLike],
  ['sql-key-unprotected', sqlKeyUnprotected],
  ['sql-map-double-quoted', sqlMapDoubleQuoted],
  ['sql-map-dovecot-variable', sqlMapDovecotVariable],
  ['sql-map-key-without-domain', sqlMapKeyWithoutDomain],
  ['sql-map-legacy-syntax', sqlMapLegacySyntax],
  ['sql-map-localhost-socket', sqlMapLocalhostSocket],
  ['sql-map-required-key', sqlMapRequiredKey],
  ['sql-map-result-format', sqlMapResultFormat],
  ['sql-map-several-columns', sqlMapSeveralColumns],
  ['sql-map-superuser', sqlMapSuperuser],
  ['sql-map-unknown-key', sqlMapUnknownKey],
  ['sql-map-unquoted-key', sqlMapUnquotedKey],
  ['sql-never-true', sqlNeverTrue],
  ['sql-password-column-short', sqlPasswordColumnShort],
  ['sql-query-without-key', sqlQueryWithoutKey],
  ['sql-sample-data', sqlSampleData],
  ['sql-syntax', sqlSyntax],
  ['sql-tables-not-joined', sqlTablesNotJoined],
  ['sql-unknown-column', sqlUnknownColumn],
  ['sql-unknown-table', sqlUnknownTable],
  ['start-setting-broken', startSettingBroken],
  ['storage-in-tmp', storageInTmp],
  ['strict-dns-identity-check', strictDnsIdentityCheck],
  ['submission-sender-spoofing', submissionSenderSpoofing],
  ['suppression-unknown-rule', suppressionUnknownRule],
  ['suppression-unused', suppressionUnused],
  ['suppression-without-reason', suppressionWithoutReason],
  ['template-region-skipped', templateRegionSkipped],
  ['terminology-renamed', terminologyRenamed],
  ['text-length-out-of-range', textLengthOutOfRange],
  ['time-unit-implicit', timeUnitImplicit],
  ['time-value-trailing-text', timeValueTrailingText],
  ['tls-auth-in-clear', tlsAuthInClear],
  ['tls-auth-only-but-tls-off', tlsAuthOnlyButTlsOff],
  ['tls-certificate-unreadable', tlsCertificateUnreadable],
  ['tls-chain-files-beside-certificate', tlsChainFilesBesideCertificate],
  ['tls-chain-incomplete', tlsChainIncomplete],
  ['tls-chain-key-order', tlsChainKeyOrder],
  ['tls-client-465-without-wrapper', tlsClient465WithoutWrapper],
  ['tls-client-cert-request', tlsClientCertRequest],
  ['tls-client-credentials-in-clear', tlsClientCredentialsInClear],
  ['tls-client-off', tlsClientOff],
  ['tls-client-verify-without-ca', tlsClientVerifyWithoutCa],
  ['tls-dane-without-dnssec', tlsDaneWithoutDnssec],
  ['tls-dh-parameters-obsolete', tlsDhParametersObsolete],
  ['tls-digest-unknown', tlsDigestUnknown],
  ['tls-exclude-ciphers-operator', tlsExcludeCiphersOperator],
  ['tls-fingerprint-invalid', tlsFingerprintInvalid],
  ['tls-fingerprint-without-list', tlsFingerprintWithoutList],
  ['tls-key-missing', tlsKeyMissing],
  ['tls-loglevel-debug', tlsLoglevelDebug],
  ['tls-mandatory-list-only', tlsMandatoryListOnly],
  ['tls-mandatory-on-mx', tlsMandatoryOnMx],
  ['tls-obsolete-protocol', tlsObsoleteProtocol],
  ['tls-per-site-ignored', tlsPerSiteIgnored],
  ['tls-policy-result', tlsPolicyResult],
  ['tls-protocol-unknown', tlsProtocolUnknown],
  ['tls-random-source-empty', tlsRandomSourceEmpty],
  ['tls-server-without-certificate', tlsServerWithoutCertificate],
  ['tls-smtps-without-wrappermode', tlsSmtpsWithoutWrappermode],
  ['tls-snakeoil-certificate', tlsSnakeoilCertificate],
  ['tls-submission-optional', tlsSubmissionOptional],
  ['tls-ticket-cipher-invalid', tlsTicketCipherInvalid],
  ['tls-weak-cipher-grade', tlsWeakCipherGrade],
  ['tls-weak-cipher-override', tlsWeakCipherOverride],
  ['tls-wrappermode-on-starttls-port', tlsWrappermodeOnStarttlsPort],
  ['trailing-comma-in-list', trailingCommaInList],
  ['transport-name-empty', transportNameEmpty],
  ['transport-nexthop-without-brackets', transportNexthopWithoutBrackets],
  ['transport-parameter-without-service', transportParameterWithoutService],
  ['transport-service-missing', transportServiceMissing],
  ['transport-syntax', transportSyntax],
  ['unbalanced-macro', unbalancedMacro],
  ['undefined-macro', undefinedMacro],
  ['undisclosed-recipients-header-format', undisclosedRecipientsHeaderFormat],
  ['unknown-parameter', unknownParameter],
  ['unknown-restriction', unknownRestriction],
  ['unlisted-recipient-check-off', unlistedRecipientCheckOff],
  ['unreachable-after-permit', unreachableAfterPermit],
  ['unreadable-line', unreadableLine],
  ['untrusted-routing-allowed', untrustedRoutingAllowed],
  ['user-parameter-unused', userParameterUnused],
  ['vda-patch-parameter', vdaPatchParameter],
  ['verp-delimiters-not-allowed', verpDelimitersNotAllowed],
  ['version-compare-operator', versionCompareOperator],
  ['virtual-alias-domains-by-pattern', virtualAliasDomainsByPattern],
  ['virtual-id-not-number', virtualIdNotNumber],
  ['virtual-mailbox-base-missing', virtualMailboxBaseMissing],
  ['virtual-mailbox-base-not-writable', virtualMailboxBaseNotWritable],
  ['virtual-mailbox-constant-result', virtualMailboxConstantResult],
  ['virtual-maildir-slash', virtualMaildirSlash],
  ['virtual-result-not-address', virtualResultNotAddress],
  ['virtual-self-alias-with-catch-all', virtualSelfAliasWithCatchAll],
  ['virtual-settings-ignored', virtualSettingsIgnored],
  ['virtual-uid-below-minimum', virtualUidBelowMinimum],
  ['vrfy-enabled', vrfyEnabled],
  ['wrong-list-separator', wrongListSeparator],
  ['xclient-hosts-wide', xclientHostsWide],
  ['xfile-account-name-misspelt', xfileAccountNameMisspelt],
  ['xfile-alias-database', xfileAliasDatabase],
  ['xfile-authdaemond-socket', xfileAuthdaemondSocket],
  ['xfile-chroot-copies', xfileChrootCopies],
  ['xfile-courier-cram-password', xfileCourierCramPassword],
  ['xfile-courier-module-unlisted', xfileCourierModuleUnlisted],
  ['xfile-cyrus-config-name', xfileCyrusConfigName],
  ['xfile-cyrus-config-path', xfileCyrusConfigPath],
  ['xfile-cyrus-host-needs', xfileCyrusHostNeeds],
  ['xfile-cyrus-no-mechanism-left', xfileCyrusNoMechanismLeft],
  ['xfile-cyrus-path-closed', xfileCyrusPathClosed],
  ['xfile-cyrus-socket-in-jail', xfileCyrusSocketInJail],
  ['xfile-cyrus-sql-hashed', xfileCyrusSqlHashed],
  ['xfile-default-domain', xfileDefaultDomain],
  ['xfile-hostname-consistency', xfileHostnameConsistency],
  ['xfile-hostname-dns', xfileHostnameDns],
  ['xfile-imap-server-clash', xfileImapServerClash],
  ['xfile-lda-userdb-socket', xfileLdaUserdbSocket],
  ['xfile-lmtp-protocol-off', xfileLmtpProtocolOff],
  ['xfile-lmtp-socket', xfileLmtpSocket],
  ['xfile-lmtp-username', xfileLmtpUsername],
  ['xfile-mailbox-format', xfileMailboxFormat],
  ['xfile-mailboxes-of-mail-owner', xfileMailboxesOfMailOwner],
  ['xfile-maildir-path', xfileMaildirPath],
  ['xfile-maildrop-needs', xfileMaildropNeeds],
  ['xfile-map-unreferenced', xfileMapUnreferenced],
  ['xfile-message-size-webmail', xfileMessageSizeWebmail],
  ['xfile-milter-socket', xfileMilterSocket],
  ['xfile-mixed-imap-servers', xfileMixedImapServers],
  ['xfile-mx-closed', xfileMxClosed],
  ['xfile-password-scheme', xfilePasswordScheme],
  ['xfile-quota-double', xfileQuotaDouble],
  ['xfile-quota-policy', xfileQuotaPolicy],
  ['xfile-recipient-delimiter', xfileRecipientDelimiter],
  ['xfile-recipient-source', xfileRecipientSource],
  ['xfile-sasl-mechanisms', xfileSaslMechanisms],
  ['xfile-sasl-socket', xfileSaslSocket],
  ['xfile-saslauthd-off', xfileSaslauthdOff],
  ['xfile-saslauthd-realm', xfileSaslauthdRealm],
  ['xfile-saslauthd-socket', xfileSaslauthdSocket],
  ['xfile-saslauthd-unused', xfileSaslauthdUnused],
  ['xfile-saslauthd-virtual', xfileSaslauthdVirtual],
  ['xfile-sender-login-form', xfileSenderLoginForm],
  ['xfile-sql-credentials', xfileSqlCredentials],
  ['xfile-sql-host-grant', xfileSqlHostGrant],
  ['xfile-sql-password-differs', xfileSqlPasswordDiffers],
  ['xfile-sql-query-keys', xfileSqlQueryKeys],
  ['xfile-sql-socket', xfileSqlSocket],
  ['xfile-submission-port-clash', xfileSubmissionPortClash],
  ['xfile-suexec-user', xfileSuexecUser],
  ['xfile-tls-material-differs', xfileTlsMaterialDiffers],
  ['xfile-uid-gid', xfileUidGid],
  ['xfile-username-case', xfileUsernameCase],
  ['xfile-webmail-smtp', xfileWebmailSmtp],
  ['zone-address-invalid', zoneAddressInvalid],
  ['zone-cname-conflict', zoneCnameConflict],
  ['zone-final-dot-missing', zoneFinalDotMissing],
  ['zone-line-refused', zoneLineRefused],
  ['zone-mail-host', zoneMailHost],
  ['zone-spf', zoneSpf],
  ['zone-text-too-long', zoneTextTooLong],
  ['zone-text-unquoted', zoneTextUnquoted],
  ['zone-unknown-type', zoneUnknownType],
])
