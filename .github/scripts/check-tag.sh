#!/usr/bin/env bash
# Refuses a release whose tag is not the version in package.json, is not on main, or has no changelog.
set -euo pipefail

refuse() { echo "::error::$*"; exit 1; }

version=$(node -p 'require("./package.json").version')
[ "$GITHUB_REF_NAME" = "v$version" ] || refuse "package.json says $version: tag v$version, or change the version first"

commit=$(git rev-parse --verify "refs/tags/$GITHUB_REF_NAME^{commit}")
git merge-base --is-ancestor "$commit" refs/remotes/origin/main || refuse "$commit is not on main: merge it, then tag the merged commit"

grep --quiet --extended-regexp "^## ${version//./\\.}( |\$)" CHANGELOG.md || refuse "CHANGELOG.md has no section \"## $version\""
