#!/bin/sh
# Signs a program for Windows, in place. Without a certificate it does nothing, and says nothing.
#   TUNESMITH_SIGN_CERT      certificate with its key, as a .pfx file (a self-signed one works for trying)
#   TUNESMITH_SIGN_PASSWORD  a file with its password
#   TUNESMITH_SIGN_TIME      address of a time stamp server; without it the signature ends with the certificate
set -eu
[ -n "${TUNESMITH_SIGN_CERT:-}" ] || exit 0
command -v osslsigncode >/dev/null || { echo "osslsigncode is missing: apt-get install osslsigncode" >&2; exit 1; }
set -- "$1" -pkcs12 "$TUNESMITH_SIGN_CERT" -h sha256 -n Tunesmith
[ -z "${TUNESMITH_SIGN_PASSWORD:-}" ] || set -- "$@" -readpass "$TUNESMITH_SIGN_PASSWORD"
[ -z "${TUNESMITH_SIGN_TIME:-}" ] || set -- "$@" -ts "$TUNESMITH_SIGN_TIME"
file=$1
shift
osslsigncode sign "$@" -in "$file" -out "$file.signed" >/dev/null
mv "$file.signed" "$file"
