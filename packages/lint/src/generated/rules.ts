/** Generated from the folders below rules/ by `npm run generate`; do not edit. */

import type { AnyRule } from '../rule.ts'
import { rule as accessActionArgument } from '../../rules/access-action-argument/rule.ts'
import { rule as accessActionUnavailable } from '../../rules/access-action-unavailable/rule.ts'
import { rule as accessDotDomainSemantics } from '../../rules/access-dot-domain-semantics/rule.ts'
import { rule as accessKeyWildcard } from '../../rules/access-key-wildcard/rule.ts'
import { rule as accessTableMixedKeys } from '../../rules/access-table-mixed-keys/rule.ts'
import { rule as accessUnknownAction } from '../../rules/access-unknown-action/rule.ts'
import { rule as addressVerifySenderInvalid } from '../../rules/address-verify-sender-invalid/rule.ts'
import { rule as aliasDatabaseNotIndexed } from '../../rules/alias-database-not-indexed/rule.ts'
import { rule as aliasLoop } from '../../rules/alias-loop/rule.ts'
import { rule as aliasRequiredMissing } from '../../rules/alias-required-missing/rule.ts'
import { rule as aliasUnquotedCommand } from '../../rules/alias-unquoted-command/rule.ts'
import { rule as antispamBeforePermitSasl } from '../../rules/antispam-before-permit-sasl/rule.ts'
import { rule as authdaemondSocketOpen } from '../../rules/authdaemond-socket-open/rule.ts'
import { rule as backscatterCanonicalWildcard } from '../../rules/backscatter-canonical-wildcard/rule.ts'
import { rule as backscatterCatchAll } from '../../rules/backscatter-catch-all/rule.ts'
import { rule as backscatterDomainAlias } from '../../rules/backscatter-domain-alias/rule.ts'
import { rule as backscatterLocalRecipients } from '../../rules/backscatter-local-recipients/rule.ts'
import { rule as backscatterRelayRecipients } from '../../rules/backscatter-relay-recipients/rule.ts'
import { rule as backscatterVirtualMailboxMaps } from '../../rules/backscatter-virtual-mailbox-maps/rule.ts'
import { rule as bannerDisclosesSoftware } from '../../rules/banner-discloses-software/rule.ts'
import { rule as bannerWithoutLeadingHostname } from '../../rules/banner-without-leading-hostname/rule.ts'
import { rule as bdbSunset } from '../../rules/bdb-sunset/rule.ts'
import { rule as bindAddressInvalid } from '../../rules/bind-address-invalid/rule.ts'
import { rule as catchAllForEveryDomain } from '../../rules/catch-all-for-every-domain/rule.ts'
import { rule as cidrHostBitsSet } from '../../rules/cidr-host-bits-set/rule.ts'
import { rule as cidrShadowed } from '../../rules/cidr-shadowed/rule.ts'
import { rule as cidrTableInvalid } from '../../rules/cidr-table-invalid/rule.ts'
import { rule as clientCertNotAsked } from '../../rules/client-cert-not-asked/rule.ts'
import { rule as commentGluedToValue } from '../../rules/comment-glued-to-value/rule.ts'
import { rule as compatLevelMalformed } from '../../rules/compat-level-malformed/rule.ts'
import { rule as compatLevelMissing } from '../../rules/compat-level-missing/rule.ts'
import { rule as compatLevelPinsOldDefault } from '../../rules/compat-level-pins-old-default/rule.ts'
import { rule as concurrencyFeedbackMalformed } from '../../rules/concurrency-feedback-malformed/rule.ts'
import { rule as configOwnedByServiceUser } from '../../rules/config-owned-by-service-user/rule.ts'
import { rule as configUnreadableForUsers } from '../../rules/config-unreadable-for-users/rule.ts'
import { rule as configWritableByOthers } from '../../rules/config-writable-by-others/rule.ts'
import { rule as courierAuthmodulelist } from '../../rules/courier-authmodulelist/rule.ts'
import { rule as courierAuthrcMarker } from '../../rules/courier-authrc-marker/rule.ts'
import { rule as courierDebugPasswords } from '../../rules/courier-debug-passwords/rule.ts'
import { rule as courierDuplicateKey } from '../../rules/courier-duplicate-key/rule.ts'
import { rule as courierInvalidValue } from '../../rules/courier-invalid-value/rule.ts'
import { rule as courierLdapRequiredKey } from '../../rules/courier-ldap-required-key/rule.ts'
import { rule as courierMysqlFieldsIgnored } from '../../rules/courier-mysql-fields-ignored/rule.ts'
import { rule as courierMysqlMacro } from '../../rules/courier-mysql-macro/rule.ts'
import { rule as courierMysqlPortMissing } from '../../rules/courier-mysql-port-missing/rule.ts'
import { rule as courierMysqlRequiredField } from '../../rules/courier-mysql-required-field/rule.ts'
import { rule as courierMysqlSelectColumns } from '../../rules/courier-mysql-select-columns/rule.ts'
import { rule as courierMysqlSelectContinuation } from '../../rules/courier-mysql-select-continuation/rule.ts'
import { rule as courierMysqlTextAfterValue } from '../../rules/courier-mysql-text-after-value/rule.ts'
import { rule as courierNoDaemons } from '../../rules/courier-no-daemons/rule.ts'
import { rule as courierOwnerInvalid } from '../../rules/courier-owner-invalid/rule.ts'
import { rule as courierReadablePasswords } from '../../rules/courier-readable-passwords/rule.ts'
import { rule as courierRelativePathField } from '../../rules/courier-relative-path-field/rule.ts'
import { rule as courierRemovedKey } from '../../rules/courier-removed-key/rule.ts'
import { rule as courierShellAssignment } from '../../rules/courier-shell-assignment/rule.ts'
import { rule as courierTlsOptional } from '../../rules/courier-tls-optional/rule.ts'
import { rule as courierTlsProtocolObsolete } from '../../rules/courier-tls-protocol-obsolete/rule.ts'
import { rule as courierUnknownKey } from '../../rules/courier-unknown-key/rule.ts'
import { rule as crlfLineEndings } from '../../rules/crlf-line-endings/rule.ts'
import { rule as cyrusAnyPassword } from '../../rules/cyrus-any-password/rule.ts'
import { rule as cyrusAuthdaemondPathMissing } from '../../rules/cyrus-authdaemond-path-missing/rule.ts'
import { rule as cyrusAuxpropUnknown } from '../../rules/cyrus-auxprop-unknown/rule.ts'
import { rule as cyrusConfigLocation } from '../../rules/cyrus-config-location/rule.ts'
import { rule as cyrusDuplicateOption } from '../../rules/cyrus-duplicate-option/rule.ts'
import { rule as cyrusEmptyValue } from '../../rules/cyrus-empty-value/rule.ts'
import { rule as cyrusInlineComment } from '../../rules/cyrus-inline-comment/rule.ts'
import { rule as cyrusInvalidValue } from '../../rules/cyrus-invalid-value/rule.ts'
import { rule as cyrusLineWithoutColon } from '../../rules/cyrus-line-without-colon/rule.ts'
import { rule as cyrusListSeparator } from '../../rules/cyrus-list-separator/rule.ts'
import { rule as cyrusLogPasswords } from '../../rules/cyrus-log-passwords/rule.ts'
import { rule as cyrusMechListMissing } from '../../rules/cyrus-mech-list-missing/rule.ts'
import { rule as cyrusMechanismUnknown } from '../../rules/cyrus-mechanism-unknown/rule.ts'
import { rule as cyrusObsoleteMechanism } from '../../rules/cyrus-obsolete-mechanism/rule.ts'
import { rule as cyrusOptionWithoutEffect } from '../../rules/cyrus-option-without-effect/rule.ts'
import { rule as cyrusPwcheckUnknown } from '../../rules/cyrus-pwcheck-unknown/rule.ts'
import { rule as cyrusSharedSecretMechImpossible } from '../../rules/cyrus-shared-secret-mech-impossible/rule.ts'
import { rule as cyrusSqlSelect } from '../../rules/cyrus-sql-select/rule.ts'
import { rule as cyrusUnknownOption } from '../../rules/cyrus-unknown-option/rule.ts'
import { rule as defaultChangesOnUpgrade } from '../../rules/default-changes-on-upgrade/rule.ts'
import { rule as defaultPrivsMailOwner } from '../../rules/default-privs-mail-owner/rule.ts'
import { rule as delayRejectOff } from '../../rules/delay-reject-off/rule.ts'
import { rule as destinationPortInvalid } from '../../rules/destination-port-invalid/rule.ts'
import { rule as detachedNetmask } from '../../rules/detached-netmask/rule.ts'
import { rule as directoryCreatedByCheck } from '../../rules/directory-created-by-check/rule.ts'
import { rule as dnsblDeadZone } from '../../rules/dnsbl-dead-zone/rule.ts'
import { rule as dnsblTwice } from '../../rules/dnsbl-twice/rule.ts'
import { rule as dnsblWithoutReplyFilter } from '../../rules/dnsbl-without-reply-filter/rule.ts'
import { rule as domainInSeveralClasses } from '../../rules/domain-in-several-classes/rule.ts'
import { rule as domainListWildcard } from '../../rules/domain-list-wildcard/rule.ts'
import { rule as domainRegexpUnanchored } from '../../rules/domain-regexp-unanchored/rule.ts'
import { rule as dovecotAuthWorkerUserWithPam } from '../../rules/dovecot-auth-worker-user-with-pam/rule.ts'
import { rule as dovecotBraceOnOwnLine } from '../../rules/dovecot-brace-on-own-line/rule.ts'
import { rule as dovecotDuplicateSetting } from '../../rules/dovecot-duplicate-setting/rule.ts'
import { rule as dovecotEllipsisPasted } from '../../rules/dovecot-ellipsis-pasted/rule.ts'
import { rule as dovecotHashGlued } from '../../rules/dovecot-hash-glued/rule.ts'
import { rule as dovecotIncludeMisplaced } from '../../rules/dovecot-include-misplaced/rule.ts'
import { rule as dovecotIncludeMissing } from '../../rules/dovecot-include-missing/rule.ts'
import { rule as dovecotInvalidValue } from '../../rules/dovecot-invalid-value/rule.ts'
import { rule as dovecotListenerDirectoryMissing } from '../../rules/dovecot-listener-directory-missing/rule.ts'
import { rule as dovecotLoginMechanism } from '../../rules/dovecot-login-mechanism/rule.ts'
import { rule as dovecotMailLocationFormat } from '../../rules/dovecot-mail-location-format/rule.ts'
import { rule as dovecotMailPluginsOverwritten } from '../../rules/dovecot-mail-plugins-overwritten/rule.ts'
import { rule as dovecotMechanismNeedsPlainPassword } from '../../rules/dovecot-mechanism-needs-plain-password/rule.ts'
import { rule as dovecotMechanismUnknown } from '../../rules/dovecot-mechanism-unknown/rule.ts'
import { rule as dovecotMixedGenerations } from '../../rules/dovecot-mixed-generations/rule.ts'
import { rule as dovecotNoInboxNamespace } from '../../rules/dovecot-no-inbox-namespace/rule.ts'
import { rule as dovecotOneLineBlock } from '../../rules/dovecot-one-line-block/rule.ts'
import { rule as dovecotPamAndSqlPassdb } from '../../rules/dovecot-pam-and-sql-passdb/rule.ts'
import { rule as dovecotPassdbArgsMissingFile } from '../../rules/dovecot-passdb-args-missing-file/rule.ts'
import { rule as dovecotPassdbDriver } from '../../rules/dovecot-passdb-driver/rule.ts'
import { rule as dovecotPasswordLogging } from '../../rules/dovecot-password-logging/rule.ts'
import { rule as dovecotPlaintextWithoutTls } from '../../rules/dovecot-plaintext-without-tls/rule.ts'
import { rule as dovecotPostmasterAddress } from '../../rules/dovecot-postmaster-address/rule.ts'
import { rule as dovecotPrivilegedGroupUnneeded } from '../../rules/dovecot-privileged-group-unneeded/rule.ts'
import { rule as dovecotProtocolBlockDisabled } from '../../rules/dovecot-protocol-block-disabled/rule.ts'
import { rule as dovecotSettingInWrongSection } from '../../rules/dovecot-setting-in-wrong-section/rule.ts'
import { rule as dovecotSocketMode } from '../../rules/dovecot-socket-mode/rule.ts'
import { rule as dovecotSocketOwnerForPostfix } from '../../rules/dovecot-socket-owner-for-postfix/rule.ts'
import { rule as dovecotSocketSuffixForPostfix } from '../../rules/dovecot-socket-suffix-for-postfix/rule.ts'
import { rule as dovecotSocketWorldWritable } from '../../rules/dovecot-socket-world-writable/rule.ts'
import { rule as dovecotSqlConnectSyntax } from '../../rules/dovecot-sql-connect-syntax/rule.ts'
import { rule as dovecotSqlFieldsMissing } from '../../rules/dovecot-sql-fields-missing/rule.ts'
import { rule as dovecotSqlHashInPassword } from '../../rules/dovecot-sql-hash-in-password/rule.ts'
import { rule as dovecotSqlSelectStar } from '../../rules/dovecot-sql-select-star/rule.ts'
import { rule as dovecotSqlServiceAsUser } from '../../rules/dovecot-sql-service-as-user/rule.ts'
import { rule as dovecotSqlTrailingSemicolon } from '../../rules/dovecot-sql-trailing-semicolon/rule.ts'
import { rule as dovecotSqlUnquotedVariable } from '../../rules/dovecot-sql-unquoted-variable/rule.ts'
import { rule as dovecotSslContradiction } from '../../rules/dovecot-ssl-contradiction/rule.ts'
import { rule as dovecotSslMinProtocolValue } from '../../rules/dovecot-ssl-min-protocol-value/rule.ts'
import { rule as dovecotSslNotRequired } from '../../rules/dovecot-ssl-not-required/rule.ts'
import { rule as dovecotSslPathWithoutLt } from '../../rules/dovecot-ssl-path-without-lt/rule.ts'
import { rule as dovecotSslProtocolsObsolete } from '../../rules/dovecot-ssl-protocols-obsolete/rule.ts'
import { rule as dovecotTrustedNetworksWide } from '../../rules/dovecot-trusted-networks-wide/rule.ts'
import { rule as dovecotUidBelowFirstValid } from '../../rules/dovecot-uid-below-first-valid/rule.ts'
import { rule as dovecotUnbalancedQuote } from '../../rules/dovecot-unbalanced-quote/rule.ts'
import { rule as dovecotUnclosedBlock } from '../../rules/dovecot-unclosed-block/rule.ts'
import { rule as dovecotUnknownPluginSetting } from '../../rules/dovecot-unknown-plugin-setting/rule.ts'
import { rule as dovecotUnknownSetting } from '../../rules/dovecot-unknown-setting/rule.ts'
import { rule as dovecotUnknownVariable } from '../../rules/dovecot-unknown-variable/rule.ts'
import { rule as dovecotUnreadableLine } from '../../rules/dovecot-unreadable-line/rule.ts'
import { rule as dovecotUserdbAllowAll } from '../../rules/dovecot-userdb-allow-all/rule.ts'
import { rule as dovecotUserdbMissing } from '../../rules/dovecot-userdb-missing/rule.ts'
import { rule as dovecotWeakPasswordScheme } from '../../rules/dovecot-weak-password-scheme/rule.ts'
import { rule as dovecot1AuthBlock } from '../../rules/dovecot1-auth-block/rule.ts'
import { rule as dovecot1SslProtocolNames } from '../../rules/dovecot1-ssl-protocol-names/rule.ts'
import { rule as dovecot24ExternalSqlFile } from '../../rules/dovecot24-external-sql-file/rule.ts'
import { rule as dovecot24FilePrefix } from '../../rules/dovecot24-file-prefix/rule.ts'
import { rule as dovecot24MailLocationSplit } from '../../rules/dovecot24-mail-location-split/rule.ts'
import { rule as dovecot24PluginBlock } from '../../rules/dovecot24-plugin-block/rule.ts'
import { rule as dovecot24ProtocolsEmpty } from '../../rules/dovecot24-protocols-empty/rule.ts'
import { rule as dovecot24RemovedFeature } from '../../rules/dovecot24-removed-feature/rule.ts'
import { rule as dovecot24SectionName } from '../../rules/dovecot24-section-name/rule.ts'
import { rule as dovecot24SettingConverted } from '../../rules/dovecot24-setting-converted/rule.ts'
import { rule as dovecot24Variable } from '../../rules/dovecot24-variable/rule.ts'
import { rule as dovecot24VersionFirst } from '../../rules/dovecot24-version-first/rule.ts'
import { rule as duplicateParameter } from '../../rules/duplicate-parameter/rule.ts'
import { rule as duplicateRestriction } from '../../rules/duplicate-restriction/rule.ts'
import { rule as emptyListItem } from '../../rules/empty-list-item/rule.ts'
import { rule as enumDowngraded } from '../../rules/enum-downgraded/rule.ts'
import { rule as errorDelayDisabled } from '../../rules/error-delay-disabled/rule.ts'
import { rule as exclusionWithoutPattern } from '../../rules/exclusion-without-pattern/rule.ts'
import { rule as extmailDuplicateKey } from '../../rules/extmail-duplicate-key/rule.ts'
import { rule as extmailInvalidValue } from '../../rules/extmail-invalid-value/rule.ts'
import { rule as extmailKeyNotRead } from '../../rules/extmail-key-not-read/rule.ts'
import { rule as extmailNoteBehindValue } from '../../rules/extmail-note-behind-value/rule.ts'
import { rule as extmailPublicDefaults } from '../../rules/extmail-public-defaults/rule.ts'
import { rule as extmailQuotedValue } from '../../rules/extmail-quoted-value/rule.ts'
import { rule as extmailReadablePasswords } from '../../rules/extmail-readable-passwords/rule.ts'
import { rule as extmailShippedSecret } from '../../rules/extmail-shipped-secret/rule.ts'
import { rule as extmailUnknownKey } from '../../rules/extmail-unknown-key/rule.ts'
import { rule as firstLineIsContinuation } from '../../rules/first-line-is-continuation/rule.ts'
import { rule as fullwidthOrSmartPunctuation } from '../../rules/fullwidth-or-smart-punctuation/rule.ts'
import { rule as guardBeforePermitSasl } from '../../rules/guard-before-permit-sasl/rule.ts'
import { rule as headerChecksWrongType } from '../../rules/header-checks-wrong-type/rule.ts'
import { rule as heloChecksWithoutHeloRequired } from '../../rules/helo-checks-without-helo-required/rule.ts'
import { rule as identityAliasMap } from '../../rules/identity-alias-map/rule.ts'
import { rule as indentedAssignmentSwallowed } from '../../rules/indented-assignment-swallowed/rule.ts'
import { rule as inetInterfacesEmpty } from '../../rules/inet-interfaces-empty/rule.ts'
import { rule as inetInterfacesMixedKeyword } from '../../rules/inet-interfaces-mixed-keyword/rule.ts'
import { rule as inetProtocolsInvalid } from '../../rules/inet-protocols-invalid/rule.ts'
import { rule as inlineCommentInValue } from '../../rules/inline-comment-in-value/rule.ts'
import { rule as inlineMapSyntax } from '../../rules/inline-map-syntax/rule.ts'
import { rule as integerOutOfRange } from '../../rules/integer-out-of-range/rule.ts'
import { rule as invalidBoolean } from '../../rules/invalid-boolean/rule.ts'
import { rule as invalidConditional } from '../../rules/invalid-conditional/rule.ts'
import { rule as invalidEnumValue } from '../../rules/invalid-enum-value/rule.ts'
import { rule as invalidHostname } from '../../rules/invalid-hostname/rule.ts'
import { rule as invalidInteger } from '../../rules/invalid-integer/rule.ts'
import { rule as invalidNetwork } from '../../rules/invalid-network/rule.ts'
import { rule as invalidParameterName } from '../../rules/invalid-parameter-name/rule.ts'
import { rule as invalidTimeValue } from '../../rules/invalid-time-value/rule.ts'
import { rule as invisibleCharacter } from '../../rules/invisible-character/rule.ts'
import { rule as ipv6WithoutBrackets } from '../../rules/ipv6-without-brackets/rule.ts'
import { rule as knownTcpPortsFormat } from '../../rules/known-tcp-ports-format/rule.ts'
import { rule as ldapMapPlainBind } from '../../rules/ldap-map-plain-bind/rule.ts'
import { rule as lineWithoutEquals } from '../../rules/line-without-equals/rule.ts'
import { rule as lmtpFallbackRelayUnused } from '../../rules/lmtp-fallback-relay-unused/rule.ts'
import { rule as localDeliveryPrecedence } from '../../rules/local-delivery-precedence/rule.ts'
import { rule as loginMapsWithAliasTargets } from '../../rules/login-maps-with-alias-targets/rule.ts'
import { rule as loginMismatchRedundant } from '../../rules/login-mismatch-redundant/rule.ts'
import { rule as loginMismatchUnreachable } from '../../rules/login-mismatch-unreachable/rule.ts'
import { rule as loginMismatchWithoutMaps } from '../../rules/login-mismatch-without-maps/rule.ts'
import { rule as luserRelayDead } from '../../rules/luser-relay-dead/rule.ts'
import { rule as macroCycle } from '../../rules/macro-cycle/rule.ts'
import { rule as macroWithoutDollar } from '../../rules/macro-without-dollar/rule.ts'
import { rule as mailSpoolForeignOwner } from '../../rules/mail-spool-foreign-owner/rule.ts'
import { rule as mailboxLockWithoutMethod } from '../../rules/mailbox-lock-without-method/rule.ts'
import { rule as maillogFileNotAllowed } from '../../rules/maillog-file-not-allowed/rule.ts'
import { rule as mapAliasSyntax } from '../../rules/map-alias-syntax/rule.ts'
import { rule as mapContentTypeMismatch } from '../../rules/map-content-type-mismatch/rule.ts'
import { rule as mapDuplicateKey } from '../../rules/map-duplicate-key/rule.ts'
import { rule as mapEntryWithoutValue } from '../../rules/map-entry-without-value/rule.ts'
import { rule as mapIndexMissingOrStale } from '../../rules/map-index-missing-or-stale/rule.ts'
import { rule as mapInlineComment } from '../../rules/map-inline-comment/rule.ts'
import { rule as mapKeyWildcard } from '../../rules/map-key-wildcard/rule.ts'
import { rule as mapKeyWithoutAt } from '../../rules/map-key-without-at/rule.ts'
import { rule as mapNameIncomplete } from '../../rules/map-name-incomplete/rule.ts'
import { rule as mapPathRelative } from '../../rules/map-path-relative/rule.ts'
import { rule as mapSearchOrderInvalid } from '../../rules/map-search-order-invalid/rule.ts'
import { rule as mapSingleAddress } from '../../rules/map-single-address/rule.ts'
import { rule as mapSourceMissing } from '../../rules/map-source-missing/rule.ts'
import { rule as mapTypeMissing } from '../../rules/map-type-missing/rule.ts'
import { rule as mapTypeNotTrusted } from '../../rules/map-type-not-trusted/rule.ts'
import { rule as mapTypeNotWritable } from '../../rules/map-type-not-writable/rule.ts'
import { rule as mapTypeUnavailable } from '../../rules/map-type-unavailable/rule.ts'
import { rule as mapTypeUnknown } from '../../rules/map-type-unknown/rule.ts'
import { rule as masterChrootDefaultDash } from '../../rules/master-chroot-default-dash/rule.ts'
import { rule as masterChrootImpossible } from '../../rules/master-chroot-impossible/rule.ts'
import { rule as masterChrootMissingFiles } from '../../rules/master-chroot-missing-files/rule.ts'
import { rule as masterContentFilterLoop } from '../../rules/master-content-filter-loop/rule.ts'
import { rule as masterCoreServiceMissing } from '../../rules/master-core-service-missing/rule.ts'
import { rule as masterDuplicateService } from '../../rules/master-duplicate-service/rule.ts'
import { rule as masterFieldCount } from '../../rules/master-field-count/rule.ts'
import { rule as masterFieldValue } from '../../rules/master-field-value/rule.ts'
import { rule as masterFifoObsolete } from '../../rules/master-fifo-obsolete/rule.ts'
import { rule as masterFullwidthDash } from '../../rules/master-fullwidth-dash/rule.ts'
import { rule as masterInetPrivate } from '../../rules/master-inet-private/rule.ts'
import { rule as masterInlineComment } from '../../rules/master-inline-comment/rule.ts'
import { rule as masterOptionIncomplete } from '../../rules/master-option-incomplete/rule.ts'
import { rule as masterOptionNotIndented } from '../../rules/master-option-not-indented/rule.ts'
import { rule as masterOptionOrphaned } from '../../rules/master-option-orphaned/rule.ts'
import { rule as masterOptionSpacedEquals } from '../../rules/master-option-spaced-equals/rule.ts'
import { rule as masterOptionUnbracedSpace } from '../../rules/master-option-unbraced-space/rule.ts'
import { rule as masterPipeFlags } from '../../rules/master-pipe-flags/rule.ts'
import { rule as masterPipeLiteralMacro } from '../../rules/master-pipe-literal-macro/rule.ts'
import { rule as masterPipeRecipientLimit } from '../../rules/master-pipe-recipient-limit/rule.ts'
import { rule as masterPipeRunsAsRoot } from '../../rules/master-pipe-runs-as-root/rule.ts'
import { rule as masterPipeShell } from '../../rules/master-pipe-shell/rule.ts'
import { rule as masterPipeSize } from '../../rules/master-pipe-size/rule.ts'
import { rule as masterPipeWithoutArgv } from '../../rules/master-pipe-without-argv/rule.ts'
import { rule as masterPipeWithoutUser } from '../../rules/master-pipe-without-user/rule.ts'
import { rule as masterPostlogMissing } from '../../rules/master-postlog-missing/rule.ts'
import { rule as masterPrivilegesNeeded } from '../../rules/master-privileges-needed/rule.ts'
import { rule as masterProcessLimit } from '../../rules/master-process-limit/rule.ts'
import { rule as masterReinjectionExposed } from '../../rules/master-reinjection-exposed/rule.ts'
import { rule as masterSubmissionNotRestricted } from '../../rules/master-submission-not-restricted/rule.ts'
import { rule as masterTypeUnsupported } from '../../rules/master-type-unsupported/rule.ts'
import { rule as masterUndefinedMacro } from '../../rules/master-undefined-macro/rule.ts'
import { rule as masterUnexpectedArgument } from '../../rules/master-unexpected-argument/rule.ts'
import { rule as masterUnknownDaemon } from '../../rules/master-unknown-daemon/rule.ts'
import { rule as masterUnknownOption } from '../../rules/master-unknown-option/rule.ts'
import { rule as masterUnresolvablePortName } from '../../rules/master-unresolvable-port-name/rule.ts'
import { rule as masterWakeup } from '../../rules/master-wakeup/rule.ts'
import { rule as mergeConflictMarker } from '../../rules/merge-conflict-marker/rule.ts'
import { rule as milterEndpointFormat } from '../../rules/milter-endpoint-format/rule.ts'
import { rule as milterFailurePolicy } from '../../rules/milter-failure-policy/rule.ts'
import { rule as milterNotForLocalMail } from '../../rules/milter-not-for-local-mail/rule.ts'
import { rule as milterOptionInvalid } from '../../rules/milter-option-invalid/rule.ts'
import { rule as mimeSettingsContradict } from '../../rules/mime-settings-contradict/rule.ts'
import { rule as missingFinalNewline } from '../../rules/missing-final-newline/rule.ts'
import { rule as mydestinationContainsNetworks } from '../../rules/mydestination-contains-networks/rule.ts'
import { rule as mydestinationWithoutHostname } from '../../rules/mydestination-without-hostname/rule.ts'
import { rule as mydomainSuspicious } from '../../rules/mydomain-suspicious/rule.ts'
import { rule as myhostnameNotFqdn } from '../../rules/myhostname-not-fqdn/rule.ts'
import { rule as mynetworksByHostname } from '../../rules/mynetworks-by-hostname/rule.ts'
import { rule as mynetworksContainerGateway } from '../../rules/mynetworks-container-gateway/rule.ts'
import { rule as mynetworksMissingLoopback } from '../../rules/mynetworks-missing-loopback/rule.ts'
import { rule as mynetworksStyleTrustsNeighbours } from '../../rules/mynetworks-style-trusts-neighbours/rule.ts'
import { rule as mynetworksTooWide } from '../../rules/mynetworks-too-wide/rule.ts'
import { rule as mynetworksWorld } from '../../rules/mynetworks-world/rule.ts'
import { rule as myoriginSeveralValues } from '../../rules/myorigin-several-values/rule.ts'
import { rule as myoriginVirtualAlias } from '../../rules/myorigin-virtual-alias/rule.ts'
import { rule as mysqlFileRefused } from '../../rules/mysql-file-refused/rule.ts'
import { rule as mysqlListensEverywhere } from '../../rules/mysql-listens-everywhere/rule.ts'
import { rule as mysqlNoteBehindValue } from '../../rules/mysql-note-behind-value/rule.ts'
import { rule as mysqlOptionMisspelt } from '../../rules/mysql-option-misspelt/rule.ts'
import { rule as mysqlOptionOutsideGroup } from '../../rules/mysql-option-outside-group/rule.ts'
import { rule as mysqlRunsAsRoot } from '../../rules/mysql-runs-as-root/rule.ts'
import { rule as mysqlSocketDiffers } from '../../rules/mysql-socket-differs/rule.ts'
import { rule as mysqlUnknownGroup } from '../../rules/mysql-unknown-group/rule.ts'
import { rule as mysqlValueCutAtHash } from '../../rules/mysql-value-cut-at-hash/rule.ts'
import { rule as negatedNetworkAfterWideMatch } from '../../rules/negated-network-after-wide-match/rule.ts'
import { rule as nestedBraceItemUnbalanced } from '../../rules/nested-brace-item-unbalanced/rule.ts'
import { rule as networkPatternNeverMatches } from '../../rules/network-pattern-never-matches/rule.ts'
import { rule as obsoleteInstallParameter } from '../../rules/obsolete-install-parameter/rule.ts'
import { rule as openRelay } from '../../rules/open-relay/rule.ts'
import { rule as overrideOnWrongDaemon } from '../../rules/override-on-wrong-daemon/rule.ts'
import { rule as parameterDeprecated } from '../../rules/parameter-deprecated/rule.ts'
import { rule as parameterEqualsDefault } from '../../rules/parameter-equals-default/rule.ts'
import { rule as parameterInWrongFile } from '../../rules/parameter-in-wrong-file/rule.ts'
import { rule as parameterNameCase } from '../../rules/parameter-name-case/rule.ts'
import { rule as parameterNotInVersion } from '../../rules/parameter-not-in-version/rule.ts'
import { rule as parameterReadOnly } from '../../rules/parameter-read-only/rule.ts'
import { rule as parameterRemoved } from '../../rules/parameter-removed/rule.ts'
import { rule as parameterRenamed } from '../../rules/parameter-renamed/rule.ts'
import { rule as parameterSmtpSmtpdMixup } from '../../rules/parameter-smtp-smtpd-mixup/rule.ts'
import { rule as pastedShellOrProse } from '../../rules/pasted-shell-or-prose/rule.ts'
import { rule as pathNotAbsolute } from '../../rules/path-not-absolute/rule.ts'
import { rule as permitAnyClientCert } from '../../rules/permit-any-client-cert/rule.ts'
import { rule as permitMxBackup } from '../../rules/permit-mx-backup/rule.ts'
import { rule as permitNakedIp } from '../../rules/permit-naked-ip/rule.ts'
import { rule as pipeliningCheckMisplaced } from '../../rules/pipelining-check-misplaced/rule.ts'
import { rule as placeholderLeftInPlace } from '../../rules/placeholder-left-in-place/rule.ts'
import { rule as policyServiceBeforeGuard } from '../../rules/policy-service-before-guard/rule.ts'
import { rule as policyServiceInvalid } from '../../rules/policy-service-invalid/rule.ts'
import { rule as postscreenDeepTests } from '../../rules/postscreen-deep-tests/rule.ts'
import { rule as postscreenDnsblSiteInvalid } from '../../rules/postscreen-dnsbl-site-invalid/rule.ts'
import { rule as postscreenServiceIncomplete } from '../../rules/postscreen-service-incomplete/rule.ts'
import { rule as postscreenThresholdUnreachable } from '../../rules/postscreen-threshold-unreachable/rule.ts'
import { rule as proxyMapNotApproved } from '../../rules/proxy-map-not-approved/rule.ts'
import { rule as proxyWithoutProxyProtocol } from '../../rules/proxy-without-proxy-protocol/rule.ts'
import { rule as proxymapServiceName } from '../../rules/proxymap-service-name/rule.ts'
import { rule as queueLifetimeShort } from '../../rules/queue-lifetime-short/rule.ts'
import { rule as queueLimitsInverted } from '../../rules/queue-limits-inverted/rule.ts'
import { rule as queueTimesInverted } from '../../rules/queue-times-inverted/rule.ts'
import { rule as quotedValue } from '../../rules/quoted-value/rule.ts'
import { rule as recipientDelimiterSuspicious } from '../../rules/recipient-delimiter-suspicious/rule.ts'
import { rule as redundantFinalPermit } from '../../rules/redundant-final-permit/rule.ts'
import { rule as referencedFileMissing } from '../../rules/referenced-file-missing/rule.ts'
import { rule as regexpPcreSyntax } from '../../rules/regexp-pcre-syntax/rule.ts'
import { rule as regexpShadowed } from '../../rules/regexp-shadowed/rule.ts'
import { rule as regexpSubstitutionRange } from '../../rules/regexp-substitution-range/rule.ts'
import { rule as regexpSyntax } from '../../rules/regexp-syntax/rule.ts'
import { rule as regexpUnanchored } from '../../rules/regexp-unanchored/rule.ts'
import { rule as regexpUnescapedDot } from '../../rules/regexp-unescaped-dot/rule.ts'
import { rule as rejectAllOnMx } from '../../rules/reject-all-on-mx/rule.ts'
import { rule as relayDomainsParentMatch } from '../../rules/relay-domains-parent-match/rule.ts'
import { rule as relayDomainsWildcard } from '../../rules/relay-domains-wildcard/rule.ts'
import { rule as relayGuardEmptied } from '../../rules/relay-guard-emptied/rule.ts'
import { rule as relayGuardMissing } from '../../rules/relay-guard-missing/rule.ts'
import { rule as relayGuardNeutralised } from '../../rules/relay-guard-neutralised/rule.ts'
import { rule as relayNumericOk } from '../../rules/relay-numeric-ok/rule.ts'
import { rule as relayOkBeforeGuard } from '../../rules/relay-ok-before-guard/rule.ts'
import { rule as relayOkOnForgeableKey } from '../../rules/relay-ok-on-forgeable-key/rule.ts'
import { rule as relaySendmailAction } from '../../rules/relay-sendmail-action/rule.ts'
import { rule as relayStaticOk } from '../../rules/relay-static-ok/rule.ts'
import { rule as relayhostIsSelf } from '../../rules/relayhost-is-self/rule.ts'
import { rule as relayhostWithoutBrackets } from '../../rules/relayhost-without-brackets/rule.ts'
import { rule as replyCodeNotNegative } from '../../rules/reply-code-not-negative/rule.ts'
import { rule as replyMacroUnknown } from '../../rules/reply-macro-unknown/rule.ts'
import { rule as restrictionClassShadowsBuiltin } from '../../rules/restriction-class-shadows-builtin/rule.ts'
import { rule as restrictionClassUndefined } from '../../rules/restriction-class-undefined/rule.ts'
import { rule as restrictionListOnlyPermits } from '../../rules/restriction-list-only-permits/rule.ts'
import { rule as restrictionMissingArgument } from '../../rules/restriction-missing-argument/rule.ts'
import { rule as restrictionObsoleteName } from '../../rules/restriction-obsolete-name/rule.ts'
import { rule as restrictionRemoved } from '../../rules/restriction-removed/rule.ts'
import { rule as restrictionWrongStage } from '../../rules/restriction-wrong-stage/rule.ts'
import { rule as saslAnonymousAllowed } from '../../rules/sasl-anonymous-allowed/rule.ts'
import { rule as saslAuthOnMxPort } from '../../rules/sasl-auth-on-mx-port/rule.ts'
import { rule as saslBrokenClients } from '../../rules/sasl-broken-clients/rule.ts'
import { rule as saslCheckWithoutLogin } from '../../rules/sasl-check-without-login/rule.ts'
import { rule as saslClientCacheName } from '../../rules/sasl-client-cache-name/rule.ts'
import { rule as saslClientDefaultNoplaintext } from '../../rules/sasl-client-default-noplaintext/rule.ts'
import { rule as saslClientKeyMismatch } from '../../rules/sasl-client-key-mismatch/rule.ts'
import { rule as saslClientWithoutPasswords } from '../../rules/sasl-client-without-passwords/rule.ts'
import { rule as saslDovecotPathMissing } from '../../rules/sasl-dovecot-path-missing/rule.ts'
import { rule as saslEnabledUnused } from '../../rules/sasl-enabled-unused/rule.ts'
import { rule as saslLeftoverCyrus } from '../../rules/sasl-leftover-cyrus/rule.ts'
import { rule as saslLocalDomainAppended } from '../../rules/sasl-local-domain-appended/rule.ts'
import { rule as saslMechanismFilterNames } from '../../rules/sasl-mechanism-filter-names/rule.ts'
import { rule as saslNoplaintextBlocksPlain } from '../../rules/sasl-noplaintext-blocks-plain/rule.ts'
import { rule as saslPasswordEntry } from '../../rules/sasl-password-entry/rule.ts'
import { rule as saslPathAbsoluteInChroot } from '../../rules/sasl-path-absolute-in-chroot/rule.ts'
import { rule as saslPermitWithoutEnable } from '../../rules/sasl-permit-without-enable/rule.ts'
import { rule as saslTypeInvalid } from '../../rules/sasl-type-invalid/rule.ts'
import { rule as saslauthdMechanism } from '../../rules/saslauthd-mechanism/rule.ts'
import { rule as saslauthdOptions } from '../../rules/saslauthd-options/rule.ts'
import { rule as saslauthdRimapHost } from '../../rules/saslauthd-rimap-host/rule.ts'
import { rule as saslauthdUnknownKey } from '../../rules/saslauthd-unknown-key/rule.ts'
import { rule as secretFileWorldReadable } from '../../rules/secret-file-world-readable/rule.ts'
import { rule as secretInline } from '../../rules/secret-inline/rule.ts'
import { rule as secretWeakOrSample } from '../../rules/secret-weak-or-sample/rule.ts'
import { rule as serverAccessListWord } from '../../rules/server-access-list-word/rule.ts'
import { rule as serviceNameMissing } from '../../rules/service-name-missing/rule.ts'
import { rule as serviceOverrideWeakensRelay } from '../../rules/service-override-weakens-relay/rule.ts'
import { rule as servicesLineInvalid } from '../../rules/services-line-invalid/rule.ts'
import { rule as servicesNameTwice } from '../../rules/services-name-twice/rule.ts'
import { rule as servicesUdpForMail } from '../../rules/services-udp-for-mail/rule.ts'
import { rule as sizeLimitsInverted } from '../../rules/size-limits-inverted/rule.ts'
import { rule as smtputf8WithLmtp } from '../../rules/smtputf8-with-lmtp/rule.ts'
import { rule as smugglingProtectionOff } from '../../rules/smuggling-protection-off/rule.ts'
import { rule as softBounceLeftOn } from '../../rules/soft-bounce-left-on/rule.ts'
import { rule as sqlDriverMissing } from '../../rules/sql-driver-missing/rule.ts'
import { rule as sqlFlagCompare } from '../../rules/sql-flag-compare/rule.ts'
import { rule as sqlKeyInLike } from '../../rules/sql-key-in-like/rule.ts'
import { rule as sqlKeyUnprotected } from '../../rules/sql-key-unprotected/rule.ts'
import { rule as sqlMapDoubleQuoted } from '../../rules/sql-map-double-quoted/rule.ts'
import { rule as sqlMapDovecotVariable } from '../../rules/sql-map-dovecot-variable/rule.ts'
import { rule as sqlMapKeyWithoutDomain } from '../../rules/sql-map-key-without-domain/rule.ts'
import { rule as sqlMapLegacySyntax } from '../../rules/sql-map-legacy-syntax/rule.ts'
import { rule as sqlMapLocalhostSocket } from '../../rules/sql-map-localhost-socket/rule.ts'
import { rule as sqlMapRequiredKey } from '../../rules/sql-map-required-key/rule.ts'
import { rule as sqlMapResultFormat } from '../../rules/sql-map-result-format/rule.ts'
import { rule as sqlMapSeveralColumns } from '../../rules/sql-map-several-columns/rule.ts'
import { rule as sqlMapSuperuser } from '../../rules/sql-map-superuser/rule.ts'
import { rule as sqlMapUnknownKey } from '../../rules/sql-map-unknown-key/rule.ts'
import { rule as sqlMapUnquotedKey } from '../../rules/sql-map-unquoted-key/rule.ts'
import { rule as sqlNeverTrue } from '../../rules/sql-never-true/rule.ts'
import { rule as sqlPasswordColumnShort } from '../../rules/sql-password-column-short/rule.ts'
import { rule as sqlQueryWithoutKey } from '../../rules/sql-query-without-key/rule.ts'
import { rule as sqlSampleData } from '../../rules/sql-sample-data/rule.ts'
import { rule as sqlSyntax } from '../../rules/sql-syntax/rule.ts'
import { rule as sqlTablesNotJoined } from '../../rules/sql-tables-not-joined/rule.ts'
import { rule as sqlUnknownColumn } from '../../rules/sql-unknown-column/rule.ts'
import { rule as sqlUnknownTable } from '../../rules/sql-unknown-table/rule.ts'
import { rule as startSettingBroken } from '../../rules/start-setting-broken/rule.ts'
import { rule as storageInTmp } from '../../rules/storage-in-tmp/rule.ts'
import { rule as strictDnsIdentityCheck } from '../../rules/strict-dns-identity-check/rule.ts'
import { rule as submissionSenderSpoofing } from '../../rules/submission-sender-spoofing/rule.ts'
import { rule as suppressionUnknownRule } from '../../rules/suppression-unknown-rule/rule.ts'
import { rule as suppressionUnused } from '../../rules/suppression-unused/rule.ts'
import { rule as suppressionWithoutReason } from '../../rules/suppression-without-reason/rule.ts'
import { rule as templateRegionSkipped } from '../../rules/template-region-skipped/rule.ts'
import { rule as terminologyRenamed } from '../../rules/terminology-renamed/rule.ts'
import { rule as textLengthOutOfRange } from '../../rules/text-length-out-of-range/rule.ts'
import { rule as timeUnitImplicit } from '../../rules/time-unit-implicit/rule.ts'
import { rule as timeValueTrailingText } from '../../rules/time-value-trailing-text/rule.ts'
import { rule as tlsAuthInClear } from '../../rules/tls-auth-in-clear/rule.ts'
import { rule as tlsAuthOnlyButTlsOff } from '../../rules/tls-auth-only-but-tls-off/rule.ts'
import { rule as tlsCertificateUnreadable } from '../../rules/tls-certificate-unreadable/rule.ts'
import { rule as tlsChainFilesBesideCertificate } from '../../rules/tls-chain-files-beside-certificate/rule.ts'
import { rule as tlsChainIncomplete } from '../../rules/tls-chain-incomplete/rule.ts'
import { rule as tlsChainKeyOrder } from '../../rules/tls-chain-key-order/rule.ts'
import { rule as tlsClient465WithoutWrapper } from '../../rules/tls-client-465-without-wrapper/rule.ts'
import { rule as tlsClientCertRequest } from '../../rules/tls-client-cert-request/rule.ts'
import { rule as tlsClientCredentialsInClear } from '../../rules/tls-client-credentials-in-clear/rule.ts'
import { rule as tlsClientOff } from '../../rules/tls-client-off/rule.ts'
import { rule as tlsClientVerifyWithoutCa } from '../../rules/tls-client-verify-without-ca/rule.ts'
import { rule as tlsDaneWithoutDnssec } from '../../rules/tls-dane-without-dnssec/rule.ts'
import { rule as tlsDhParametersObsolete } from '../../rules/tls-dh-parameters-obsolete/rule.ts'
import { rule as tlsDigestUnknown } from '../../rules/tls-digest-unknown/rule.ts'
import { rule as tlsExcludeCiphersOperator } from '../../rules/tls-exclude-ciphers-operator/rule.ts'
import { rule as tlsFingerprintInvalid } from '../../rules/tls-fingerprint-invalid/rule.ts'
import { rule as tlsFingerprintWithoutList } from '../../rules/tls-fingerprint-without-list/rule.ts'
import { rule as tlsKeyMissing } from '../../rules/tls-key-missing/rule.ts'
import { rule as tlsLoglevelDebug } from '../../rules/tls-loglevel-debug/rule.ts'
import { rule as tlsMandatoryListOnly } from '../../rules/tls-mandatory-list-only/rule.ts'
import { rule as tlsMandatoryOnMx } from '../../rules/tls-mandatory-on-mx/rule.ts'
import { rule as tlsObsoleteProtocol } from '../../rules/tls-obsolete-protocol/rule.ts'
import { rule as tlsPerSiteIgnored } from '../../rules/tls-per-site-ignored/rule.ts'
import { rule as tlsPolicyResult } from '../../rules/tls-policy-result/rule.ts'
import { rule as tlsProtocolUnknown } from '../../rules/tls-protocol-unknown/rule.ts'
import { rule as tlsRandomSourceEmpty } from '../../rules/tls-random-source-empty/rule.ts'
import { rule as tlsServerWithoutCertificate } from '../../rules/tls-server-without-certificate/rule.ts'
import { rule as tlsSmtpsWithoutWrappermode } from '../../rules/tls-smtps-without-wrappermode/rule.ts'
import { rule as tlsSnakeoilCertificate } from '../../rules/tls-snakeoil-certificate/rule.ts'
import { rule as tlsSubmissionOptional } from '../../rules/tls-submission-optional/rule.ts'
import { rule as tlsTicketCipherInvalid } from '../../rules/tls-ticket-cipher-invalid/rule.ts'
import { rule as tlsWeakCipherGrade } from '../../rules/tls-weak-cipher-grade/rule.ts'
import { rule as tlsWeakCipherOverride } from '../../rules/tls-weak-cipher-override/rule.ts'
import { rule as tlsWrappermodeOnStarttlsPort } from '../../rules/tls-wrappermode-on-starttls-port/rule.ts'
import { rule as trailingCommaInList } from '../../rules/trailing-comma-in-list/rule.ts'
import { rule as transportNameEmpty } from '../../rules/transport-name-empty/rule.ts'
import { rule as transportNexthopWithoutBrackets } from '../../rules/transport-nexthop-without-brackets/rule.ts'
import { rule as transportParameterWithoutService } from '../../rules/transport-parameter-without-service/rule.ts'
import { rule as transportServiceMissing } from '../../rules/transport-service-missing/rule.ts'
import { rule as transportSyntax } from '../../rules/transport-syntax/rule.ts'
import { rule as unbalancedMacro } from '../../rules/unbalanced-macro/rule.ts'
import { rule as undefinedMacro } from '../../rules/undefined-macro/rule.ts'
import { rule as undisclosedRecipientsHeaderFormat } from '../../rules/undisclosed-recipients-header-format/rule.ts'
import { rule as unknownParameter } from '../../rules/unknown-parameter/rule.ts'
import { rule as unknownRestriction } from '../../rules/unknown-restriction/rule.ts'
import { rule as unlistedRecipientCheckOff } from '../../rules/unlisted-recipient-check-off/rule.ts'
import { rule as unreachableAfterPermit } from '../../rules/unreachable-after-permit/rule.ts'
import { rule as unreadableLine } from '../../rules/unreadable-line/rule.ts'
import { rule as untrustedRoutingAllowed } from '../../rules/untrusted-routing-allowed/rule.ts'
import { rule as userParameterUnused } from '../../rules/user-parameter-unused/rule.ts'
import { rule as vdaPatchParameter } from '../../rules/vda-patch-parameter/rule.ts'
import { rule as verpDelimitersNotAllowed } from '../../rules/verp-delimiters-not-allowed/rule.ts'
import { rule as versionCompareOperator } from '../../rules/version-compare-operator/rule.ts'
import { rule as virtualAliasDomainsByPattern } from '../../rules/virtual-alias-domains-by-pattern/rule.ts'
import { rule as virtualIdNotNumber } from '../../rules/virtual-id-not-number/rule.ts'
import { rule as virtualMailboxBaseMissing } from '../../rules/virtual-mailbox-base-missing/rule.ts'
import { rule as virtualMailboxBaseNotWritable } from '../../rules/virtual-mailbox-base-not-writable/rule.ts'
import { rule as virtualMailboxConstantResult } from '../../rules/virtual-mailbox-constant-result/rule.ts'
import { rule as virtualMaildirSlash } from '../../rules/virtual-maildir-slash/rule.ts'
import { rule as virtualResultNotAddress } from '../../rules/virtual-result-not-address/rule.ts'
import { rule as virtualSelfAliasWithCatchAll } from '../../rules/virtual-self-alias-with-catch-all/rule.ts'
import { rule as virtualSettingsIgnored } from '../../rules/virtual-settings-ignored/rule.ts'
import { rule as virtualUidBelowMinimum } from '../../rules/virtual-uid-below-minimum/rule.ts'
import { rule as vrfyEnabled } from '../../rules/vrfy-enabled/rule.ts'
import { rule as wrongListSeparator } from '../../rules/wrong-list-separator/rule.ts'
import { rule as xclientHostsWide } from '../../rules/xclient-hosts-wide/rule.ts'
import { rule as xfileAccountNameMisspelt } from '../../rules/xfile-account-name-misspelt/rule.ts'
import { rule as xfileAliasDatabase } from '../../rules/xfile-alias-database/rule.ts'
import { rule as xfileAuthdaemondSocket } from '../../rules/xfile-authdaemond-socket/rule.ts'
import { rule as xfileChrootCopies } from '../../rules/xfile-chroot-copies/rule.ts'
import { rule as xfileCourierCramPassword } from '../../rules/xfile-courier-cram-password/rule.ts'
import { rule as xfileCourierModuleUnlisted } from '../../rules/xfile-courier-module-unlisted/rule.ts'
import { rule as xfileCyrusConfigName } from '../../rules/xfile-cyrus-config-name/rule.ts'
import { rule as xfileCyrusConfigPath } from '../../rules/xfile-cyrus-config-path/rule.ts'
import { rule as xfileCyrusHostNeeds } from '../../rules/xfile-cyrus-host-needs/rule.ts'
import { rule as xfileCyrusNoMechanismLeft } from '../../rules/xfile-cyrus-no-mechanism-left/rule.ts'
import { rule as xfileCyrusPathClosed } from '../../rules/xfile-cyrus-path-closed/rule.ts'
import { rule as xfileCyrusSocketInJail } from '../../rules/xfile-cyrus-socket-in-jail/rule.ts'
import { rule as xfileCyrusSqlHashed } from '../../rules/xfile-cyrus-sql-hashed/rule.ts'
import { rule as xfileDefaultDomain } from '../../rules/xfile-default-domain/rule.ts'
import { rule as xfileHostnameConsistency } from '../../rules/xfile-hostname-consistency/rule.ts'
import { rule as xfileHostnameDns } from '../../rules/xfile-hostname-dns/rule.ts'
import { rule as xfileImapServerClash } from '../../rules/xfile-imap-server-clash/rule.ts'
import { rule as xfileLdaUserdbSocket } from '../../rules/xfile-lda-userdb-socket/rule.ts'
import { rule as xfileLmtpProtocolOff } from '../../rules/xfile-lmtp-protocol-off/rule.ts'
import { rule as xfileLmtpSocket } from '../../rules/xfile-lmtp-socket/rule.ts'
import { rule as xfileLmtpUsername } from '../../rules/xfile-lmtp-username/rule.ts'
import { rule as xfileMailboxFormat } from '../../rules/xfile-mailbox-format/rule.ts'
import { rule as xfileMailboxesOfMailOwner } from '../../rules/xfile-mailboxes-of-mail-owner/rule.ts'
import { rule as xfileMaildirPath } from '../../rules/xfile-maildir-path/rule.ts'
import { rule as xfileMaildropNeeds } from '../../rules/xfile-maildrop-needs/rule.ts'
import { rule as xfileMapUnreferenced } from '../../rules/xfile-map-unreferenced/rule.ts'
import { rule as xfileMessageSizeWebmail } from '../../rules/xfile-message-size-webmail/rule.ts'
import { rule as xfileMilterSocket } from '../../rules/xfile-milter-socket/rule.ts'
import { rule as xfileMixedImapServers } from '../../rules/xfile-mixed-imap-servers/rule.ts'
import { rule as xfileMxClosed } from '../../rules/xfile-mx-closed/rule.ts'
import { rule as xfilePasswordScheme } from '../../rules/xfile-password-scheme/rule.ts'
import { rule as xfileQuotaDouble } from '../../rules/xfile-quota-double/rule.ts'
import { rule as xfileQuotaPolicy } from '../../rules/xfile-quota-policy/rule.ts'
import { rule as xfileRecipientDelimiter } from '../../rules/xfile-recipient-delimiter/rule.ts'
import { rule as xfileRecipientSource } from '../../rules/xfile-recipient-source/rule.ts'
import { rule as xfileSaslMechanisms } from '../../rules/xfile-sasl-mechanisms/rule.ts'
import { rule as xfileSaslSocket } from '../../rules/xfile-sasl-socket/rule.ts'
import { rule as xfileSaslauthdOff } from '../../rules/xfile-saslauthd-off/rule.ts'
import { rule as xfileSaslauthdRealm } from '../../rules/xfile-saslauthd-realm/rule.ts'
import { rule as xfileSaslauthdSocket } from '../../rules/xfile-saslauthd-socket/rule.ts'
import { rule as xfileSaslauthdUnused } from '../../rules/xfile-saslauthd-unused/rule.ts'
import { rule as xfileSaslauthdVirtual } from '../../rules/xfile-saslauthd-virtual/rule.ts'
import { rule as xfileSenderLoginForm } from '../../rules/xfile-sender-login-form/rule.ts'
import { rule as xfileSqlCredentials } from '../../rules/xfile-sql-credentials/rule.ts'
import { rule as xfileSqlHostGrant } from '../../rules/xfile-sql-host-grant/rule.ts'
import { rule as xfileSqlPasswordDiffers } from '../../rules/xfile-sql-password-differs/rule.ts'
import { rule as xfileSqlQueryKeys } from '../../rules/xfile-sql-query-keys/rule.ts'
import { rule as xfileSqlSocket } from '../../rules/xfile-sql-socket/rule.ts'
import { rule as xfileSubmissionPortClash } from '../../rules/xfile-submission-port-clash/rule.ts'
import { rule as xfileSuexecUser } from '../../rules/xfile-suexec-user/rule.ts'
import { rule as xfileTlsMaterialDiffers } from '../../rules/xfile-tls-material-differs/rule.ts'
import { rule as xfileUidGid } from '../../rules/xfile-uid-gid/rule.ts'
import { rule as xfileUsernameCase } from '../../rules/xfile-username-case/rule.ts'
import { rule as xfileWebmailSmtp } from '../../rules/xfile-webmail-smtp/rule.ts'
import { rule as zoneAddressInvalid } from '../../rules/zone-address-invalid/rule.ts'
import { rule as zoneCnameConflict } from '../../rules/zone-cname-conflict/rule.ts'
import { rule as zoneFinalDotMissing } from '../../rules/zone-final-dot-missing/rule.ts'
import { rule as zoneLineRefused } from '../../rules/zone-line-refused/rule.ts'
import { rule as zoneMailHost } from '../../rules/zone-mail-host/rule.ts'
import { rule as zoneSpf } from '../../rules/zone-spf/rule.ts'
import { rule as zoneTextTooLong } from '../../rules/zone-text-too-long/rule.ts'
import { rule as zoneTextUnquoted } from '../../rules/zone-text-unquoted/rule.ts'
import { rule as zoneUnknownType } from '../../rules/zone-unknown-type/rule.ts'

