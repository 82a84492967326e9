#!/usr/bin/env bash
# Runs the whole chain on this machine with real parts: PostgreSQL, RabbitMQ, the services and the
# gateway, each as a process of its own that listens on 127.0.0.1 only. `keten.sh help` lists the commands.
#
# State folder ($KETEN_MAP):
#   pid/<part>, pid/<part>.sinds   process id, and when that process began (so that a reused id is not killed)
#   log/<part>.log                 stdout and stderr
#   geheimen                       generated passwords, mode 600
#   instellingen                   port, clock, environment and instances of the last `up`
#   inrichting/                    keys and the register of organisations
#   postgres/, rabbitmq/           the servers' data
#
# Several chains can run side by side: give each its own KETEN_MAP and KETEN_POORT.
set -euo pipefail

REPO=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
MAP=$(realpath -m "${KETEN_MAP:-$REPO/.keten/echt}")
BOOT=$(</proc/sys/kernel/random/boot_id)
HIER=127.0.0.1

# In the order of the chain; ports are counted from the gateway's.
DIENSTEN=(melding raadsonderzoek maatregel toeleiding doorlooptijd)
SERVERS=(postgres rabbitmq)

# Every instance of every service is a part: melding, melding-2, ... Set when the settings are known.
EXEMPLAREN=()
ONDERDELEN=()

# How far the ports of the next instance lie from those of the one before.
REEKS=20

declare -A PLEK=([poort]=0 [melding]=1 [raadsonderzoek]=2 [maatregel]=3 [toeleiding]=4 [doorlooptijd]=5
    [grpc]=6 [register]=7
    [postgres]=10 [rabbitmq]=11 [distributie]=12 [beheer]=13 [epmd]=14)
declare -A DLL=(
    [melding]=services/melding/bin/Release/net10.0/Keten.Meldingen.dll
    [raadsonderzoek]=services/raadsonderzoek/bin/Release/net10.0/Keten.Raadsonderzoeken.dll
    [maatregel]=services/maatregel/bin/Release/net10.0/Keten.Maatregelen.dll
    [toeleiding]=services/jeugdhulp-toeleiding/bin/Release/net10.0/Keten.Toeleidingen.dll
    [doorlooptijd]=services/doorlooptijd/bin/Release/net10.0/Keten.Doorlooptijden.dll
    [poort]=gateway/bin/Release/net10.0/Keten.Gateway.dll)
LOKAAL=deploy/lokaal/bin/Release/net10.0/Keten.Lokaal.dll
# The programs as they were built, or all of them in one folder that was published.
programma() { if [[ -n ${KETEN_PROGRAMMAS:-} ]]; then printf '%s' "$KETEN_PROGRAMMAS/${1##*/}"; else printf '%s' "$REPO/$1"; fi; }
for d in "${!DLL[@]}"; do
    DLL[$d]=$(programma "${DLL[$d]}")
done
LOKAAL=$(programma "$LOKAAL")

# Seconds until a part must be healthy, and until a part that was asked to stop is killed.
WACHTTIJD=${KETEN_WACHTTIJD:-90}
STOPTIJD=30

declare -A GEHEIM=()

zeg() { printf '%s\n' "$*"; }
fout() {
    printf 'Fout: %s\n' "$*" >&2
    exit 1
}
is_root() { ((EUID == 0)); }
is_dienst() { [[ " ${EXEMPLAREN[*]} " == *" $1 "* ]]; }
is_onderdeel() { [[ " ${ONDERDELEN[*]} " == *" $1 "* ]]; }

hulp() {
    cat <<'TEKST'
Gebruik: keten.sh <opdracht>

  up [--leeg] [--instanties N]
                        start de hele keten; met --leeg worden eerst alle gegevens gewist; met --instanties
                        draait elke dienst N keer (1 tot en met 9)
  down [--hard]         stop de hele keten; met --hard meteen (kill -9), zonder netjes af te sluiten
  status                laat zien welke onderdelen draaien
  opwaardeer            breng een keten die draait naar de nieuwe programma's zonder haar stil te zetten: eerst de
                        databases, dan elke instantie op haar beurt; zet de nieuwe programma's in een eigen map
                        (KETEN_PROGRAMMAS), zodat de oude blijven staan zolang zij draaien
  speel <verhaal> ...   speel een verhaal via de poort
  start <onderdeel>     start één onderdeel (wacht niet tot het klaar is)
  wacht <onderdeel>     wacht tot het onderdeel gezond is
  stop <onderdeel>      stop één onderdeel netjes: het maakt af waar het mee bezig is
  dood <onderdeel>      stop één onderdeel hard (kill -9)
  herstel <dienst>      zeg dat de database van een dienst uit een backup is teruggezet, voor als hij dat zelf niet kan
                        zien; alle instanties staan stil, en horen bij de volgende start wat de anderen weten
  wis-bus               stop RabbitMQ hard, gooi alles erin weg en start het leeg
  omgeving <onderdeel>  laat de omgevingsvariabelen zien waarmee het onderdeel start
  rabbitmqctl ...       voer rabbitmqctl uit op de RabbitMQ van deze keten
  pakketten [pakket...] installeer de Debian-pakketten die nog ontbreken

Onderdelen: poort melding raadsonderzoek maatregel toeleiding doorlooptijd rabbitmq postgres
De tweede instantie van een dienst heet bijvoorbeeld melding-2.

Omgevingsvariabelen:
  KETEN_MAP             map voor alle gegevens (.keten/echt in de map van dit project)
  KETEN_POORT           poort van de voordeur; de andere poorten tellen hiervandaan (5080), die van elke volgende
                        instantie 20 verder
  KETEN_INSTANTIES      hoe vaak elke dienst draait, zoals --instanties (1)
  KETEN_KLOK            gesimuleerd of echt (gesimuleerd)
  KETEN_OMGEVING        Development, Staging of Production (Development)
  KETEN_ZONDER_BOUW=1   bouw niet opnieuw
  KETEN_PROGRAMMAS      map met alle programma's bij elkaar (dotnet publish van deploy/lokaal); anders bin/Release van elk
  KETEN_WACHTTIJD       seconden waarbinnen een onderdeel gezond moet zijn (90)
TEKST
}

