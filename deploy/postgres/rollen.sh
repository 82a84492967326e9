#!/bin/sh
# Runs rollen.sql for every service: the one-shot step of docker-compose.yml. The login on the server
# comes from PGHOST, PGUSER and PGPASSWORD; the passwords from KETEN_WACHTWOORD_<DIENST>_EIGENAAR and
# KETEN_WACHTWOORD_<DIENST>_DIENST. One service's key database has the same two passwords as its data:
# the same process holds both.
set -eu

map=$(dirname "$0")
eigenaar=
runtime=
for dienst in melding raadsonderzoek maatregel toeleiding doorlooptijd; do
    groot=$(printf '%s' "$dienst" | tr '[:lower:]' '[:upper:]')
    eval "eigenaar=\${KETEN_WACHTWOORD_${groot}_EIGENAAR:?}"
    eval "runtime=\${KETEN_WACHTWOORD_${groot}_DIENST:?}"
    KETEN_WW_EIGENAAR=$eigenaar KETEN_WW_SLEUTELS_EIGENAAR=$eigenaar \
        KETEN_WW_DIENST=$runtime KETEN_WW_SLEUTELS_DIENST=$runtime \
        psql -X -q -d postgres -v "dienst=$dienst" -f "$map/rollen.sql"
    echo "rollen en databases van $dienst staan klaar"
done
