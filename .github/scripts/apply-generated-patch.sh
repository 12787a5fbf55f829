#!/usr/bin/env bash
# Stages a patch that unreviewed code has made: ordinary files in the generated folders, and nothing else of it.
set -euo pipefail

patch=$1
[ -s "$patch" ] || { echo 'what is committed is what the sources give already'; exit 0; }

git apply --index --include='dist/*' --include='src/*/generated/*' "$patch"

strange=$(git diff --cached --raw --no-renames | grep --invert-match --extended-regexp '^:[0-7]{6} (100644|100755|000000) ' || true)
[ -z "$strange" ] || { printf '::error::the patch holds what is no ordinary file\n%s\n' "$strange"; exit 1; }

git diff --cached --quiet || echo 'changed=true' >> "$GITHUB_OUTPUT"