# ---------------------------------------------------------------------------------------- settings

# An explicit variable wins, then what the last `up` used, then the default.
lees_instellingen() {
    local naam waarde
    if [[ -r $MAP/instellingen ]]; then
        while IFS='=' read -r naam waarde; do
            case $naam in
                poort) KETEN_POORT=${KETEN_POORT:-$waarde} ;;
                klok) KETEN_KLOK=${KETEN_KLOK:-$waarde} ;;
                omgeving) KETEN_OMGEVING=${KETEN_OMGEVING:-$waarde} ;;
                instanties) KETEN_INSTANTIES=${KETEN_INSTANTIES:-$waarde} ;;
            esac
        done <"$MAP/instellingen"
    fi
    KETEN_POORT=${KETEN_POORT:-5080}
    KETEN_KLOK=${KETEN_KLOK:-gesimuleerd}
    KETEN_OMGEVING=${KETEN_OMGEVING:-Development}
    zet_instanties "${KETEN_INSTANTIES:-1}"
}

zet_instanties() {
    local d i
    [[ $1 =~ ^[1-9]$ ]] || fout "--instanties vraagt een getal van 1 tot en met 9, niet '$1'."
    KETEN_INSTANTIES=$1
    local meest=$((65535 - 14 - REEKS * (KETEN_INSTANTIES - 1)))
    if ! [[ $KETEN_POORT =~ ^[1-9][0-9]{0,4}$ ]] || ((KETEN_POORT > meest)); then
        fout "KETEN_POORT moet een getal zijn van 1 tot en met $meest, niet '$KETEN_POORT'."
    fi
    EXEMPLAREN=()
    for d in "${DIENSTEN[@]}"; do
        EXEMPLAREN+=("$d")
        for ((i = 2; i <= KETEN_INSTANTIES; i++)); do
            EXEMPLAREN+=("$d-$i")
        done
    done
    ONDERDELEN=("${SERVERS[@]}" "${EXEMPLAREN[@]}" poort)
}

