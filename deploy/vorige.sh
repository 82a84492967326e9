#!/usr/bin/env bash
# vorige.sh <folder>: the programs of the version before this one, to see whether old and new instances work side by side. Its commit stands
# in deploy/vorige-versie and must be in the history of this clone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
uit=${1:?Noem de map waarin de programma\'s komen.}
versie=$(<deploy/vorige-versie)
git cat-file -e "$versie^{commit}" 2>/dev/null || {
    echo "De vorige versie ($versie) staat niet in de geschiedenis van deze kopie: haal de hele geschiedenis op (git fetch --unshallow)." >&2
    exit 1
}
bron=$(mktemp -d)
trap 'rm -rf "$bron"' EXIT
git archive "$versie" | tar -x -C "$bron"
dotnet publish "$bron/deploy/lokaal" -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$uit" --nologo -v quiet
