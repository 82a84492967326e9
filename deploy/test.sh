#!/usr/bin/env bash
# Everything that must hold before a change lands: the build without warnings, the formatter, the compose
# file, the model of the handover, the API documents and all tests. The last line is "N passed, N failed".
#
# The tests of the whole chain start real servers with deploy/keten.sh, each in a state folder of its own;
# keten.sh notes those folders in $KETEN_REGISTER, so that nothing is left running here, whatever happens.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
PROJECTTIJD=${KETEN_PROJECTTIJD:-1200}

WERK=$(mktemp -d)
export KETEN_REGISTER=$WERK/ketens
export KETEN_ZONDER_BOUW=1
: >"$KETEN_REGISTER"
unset KETEN_MAP KETEN_POORT

geslaagd=0
mislukt=0
overgeslagen=0
lopend=
# What failed, repeated before the last line: it stands far above that otherwise.
gebreken=()

# Stops whatever the tests left running.
stop_ketens() {
    local map
    sort -u "$KETEN_REGISTER" | while read -r map; do
        KETEN_REGISTER='' KETEN_MAP=$map bash deploy/keten.sh down --hard >/dev/null 2>&1 </dev/null ||
            echo "Let op: de keten in $map kon niet worden gestopt."
    done
    : >"$KETEN_REGISTER"
}

# shellcheck disable=SC2317 # reached through the trap
ruim_op() {
    trap - EXIT INT TERM
    if [[ -n $lopend ]]; then
        # `timeout` passes the signal on to the whole group of the test that is running.
        kill -TERM "$lopend" 2>/dev/null || true
        wait "$lopend" || true
    fi
    stop_ketens
    rm -rf "$WERK"
}
trap ruim_op EXIT
trap 'exit 130' INT TERM

# met_limiet <seconds> <command...>: in the background, so that a signal to this script is heard at once.
met_limiet() {
    local code=0
    timeout -k 30 "$@" </dev/null &
    lopend=$!
    wait "$lopend" || code=$?
    lopend=
    return "$code"
}

# controle <name> <command...>: one check that counts as one test, within LIMIET seconds (600).
controle() {
    local naam=$1
    shift
    echo "== $naam"
    if met_limiet "${LIMIET:-600}" "$@"; then
        geslaagd=$((geslaagd + 1))
    else
        mislukt=$((mislukt + 1))
        gebreken+=("$naam")
        echo "   MISLUKT: $naam"
    fi
}

# tel <xml>: "passed failed skipped" of an xunit report; fails when there is nothing to read.
tel() {
    [[ -s $1 ]] || return 1
    awk -v RS='<' '
        function getal(naam,   stuk) {
            if (!match($0, " " naam "=\"[0-9]+\"")) return 0
            stuk = substr($0, RSTART, RLENGTH)
            gsub(/[^0-9]/, "", stuk)
            return stuk
        }
        /^assembly / { n++; p += getal("passed"); f += getal("failed") + getal("errors"); s += getal("skipped") + getal("not-run") }
        /^\/assemblies>/ { af = 1 }
        END { if (!n || !af) exit 1; print p + 0, f + 0, s + 0 }' "$1"
}