poort_van() {
    local dienst=${1%-[2-9]} nummer=1
    [[ $1 == "$dienst" ]] || nummer=${1##*-}
    printf '%d' $((KETEN_POORT + REEKS * (nummer - 1) + PLEK[$dienst]))
}
adres_van() { printf 'http://%s:%d' "$HIER" "$(poort_van "$1")"; }
# The addresses of all instances.
adressen_van() {
    local i
    adres_van "$1"
    for ((i = 2; i <= KETEN_INSTANTIES; i++)); do
        printf ',%s' "$(adres_van "$1-$i")"
    done
}

nieuw_geheim() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# Reads the passwords; makes those that are not there yet.
lees_geheimen() {
    local naam waarde d
    local -a namen=(postgres rabbitmq intern)
    for d in "${DIENSTEN[@]}"; do
        namen+=("${d}_eigenaar" "${d}_dienst" "${d}_sleutels_eigenaar" "${d}_sleutels_dienst")
    done
    if [[ -r $MAP/geheimen ]]; then
        while IFS='=' read -r naam waarde; do
            [[ -z $naam ]] || GEHEIM[$naam]=$waarde
        done <"$MAP/geheimen"
    fi
    for naam in "${namen[@]}"; do
        [[ -z ${GEHEIM[$naam]:-} ]] || continue
        waarde=$(nieuw_geheim)
        GEHEIM[$naam]=$waarde
        printf '%s=%s\n' "$naam" "$waarde" >>"$MAP/geheimen"
    done
}

# Everything that is made from here on is for this user only. PostgreSQL runs as another user when we
# are root, and must be able to pass through the folder, not to read it.
open_map() {
    umask 077
    lees_geheimen
    # For a test run that wants to stop whatever its tests left behind.
    [[ -z ${KETEN_REGISTER:-} ]] || printf '%s\n' "$MAP" >>"$KETEN_REGISTER"
}

maak_map() {
    mkdir -p "$MAP"
    : >>"$MAP/.keten-map"
    chmod "$(is_root && echo 711 || echo 700)" "$MAP"
    (umask 077 && mkdir -p "$MAP/pid" "$MAP/log" "$MAP/rabbitmq")
    open_map
}

bestaat_map() { [[ -f $MAP/.keten-map ]]; }
eis_map() { bestaat_map || fout "Er is nog geen keten in $MAP. Start die met: keten.sh up"; }

wis_map() {
    [[ -e $MAP ]] || return 0
    bestaat_map || [[ -z $(ls -A "$MAP") ]] ||
        fout "De map $MAP is niet door keten.sh gemaakt. Die wordt niet gewist."
    local elders
    elders=$(readlink "$MAP/postgres" || true)
    [[ $elders != /var/tmp/keten-postgres-* ]] || rm -rf "$elders"
    rm -rf "$MAP"
}

# --------------------------------------------------------------------------------------- processes

# When a process began, with the boot it began in; fails for a process that is gone or a zombie. A killed
# process of which the main thread is gone and others are not yet still holds its port: it is not gone.
begin_van() {
    local regel
    local -a veld
    { IFS= read -r regel <"/proc/$1/stat"; } 2>/dev/null || return 1
    read -r -a veld <<<"${regel##*) }"
    [[ ${veld[0]} != [ZX] || ${veld[17]} -gt 1 ]] || return 1
    printf '%s/%s\n' "$BOOT" "${veld[19]}"
}

# Process id of a part, only when it still is the process that we started.
pid_van() {
    local pid sinds nu
    { read -r pid <"$MAP/pid/$1" && read -r sinds <"$MAP/pid/$1.sinds"; } 2>/dev/null || return 1
    [[ $pid =~ ^[0-9]+$ ]] || return 1
    nu=$(begin_van "$pid") || return 1
    [[ $nu == "$sinds" ]] || return 1
    printf '%s' "$pid"
}
leeft() { pid_van "$1" >/dev/null; }

# start_los <part> <folder> <command...>: starts a process that outlives this script. The environment is
# read as KEY=VALUE lines from stdin. The subshell becomes the process: its id is the process's.
start_los() {
    local naam=$1 map=$2 pid
    local -a regels
    shift 2
    mapfile -t regels
    (
        for regel in "${regels[@]}"; do
            export "${regel?}"
        done
        cd "$map"
        exec setsid "$@" </dev/null >>"$MAP/log/$naam.log" 2>&1
    ) &
    pid=$!
    printf '%s\n' "$pid" >"$MAP/pid/$naam"
    begin_van "$pid" >"$MAP/pid/$naam.sinds" || true
}

# Prints "<pid> <begin>" of a process and all its descendants, from one look at all processes: a server
# under load has a hundred, and what a look at each takes, they would go on working.
met_nazaten() {
    cat /proc/[0-9]*/stat 2>/dev/null | awk -v top="$1" -v boot="$BOOT" '
        { pid = $1; sub(/^.*\) /, ""); begin[pid] = boot "/" $20; kinderen[$2] = kinderen[$2] " " pid }
        function noem(pid, van, i, aantal) {
            print pid, begin[pid]
            aantal = split(kinderen[pid], van, " ")
            for (i = 1; i <= aantal; i++) noem(van[i])
        }
        END { if (top in begin) noem(top) }' || true
}

# Kills a part and everything that it started, and returns when all of it is gone.
sla_dood() {
    local naam=$1 pid begin doel tel
    local -a doelen
    pid=$(pid_van "$naam") || return 0
    # Halted first, so that it starts no new process while we look.
    kill -STOP "$pid" 2>/dev/null || true
    mapfile -t doelen < <(met_nazaten "$pid")
    kill -KILL "${doelen[@]%% *}" 2>/dev/null || true
    for doel in "${doelen[@]}"; do
        read -r pid begin <<<"$doel"
        tel=0
        while [[ -n $begin && $(begin_van "$pid" || true) == "$begin" ]]; do
            ((++tel < 200)) || fout "Proces $pid van $naam stopt niet."
            sleep 0.05
        done
    done
    rm -f "$MAP/pid/$naam" "$MAP/pid/$naam.sinds"
    # All of PostgreSQL is gone, but it would take its own pid, still a zombie for a moment, for a running server.
    [[ $naam != postgres ]] || rm -f "$MAP/postgres/data/postmaster.pid"
}

# stop_net <part...>: asks the parts to stop, all at once, waits, and kills what is still there, which fails.
stop_net() {
    local naam pid tot=$((SECONDS + STOPTIJD)) hard=
    for naam in "$@"; do
        pid=$(pid_van "$naam") || continue
        # On SIGTERM PostgreSQL waits for its clients, for ever if it must; SIGINT is its orderly stop.
        kill -"$([[ $naam == postgres ]] && echo INT || echo TERM)" "$pid" 2>/dev/null || true
    done
    for naam in "$@"; do
        while leeft "$naam" && ((SECONDS < tot)); do
            sleep 0.1
        done
        if leeft "$naam"; then
            zeg "$naam stopt niet binnen $STOPTIJD seconden en wordt nu hard gestopt."
            sla_dood "$naam"
            hard=1
        fi
        rm -f "$MAP/pid/$naam" "$MAP/pid/$naam.sinds"
    done
    [[ -z $hard ]]
}

