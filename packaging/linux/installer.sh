#!/bin/sh
# Tunesmith @VERSION@ for Linux on x86-64, for one user; no administrator is needed.
#   sh tunesmith-@VERSION@-linux.run [--target FOLDER] [--yes]
# Installs to ~/.local/share/tunesmith-app unless told otherwise; FOLDER/uninstall removes it again. Models, runs and
# settings are kept elsewhere, and never touched.
set -eu
umask 022
size=@SIZE@ sum=@SHA256@ glibc=@GLIBC@
data="${XDG_DATA_HOME:-$HOME/.local/share}"
target="$data/tunesmith-app"
ask=yes
stop() { echo "Tunesmith was not installed: $*" >&2; exit 1; }
while [ $# -gt 0 ]; do
    case "$1" in
    --target) [ $# -gt 1 ] || stop "--target needs a folder."; target="$2"; shift 2 ;;
    --yes) ask=no; shift ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0"; [ "$1" = --help ] && exit 0; exit 2 ;;
    esac
done
case "$target" in /*) ;; *) target="$PWD/$target" ;; esac
case "$target" in *[\"\\\`\$\%]*) stop "the folder's name has a character in it that menus cannot hold: $target" ;; esac

[ "$(uname -sm)" = "Linux x86_64" ] || stop "this is $(uname -sm); it needs Linux on x86-64."
have=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)
[ -n "$have" ] || stop "it needs glibc $glibc or newer, which this system does not have."
[ "$(printf '%s\n%s\n' "$glibc" "$have" | sort -V | head -n1)" = "$glibc" ] || stop "it needs glibc $glibc or newer; this is $have."
command -v xz >/dev/null || stop "the program xz is missing; your distribution has it in xz or xz-utils."
[ ! -e "$target" ] || [ -f "$target/installed.json" ] || [ -z "$(ls -A "$target")" ] || stop "there is something else in $target. Name another folder with --target."
mkdir -p "$target.new" 2>/dev/null || stop "no files can be written in $(dirname "$target"). Name another folder with --target."
free=$(df -Pk "$target.new" | awk 'NR==2 {print $4}')
[ "$free" -ge $((size / 1024 + 102400)) ] || { rmdir "$target.new"; stop "it needs $((size / 1048576 + 100)) MB; $((free / 1024)) MB are free there."; }
if [ $ask = yes ] && [ -t 0 ]; then
    printf 'Install Tunesmith @VERSION@ (%s MB) to %s? [Y/n] ' $((size / 1048576)) "$target"
    read -r answer
    case "$answer" in n* | N*) rmdir "$target.new"; exit 1 ;; esac
fi

trap 'rm -rf "$target.new"' EXIT INT TERM
begin=$(($(grep -a -n -m1 '^# -- what follows is packed --$' "$0" | cut -d: -f1) + 1))
[ "$(tail -n +$begin "$0" | sha256sum | cut -d' ' -f1)" = $sum ] || stop "the file is damaged. Download it again."
echo "Unpacking …"
tail -n +$begin "$0" | xz -dc | tar -xf - --no-same-owner -C "$target.new" || stop "the disk is full or cannot be written."
missing=$(find "$target.new" \( -name '*.so' -o -name '*.so.*' -o -name python3.11 \) -type f ! -name libqgtk3.so \
    -exec ldd {} + 2>/dev/null | awk '/not found/ {print $1}' | sort -u | tr '\n' ' ')
"$target.new/python/bin/python3.11" -I -m compileall -q -j 0 "$target.new/python/lib" "$target.new/site" \
    "$target.new/program" >/dev/null || true

[ ! -x "$target/uninstall" ] || "$target/uninstall" --yes >/dev/null
rmdir "$target" 2>/dev/null || true
mv "$target.new" "$target"
trap - EXIT INT TERM
from=$(cd "$(dirname "$0")" && pwd)
ls -d "$from"/wheelhouse-* >/dev/null 2>&1 && printf '%s\n' "$from" >"$target/bundle.txt" # an offline bundle
sed "s|@ROOT@|$target|" "$target/share/launcher" >"$target/tunesmith"
sed -i "s|^Exec=tunesmith|Exec=\"$target/tunesmith\"|" "$target/share/applications/tunesmith.desktop"
chmod 755 "$target/tunesmith"
{
    printf '#!/bin/sh\n# Removes Tunesmith from this folder and from the menus; models, runs and settings stay.\n'
    printf 'target="%s" data="%s" bin="%s"\n' "$target" "$data" "$HOME/.local/bin"
    cat "$target/share/uninstall-rest.sh"
} >"$target/uninstall"
chmod 755 "$target/uninstall"
(cd "$target/share" && find applications icons mime man -type f) | while read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "$target/share/$file" "$data/$file"
done
mkdir -p "$HOME/.local/bin"
ln -sf "$target/tunesmith" "$HOME/.local/bin/tunesmith"
"$target/share/tell-desktop.sh" "$data"
echo "Tunesmith @VERSION@ is in $target. It is in the menu of programs now; or type: $target/tunesmith"
[ -z "$missing" ] || echo "These libraries are missing on this system, and without them the window may not open: $missing"
exit 0
# -- what follows is packed --
