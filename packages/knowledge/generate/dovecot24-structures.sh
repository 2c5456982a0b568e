#!/bin/sh
# Makes generated/dovecot-2.4.json, the tables that doveconf 2.4 looks settings up in, from the source of Dovecot 2.4 and
# of its Pigeonhole: sh generate/dovecot24-structures.sh SOURCE PIGEONHOLE. SOURCE must have been configured
# (./configure --prefix=/usr --sysconfdir=/etc --localstatedir=/var). The source is compiled, and asked for the names,
# types and defaults that it holds; the parts that a build leaves out are named as Debian's build has them.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$1" && pwd)
pigeonhole=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Headers of libraries of which nothing but the names is needed here.
printf 'typedef struct ldap LDAP;\ntypedef struct ldapmsg LDAPMessage;\ntypedef struct ldapcontrol LDAPControl;\n' >"$work/ldap.h"
for name in SCOPE_BASE SCOPE_ONELEVEL SCOPE_SUBTREE DEREF_NEVER DEREF_SEARCHING DEREF_FINDING DEREF_ALWAYS \
  OPT_X_TLS_NEVER OPT_X_TLS_HARD OPT_X_TLS_DEMAND OPT_X_TLS_ALLOW OPT_X_TLS_TRY OPT_X_TLS; do
  printf '#define LDAP_%s __COUNTER__\n' "$name" >>"$work/ldap.h"
done
version='"2.4.1-4"'
for header in pigeonhole-config.h pigeonhole-version.h; do
  printf '#define PIGEONHOLE_NAME "Pigeonhole"\n#define PIGEONHOLE_VERSION %s\n#define PIGEONHOLE_VERSION_FULL %s\n' \
    "$version" "$version" >"$work/$header"
done

cd "$source/src"
headers() { find "$1" -name '*.h' -printf '-I%h\n' | sort -u | tr '\n' ' '; }
flags="-w -I$work -I. -I.. -DHAVE_CONFIG_H $(headers .) $(headers "$pigeonhole/src")"
flags="$flags -DPKG_RUNDIR=\"/run/dovecot\" -DPKG_STATEDIR=\"/var/lib/dovecot\" -DPKG_LIBEXECDIR=\"/usr/lib/dovecot\""
flags="$flags -DMODULEDIR=\"/usr/lib/dovecot/modules\" -DMODULE_DIR=\"/usr/lib/dovecot/modules\" -DBINDIR=\"/usr/bin\""
flags="$flags -DSBINDIR=\"/usr/sbin\" -DDATADIR=\"/usr/share/dovecot\" -DSYSCONFDIR=\"/etc/dovecot\" -DSSLDIR=\"/etc/ssl\""
flags="$flags -DHAVE_LDAP -DBUILTIN_LDAP -DPLUGIN_BUILD -DPASSDB_PAM -DPASSDB_SQL -DUSERDB_SQL -DBUILD_MYSQL"
flags="$flags -DBUILD_PGSQL -DBUILD_SQLITE -DHAVE_ZSTD -DHAVE_BZLIB -DBUILD_IMAP_HIBERNATE -DHAVE_LDAP_SASL"
flags="$flags -DHAVE_LIBSYSTEMD"

# Pigeonhole's list of structures repeats what its headers say.
gcc $flags -DSIEVE_SETTINGS_H -DSIEVE_STORAGE_SETTINGS_H -DSIEVE_FILE_STORAGE_SETTINGS_H \
  -DSIEVE_LDAP_STORAGE_SETTINGS_H -DIMAP_SIEVE_SETTINGS_H -DSIEVE_EXTPROGRAMS_SETTINGS_H \
  -c "$pigeonhole/src/plugins/settings/pigeonhole-settings-dynamic.c" -o "$work/pigeonhole.o"
sieve=$(grep -rlE --include='*.c' 'setting_parser_info [a-z_]+ = \{' "$pigeonhole/src" | grep -v -e dynamic)
libraries='lib-dict-extra/dict-client.c lib-dict/dict-file.c lib-dict/dict-redis.c lib-dict/dict.c lib-fs/fs-api.c
  lib-fs/fs-dict.c lib-fs/fs-posix.c lib-fs/fs-randomfail.c lib-fs/fs-sis-queue.c lib-http/http-client-settings.c
  lib-http/http-server-settings.c lib-master/master-service-settings.c lib-program-client/program-client.c
  lib-smtp/smtp-submit-settings.c lib-ssl-iostream/ssl-settings.c'

# Functions are never called, so it does no harm that most of them are missing.
gcc $flags "$here/dovecot24-structures.c" $libraries $sieve "$work/pigeonhole.o" -no-pie \
  -Wl,--unresolved-symbols=ignore-all -Wl,-z,muldefs -o "$work/structures"
"$work/structures" >"$here/../generated/dovecot-2.4.json"