luistert() { (exec 3<>"/dev/tcp/$HIER/$1") 2>/dev/null; }

eis_vrije_poort() {
    ! luistert "$1" || fout "Poort $1 (voor $2) is al in gebruik. Kies een andere KETEN_POORT."
}

laatste_regels() {
    [[ -s $1 ]] || return 0
    printf -- '--- laatste regels van %s\n' "$1" >&2
    tail -n 25 "$1" >&2
    printf -- '---\n' >&2
}

# ------------------------------------------------------------------------------------------ health

haal() { curl -fsS -m 5 --noproxy '*' -o /dev/null "$@" 2>/dev/null; }

gezond() {
    leeft "$1" || return 1
    case $1 in
        postgres) "$(pg_bin)/pg_isready" -q -t 3 -h "$HIER" -p "$(poort_van postgres)" -d postgres -U postgres ;;
        # The user can log in, the vhost is there, and AMQP is open.
        rabbitmq)
            printf 'user = "keten:%s"\n' "${GEHEIM[rabbitmq]}" |
                haal -K - "$(adres_van beheer)/api/exchanges/keten" && luistert "$(poort_van rabbitmq)"
            ;;
        *) haal "$(adres_van "$1")/gezondheid/gereed" ;;
    esac
}

# Waits until a part is healthy; fails, with its last log lines, when it stops or takes too long.
wacht_op() {
    local tot=$((SECONDS + WACHTTIJD))
    until gezond "$1"; do
        if ! leeft "$1"; then
            laatste_regels "$MAP/log/$1.log"
            fout "$1 draait niet (meer). Zie $MAP/log/$1.log"
        fi
        if ((SECONDS >= tot)); then
            laatste_regels "$MAP/log/$1.log"
            fout "$1 is na $WACHTTIJD seconden nog niet gezond. Zie $MAP/log/$1.log"
        fi
        sleep 0.2
    done
}

