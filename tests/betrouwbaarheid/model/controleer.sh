#!/usr/bin/env bash
# Checks the model of grants and halves exhaustively with spin: what must hold, what must come about, and every deliberate break,
# each of which must be found. One line each; another exit code than 0 when something is not as expected.
#
# controleer.sh           all of it
# controleer.sh <tekst>   only the runs whose name has this text
#
# The script calls itself twice ($DEEL), for the even runs and for the odd ones, and puts their lines in order.
set -uo pipefail

if [[ -z ${DEEL:-} ]]; then
    UIT=$(mktemp -d)
    trap 'rm -rf "$UIT"' EXIT
    DEEL=0 bash "${BASH_SOURCE[0]}" "$@" >"$UIT/0" &
    even=$!
    DEEL=1 bash "${BASH_SOURCE[0]}" "$@" >"$UIT/1" &
    oneven=$!
    trap 'kill "$even" "$oneven" 2>/dev/null; exit 130' INT TERM
    wait "$even" || exit
    wait "$oneven" || exit
    sort -n -s -k 1,1 "$UIT/0" "$UIT/1" | sed -n 's/^[0-9]\{3\} //p'
    awk '$1 == "totaal" { n += $2; f += $3 } END { printf "%d gelopen, %d anders dan verwacht\n", n, f; exit !(n > 0 && f == 0) }' "$UIT/0" "$UIT/1"
    exit
fi

cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
HIER=$PWD
KEUS=${1:-}
for nodig in spin gcc awk; do
    if ! command -v "$nodig" >/dev/null; then
        echo "Er ontbreekt een programma: $nodig (Debian: apt-get install spin gcc libc6-dev)." >&2
        exit 2
    fi
done

WERK=$(mktemp -d)
trap 'rm -rf "$WERK"' EXIT
trap 'exit 130' INT TERM
cd "$WERK" || exit 1
awk -f "$HIER/tabel.awk" "$HIER/overgangen.tsv" >overgangen.pml || exit 1
cp "$HIER/overdracht.pml" .

nummer=0
gelopen=0
anders=0

meld() { printf '%03d %-9s %-43s %s\n' "$nummer" "$1" "$2" "$3"; }

fout() {
    anders=$((anders + 1))
    meld ANDERS "$1" "$2"
    [[ -s overdracht.pml.trail ]] || return 0
    # shellcheck disable=SC2086 # a list of options
    spin -t $DEFS overdracht.pml 2>/dev/null | grep -E '^ *([A-C] |de regio|backup)' | sed "s/^ */$(printf %03d "$nummer")           /"
}

# maak <gcc options> <definitions>: the checker of this configuration.
maak() {
    local opties=$1 # a list
    shift
    DEFS=$*
    BEVINDING=
    rm -f pan pan.* overdracht.pml.trail
    # shellcheck disable=SC2086 # lists of options
    spin -a $DEFS overdracht.pml >spin.log 2>&1 &&
        gcc -O1 -w -DCOLLAPSE -DVECTORSZ=2048 -DMEMLIM=4000 $opties -o pan pan.c >gcc.log 2>&1
}

loop() {
    local van=$SECONDS
    ./pan -m2000000 "$@" >uit.log 2>&1
    TIJD=$((SECONDS - van))
    TOESTANDEN=$(sed -n 's/^ *\([0-9.e+]*\) states, stored.*/\1/p' uit.log)
    DIEPTE=$(sed -n 's/.*depth reached \([0-9]*\).*/\1/p' uit.log)
    FOUTEN=$(sed -n 's/.*errors: \([0-9]*\).*/\1/p' uit.log)
    BEVINDING=$(sed -n -e 's/^pan:1: assertion violated \([a-z_]*\).*/\1/p' \
        -e 's/^pan:1: acceptance cycle.*/elk_aanbod_eindigt_en_beide_weten_het/p' uit.log)
}

# Searched to the end: no bound was met and nothing was approximated.
volledig() {
    [[ $FOUTEN == 0 && -n $TOESTANDEN ]] && ! grep -qiE 'max search depth|out of memory|bit ?state|search not completed|aborted' uit.log
}

