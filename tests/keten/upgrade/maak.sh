#!/usr/bin/env bash
# Makes the folder <version> beside this script: databases with data in them as that version leaves them, to be upgraded by every later
# version. Run it once, on the commit of a tag:  bash tests/keten/upgrade/maak.sh 0.1.0
# The keys in it are made for this, protect invented data, and are used nowhere else.
set -euo pipefail

HIER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
KETEN=$HIER/../../../deploy/keten.sh
VERSIE=${1:?Noem de versie}
DOEL=$HIER/$VERSIE
[[ ! -e $DOEL ]] || { echo "$DOEL bestaat al: een vastgelegde versie verandert niet meer." >&2; exit 1; }
KETEN_MAP=$(mktemp -d)/keten
export KETEN_MAP KETEN_POORT=${KETEN_POORT:-31000}
trap 'bash "$KETEN" down --hard; rm -rf "$(dirname "$KETEN_MAP")"' EXIT

bash "$KETEN" up
mkdir -p "$DOEL"
bash "$KETEN" speel naar-de-raad --json >"$DOEL/traject.json"
while IFS='=' read -r naam waarde; do export "$naam=$waarde"; done < <(bash "$KETEN" omgeving postgres)
for dienst in melding raadsonderzoek maatregel toeleiding doorlooptijd; do
    bash "$KETEN" dood "$dienst"
    # Keys made in stock that nothing refers to are left out; looks and answers tell nothing more about an upgrade than a few.
    psql -X -q -d "keten_$dienst" -c "delete from inzage where id not in (select id from inzage order by id limit 3)"
    pg_dump --no-comments --inserts "keten_$dienst" | grep -v '^--\|^$\|^\\restrict\|^\\unrestrict' >"$DOEL/keten_$dienst.sql"
    pg_dump --no-comments --inserts "keten_${dienst}_sleutels" | grep -v '^--\|^$\|^\\restrict\|^\\unrestrict' >"$DOEL/sleutels.tmp"
    while IFS= read -r regel; do
        if [[ $regel == "INSERT INTO public.sleutel "* ]]; then
            id=${regel#*VALUES (\'}
            grep -q "${id%%\'*}" "$DOEL/keten_$dienst.sql" || continue
        fi
        printf '%s\n' "$regel"
    done <"$DOEL/sleutels.tmp" >"$DOEL/keten_${dienst}_sleutels.sql"
    rm "$DOEL/sleutels.tmp"
done
mkdir "$DOEL/testsleutels"
cp "$KETEN_MAP"/inrichting/hoofdsleutel-*.bin "$DOEL/testsleutels"
chmod -R u+rwX,go+rX "$DOEL/testsleutels"
cat >"$DOEL/testsleutels/LEESMIJ.md" <<'T'
# Test keys

Throw-away keys, made by `maak.sh` for the upgrade test. They protect only the invented children of the story `naar-de-raad` in the dumps
beside this folder. They are public: never use them for anything else.
T
du -sh "$DOEL"
