#!/usr/bin/env bash
# Lints the API documents of all services with nl-api-design-rules.yaml.
#
#   controleer.sh documenten   every document that the programs give, made anew
#   controleer.sh proef        every rule of the ruleset reports on fout.openapi.yaml: a rule that cannot fail says nothing
set -euo pipefail

HIER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
REPO=$(cd "$HIER/../.." && pwd)
REGELS=$HIER/nl-api-design-rules.yaml
WERK=$(mktemp -d)
trap 'rm -rf "$WERK"' EXIT

# The linter is installed in a folder that git ignores, once per version.
spectral() {
    local map=$REPO/.keten/spectral
    if ! cmp -s "$HIER/package.json" "$map/package.json" || [[ ! -x $map/node_modules/.bin/spectral ]]; then
        rm -rf "$map"
        mkdir -p "$map"
        npm install --prefix "$map" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error \
            "$(node -p 'Object.entries(require(process.argv[1]).devDependencies).map(d => d.join("@")).join(" ")' "$HIER/package.json")" >&2
        cp "$HIER/package.json" "$map/package.json" # last: the mark that it is all there
    fi
    "$map/node_modules/.bin/spectral" lint --ruleset "$REGELS" --fail-severity hint "$@"
}

documenten() {
    dotnet "$REPO/deploy/lokaal/bin/Release/net10.0/Keten.Lokaal.dll" documenten "$WERK" >/dev/null
    spectral --quiet "$WERK"/*.openapi.json
    echo "$(find "$WERK" -name '*.openapi.json' | wc -l) documenten, geen opmerkingen"
}

proef() {
    local regels gemeld
    regels=$(awk '/^rules:/ { in_regels = 1; next } /^[^ #]/ { in_regels = 0 } in_regels && /^  [a-z0-9-]+:$/ { gsub(/[ :]/, ""); print }' "$REGELS" | sort)
    spectral --quiet --format json --output "$WERK/gemeld.json" "$HIER/fout.openapi.yaml" >/dev/null || true
    gemeld=$(node -p '[...new Set(require(process.argv[1]).map(m => m.code))].sort().join("\n")' "$WERK/gemeld.json")
    diff <(echo "$regels") <(echo "$gemeld") >"$WERK/verschil" || {
        echo "Regels (<) die niets melden over fout.openapi.yaml, of meldingen (>) zonder regel:"
        grep '^[<>]' "$WERK/verschil"
        return 1
    }
    echo "$(wc -l <<<"$regels") regels, elk meldt iets"
}

case ${1:-} in
    documenten | proef) "$1" ;;
    *)
        echo "Gebruik: controleer.sh documenten | proef" >&2
        exit 2
        ;;
esac
