set -eu
if [ "${1:-}" != --yes ] && [ -t 0 ]; then
    printf 'Remove Tunesmith from %s? Models, runs and settings stay. [y/N] ' "$target"
    read -r answer
    case "$answer" in y* | Y*) ;; *) exit 1 ;; esac
fi
[ -f "$target/installed.json" ] || { echo "There is no Tunesmith in $target." >&2; exit 1; }
(cd "$target/share" && find applications icons mime man -type f) | while read -r file; do rm -f "$data/$file"; done
[ "$(readlink "$bin/tunesmith" || true)" != "$target/tunesmith" ] || rm "$bin/tunesmith"
cp "$target/share/tell-desktop.sh" "${TMPDIR:-/tmp}/tell-desktop.$$"
rm -rf "$target"
sh "${TMPDIR:-/tmp}/tell-desktop.$$" "$data"
rm -f "${TMPDIR:-/tmp}/tell-desktop.$$"
find "$data/icons" "$data/applications" "$data/mime" "$data/man" "$bin" -depth -type d -empty -delete 2>/dev/null || true
echo "Tunesmith is removed."
