#!/usr/bin/env bash
# Makes the assets of a release in the folder named: tarballs of what is committed, the SBOM, the notes, the digests.
set -euo pipefail

folder=$1
version=$(node -p 'require("./package.json").version')
name="konvid-ingest-$version"
mkdir -p "$folder"

# The test vectors belong to the schemas, though a runner doesn't need them (export-ignore in .gitattributes).
attributes=$(git rev-parse --git-path info/attributes)
mkdir -p "$(dirname "$attributes")"
trap 'rm -f "$attributes"' EXIT
echo '* -export-ignore' > "$attributes"

# From the commit, not from the work tree: the same commit gives the same tar.
archive() { git archive --format=tar --prefix="$name/" HEAD "${@:2}" | gzip --no-name --best > "$folder/$name-$1.tar.gz"; }
archive dist dist LICENSE CHANGELOG.md
archive schema schema LICENSE

# From the lock file alone, so that nothing has to be installed.
npm sbom --package-lock-only --sbom-format=cyclonedx > "$folder/sbom.cdx.json"

# The section of this version, without its heading.
awk -v heading="## $version" '
  /^## / { inside = ($0 == heading || index($0, heading " ") == 1); next }
  inside
' CHANGELOG.md > "$folder/notes.md"
[ -s "$folder/notes.md" ] || { echo "::error::CHANGELOG.md says nothing of $version"; exit 1; }

cd "$folder"
sha256sum -- *.tar.gz sbom.cdx.json > SHA256SUMS