aan_de_beurt() {
    nummer=$((nummer + 1))
    ((nummer % 2 == DEEL)) && [[ $1 == *"$KEUS"* ]] || return 1
    gelopen=$((gelopen + 1))
}

oordeel() {
    if volledig; then
        meld klopt "$1" "$TOESTANDEN toestanden, diepte $DIEPTE, $TIJD s"
    else
        fout "$1" "${BEVINDING:-niet volledig doorzocht}"
    fi
}

# geldt <name> <definitions>: at every moment all of the rules hold.
geldt() {
    local naam="altijd: $1"
    shift
    aan_de_beurt "$naam" || return 0
    : >doel.pml
    maak -DSAFETY "$@" || { fout "$naam" "het model is niet te bouwen"; return; }
    loop
    oordeel "$naam"
}

# eindigt <name> <definitions>: every offer ends and both sides learn it.
eindigt() {
    local naam="ooit: $1"
    shift
    aan_de_beurt "$naam" || return 0
    : >doel.pml
    maak -DNFAIR=6 -DLEVEND "$@" || { fout "$naam" "het model is niet te bouwen"; return; }
    loop -a -f
    oordeel "$naam"
}

# breuk <name> <finding> <definitions>: without this rule spin finds that.
breuk() {
    local naam="zonder: $1" verwacht=$2
    shift 2
    aan_de_beurt "$naam" || return 0
    : >doel.pml
    if [[ $verwacht == elk_aanbod_* ]]; then
        maak -DNFAIR=6 -DLEVEND "$@" && loop -a -f
    else
        maak -DSAFETY "$@" && loop
    fi || true
    if [[ $BEVINDING == "$verwacht" ]]; then
        meld gevonden "$naam" "$BEVINDING ($TOESTANDEN toestanden, $TIJD s)"
    else
        fout "$naam" "verwacht $verwacht, gezien ${BEVINDING:-niets}"
    fi
}

# mogelijk <name> <what> <definitions>: this does come about in the model; what never happens was not checked.
mogelijk() {
    local naam="komt voor: $1"
    echo "#define KOMT_VOOR ($2)" >doel.pml
    shift 2
    aan_de_beurt "$naam" || return 0
    maak -DSAFETY "$@" && loop
    if [[ $BEVINDING == komt_voor ]]; then
        meld gezien "$naam" "$TOESTANDEN toestanden"
    else
        fout "$naam" "komt niet voor (${BEVINDING:-niets})"
    fi
}

geldt A-B -DEEN -DAANVULLING -DSTREEK=1
geldt A-B-dan-nog-eens -DNOGMAALS -DAANVULLING -DSTREEK=3
geldt A-B-dan-C -DTWEEDE -DAANVULLING -DSTREEK=3
geldt twee-registers -DREGISTERS -DAANVULLING -DSTREEK=3
geldt A-B-A -DTERUG -DAANVULLING -DSTREEK=3
geldt A-B-A-C -DRONDE -DAANVULLING -DSTREEK=7
geldt A-B-A-of-C -DKRING -DAANVULLING -DSTREEK=7
geldt A-B,A+B-hersteld -DEEN -DAANVULLING -DSTREEK=1 -DHERSTEL=3
geldt A-B-dan-nog-eens,A+B-hersteld -DNOGMAALS -DHERSTEL=3
geldt A-B-dan-C,A+B-hersteld -DTWEEDE -DSTREEK=1 -DHERSTEL=3
geldt A-B-dan-C,A+C-hersteld -DTWEEDE -DHERSTEL=5
geldt A-B-dan-C,B+C-hersteld -DTWEEDE -DHERSTEL=6
geldt twee-registers,A-hersteld -DREGISTERS -DHERSTEL=1
geldt A-B-A,A+B-hersteld -DTERUG -DSTREEK=3 -DHERSTEL=3
geldt A-B-C,A+B-hersteld -DDOOR -DHERSTEL=3
geldt A-B-C,A+C-hersteld -DDOOR -DHERSTEL=5
geldt A-B-C,B+C-hersteld -DDOOR -DHERSTEL=6
geldt A-B-A-of-C,A+B-hersteld -DKRING -DHERSTEL=3
geldt A-B-A-C,A+B-hersteld -DRONDE -DHERSTEL=3

