#!/usr/bin/env bash
# Points the major tag (v1) to the release just made (v1.2.3): only forward, and only to the newest of its major.
set -euo pipefail

major=${GITHUB_REF_NAME%%.*}
newest=$(git tag --list "$major.*" | grep --extended-regexp '^v[0-9]+\.[0-9]+\.[0-9]+$' | sort --version-sort | tail -n 1)
if [ "$newest" != "$GITHUB_REF_NAME" ]; then
  echo "::notice::$major stays: $newest is newer than $GITHUB_REF_NAME"
  exit 0
fi

commit=$(git rev-parse --verify "refs/tags/$GITHUB_REF_NAME^{commit}")
if old=$(git rev-parse --verify --quiet "refs/tags/$major^{commit}"); then
  git merge-base --is-ancestor "$old" "$commit" || {
    echo "::error::$major is at $old, which $GITHUB_REF_NAME doesn't contain: move it by hand if that is meant"
    exit 1
  }
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/git/refs/tags/$major" -f "sha=$commit" -F force=true
else
  gh api --method POST "repos/$GITHUB_REPOSITORY/git/refs" -f "ref=refs/tags/$major" -f "sha=$commit"
fi
