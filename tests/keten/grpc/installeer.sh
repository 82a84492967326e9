#!/usr/bin/env bash
# Installs the stock gRPC clients of the tests where they are missing: grpc-js in a folder that git ignores, grpcio from Debian.
set -euo pipefail

HIER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
REPO=$(cd "$HIER/../../.." && pwd)
MAP=$REPO/.keten/grpc

bash "$REPO/deploy/keten.sh" pakketten python3-grpcio python3-protobuf protobuf-compiler libprotobuf-dev
command -v npm >/dev/null || bash "$REPO/deploy/keten.sh" pakketten nodejs npm
if ! cmp -s "$HIER/package.json" "$MAP/package.json"; then
    rm -rf "$MAP"
    mkdir -p "$MAP"
    mapfile -t pakketten < <(node -p 'Object.entries(require(process.argv[1]).devDependencies).map(d => d.join("@")).join("\n")' "$HIER/package.json")
    npm install --prefix "$MAP" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error "${pakketten[@]}" >&2
    cp "$HIER/package.json" "$MAP/package.json" # last: the mark that it is all there
fi