export const rules: readonly AnyRule[] = [
  accessActionArgument,
  accessActionUnavailable,
  accessDotDomainSemantics,
  accessKeyWildcard,
  accessTableMixedKeys,
  accessUnknownAction,
  addressVerifySenderInvalid,
  aliasDatabaseNotIndexed,
  aliasLoop,
  aliasRequiredMissing,
  aliasUnquotedCommand,
  antispamBeforePermitSasl,
  authdaemondSocketOpen,
  backscatterCanonicalWildcard,
  backscatterCatchAll,
  backscatterDomainAlias,
  backscatterLocalRecipients,
  backscatterRelayRecipients,
  backscatterVirtualMailboxMaps,
  bannerDisclosesSoftware,
  bannerWithoutLeadingHostname,
  bdbSunset,
  bindAddressInvalid,
  catchAllForEveryDomain,
  cidrHostBitsSet,
  cidrShadowed,
  cidrTableInvalid,
  clientCertNotAsked,
  commentGluedToValue,
  compatLevelMalformed,
  compatLevelMissing,
  compatLevelPinsOldDefault,
  concurrencyFeedbackMalformed,
  configOwnedByServiceUser,
  configUnreadableForUsers,
  configWritableByOthers,
  courierAuthmodulelist,
  courierAuthrcMarker,
  courierDebugPasswords,
  courierDuplicateKey,
  courierInvalidValue,
  courierLdapRequiredKey,
  courierMysqlFieldsIgnored,
  courierMysqlMacro,
  courierMysqlPortMissing,
  courierMysqlRequiredField,
  courierMysqlSelectColumns,
  courierMysqlSelectContinuation,
  courierMysqlTextAfterValue,
  courierNoDaemons,
  courierOwnerInvalid,
  courierReadablePasswords,
  courierRelativePathField,
  courierRemovedKey,
  courierShellAssignment,
  courierTlsOptional,
  courierTlsProtocolObsolete,
  courierUnknownKey,
  crlfLineEndings,
  cyrusAnyPassword,
  cyrusAuthdaemondPathMissing,
  cyrusAuxpropUnknown,
  cyrusConfigLocation,
  cyrusDuplicateOption,
  cyrusEmptyValue,
  cyrusInlineComment,
  cyrusInvalidValue,
  cyrusLineWithoutColon,
  cyrusListSeparator,
  cyrusLogPasswords,
  cyrusMechListMissing,
  cyrusMechanismUnknown,
  cyrusObsoleteMechanism,
  cyrusOptionWithoutEffect,
  cyrusPwcheckUnknown,
  cyrusSharedSecretMechImpossible,
  cyrusSqlSelect,
  cyrusUnknownOption,
  defaultChangesOnUpgrade,
  defaultPrivsMailOwner,
  delayRejectOff,
  destinationPortInvalid,
  detachedNetmask,
  directoryCreatedByCheck,
  dnsblDeadZone,
  dnsblTwice,
  dnsblWithoutReplyFilter,
  domainInSeveralClasses,
  domainListWildcard,
  domainRegexpUnanchored,
  dovecotAuthWorkerUserWithPam,
  dovecotBraceOnOwnLine,
  dovecotDuplicateSetting,
  dovecotEllipsisPasted,
  dovecotHashGlued,
  dovecotIncludeMisplaced,
  dovecotIncludeMissing,
  dovecotInvalidValue,
  dovecotListenerDirectoryMissing,
  dovecotLoginMechanism,
  dovecotMailLocationFormat,
  dovecotMailPluginsOverwritten,
  dovecotMechanismNeedsPlainPassword,
  dovecotMechanismUnknown,
  dovecotMixedGenerations,
  dovecotNoInboxNamespace,
  dovecotOneLineBlock,
  dovecotPamAndSqlPassdb,
  dovecotPassdbArgsMissingFile,
  dovecotPassdbDriver,
  dovecotPasswordLogging,
  dovecotPlaintextWithoutTls,
  dovecotPostmasterAddress,
  dovecotPrivilegedGroupUnneeded,
  dovecotProtocolBlockDisabled,
  dovecotSettingInWrongSection,
  dovecotSocketMode,
  dovecotSocketOwnerForPostfix,
  dovecotSocketSuffixForPostfix,
  dovecotSocketWorldWritable,
  dovecotSqlConnectSyntax,
  dovecotSqlFieldsMissing,
  dovecotSqlHashInPassword,
  dovecotSqlSelectStar,
  dovecotSqlServiceAsUser,
  dovecotSqlTrailingSemicolon,
  dovecotSqlUnquotedVariable,
  dovecotSslContradiction,
  dovecotSslMinProtocolValue,
  dovecotSslNotRequired,
  dovecotSslPathWithoutLt,
  dovecotSslProtocolsObsolete,
  dovecotTrustedNetworksWide,
  dovecotUidBelowFirstValid,
  dovecotUnbalancedQuote,
  dovecotUnclosedBlock,
  dovecotUnknownPluginSetting,
  dovecotUnknownSetting,
  dovecotUnknownVariable,
  dovecotUnreadableLine,
  dovecotUserdbAllowAll,
  dovecotUserdbMissing,
  dovecotWeakPasswordScheme,
  dovecot1AuthBlock,
  dovecot1SslProtocolNames,
  dovecot24ExternalSqlFile,
  dovecot24FilePrefix,
  dovecot24MailLocationSplit,
  dovecot24PluginBlock,
  dovecot24ProtocolsEmpty,
  dovecot24RemovedFeature,
  dovecot24SectionName,
  dovecot24SettingConverted,
  dovecot24Variable,
  dovecot24VersionFirst,
  duplicateParameter,
  duplicateRestriction,
  emptyListItem,
  enumDowngraded,
  errorDelayDisabled,
  exclusionWithoutPattern,
  extmailDuplicateKey,
  extmailInvalidValue,
  extmailKeyNotRead,
  extmailNoteBehindValue,
  extmailPublicDefaults,
  extmailQuotedValue,
  extmailReadablePasswords,
  extmailShippedSecret,
  extmailUnknownKey,
  firstLineIsContinuation,
  fullwidthOrSmartPunctuation,
  guardBeforePermitSasl,
  headerChecksWrongType,
  heloChecksWithoutHeloRequired,
  identityAliasMap,
  indentedAssignmentSwallowed,
  inetInterfacesEmpty,
  inetInterfacesMixedKeyword,
  inetProtocolsInvalid,
  inlineCommentInValue,
  inlineMapSyntax,
  integerOutOfRange,
  invalidBoolean,
  invalidConditional,
  invalidEnumValue,
  invalidHostname,
  invalidInteger,
  invalidNetwork,
  invalidParameterName,
  invalidTimeValue,
  invisibleCharacter,
  ipv6WithoutBrackets,
  knownTcpPortsFormat,
  ldapMapPlainBind,
  lineWithoutEquals,
  lmtpFallbackRelayUnused,
  localDeliveryPrecedence,
  loginMapsWithAliasTargets,
  loginMismatchRedundant,
  loginMismatchUnreachable,
  loginMismatchWithoutMaps,
  luserRelayDead,
  macroCycle,
  macroWithoutDollar,
  mailSpoolForeignOwner,
  mailboxLockWithoutMethod,
  maillogFileNotAllowed,
  mapAliasSyntax,
  mapContentTypeMismatch,
  mapDuplicateKey,
  mapEntryWithoutValue,
  mapIndexMissingOrStale,
  mapInlineComment,
  mapKeyWildcard,
  mapKeyWithoutAt,
  mapNameIncomplete,
  mapPathRelative,
  mapSearchOrderInvalid,
  mapSingleAddress,
  mapSourceMissing,
  mapTypeMissing,
  mapTypeNotTrusted,
  mapTypeNotWritable,
  mapTypeUnavailable,
  mapTypeUnknown,
  masterChrootDefaultDash,
  masterChrootImpossible,
  masterChrootMissingFiles,
  masterContentFilterLoop,
  masterCoreServiceMissing,
  masterDuplicateService,
  masterFieldCount,
  masterFieldValue,
  masterFifoObsolete,
  masterFullwidthDash,
  masterInetPrivate,
  masterInlineComment,
  masterOptionIncomplete,
  masterOptionNotIndented,
  masterOptionOrphaned,
  masterOptionSpacedEquals,
  masterOptionUnbracedSpace,
  masterPipeFlags,
  masterPipeLiteralMacro,
  masterPipeRecipientLimit,
  masterPipeRunsAsRoot,
  masterPipeShell,
  masterPipeSize,
  masterPipeWithoutArgv,
  masterPipeWithoutUser,
  masterPostlogMissing,
  masterPrivilegesNeeded,
  masterProcessLimit,
  masterReinjectionExposed,
  masterSubmissionNotRestricted,
  masterTypeUnsupported,
  masterUndefinedMacro,
  masterUnexpectedArgument,
  masterUnknownDaemon,
  masterUnknownOption,
  masterUnresolvablePortName,
  masterWakeup,
  mergeConflictMarker,
  milterEndpointFormat,
  milterFailurePolicy,
  milterNotForLocalMail,
  milterOptionInvalid,
  mimeSettingsContradict,
  missingFinalNewline,
  mydestinationContainsNetworks,
  mydestinationWithoutHostname,
  mydomainSuspicious,
  myhostnameNotFqdn,
  mynetworksByHostname,
  mynetworksContainerGateway,
  mynetworksMissingLoopback,
  mynetworksStyleTrustsNeighbours,
  mynetworksTooWide,
  mynetworksWorld,
  myoriginSeveralValues,
  myoriginVirtualAlias,
  mysqlFileRefused,
  mysqlListensEverywhere,
  mysqlNoteBehindValue,
  mysqlOptionMisspelt,
  mysqlOptionOutsideGroup,
  mysqlRunsAsRoot,
  mysqlSocketDiffers,
  mysqlUnknownGroup,
  mysqlValueCutAtHash,
  negatedNetworkAfterWideMatch,
  nestedBraceItemUnbalanced,
  networkPatternNeverMatches,
  obsoleteInstallParameter,
  openRelay,
  overrideOnWrongDaemon,
  parameterDeprecated,
  parameterEqualsDefault,
  parameterInWrongFile,
  parameterNameCase,
  parameterNotInVersion,
  parameterReadOnly,
  parameterRemoved,
  parameterRenamed,
  parameterSmtpSmtpdMixup,
  pastedShellOrProse,
  pathNotAbsolute,
  permitAnyClientCert,
  permitMxBackup,
  permitNakedIp,
  pipeliningCheckMisplaced,
  placeholderLeftInPlace,
  policyServiceBeforeGuard,
  policyServiceInvalid,
  postscreenDeepTests,
  postscreenDnsblSiteInvalid,
  postscreenServiceIncomplete,
  postscreenThresholdUnreachable,
  proxyMapNotApproved,
  proxyWithoutProxyProtocol,
  proxymapServiceName,
  queueLifetimeShort,
  queueLimitsInverted,
  queueTimesInverted,
  quotedValue,
  recipientDelimiterSuspicious,
  redundantFinalPermit,
  referencedFileMissing,
  regexpPcreSyntax,
  regexpShadowed,
  regexpSubstitutionRange,
  regexpSyntax,
  regexpUnanchored,
  regexpUnescapedDot,
  rejectAllOnMx,
  relayDomainsParentMatch,
  relayDomainsWildcard,
  relayGuardEmptied,
  relayGuardMissing,
  relayGuardNeutralised,
  relayNumericOk,
  relayOkBeforeGuard,
  relayOkOnForgeableKey,
  relaySendmailAction,
  relayStaticOk,
  relayhostIsSelf,
  relayhostWithoutBrackets,
  replyCodeNotNegative,
  replyMacroUnknown,
  restrictionClassShadowsBuiltin,
  restrictionClassUndefined,
  restrictionListOnlyPermits,
  restrictionMissingArgument,
  restrictionObsoleteName,
  restrictionRemoved,
  restrictionWrongStage,
  saslAnonymousAllowed,
  saslAuthOnMxPort,
  saslBrokenClients,
  saslCheckWithoutLogin,
  saslClientCacheName,
  saslClientDefaultNoplaintext,
  saslClientKeyMismatch,
  saslClientWithoutPasswords,
  saslDovecotPathMissing,
  saslEnabledUnused,
  saslLeftoverCyrus,
  saslLocalDomainAppended,
  saslMechanismFilterNames,
  saslNoplaintextBlocksPlain,
  saslPasswordEntry,
  saslPathAbsoluteInChroot,
  saslPermitWithoutEnable,
  saslTypeInvalid,
  saslauthdMechanism,
  saslauthdOptions,
  saslauthdRimapHost,
  saslauthdUnknownKey,
  secretFileWorldReadable,
  secretInline,
  secretWeakOrSample,
  serverAccessListWord,
  serviceNameMissing,
  serviceOverrideWeakensRelay,
  servicesLineInvalid,
  servicesNameTwice,
  servicesUdpForMail,
  sizeLimitsInverted,
  smtputf8WithLmtp,
  smugglingProtectionOff,
  softBounceLeftOn,
  sqlDriverMissing,
  sqlFlagCompare,
  sqlKeyInLike,
  sqlKeyUnprotected,
  sqlMapDoubleQuoted,
  sqlMapDovecotVariable,
  sqlMapKeyWithoutDomain,
  sqlMapLegacySyntax,
  sqlMapLocalhostSocket,
  sqlMapRequiredKey,
  sqlMapResultFormat,
  sqlMapSeveralColumns,
  sqlMapSuperuser,
  sqlMapUnknownKey,
  sqlMapUnquotedKey,
  sqlNeverTrue,
  sqlPasswordColumnShort,
  sqlQueryWithoutKey,
  sqlSampleData,
  sqlSyntax,
  sqlTablesNotJoined,
  sqlUnknownColumn,
  sqlUnknownTable,
  startSettingBroken,
  storageInTmp,
  strictDnsIdentityCheck,
  submissionSenderSpoofing,
  suppressionUnknownRule,
  suppressionUnused,
  suppressionWithoutReason,
  templateRegionSkipped,
  terminologyRenamed,
  textLengthOutOfRange,
  timeUnitImplicit,
  timeValueTrailingText,
  tlsAuthInClear,
  tlsAuthOnlyButTlsOff,
  tlsCertificateUnreadable,
  tlsChainFilesBesideCertificate,
  tlsChainIncomplete,
  tlsChainKeyOrder,
  tlsClient465WithoutWrapper,
  tlsClientCertRequest,
  tlsClientCredentialsInClear,
  tlsClientOff,
  tlsClientVerifyWithoutCa,
  tlsDaneWithoutDnssec,
  tlsDhParametersObsolete,
  tlsDigestUnknown,
  tlsExcludeCiphersOperator,
  tlsFingerprintInvalid,
  tlsFingerprintWithoutList,
  tlsKeyMissing,
  tlsLoglevelDebug,
  tlsMandatoryListOnly,
  tlsMandatoryOnMx,
  tlsObsoleteProtocol,
  tlsPerSiteIgnored,
  tlsPolicyResult,
  tlsProtocolUnknown,
  tlsRandomSourceEmpty,
  tlsServerWithoutCertificate,
  tlsSmtpsWithoutWrappermode,
  tlsSnakeoilCertificate,
  tlsSubmissionOptional,
  tlsTicketCipherInvalid,
  tlsWeakCipherGrade,
  tlsWeakCipherOverride,
  tlsWrappermodeOnStarttlsPort,
  trailingCommaInList,
  transportNameEmpty,
  transportNexthopWithoutBrackets,
  transportParameterWithoutService,
  transportServiceMissing,
  transportSyntax,
  unbalancedMacro,
  undefinedMacro,
  undisclosedRecipientsHeaderFormat,
  unknownParameter,
  unknownRestriction,
  unlistedRecipientCheckOff,
  unreachableAfterPermit,
  unreadableLine,
  untrustedRoutingAllowed,
  userParameterUnused,
  vdaPatchParameter,
  verpDelimitersNotAllowed,
  versionCompareOperator,
  virtualAliasDomainsByPattern,
  virtualIdNotNumber,
  virtualMailboxBaseMissing,
  virtualMailboxBaseNotWritable,
  virtualMailboxConstantResult,
  virtualMaildirSlash,
  virtualResultNotAddress,
  virtualSelfAliasWithCatchAll,
  virtualSettingsIgnored,
  virtualUidBelowMinimum,
  vrfyEnabled,
  wrongListSeparator,
  xclientHostsWide,
  xfileAccountNameMisspelt,
  xfileAliasDatabase,
  xfileAuthdaemondSocket,
  xfileChrootCopies,
  xfileCourierCramPassword,
  xfileCourierModuleUnlisted,
  xfileCyrusConfigName,
  xfileCyrusConfigPath,
  xfileCyrusHostNeeds,
  xfileCyrusNoMechanismLeft,
  xfileCyrusPathClosed,
  xfileCyrusSocketInJail,
  xfileCyrusSqlHashed,
  xfileDefaultDomain,
  xfileHostnameConsistency,
  xfileHostnameDns,
  xfileImapServerClash,
  xfileLdaUserdbSocket,
  xfileLmtpProtocolOff,
  xfileLmtpSocket,
  xfileLmtpUsername,
  xfileMailboxFormat,
  xfileMailboxesOfMailOwner,
  xfileMaildirPath,
  xfileMaildropNeeds,
  xfileMapUnreferenced,
  xfileMessageSizeWebmail,
  xfileMilterSocket,
  xfileMixedImapServers,
  xfileMxClosed,
  xfilePasswordScheme,
  xfileQuotaDouble,
  xfileQuotaPolicy,
  xfileRecipientDelimiter,
  xfileRecipientSource,
  xfileSaslMechanisms,
  xfileSaslSocket,
  xfileSaslauthdOff,
  xfileSaslauthdRealm,
  xfileSaslauthdSocket,
  xfileSaslauthdUnused,
  xfileSaslauthdVirtual,
  xfileSenderLoginForm,
  xfileSqlCredentials,
  xfileSqlHostGrant,
  xfileSqlPasswordDiffers,
  xfileSqlQueryKeys,
  xfileSqlSocket,
  xfileSubmissionPortClash,
  xfileSuexecUser,
  xfileTlsMaterialDiffers,
  xfileUidGid,
  xfileUsernameCase,
  xfileWebmailSmtp,
  zoneAddressInvalid,
  zoneCnameConflict,
  zoneFinalDotMissing,
  zoneLineRefused,
  zoneMailHost,
  zoneSpf,
  zoneTextTooLong,
  zoneTextUnquoted,
  zoneUnknownType,
]