eindigt A-B -DEEN -DAANVULLING
eindigt A-B,gedwongen -DEEN -DSTREEK=1
eindigt A-B-dan-nog-eens -DNOGMAALS
eindigt A-B-A -DTERUG
eindigt A-B,A-hersteld -DEEN -DSTREEK=1 -DHERSTEL=1
eindigt A-B,B-hersteld -DEEN -DSTREEK=1 -DHERSTEL=2
eindigt A-B,A+B-hersteld -DEEN -DHERSTEL=3

breuk vasthouden-bij-aanbod altijd_is_iemand_gebonden -DEEN -DBREUK_VRIJ_BIJ_AANBOD
breuk intrekken-is-een-wens beide_kanten_besluiten_hetzelfde -DTWEEDE -DBREUK_EENZIJDIGE_INTREKKING
breuk nieuwe-epoch,A-hersteld hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=1 -DBREUK_HERSTEL_ZONDER_EPOCH
breuk nieuwe-epoch,B-hersteld niets_is_strijdig -DEEN -DHERSTEL=2 -DBREUK_HERSTEL_ZONDER_EPOCH
breuk wachten-tot-afgestemd hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=1 -DHERSTEL_ZONDER_WACHTEN
breuk ook-vergeten-overdrachten hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=1 -DHERSTEL_ALLEEN_BEKENDE
breuk elke-andere-dienst hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=1 -DHERSTEL_NIET_IEDEREEN
breuk wat-zij-zagen-wint hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=1 -DHERSTEL_EIGEN_WINT
breuk oude-epoch-telt-niet hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=1 -DHERSTEL_OUDE_EPOCH_TELT
breuk doorgeven-wat-gezien-is een_houder_per_register -DTERUG -DSTREEK=1 -DDOORGEVEN_ONGEZIEN
breuk op-elkaar-wachten hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=3 -DHERSTEL_WACHT_NIET_OP_ELKAAR
breuk later-aanbod-bewijst hoogstens_een_geldige_acceptatie -DTWEEDE -DHERSTEL=3 -DHERSTEL_ZONDER_GEVOLGTREKKING
breuk herkomst-in-het-aanbod een_houder_per_register -DDOOR -DHERSTEL=3 -DHERSTEL_ZONDER_HERKOMST
breuk geen-besluit-tijdens-herstel beide_kanten_besluiten_hetzelfde -DRONDE -DHERSTEL=3 -DHERSTEL_BESLUIT_METEEN
breuk alles-in-de-nieuwe-epoch elk_aanbod_eindigt_en_beide_weten_het -DEEN -DHERSTEL=1 -DHERSTEL_GEZIEN_BLIJFT_OUD

mogelijk acceptatie-ondanks-een-wens 'a[0].stand == S_GEACCEPTEERD && a[0].c == 1' -DEEN
mogelijk wens-voor-het-aanbod 'o[0].stand == S_INGETROKKEN && o[0].v == 1' -DEEN
mogelijk tweede-na-teruglegging 'a[0].stand == S_TERUGGELEGD && a[1].stand == S_GEACCEPTEERD' -DTWEEDE
mogelijk tweede-na-intrekking 'a[0].stand == S_INGETROKKEN && a[1].stand == S_GEACCEPTEERD' -DTWEEDE
mogelijk laat-antwoord-na-gedwongen-einde \
    'a[0].dc == 2 && o[0].stand == S_GEACCEPTEERD_ZONDER_GEVOLG && a[1].stand == S_GEACCEPTEERD' -DTWEEDE -DSTREEK=1
mogelijk A-B-A-C 'a[2].stand == S_GEACCEPTEERD' -DRONDE
mogelijk beide-hersteld-en-weer-verder \
    'terug[0] && terug[1] && NIEMAND_HERSTELT && epoch[0] == 1 && a[1].stand == S_GEACCEPTEERD' -DTWEEDE -DHERSTEL=3

echo "totaal $gelopen $anders"
