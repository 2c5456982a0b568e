#!/bin/sh
# Unpacks Postfix and Dovecot of Debian 13 with all that they need into /var/cache/mailcfg/debian13, where the tests find
# them and run their programs in a chroot: second referees, for other releases. Needs root, apt and Debian's archive keyring.
set -eu

root=/var/cache/mailcfg/debian13
if [ -x "$root/usr/sbin/postconf" ] && [ -e "$root/usr/lib/dovecot/modules/libdriver_mysql.so" ]; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# An apt of its own: nothing is installed here, and the lists of this machine stay as they are.
mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
: >"$work/status"
# Whatever mirror this machine takes its own Debian packages from has the other release, too.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m 1 '/debian/*$')
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$work/sources.list"
own_apt() {
  apt-get -q -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State="$work" \
    -o Dir::State::status="$work/status" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root "$@"
}
own_apt update
own_apt install -y --download-only --no-install-recommends postfix postfix-lmdb postfix-pcre \
  dovecot-core dovecot-imapd dovecot-pop3d dovecot-lmtpd dovecot-managesieved dovecot-sieve \
  dovecot-mysql dovecot-pgsql dovecot-sqlite dovecot-ldap dovecot-solr

# The package base-files makes /bin, /lib and so on links to /usr; it goes first so that the others follow them.
rm -rf "$root.new"
mkdir -p "$root.new"
for package in "$work"/cache/archives/base-files_*.deb "$work"/cache/archives/*.deb; do
  [ -e "$package" ] && dpkg-deb --fsys-tarfile "$package" | tar -x --keep-directory-symlink -C "$root.new"
done
for directory in bin sbin lib lib64; do
  [ -e "$root.new/$directory" ] || ln -s "usr/$directory" "$root.new/$directory"
done

# What the packages' own scripts would have made: the accounts that the programs look for, and the list of map types.
printf '%s\n' 'root:x:0:0::/root:/bin/sh' 'nobody:x:65534:65534::/:/bin/sh' 'postfix:x:101:102::/:/bin/false' \
  'dovecot:x:103:104::/:/bin/false' 'dovenull:x:104:105::/:/bin/false' >"$root.new/etc/passwd"
printf '%s\n' 'root:x:0:' 'nogroup:x:65534:' 'postfix:x:102:' 'postdrop:x:103:' 'dovecot:x:104:' \
  'dovenull:x:105:' >"$root.new/etc/group"
mkdir -p "$root.new/etc/postfix" "$root.new/tmp" "$root.new/dev" "$root.new/var/lib/postfix"
chmod 1777 "$root.new/tmp"
: >"$root.new/dev/null"
printf '%s\t%s\t%s\t%s\n' lmdb postfix-lmdb.so dict_lmdb_open mkmap_lmdb_open pcre postfix-pcre.so dict_pcre_open '' \
  >"$root.new/etc/postfix/dynamicmaps.cf"
if [ -e "$root" ]; then mv "$root" "$work/before"; fi
mv "$root.new" "$root"