# mislukten <xml>: per failed test its name and the first line of why.
mislukten() {
    awk -v RS='<' '
        /^test / && / result="Fail"/ { match($0, / name="[^"]*"/); naam = substr($0, RSTART + 7, RLENGTH - 8) }
        /^!\[CDATA\[/ && naam != "" {
            sub(/^!\[CDATA\[/, ""); sub(/(\]\]>|\n).*/, "")
            print naam ": " $0
            naam = ""
        }' "$1"
}

toets() {
    local project=$1 naam dll xml code=0 p f s cijfers regel
    naam=$(basename "$project" .csproj)
    dll=$(dirname "$project")/bin/Release/net10.0/$naam.dll
    xml=$WERK/$naam.xml
    echo "== $naam"
    met_limiet "$PROJECTTIJD" dotnet "$dll" -noLogo -noColor -xml "$xml" || code=$?
    stop_ketens
    if cijfers=$(tel "$xml"); then
        read -r p f s <<<"$cijfers"
        # A runner that fails although every test passed has failed as well.
        if ((code != 0 && f == 0)); then
            f=1
            gebreken+=("$naam sloot af met code $code")
        fi
        while read -r regel; do gebreken+=("$naam: $regel"); done < <(mislukten "$xml")
    else
        echo "   MISLUKT: $naam heeft geen uitslag (afgesloten met code $code)"
        gebreken+=("$naam heeft geen uitslag (afgesloten met code $code)")
        p=0 f=1 s=0
    fi
    geslaagd=$((geslaagd + p))
    mislukt=$((mislukt + f))
    overgeslagen=$((overgeslagen + s))
    echo "   $naam: $p geslaagd, $f mislukt, $s overgeslagen"
}

slot() {
    ((${#gebreken[@]} == 0)) || printf 'MISLUKT: %s\n' "${gebreken[@]}"
    local regel="$geslaagd passed, $mislukt failed"
    ((overgeslagen == 0)) || regel+=", $overgeslagen skipped"
    echo "$regel"
    ((mislukt == 0 && geslaagd > 0)) || exit 1
    exit 0
}

# The compose file needs passwords; any value will do to check it.
controleer_compose() {
    local naam
    while read -r naam; do
        export "$naam=alleen-voor-deze-controle"
    done < <(grep -o 'KETEN_WACHTWOORD_[A-Z][A-Z_]*\|KETEN_INTERNSLEUTEL' docker-compose.yml | sort -u)
    docker-compose -f docker-compose.yml config -q
}

if [[ ${1:-} == --controleer-compose ]]; then
    trap - EXIT
    rm -rf "$WERK"
    controleer_compose
    exit
fi

# A browser for the pages, and the font that their stylesheet names, so that they look the same everywhere; spin, and the
# compiler that it needs, for the model of the handover.
bash deploy/keten.sh pakketten docker-compose chromium fonts-dejavu-core spin gcc libc6-dev
command -v npm >/dev/null || bash deploy/keten.sh pakketten nodejs npm
bash tests/keten/grpc/installeer.sh

echo "== bouwen"
if ! met_limiet 1800 dotnet build -c Release Keten.sln --nologo -warnaserror; then
    gebreken+=(bouwen)
    mislukt=1
    slot
fi

# The tests start the programs some hundreds of times. Translated beforehand, and without what only pays in a program that runs for hours
# (measuring itself for a better translation, pages that are never both writable and executable), they are ready in half the time.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0
if met_limiet 600 dotnet publish deploy/lokaal -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true \
    -o "$WERK/programmas" --nologo -v quiet; then
    export KETEN_PROGRAMMAS=$WERK/programmas
else
    echo "   Let op: de programma's konden niet vooraf worden vertaald; zij starten trager."
fi

controle "opmaak (dotnet format)" dotnet format Keten.sln --verify-no-changes --no-restore
controle "docker-compose.yml" bash deploy/test.sh --controleer-compose
LIMIET=1800 controle "model van de overdracht (spin)" bash tests/betrouwbaarheid/model/controleer.sh
controle "API-documenten (NL API Design Rules)" bash deploy/api/controleer.sh documenten
controle "elke regel voor API-documenten kan falen" bash deploy/api/controleer.sh proef

# With the version before this one the ledger begins as a chain of that version, which is brought to this one under load.
vorige=()
if git cat-file -e "$(<deploy/vorige-versie)^{commit}" 2>/dev/null; then
    controle "de vorige versie bouwen" bash deploy/vorige.sh "$WERK/vorige"
    vorige=(--vorige "$WERK/vorige")
else
    echo "   Let op: de vorige versie staat niet in de geschiedenis van deze kopie; het storingsboek speelt zonder opwaardering."
fi
LIMIET=900 controle "storingsboek: tien ronden met elke soort storing" \
    dotnet tests/betrouwbaarheid/bin/Release/net10.0/Keten.Controleur.dll --ronden 10 --overdrachten 80 "${vorige[@]}"
stop_ketens

shopt -s nullglob
for project in tests/*/*.Tests.csproj; do
    toets "$project"
done
slot