# Waits until every queue has its consumers. The services answer without the bus too, so this is no part of their health; but a chain
# that has just been started is not there before its queues are.
wacht_op_wachtrijen() {
    local tot=$((SECONDS + WACHTTIJD)) klaar
    while :; do
        klaar=$(doe_rabbitmqctl -q list_consumers -p keten queue_name 2>/dev/null | grep -c '^keten\.') || klaar=0
        ((klaar >= ${#EXEMPLAREN[@]})) && return 0
        ((SECONDS < tot)) || fout "de wachtrijen zijn na $WACHTTIJD seconden nog niet in gebruik. Zie $MAP/log"
        sleep 0.2
    done
}

# ---------------------------------------------------------------------------------------- packages

RABBIT=/usr/lib/rabbitmq/bin

# Folder of the newest PostgreSQL on this machine.
pg_bin() {
    local -a servers=(/usr/lib/postgresql/*/bin/postgres)
    [[ -x ${servers[0]} ]] || return 1
    dirname "$(printf '%s\n' "${servers[@]}" | sort -V | tail -n 1)"
}

# Names of the Debian packages that are missing.
missende_pakketten() {
    local pakket
    pg_bin >/dev/null || echo postgresql
    [[ -x $RABBIT/rabbitmq-server ]] || echo rabbitmq-server
    command -v curl >/dev/null || echo curl
    for pakket in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$pakket" 2>/dev/null || true) == installed ]] || echo "$pakket"
    done
}

# Debian starts a server as soon as it is installed, on its standard port. policy-rc.d is Debian's own
# way to forbid that; a policy that was there already is put back afterwards.
BELEID=/usr/sbin/policy-rc.d
BELEID_GEZET=
zet_beleid() {
    if [[ -x $BELEID ]]; then
        local code=0
        "$BELEID" rabbitmq-server start >/dev/null 2>&1 || code=$?
        ((code != 101)) || return 0
        mv "$BELEID" "$BELEID.voor-keten"
    fi
    BELEID_GEZET=1
    printf '#!/bin/sh\nexit 101\n' >"$BELEID"
    chmod 755 "$BELEID"
}
haal_beleid_weg() {
    [[ -n $BELEID_GEZET ]] || return 0
    rm -f "$BELEID"
    [[ ! -e $BELEID.voor-keten ]] || mv "$BELEID.voor-keten" "$BELEID"
    BELEID_GEZET=
}

doe_pakketten() {
    local log
    local -a missend apt=(apt-get -q -y -o DPkg::Lock::Timeout=300)
    mapfile -t missend < <(missende_pakketten "$@")
    ((${#missend[@]})) || return 0
    if ! is_root || ! command -v apt-get >/dev/null; then
        fout "Deze pakketten ontbreken: ${missend[*]}. Installeer ze, bijvoorbeeld met: sudo apt-get install ${missend[*]}"
    fi
    zeg "Pakketten installeren: ${missend[*]}"
    log=$(mktemp)
    trap haal_beleid_weg EXIT
    trap 'exit 130' INT TERM
    zet_beleid
    if ! { "${apt[@]}" update && DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        "${apt[@]}" install --no-install-recommends "${missend[@]}"; } >"$log" 2>&1 </dev/null; then
        laatste_regels "$log"
        fout "De pakketten konden niet worden geïnstalleerd. Zie $log"
    fi
    haal_beleid_weg
    trap - EXIT INT TERM
    rm -f "$log"
}

# -------------------------------------------------------------------------------------- PostgreSQL

# PostgreSQL refuses to run as root. setpriv replaces itself, so the process id is the server's.
ALS_PG=()
! is_root || ALS_PG=(setpriv --reuid=postgres --regid=postgres --init-groups --)

geef_aan_pg() { ! is_root || chown postgres:postgres "$@"; }

# Makes the folder of the server. Where the user postgres cannot get to the state folder (it stands in
# somebody's closed home folder, say), the data goes to /var/tmp and the state folder holds a link.
maak_pg_map() {
    [[ ! -e $MAP/postgres ]] || return 0
    mkdir -m 700 "$MAP/postgres"
    geef_aan_pg "$MAP/postgres"
    if ! "${ALS_PG[@]}" test -w "$MAP/postgres"; then
        local elders
        rmdir "$MAP/postgres"
        elders=$(mktemp -d /var/tmp/keten-postgres-XXXXXXXX)
        geef_aan_pg "$elders"
        ln -s "$elders" "$MAP/postgres"
    fi
}

start_postgres() {
    local bin map
    bin=$(pg_bin) || fout "PostgreSQL is niet geïnstalleerd (pakket postgresql)."
    eis_vrije_poort "$(poort_van postgres)" postgres
    maak_pg_map
    map=$(realpath "$MAP/postgres")
    if [[ ! -d $map/data ]]; then
        rm -rf "$map/nieuw"
        printf '%s\n' "${GEHEIM[postgres]}" >"$map/wachtwoord"
        geef_aan_pg "$map/wachtwoord"
        if ! (cd / && "${ALS_PG[@]}" "$bin/initdb" -D "$map/nieuw" -U postgres --pwfile="$map/wachtwoord" \
            -A scram-sha-256 -E UTF8 --locale=C.UTF-8 --data-checksums) >>"$MAP/log/postgres.log" 2>&1; then
            laatste_regels "$MAP/log/postgres.log"
            fout "PostgreSQL kon niet worden ingericht."
        fi
        rm -f "$map/wachtwoord"
        mv "$map/nieuw" "$map/data"
    fi
    cp "$REPO/deploy/postgres/keten.conf" "$map/data/keten.conf"
    geef_aan_pg "$map/data/keten.conf"
    start_los postgres / "${ALS_PG[@]}" "$bin/postgres" -D "$map/data" \
        -c "config_file=$map/data/keten.conf" -c "listen_addresses=$HIER" -p "$(poort_van postgres)" \
        <<<"LC_ALL=C.UTF-8"
}

maak_rollen() {
    local d
    for d in "${DIENSTEN[@]}"; do
        if ! PGHOST=$HIER PGPORT=$(poort_van postgres) PGUSER=postgres PGPASSWORD=${GEHEIM[postgres]} \
            KETEN_WW_EIGENAAR=${GEHEIM[${d}_eigenaar]} KETEN_WW_DIENST=${GEHEIM[${d}_dienst]} \
            KETEN_WW_SLEUTELS_EIGENAAR=${GEHEIM[${d}_sleutels_eigenaar]} \
            KETEN_WW_SLEUTELS_DIENST=${GEHEIM[${d}_sleutels_dienst]} \
            "$(pg_bin)/psql" -X -q -d postgres -v "dienst=$d" -f "$REPO/deploy/postgres/rollen.sql" \
            >"$MAP/log/rollen-$d.log" 2>&1 </dev/null; then
            laatste_regels "$MAP/log/rollen-$d.log"
            fout "De rollen en databases van $d konden niet worden gemaakt."
        fi
    done
}

# verbinding <database> <role>: the connection string; the password's name is the role's without "keten_".
verbinding() {
    printf 'Host=%s;Port=%d;Database=%s;Username=%s;Password=%s' \
        "$HIER" "$(poort_van postgres)" "$1" "$2" "${GEHEIM[${2#keten_}]}"
}

# ---------------------------------------------------------------------------------------- RabbitMQ

# The node's name must be unique on this machine, and the same whenever this state folder is used.
rabbit_naam() { printf 'keten-%s@localhost' "$(printf '%s' "$MAP" | cksum | cut -d ' ' -f 1)"; }

start_epmd() {
    ! leeft epmd || return 0
    eis_vrije_poort "$(poort_van epmd)" epmd
    local tel=0
    start_los epmd / epmd -address "$HIER" -port "$(poort_van epmd)" </dev/null
    until luistert "$(poort_van epmd)"; do
        if ! leeft epmd || ((++tel > 100)); then
            laatste_regels "$MAP/log/epmd.log"
            fout "epmd (van RabbitMQ) start niet. Zie $MAP/log/epmd.log"
        fi
        sleep 0.05
    done
}

start_rabbitmq() {
    local poort
    for poort in rabbitmq distributie beheer; do
        eis_vrije_poort "$(poort_van "$poort")" rabbitmq
    done
    mkdir -p "$MAP/rabbitmq/home" "$MAP/rabbitmq/mnesia" "$MAP/rabbitmq/log"
    {
        cat "$REPO/deploy/rabbitmq/keten.conf"
        printf 'default_pass = %s\n' "${GEHEIM[rabbitmq]}"
        printf 'management.tcp.ip = %s\n' "$HIER"
        printf 'management.tcp.port = %s\n' "$(poort_van beheer)"
    } >"$MAP/rabbitmq/rabbitmq.conf"
    cp "$REPO/deploy/rabbitmq/enabled_plugins" "$MAP/rabbitmq/enabled_plugins"
    start_epmd
    start_los rabbitmq "$MAP/rabbitmq" "$RABBIT/rabbitmq-server" < <(omgeving_van rabbitmq)
}

# ------------------------------------------------------------------------------------- environment

omgeving_van() {
    local o=$1 d zelf=${1%-[2-9]} # the service of which it is an instance
    case $o in
        # How to reach it as administrator; the server itself needs no environment.
        postgres)
            printf '%s\n' "PGHOST=$HIER" "PGPORT=$(poort_van postgres)" PGUSER=postgres "PGPASSWORD=${GEHEIM[postgres]}"
            return
            ;;
        # RUNNING_UNDER_SYSTEMD: rabbitmq-server becomes the Erlang machine instead of its parent, so that
        # killing our pid kills the broker. RABBITMQ_CONF_ENV_FILE: nothing of this machine's own broker.
        # +sbwt: its threads that wait for work sleep, instead of taking the processors from the others.
        rabbitmq)
            printf '%s\n' "HOME=$MAP/rabbitmq/home" LC_ALL=C.UTF-8 \
                RUNNING_UNDER_SYSTEMD=true RABBITMQ_CONF_ENV_FILE=/dev/null \
                "RABBITMQ_NODENAME=$(rabbit_naam)" "RABBITMQ_NODE_IP_ADDRESS=$HIER" \
                "RABBITMQ_NODE_PORT=$(poort_van rabbitmq)" "RABBITMQ_DIST_PORT=$(poort_van distributie)" \
                "RABBITMQ_MNESIA_BASE=$MAP/rabbitmq/mnesia" "RABBITMQ_LOG_BASE=$MAP/rabbitmq/log" RABBITMQ_LOGS=- \
                "RABBITMQ_CONFIG_FILE=$MAP/rabbitmq/rabbitmq.conf" \
                "RABBITMQ_ENABLED_PLUGINS_FILE=$MAP/rabbitmq/enabled_plugins" \
                "RABBITMQ_PID_FILE=$MAP/rabbitmq/pid" \
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS=+sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}" \
                "RABBITMQ_CTL_ERL_ARGS=-kernel inet_dist_use_interface {127,0,0,1}" \
                "ERL_EPMD_ADDRESS=$HIER" "ERL_EPMD_PORT=$(poort_van epmd)"
            return
            ;;
    esac
    printf '%s\n' "ASPNETCORE_URLS=$(adres_van "$o")" \
        "DOTNET_ENVIRONMENT=$KETEN_OMGEVING" "ASPNETCORE_ENVIRONMENT=$KETEN_OMGEVING" \
        DOTNET_gcServer=0 DOTNET_GCgen0size=2000000 DOTNET_ThreadPool_UnfairSemaphoreSpinLimit=0 \
        "Keten__Klok=$KETEN_KLOK" "Keten__Inrichting=$MAP/inrichting" "Keten__InternSleutel=${GEHEIM[intern]}"
    for d in "${DIENSTEN[@]}"; do
        printf 'Keten__Adressen__%s=%s\n' "${d^}" "$(adressen_van "$d")"
    done
    case $zelf in
        poort) printf '%s\n' "Keten__Grpc__Adres=$(adres_van grpc)" "Keten__Grpc__Adressen__Doorlooptijd=$(adressen_van register)" ;;
        doorlooptijd) printf 'Keten__Grpc__Adres=%s\n' "$(adres_van "${o/doorlooptijd/register}")" ;;
    esac
    [[ -z ${Keten__Otlp:-} ]] || printf 'Keten__Otlp=%s\n' "$Keten__Otlp"
    is_dienst "$o" || return 0
    printf '%s\n' Keten__Opslag=postgres \
        "Keten__${zelf^}__Data=$(verbinding "keten_$zelf" "keten_${zelf}_dienst")" \
        "Keten__${zelf^}__Sleutels=$(verbinding "keten_${zelf}_sleutels" "keten_${zelf}_sleutels_dienst")" \
        Keten__Bus=rabbitmq "Keten__Bus__Adres=amqp://keten:${GEHEIM[rabbitmq]}@$HIER:$(poort_van rabbitmq)/keten" \
        "Keten__Bus__Beheer=$(adres_van beheer)"
}

# What only the migration step gets besides.
eigenaren_van() {
    printf '%s\n' \
        "Keten__${1^}__DataEigenaar=$(verbinding "keten_$1" "keten_${1}_eigenaar")" \
        "Keten__${1^}__SleutelsEigenaar=$(verbinding "keten_${1}_sleutels" "keten_${1}_sleutels_eigenaar")"
}

# ---------------------------------------------------------------------------- services and gateway

eis_dll() { [[ -f $1 ]] || fout "Het programma $1 bestaat niet. Bouw eerst: dotnet build -c Release Keten.sln"; }

start_programma() {
    local dll=${DLL[${1%-[2-9]}]}
    eis_dll "$dll"
    eis_vrije_poort "$(poort_van "$1")" "$1"
    [[ $1 != poort ]] || eis_vrije_poort "$(poort_van grpc)" "gRPC van $1"
    [[ $1 != doorlooptijd* ]] || eis_vrije_poort "$(poort_van "${1/doorlooptijd/register}")" "gRPC van $1"
    start_los "$1" "$(dirname "$dll")" dotnet "$dll" < <(omgeving_van "$1")
}

start_onderdeel() {
    ! leeft "$1" || return 0
    case $1 in
        postgres) start_postgres ;;
        rabbitmq) start_rabbitmq ;;
        *) start_programma "$1" ;;
    esac
}

# run_met <command...>: runs a command with the KEY=VALUE lines of stdin in its environment.
run_met() {
    local -a regels
    mapfile -t regels
    (
        for regel in "${regels[@]}"; do
            export "${regel?}"
        done
        exec "$@" </dev/null
    )
}

migreer() {
    local d gelukt=1
    local -A taak
    for d in "${DIENSTEN[@]}"; do
        eis_dll "${DLL[$d]}"
        run_met dotnet "${DLL[$d]}" migreer < <(omgeving_van "$d" && eigenaren_van "$d") \
            >"$MAP/log/migratie-$d.log" 2>&1 &
        taak[$d]=$!
    done
    for d in "${DIENSTEN[@]}"; do
        if ! wait "${taak[$d]}"; then
            gelukt=
            laatste_regels "$MAP/log/migratie-$d.log"
            printf 'De migratie van %s is mislukt.\n' "$d" >&2
        fi
    done
    [[ -n $gelukt ]] || exit 1
}

richt_in() {
    # What a service needs is there, or is made now; a folder of an earlier version is completed.
    local d klaar=1
    [[ -f $MAP/inrichting/organisaties.json ]] || klaar=
    for d in "${DIENSTEN[@]}"; do
        [[ -f $MAP/inrichting/hoofdsleutel-$d.bin ]] || klaar=
    done
    [[ -z $klaar ]] || return 0
    eis_dll "$LOKAAL"
    if ! dotnet "$LOKAAL" inrichten "$MAP/inrichting" >"$MAP/log/inrichting.log" 2>&1 </dev/null; then
        laatste_regels "$MAP/log/inrichting.log"
        fout "De inrichting (sleutels en register van organisaties) is mislukt."
    fi
}

# ---------------------------------------------------------------------------------------- commands

doe_up() {
    local o leeg= t0=$SECONDS
    while (($#)); do
        case $1 in
            --leeg) leeg=1 ;;
            --instanties)
                zet_instanties "${2:-}"
                shift
                ;;
            *) fout "Onbekende optie: $1" ;;
        esac
        shift
    done
    if [[ -n $leeg ]]; then
        if bestaat_map; then
            doe_down --hard
        fi
        wis_map
    fi
    command -v dotnet >/dev/null || fout "dotnet ontbreekt. Installeer de .NET 10 SDK."
    doe_pakketten
    if [[ ${KETEN_ZONDER_BOUW:-} != 1 ]]; then
        zeg "Bouwen ..."
        (cd "$REPO" && dotnet build -c Release Keten.sln --nologo -v quiet)
    fi
    maak_map
    printf 'poort=%s\nklok=%s\nomgeving=%s\ninstanties=%s\n' "$KETEN_POORT" "$KETEN_KLOK" "$KETEN_OMGEVING" "$KETEN_INSTANTIES" >"$MAP/instellingen"

    # RabbitMQ takes longest: it starts while the databases are made.
    zeg "PostgreSQL en RabbitMQ starten ..."
    start_onderdeel rabbitmq
    start_onderdeel postgres
    wacht_op postgres
    maak_rollen
    richt_in
    zeg "Databases bijwerken ..."
    migreer
    wacht_op rabbitmq

    zeg "Diensten en poort starten ..."
    for o in "${EXEMPLAREN[@]}" poort; do
        start_onderdeel "$o"
    done
    for o in "${EXEMPLAREN[@]}" poort; do
        wacht_op "$o"
    done
    wacht_op_wachtrijen

    zeg "De keten draait (na $((SECONDS - t0)) seconden). De klok is gesimuleerd tenzij u KETEN_KLOK=echt koos: een verhaal zet haar."
    zeg ""
    printf '  %-16s %s\n' "poort" "$(adres_van poort)    <- hier begint u"
    for o in "${EXEMPLAREN[@]}"; do
        printf '  %-16s %s\n' "$o" "$(adres_van "$o")"
    done
    printf '  %-16s %s\n' "gRPC" "$HIER:$(poort_van grpc)    (ketenregister, via de poort)"
    printf '  %-16s %s\n' "RabbitMQ" "$(adres_van beheer)    (gebruiker keten)" \
        "PostgreSQL" "$HIER:$(poort_van postgres)    (gebruiker postgres)"
    zeg ""
    zeg "Wachtwoorden staan in $MAP/geheimen, de logboeken in $MAP/log."
}

# The old instances work on with the new databases while each in its turn is replaced.
doe_opwaardeer() {
    local o
    for o in "${EXEMPLAREN[@]}" poort; do
        leeft "$o" || fout "$o draait niet. Een keten die stilstaat, komt met 'keten.sh up' op de nieuwe versie."
    done
    migreer
    for o in "${EXEMPLAREN[@]}" poort; do
        stop_net "$o" || true # one that had to be killed is replaced all the same
        start_onderdeel "$o"
        wacht_op "$o"
    done
    wacht_op_wachtrijen
}

# The instances that were started, also those that an `up` with fewer left running.
lopende_exemplaren() {
    local d bestand
    for d in "${DIENSTEN[@]}"; do
        for bestand in "$MAP/pid/$d" "$MAP/pid/$d"-[2-9]; do
            [[ ! -f $bestand ]] || printf '%s\n' "${bestand##*/}"
        done
    done
}

doe_down() {
    local o
    case ${1:-} in
        '') ;;
        --hard)
            for o in poort $(lopende_exemplaren) rabbitmq epmd postgres; do
                sla_dood "$o"
            done
            return
            ;;
        *) fout "Onbekende optie: $1" ;;
    esac
    stop_net poort || true
    # shellcheck disable=SC2046 # names of parts have no spaces
    stop_net $(lopende_exemplaren) || true
    stop_net rabbitmq || true
    stop_net epmd || true
    stop_net postgres || true
}

doe_status() {
    local o pid oordeel alles=0
    printf '%-16s %-8s %s\n' onderdeel pid gezond
    for o in "${ONDERDELEN[@]}"; do
        if pid=$(pid_van "$o"); then
            if gezond "$o"; then oordeel=ja; else oordeel=nee; fi
        else
            pid=- oordeel='draait niet'
        fi
        [[ $oordeel == ja ]] || alles=1
        printf '%-16s %-8s %s\n' "$o" "$pid" "$oordeel"
    done
    return "$alles"
}

doe_wis_bus() {
    sla_dood rabbitmq
    rm -rf "$MAP/rabbitmq/mnesia"
    start_onderdeel rabbitmq
    wacht_op rabbitmq
}

# The player reaches the chain through the gateway; it also gets what the gateway knows.
doe_speel() {
    eis_dll "$LOKAAL"
    (($#)) || fout "Noem een verhaal: keten.sh speel <verhaal>"
    local verhaal=$1
    shift
    run_met dotnet "$LOKAAL" speel "$verhaal" --poort "$(adres_van poort)" "$@" < <(omgeving_van poort)
}

doe_herstel() {
    local o
    [[ " ${DIENSTEN[*]} " == *" ${1:-} "* ]] || fout "Noem één dienst: ${DIENSTEN[*]}"
    for o in "${EXEMPLAREN[@]}"; do
        [[ ${o%-[2-9]} != "$1" ]] || ! leeft "$o" || fout "$o draait nog. Stop eerst alle instanties van $1."
    done
    run_met dotnet "${DLL[$1]}" herstel < <(omgeving_van "$1") >"$MAP/log/herstel-$1.log" 2>&1 || {
        laatste_regels "$MAP/log/herstel-$1.log"
        fout "Van $1 kon niet worden vastgelegd dat hij is teruggezet."
    }
}

doe_rabbitmqctl() { run_met "$RABBIT/rabbitmqctl" "$@" < <(omgeving_van rabbitmq); }

een_onderdeel() {
    if (($# != 1)) || ! is_onderdeel "$1"; then
        fout "Noem één onderdeel: poort melding raadsonderzoek maatregel toeleiding doorlooptijd rabbitmq postgres"
    fi
}

# A new process must not find the owners' logins in the environment that this script was called with.
for d in "${DIENSTEN[@]}"; do
    unset "Keten__${d^}__DataEigenaar" "Keten__${d^}__SleutelsEigenaar"
done

opdracht=${1:-help}
(($# == 0)) || shift
lees_instellingen
case $opdracht in
    up) doe_up "$@" ;;
    pakketten) doe_pakketten "$@" ;;
    down | status)
        if bestaat_map; then
            open_map
            "doe_$opdracht" "$@"
        else
            zeg "Er is geen keten in $MAP."
            [[ $opdracht == down ]] || exit 1
        fi
        ;;
    start | wacht | stop | dood | omgeving)
        een_onderdeel "$@"
        eis_map
        open_map
        case $opdracht in
            start) start_onderdeel "$1" ;;
            wacht) wacht_op "$1" ;;
            stop) stop_net "$1" ;;
            dood) sla_dood "$1" ;;
            omgeving) omgeving_van "$1" ;;
        esac
        ;;
    opwaardeer | speel | wis-bus | herstel | rabbitmqctl)
        eis_map
        open_map
        "doe_${opdracht//-/_}" "$@"
        ;;
    help | --help | -h) hulp ;;
    *)
        hulp >&2
        fout "Onbekende opdracht: $opdracht"
        ;;
esac
