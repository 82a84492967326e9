/*
 * Grants and halves: who holds a child, and how it goes over, against an adversary that has the bus.
 *
 * What the two sides do comes from overgangen.tsv (through tabel.awk), the same table that the deciders in services/overdracht are
 * compared with. This file has the rest: the rows in the databases, the bus, the region, crashes and restored backups.
 * Every step is one transaction. LEESMIJ.md tells what is left out; controleer.sh runs all of it.
 */
#include "overgangen.pml"
#include "doel.pml"                  /* what a run must show to be possible, if anything */

/* ------------------------------------------------------------------------------------------------ who hands what to whom
 * Services A (0), B (1) and C (2); handovers 0..H-1. Grant 0..R-1 is the one from a melding, for register 0..R-1, at A;
 * grant R+h is the one that accepting handover h gives.
 */
#if defined(EEN)                     /* A -> B */
#define N 2
#define H 1
#define R 1
#define VAN(h) 0
#define NAAR(h) 1
#define VANUIT(h) 0
#elif defined(NOGMAALS)              /* A -> B, and after that has ended without acceptance once more A -> B */
#define N 2
#define H 2
#define R 1
#define VAN(h) 0
#define NAAR(h) 1
#define VANUIT(h) 0
#elif defined(TWEEDE)                /* A -> B, then A -> C */
#define N 3
#define H 2
#define R 1
#define VAN(h) 0
#define NAAR(h) ((h) + 1)
#define VANUIT(h) 0
#elif defined(REGISTERS)             /* procesregie A -> B, zicht op veiligheid A -> C */
#define N 3
#define H 2
#define R 2
#define VAN(h) 0
#define NAAR(h) ((h) + 1)
#define VANUIT(h) (h)
#elif defined(TERUG)                 /* A -> B -> A */
#define N 2
#define H 2
#define R 1
#define VAN(h) (h)
#define NAAR(h) (1 - (h))
#define VANUIT(h) (h)
#elif defined(RONDE)                 /* A -> B -> A -> C */
#define N 3
#define H 3
#define R 1
#define VAN(h) ((h) == 1 -> 1 : 0)
#define NAAR(h) ((h) == 0 -> 1 : ((h) == 1 -> 0 : 2))
#define VANUIT(h) (h)
#elif defined(DOOR)                  /* A -> B -> C */
#define N 3
#define H 2
#define R 1
#define VAN(h) (h)
#define NAAR(h) ((h) + 1)
#define VANUIT(h) (h)
#elif defined(KRING)                 /* A -> B -> A, or A -> C when the first has ended without acceptance */
#define N 3
#define H 3
#define R 1
#define VAN(h) ((h) == 1 -> 1 : 0)
#define NAAR(h) ((h) == 0 -> 1 : ((h) == 1 -> 0 : 2))
#define VANUIT(h) ((h) == 1 -> 1 : 0)
#else
#error "kies een opstelling"
#endif

#define TOEKENNINGEN (R + H)
#define HOUDER(g) ((g) < R -> 0 : NAAR((g) - R))
#define ONTSTAAT(h) (R + (h))

/* ------------------------------------------------------------------------------------------------ what is durable
 * A row is one side's view of a handover: where it stands, its own half as (epoch, version, content), the other's half as far as it
 * was seen, and whether the other side has seen the own half. Contents of the sender's half: 0 the offer, 1 with a wish to withdraw, 2 with the
 * forced ending. Contents of the receiver's half: 1 receipt, 2 accepted, 3 turned down, 4 withdrawn; 0 nothing seen.
 */
typedef Rij {
    unsigned stand : 4;
    unsigned e : 1;
    unsigned v : 3;
    unsigned c : 2;
    unsigned de : 1;
    unsigned dv : 3;
    unsigned dc : 3;
    bit bevestigd
};
Rij a[H];                            /* rows of the senders */
Rij o[H];                            /* rows of the receivers */

#define GEHOUDEN 1
#define VRIJ 2                       /* released, citing the acceptance */
#define WEG 3                        /* without effect: the handover that gave it was ended by force */
byte t[TOEKENNINGEN];

byte epoch[N];
byte ken[N * N];                     /* ken[x * N + y]: the highest epoch of y that x has seen */
bit herstelt[N];                     /* on restored data, not yet reconciled with everyone */

/* ------------------------------------------------------------------------------------------------ what was ever sent
 * Every version of a half that was ever durable may be under way from that moment on, any number of times, for ever: bits that are
 * set and never cleared. That is as strong as sending, losing and doubling: what a process did not send because it died is what
 * the adversary does not deliver.
 */
int post_a[H];                       /* sender's halves: epoch * 12 + (version - 1) * 3 + content */
int post_o[H];                       /* receiver's halves: epoch * 12 + (version - 1) * 4 + content - 1 */
int post_z[H];                       /* "the sender has seen this acceptance, and it counts": sender's epoch * 6 + epoch * 3 + version - 1 */
bit strijdig;                        /* something went to the desk that should not exist */

#define LETTER(x) (65 + (x)) /* in what a trail prints */

byte i, j, k, n, g, rel;             /* scratch, 0 between steps */
byte me, mv, mc;                     /* the half that is being taken in, 0 between steps */

#define STUUR_A(h) post_a[h] = post_a[h] | (1 << (a[h].e * 12 + (a[h].v - 1) * 3 + a[h].c))
#define STUUR_O(h) post_o[h] = post_o[h] | (1 << (o[h].e * 12 + (o[h].v - 1) * 4 + INHOUD(o[h].stand) - 1))
#define STUUR_Z(h) post_z[h] = post_z[h] | (1 << (epoch[VAN(h)] * 6 + a[h].de * 3 + a[h].dv - 1))

/* What a receiver's half says. */
#define INHOUD(s) ((s) == S_GEACCEPTEERD || (s) == S_GEACCEPTEERD_ZONDER_GEVOLG -> 2 : ((s) == S_TERUGGELEGD -> 3 : ((s) == S_INGETROKKEN -> 4 : 1)))
#define STAND_BIJ(c) ((c) == 1 -> S_ONTVANGEN : ((c) == 2 -> S_GEACCEPTEERD : ((c) == 3 -> S_TERUGGELEGD : S_INGETROKKEN)))
#define K_AANBOD_BIJ(c) ((c) == 0 -> K_AANBOD : ((c) == 1 -> K_AANBOD_MET_WENS : K_AANBOD_BEEINDIGD))
#define K_ANTWOORD_BIJ(c) ((c) == 1 -> K_ONTVANGST : ((c) == 2 -> K_GEACCEPTEERD : ((c) == 3 -> K_TERUGGELEGD : K_INGETROKKEN)))

/* ------------------------------------------------------------------------------------------------ rules of a restored service */
#ifdef HERSTEL_ZONDER_WACHTEN
#define MAG(x) WAKKER(x)
#else
#define MAG(x) (WAKKER(x) && !(herstelt[x] && GEVOLG_DIENST(S_HERSTELLEND, K_HELFT) == G_BLIJFT_LIGGEN))
#endif

#ifdef HERSTEL_OUDE_EPOCH_TELT
#define TE_OUD(x, y, ep) false
#else
#define TE_OUD(x, y, ep) ((ep) < ken[(x) * N + (y)] && GEVOLG_HELFT(S_BEKEND, K_EPOCH_LAGER_DAN_GEZIEN) == G_OUDER)
#endif

#ifdef LEVEND
bit stil;                            /* from now on nothing is lost and nobody dies; what was sent before may still arrive */
bit weg[N];                          /* the process is dead */
bit antw_a[H], antw_o[H];            /* an answer that was asked for, in memory or on the bus: volatile */
#define WAKKER(x) (!weg[x])
#else
#define WAKKER(x) true
#endif

/* ------------------------------------------------------------------------------------------------ the sender's side */

/* A grant is in at most one open offer and passed on at most once. */
#define BEZET_DOOR(h, gr) (VANUIT(h) == (gr) && a[h].stand != S_GEEN && a[h].stand != S_TERUGGELEGD && a[h].stand != S_INGETROKKEN && a[h].stand != S_BEEINDIGD)
#if H == 1
#define BEZET(gr) BEZET_DOOR(0, gr)
#elif H == 2
#define BEZET(gr) (BEZET_DOOR(0, gr) || BEZET_DOOR(1, gr))
#else
#define BEZET(gr) (BEZET_DOOR(0, gr) || BEZET_DOOR(1, gr) || BEZET_DOOR(2, gr))
#endif

/* Offers of the same grant are numbered in the order in which they are made. */
#define NA_DE_VORIGE(h) ((h) == 0 || VANUIT(h) != 0 || post_a[0] != 0)

/* Who got the child by a handover passes it on only when the sender of that one has seen the acceptance. */
#ifdef DOORGEVEN_ONGEZIEN
#define MAG_DOOR(gr) true
#else
#define MAG_DOOR(gr) ((gr) < R || o[(gr) - R].bevestigd)
#endif

/* Only passing on asks whether the sender has seen the decision; where nothing is passed on, that word is left out. */
#if defined(LEVEND) || defined(DOORGEVEN_ONGEZIEN) || !(defined(TERUG) || defined(RONDE) || defined(DOOR) || defined(KRING))
#define ZIET_BESLUIT(h) skip
#else
#define ZIET_BESLUIT(h) if :: a[h].stand == S_GEACCEPTEERD && !herstelt[VAN(h)] -> STUUR_Z(h) :: else fi
#define ZEGT_GEZIEN
#endif

inline biedaan(h) {
    a[h].stand = S_AANGEBODEN;
    a[h].e = epoch[VAN(h)];
    a[h].v = 1;
#ifdef BREUK_VRIJ_BIJ_AANBOD
    t[VANUIT(h)] = VRIJ;
#endif
    STUUR_A(h)
}

/* A new own half of the sender: what it says is c. */
inline schrijf_a(h, inhoud) {
    if
    :: a[h].e == epoch[VAN(h)] -> a[h].v = a[h].v + 1
    :: else -> a[h].v = 1; a[h].e = epoch[VAN(h)]
    fi;
    a[h].c = inhoud;
    a[h].bevestigd = 0;
    if
    :: MAG(VAN(h)) -> STUUR_A(h)
    :: else /* goes out once this service has reconciled */
    fi
}

/* What comes to the sender's side, according to the table. */
inline zet_aanbieder(h, komt) {
    n = NIEUW_AANBIEDER(a[h].stand, komt);
    g = GEVOLG_AANBIEDER(a[h].stand, komt);
    assert(n != 99);
    if
    :: g == G_TOEKENNINGEN_GAAN_OVER -> t[VANUIT(h)] = VRIJ
#ifdef BREUK_VRIJ_BIJ_AANBOD
    :: g == G_AANBOD_VERVALT -> t[VANUIT(h)] = GEHOUDEN
#endif
    :: g == G_STRIJDIG -> strijdig = 1
    :: else
    fi;
    a[h].stand = n
}

/* How (me, mv, mc) stands to the half that is known. */
inline vergelijk(bekend, xe, xv, xc) {
    if
    :: !(bekend) -> rel = GEVOLG_HELFT(S_GEEN, K_EERSTE)
    :: else ->
        if
        :: me > xe -> rel = GEVOLG_HELFT(S_BEKEND, K_HOGERE_EPOCH)
        :: me < xe -> rel = GEVOLG_HELFT(S_BEKEND, K_LAGERE_EPOCH)
        :: me == xe && mv > xv -> rel = GEVOLG_HELFT(S_BEKEND, K_HOGERE_VERSIE)
        :: me == xe && mv < xv -> rel = GEVOLG_HELFT(S_BEKEND, K_LAGERE_VERSIE)
        :: me == xe && mv == xv && mc == xc -> rel = GEVOLG_HELFT(S_BEKEND, K_ZELFDE)
        :: else -> rel = GEVOLG_HELFT(S_BEKEND, K_ZELFDE_VERSIE_ANDERE_HASH)
        fi
    fi
}

/* The sender takes in the receiver's half (me, mv, mc). An answer to a handover that it does not have goes to the desk. */
inline neem_antwoord(h) {
    if
    :: a[h].stand == S_GEEN || TE_OUD(VAN(h), NAAR(h), me) -> rel = G_OUDER
    :: else ->
        vergelijk(a[h].dc != 0, a[h].de, a[h].dv, a[h].dc);
        if
        :: rel == G_STRIJDIG -> strijdig = 1
        :: rel == G_NIEUWER ->
            if
            :: me > ken[VAN(h) * N + NAAR(h)] -> ken[VAN(h) * N + NAAR(h)] = me
            :: else
            fi;
            k = K_ANTWOORD_BIJ(mc);
            if
            :: GEVOLG_AANBIEDER(a[h].stand, k) == G_STRIJDIG -> strijdig = 1
            :: else ->
                a[h].de = me;
                a[h].dv = mv;
                a[h].dc = mc;
                zet_aanbieder(h, k);
                ZIET_BESLUIT(h)
            fi
        :: else
        fi
    fi
}

/* ------------------------------------------------------------------------------------------------ the receiver's side */

inline schrijf_o(h) {
    if
    :: o[h].e == epoch[NAAR(h)] -> o[h].v = o[h].v + 1
    :: else -> o[h].v = 1; o[h].e = epoch[NAAR(h)]
    fi;
    o[h].bevestigd = 0
}

/* What comes to the receiver's side, according to the table. */
inline zet_ontvanger(h, komt) {
    n = NIEUW_ONTVANGER(o[h].stand, komt);
    g = GEVOLG_ONTVANGER(o[h].stand, komt);
    assert(n != 99);
    o[h].stand = n;
    if
    :: g == G_TOEKENNING_VERVALT ->
        if
        :: t[ONTSTAAT(h)] == GEHOUDEN -> t[ONTSTAAT(h)] = WEG
        :: else
        fi
    :: g == G_NIEUWE_HELFT || g == G_TOEKENNING_ONTSTAAT ->
        schrijf_o(h);
        if
        :: g == G_TOEKENNING_ONTSTAAT && t[ONTSTAAT(h)] == 0 -> t[ONTSTAAT(h)] = GEHOUDEN
        :: else
        fi;
        if
        :: MAG(NAAR(h)) -> STUUR_O(h)
        :: else /* goes out once this service has reconciled */
        fi
    :: else
    fi
}

/* The receiver takes in the sender's half (me, mv, mc). */
inline neem_aanbod(h) {
    if
    :: TE_OUD(NAAR(h), VAN(h), me) -> rel = G_OUDER
    :: else ->
        vergelijk(o[h].stand != S_GEEN, o[h].de, o[h].dv, o[h].dc);
        if
        :: rel == G_STRIJDIG -> strijdig = 1
        :: rel == G_NIEUWER ->
            if
            :: me > ken[NAAR(h) * N + VAN(h)] -> ken[NAAR(h) * N + VAN(h)] = me
            :: else
            fi;
            o[h].de = me;
            o[h].dv = mv;
            o[h].dc = mc;
            k = K_AANBOD_BIJ(mc);
            zet_ontvanger(h, k)
        :: else
        fi
    fi
}

inline klaar() { i = 0; k = 0; n = 0; g = 0; rel = 0; me = 0; mv = 0; mc = 0 }

/* ------------------------------------------------------------------------------------------------ the people */

/* One supplement and one question: a new version that says nothing new about who holds the child. */
#ifdef AANVULLING
#define MAG_AANVULLEN(rij) (rij.e == 0 && rij.v == 1)
#else
#define MAG_AANVULLEN(rij) false
#endif

proctype Aanbieder(byte h) {
end:
    do
    :: atomic {
        /* A handover has an identity of its own: what was offered once and then forgotten is never offered again as the same. */
        MAG(VAN(h)) && a[h].stand == S_GEEN && post_a[h] == 0 && t[VANUIT(h)] == GEHOUDEN && !BEZET(VANUIT(h)) && MAG_DOOR(VANUIT(h)) && NA_DE_VORIGE(h) ->
        d_step { biedaan(h); printf("%c biedt overdracht %d aan %c aan\n", LETTER(VAN(h)), h, LETTER(NAAR(h))) }
       }
    :: atomic {
        MAG(VAN(h)) && a[h].stand != S_GEEN && MAG_AANVULLEN(a[h]) ->
        d_step { schrijf_a(h, a[h].c); printf("%c vult overdracht %d aan\n", LETTER(VAN(h)), h) }
       }
    :: atomic {
        MAG(VAN(h)) && a[h].stand != S_GEEN && GEVOLG_AANBIEDER(a[h].stand, K_WENS) == G_WENS ->
        d_step {
            zet_aanbieder(h, K_WENS);
            schrijf_a(h, 1);
            printf("%c wil overdracht %d intrekken\n", LETTER(VAN(h)), h);
#ifdef BREUK_EENZIJDIGE_INTREKKING
            a[h].stand = S_INGETROKKEN;
#endif
            klaar()
        }
       }
    od
}

proctype Ontvanger(byte h) {
end:
    do
    :: atomic {
        MAG(NAAR(h)) && o[h].stand == S_ONTVANGEN && MAG_AANVULLEN(o[h]) ->
        d_step { schrijf_o(h); STUUR_O(h); printf("%c stelt een vraag over overdracht %d\n", LETTER(NAAR(h)), h) }
       }
    :: atomic { MAG(NAAR(h)) && o[h].stand == S_ONTVANGEN -> d_step { zet_ontvanger(h, K_ACCEPTEREN); printf("%c accepteert overdracht %d\n", LETTER(NAAR(h)), h); klaar() } }
    :: atomic { MAG(NAAR(h)) && o[h].stand == S_ONTVANGEN -> d_step { zet_ontvanger(h, K_TERUGLEGGEN); printf("%c legt overdracht %d terug\n", LETTER(NAAR(h)), h); klaar() } }
    od
}

#ifdef STREEK
/* The region ends a handover by force, at the sender's side, while no decision was seen there. */
proctype Streek(byte h) {
end:
    do
    :: atomic {
        MAG(VAN(h)) && a[h].stand != S_GEEN && GEVOLG_AANBIEDER(a[h].stand, K_BEEINDIG) == G_AANBOD_VERVALT ->
        d_step { zet_aanbieder(h, K_BEEINDIG); schrijf_a(h, 2); printf("de regio beeindigt overdracht %d\n", h); klaar() }
       }
    od
}
#endif

/* ------------------------------------------------------------------------------------------------ the adversary that has the bus */

#define M(m, b) ((m & (1 << b)) != 0) -> i = b
#define M8(m, b) M(m, b) :: M(m, b + 1) :: M(m, b + 2) :: M(m, b + 3) :: M(m, b + 4) :: M(m, b + 5) :: M(m, b + 6) :: M(m, b + 7)

proctype Post(byte h) {
end:
    do
    :: atomic {
        MAG(NAAR(h)) && post_a[h] != 0 ->
        if :: M8(post_a[h], 0) :: M8(post_a[h], 8) :: M8(post_a[h], 16) fi;
        d_step { me = i / 12; mv = (i % 12) / 3 + 1; mc = i % 3; neem_aanbod(h); printf("%c krijgt van %c overdracht %d: epoch %d versie %d inhoud %d\n", LETTER(NAAR(h)), LETTER(VAN(h)), h, me, mv, mc); klaar() }
       }
    :: atomic {
        MAG(VAN(h)) && post_o[h] != 0 ->
        if :: M8(post_o[h], 0) :: M8(post_o[h], 8) :: M8(post_o[h], 16) fi;
        d_step { me = i / 12; mv = (i % 12) / 4 + 1; mc = i % 4 + 1; neem_antwoord(h); printf("%c krijgt van %c het antwoord op overdracht %d: epoch %d versie %d inhoud %d\n", LETTER(VAN(h)), LETTER(NAAR(h)), h, me, mv, mc); klaar() }
       }
#ifdef ZEGT_GEZIEN
    :: atomic {
        MAG(NAAR(h)) && post_z[h] != 0 ->
        if :: M8(post_z[h], 0) :: M(post_z[h], 8) :: M(post_z[h], 9) :: M(post_z[h], 10) :: M(post_z[h], 11) fi;
        d_step {
            me = i / 6; i = i % 6;
            if
            :: !TE_OUD(NAAR(h), VAN(h), me) && o[h].stand != S_GEEN && o[h].e == i / 3 && o[h].v == i % 3 + 1 && INHOUD(o[h].stand) == 2 ->
                o[h].bevestigd = 1
            :: else
            fi;
            printf("%c hoort dat %c zijn besluit over %d zag\n", LETTER(NAAR(h)), LETTER(VAN(h)), h);
            klaar()
        }
       }
#endif
    od
}

/* ------------------------------------------------------------------------------------------------ sending again, and dying */

#ifdef LEVEND
/* The sender's row goes to the receiver, with what it has seen of the receiver's half; `vraagt` when it waits for confirmation. */
inline bezorg_a(h) {
    me = a[h].e; mv = a[h].v; mc = a[h].c;
    i = (a[h].dc != 0 && o[h].stand != S_GEEN && a[h].de == o[h].e && a[h].dv == o[h].v && a[h].dc == INHOUD(o[h].stand));
    neem_aanbod(h);
    if
    :: rel == G_BEKEND || (rel == G_NIEUWER && g != G_NIEUWE_HELFT) ->
        o[h].bevestigd = o[h].bevestigd | i;
        antw_o[h] = antw_o[h] | !a[h].bevestigd
    :: else
    fi;
    klaar()
}

inline bezorg_o(h) {
    me = o[h].e; mv = o[h].v; mc = INHOUD(o[h].stand);
    i = (a[h].stand != S_GEEN && o[h].de == a[h].e && o[h].dv == a[h].v && o[h].dc == a[h].c);
    neem_antwoord(h);
    if
    :: rel == G_BEKEND || rel == G_NIEUWER ->
        a[h].bevestigd = a[h].bevestigd | i;
        antw_a[h] = antw_a[h] | !o[h].bevestigd
    :: else
    fi;
    klaar()
}

/* One process for each thing that goes on by itself, so that fairness between processes is fairness between those. */
proctype HerhaalA(byte h) {
end:
    do
    :: atomic {
        a[h].stand != S_GEEN && !a[h].bevestigd && MAG(VAN(h)) && MAG(NAAR(h)) ->
        if :: d_step { true -> bezorg_a(h) } :: !stil fi
       }
    od
}
proctype HerhaalO(byte h) {
end:
    do
    :: atomic {
        o[h].stand != S_GEEN && !o[h].bevestigd && MAG(VAN(h)) && MAG(NAAR(h)) ->
        if :: d_step { true -> bezorg_o(h) } :: !stil fi
       }
    od
}
proctype AntwoordA(byte h) {
end:
    do
    :: atomic {
        antw_a[h] && MAG(NAAR(h)) ->
        if :: d_step { true -> antw_a[h] = 0; bezorg_a(h) } :: !stil -> antw_a[h] = 0 fi
       }
    od
}
proctype AntwoordO(byte h) {
end:
    do
    :: atomic {
        antw_o[h] && MAG(VAN(h)) ->
        if :: d_step { true -> antw_o[h] = 0; bezorg_o(h) } :: !stil -> antw_o[h] = 0 fi
       }
    od
}

/* A process dies with all that it had in memory, and is started again. */
proctype Sterven(byte x) {
    byte h;
end:
    do
    :: atomic {
        !stil && !weg[x] ->
        d_step {
            weg[x] = 1;
            do
            :: h < H ->
                if :: VAN(h) == x -> antw_a[h] = 0 :: else fi;
                if :: NAAR(h) == x -> antw_o[h] = 0 :: else fi;
                h++
            :: else -> break
            od;
            h = 0
        }
       }
    :: atomic { weg[x] -> weg[x] = 0 }
    od
}

proctype Stilte() { atomic { stil = 1 } }
#endif

/* ------------------------------------------------------------------------------------------------ a restored backup */

#ifdef HERSTEL
Rij ba[H];
Rij bo[H];
byte bt[TOEKENNINGEN];
byte bken[N * N];
bit gemaakt[N], terug[N];            /* one backup and one restoration of each service */
byte gevraagd[N];                    /* which services it has heard */
bit weet[N];                         /* has heard all, and drawn its conclusions */
byte slot[N];                        /* which services it has heard after they knew all themselves */

inline kopieer(naar, van) {
    naar.stand = van.stand; naar.e = van.e; naar.v = van.v; naar.c = van.c;
    naar.de = van.de; naar.dv = van.dv; naar.dc = van.dc; naar.bevestigd = van.bevestigd
}

inline wis(rij) { rij.stand = 0; rij.e = 0; rij.v = 0; rij.c = 0; rij.de = 0; rij.dv = 0; rij.dc = 0; rij.bevestigd = 0 }

inline maak_backup(x) {
    i = 0;
    do
    :: i < H ->
        if :: VAN(i) == x -> kopieer(ba[i], a[i]) :: else fi;
        if :: NAAR(i) == x -> kopieer(bo[i], o[i]) :: else fi;
        i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < TOEKENNINGEN -> if :: HOUDER(i) == x -> bt[i] = t[i] :: else fi; i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < N -> bken[x * N + i] = ken[x * N + i]; i++
    :: else -> break
    od;
    gemaakt[x] = 1;
    printf("backup van %c\n", LETTER(x));
    klaar()
}

inline zet_terug(x) {
    i = 0;
    do
    :: i < H ->
        if :: VAN(i) == x -> kopieer(a[i], ba[i]); wis(ba[i]) :: else fi;
        if :: NAAR(i) == x -> kopieer(o[i], bo[i]); wis(bo[i]) :: else fi;
        i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < TOEKENNINGEN -> if :: HOUDER(i) == x -> t[i] = bt[i]; bt[i] = 0 :: else fi; i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < N -> ken[x * N + i] = bken[x * N + i]; bken[x * N + i] = 0; i++
    :: else -> break
    od;
#ifndef BREUK_HERSTEL_ZONDER_EPOCH
    epoch[x] = epoch[x] + 1;
#endif
    herstelt[x] = 1;
    terug[x] = 1;
    printf("%c wordt teruggezet\n", LETTER(x));
    klaar()
}

#ifdef HERSTEL_ALLEEN_BEKENDE        /* asks only about what it remembers */
#define VERGETEN_OOK false
#else
#define VERGETEN_OOK true
#endif
#ifdef HERSTEL_EIGEN_WINT            /* its own restored data win */
#define ZIJ_WINNEN false
#else
#define ZIJ_WINNEN true
#endif

#ifdef HERSTEL_GEZIEN_BLIJFT_OUD     /* what the other has seen is not written again */
#define OPNIEUW(zag) && !(zag)
#else
#define OPNIEUW(zag)
#endif

#ifdef HERSTEL_BESLUIT_METEEN        /* confirms a wish while it is still hearing the others */
#define WACHT_MET_BESLUIT(geen_besluit) true
#else
#define WACHT_MET_BESLUIT(geen_besluit) (geen_besluit)
#endif

/* x hears from y all that concerns handover h, when the two are its sides. */
inline stem_af(x, y, h) {
    if
    :: VAN(h) == x && NAAR(h) == y ->
        /* What y has seen of the half of x wins. */
        if
        :: ZIJ_WINNEN && o[h].stand != S_GEEN && ((a[h].stand == S_GEEN && VERGETEN_OOK) || (a[h].stand != S_GEEN && (o[h].de > a[h].e || (o[h].de == a[h].e && o[h].dv > a[h].v)))) ->
            a[h].e = o[h].de; a[h].v = o[h].dv; a[h].c = o[h].dc; a[h].bevestigd = 0;
            if
            :: a[h].c == 2 && a[h].dc < 2 -> a[h].stand = S_BEEINDIGD
            :: a[h].c == 1 && a[h].dc < 2 -> a[h].stand = S_INTREKKING_GEWENST
            :: a[h].c == 0 && a[h].stand == S_GEEN -> a[h].stand = S_AANGEBODEN
            :: else
            fi
        :: else
        fi;
        /* It goes out again in the new epoch, whether y had seen it or not: whatever stands in the older one is ignored, confirmations too. */
        if
        :: a[h].stand != S_GEEN && a[h].e != epoch[x] OPNIEUW(o[h].stand != S_GEEN && o[h].de == a[h].e && o[h].dv == a[h].v) ->
            a[h].e = epoch[x]; a[h].v = 1; a[h].bevestigd = 0
        :: else
        fi;
        /* And the half of y. */
        if
        :: a[h].stand != S_GEEN && o[h].stand != S_GEEN ->
            me = o[h].e; mv = o[h].v; mc = INHOUD(o[h].stand);
            neem_antwoord(h)
        :: else
        fi;
        o[h].bevestigd = 0
    :: NAAR(h) == x && VAN(h) == y ->
        if
        :: ZIJ_WINNEN && a[h].dc != 0 && ((o[h].stand == S_GEEN && VERGETEN_OOK) || (o[h].stand != S_GEEN && (a[h].de > o[h].e || (a[h].de == o[h].e && a[h].dv > o[h].v)))) ->
            if
            :: o[h].stand == S_GEEN -> o[h].de = a[h].e; o[h].dv = a[h].v; o[h].dc = a[h].c
            :: else
            fi;
            o[h].e = a[h].de; o[h].v = a[h].dv; o[h].bevestigd = 0;
            o[h].stand = STAND_BIJ(a[h].dc);
            if
            :: a[h].dc == 2 && t[ONTSTAAT(h)] == 0 -> t[ONTSTAAT(h)] = GEHOUDEN
            :: else
            fi;
            if
            :: o[h].dc == 2 -> k = K_AANBOD_BEEINDIGD; zet_ontvanger(h, k)
            :: else
            fi
        :: else
        fi;
        if
        :: o[h].stand != S_GEEN && o[h].e != epoch[x] OPNIEUW(a[h].dc != 0 && a[h].de == o[h].e && a[h].dv == o[h].v) ->
            o[h].e = epoch[x]; o[h].v = 1; o[h].bevestigd = 0
        :: else
        fi;
        /* But no decision follows from it before x has heard everyone: a wish to withdraw waits and comes once more by the bus. */
        if
        :: a[h].stand != S_GEEN && o[h].stand != S_GEEN && WACHT_MET_BESLUIT(a[h].c != 1 || o[h].stand != S_ONTVANGEN) ->
            me = a[h].e; mv = a[h].v; mc = a[h].c;
            neem_aanbod(h)
        :: else
        fi;
        a[h].bevestigd = 0
    :: else
    fi
}

/* Who is being restored itself has the last word only once it has heard everyone. */
#ifdef HERSTEL_WACHT_NIET_OP_ELKAAR
#define GEEFT_UITSLUITSEL(y) true
#else
#define GEEFT_UITSLUITSEL(y) (!herstelt[y] || weet[y])
#endif

/* y notes the new epoch of x, and from then on ignores halves of the older one; x hears what y has. */
inline antwoord_van(x, y) {
    if :: epoch[x] > ken[y * N + x] -> ken[y * N + x] = epoch[x] :: else fi;
    if :: epoch[y] > ken[x * N + y] -> ken[x * N + y] = epoch[y] :: else fi;
    j = 0;
    do
    :: j < H -> stem_af(x, y, j); j++
    :: else -> break
    od;
    j = 0;
    gevraagd[x] = gevraagd[x] | (1 << (y));
    if
    :: GEEFT_UITSLUITSEL(y) && (weet[x] || !herstelt[y]) -> slot[x] = slot[x] | (1 << (y))
    :: else
    fi;
    printf("%c hoort van %c wat die heeft\n", LETTER(x), LETTER(y));
    klaar()
}

#define ALLEN(x) ((1 << N) - 1 - (1 << (x)))
#ifdef HERSTEL_NIET_IEDEREEN         /* one answer is enough */
#define GENOEG(wie, x) ((wie) != 0)
#else
#define GENOEG(wie, x) ((wie) == ALLEN(x))
#endif

#ifdef ZEGT_GEZIEN
#define ZIET_BESLUIT_BIJ_HERVATTEN(h) STUUR_Z(h)
#else
#define ZIET_BESLUIT_BIJ_HERVATTEN(h) skip
#endif

/* What follows from what x has heard. Of two offers of one grant the earlier had ended without effect before the later was made; an
 * offer of a grant that an acceptance gave was made after that acceptance. What the others concluded may lead to more, so after each of
 * them again.
 */
#ifdef HERSTEL_ZONDER_HERKOMST
#define HERKOMST false
#else
#define HERKOMST true                /* an offer names the handover and the sender that its grant came from */
#endif
inline trek_gevolgen(x) {
#ifndef HERSTEL_ZONDER_GEVOLGTREKKING
    i = 0;
    do
    :: i < H ->
        if
        :: VAN(i) == x && a[i].stand != S_GEEN ->
            rel = 0;
            do
            :: rel < i ->
                if
                :: VAN(rel) == x && VANUIT(rel) == VANUIT(i) && a[rel].stand != S_GEEN && a[rel].stand != S_TERUGGELEGD && a[rel].stand != S_INGETROKKEN && a[rel].stand != S_BEEINDIGD ->
                    a[rel].stand = S_BEEINDIGD;
                    schrijf_a(rel, 2);
                    t[VANUIT(i)] = (a[i].stand == S_GEACCEPTEERD -> VRIJ : GEHOUDEN)
                :: else
                fi;
                rel++
            :: else -> break
            od;
            if
            :: VANUIT(i) >= R ->
                rel = VANUIT(i) - R;
                if
                :: INHOUD(o[rel].stand) != 2 && (o[rel].stand != S_GEEN || a[rel].stand != S_GEEN || HERKOMST) ->
                    if
                    :: o[rel].stand == S_GEEN && a[rel].stand == S_GEEN -> o[rel].dv = 1
                    :: o[rel].stand == S_GEEN && a[rel].stand != S_GEEN -> o[rel].de = a[rel].e; o[rel].dv = a[rel].v; o[rel].dc = a[rel].c
                    :: else
                    fi;
                    o[rel].stand = S_GEACCEPTEERD;
                    schrijf_o(rel);
                    t[VANUIT(i)] = (a[i].stand == S_GEACCEPTEERD -> VRIJ : GEHOUDEN)
                :: else
                fi
            :: else
            fi
        :: else
        fi;
        i++
    :: else -> break
    od;
#endif
    weet[x] = 1;
    printf("%c weet wat er te weten is\n", LETTER(x));
    klaar()
}

/* Everything in the new epoch goes out. */
inline hervat(x) {
    i = 0;
    do
    :: i < H ->
        if :: VAN(i) == x && a[i].stand != S_GEEN && a[i].e == epoch[x] -> STUUR_A(i) :: else fi;
        if :: NAAR(i) == x && o[i].stand != S_GEEN && o[i].e == epoch[x] -> STUUR_O(i) :: else fi;
        if :: VAN(i) == x && a[i].stand == S_GEACCEPTEERD -> ZIET_BESLUIT_BIJ_HERVATTEN(i) :: else fi;
        i++
    :: else -> break
    od;
    herstelt[x] = 0;
    gevraagd[x] = 0;
    weet[x] = 0;
    slot[x] = 0;
    printf("%c hervat\n", LETTER(x));
    klaar()
}
#define HOORT(x, y) (WAKKER(x) && WAKKER(y) && herstelt[x] && x != y && (!(gevraagd[x] & (1 << y)) || (weet[x] && !(slot[x] & (1 << y)) && GEEFT_UITSLUITSEL(y))))
#if N == 2
#define HOORT_IEMAND(x) (HOORT(x, 0) || HOORT(x, 1))
#else
#define HOORT_IEMAND(x) (HOORT(x, 0) || HOORT(x, 1) || HOORT(x, 2))
#endif

proctype Herstel(byte x) {
    byte y;
end:
    do
    :: atomic { WAKKER(x) && !gemaakt[x] && !herstelt[x] -> d_step { maak_backup(x) } }
    :: atomic { WAKKER(x) && gemaakt[x] && !terug[x] -> d_step { zet_terug(x) } }
    :: atomic {
        HOORT_IEMAND(x) ->
        if
        :: HOORT(x, 0) -> y = 0
        :: HOORT(x, 1) -> y = 1
#if N > 2
        :: HOORT(x, 2) -> y = 2
#endif
        fi;
        d_step {
            antwoord_van(x, y);
            if
            :: weet[x] -> trek_gevolgen(x)
            :: else
            fi;
            y = 0
        }
       }
    :: atomic { WAKKER(x) && herstelt[x] && !weet[x] && GENOEG(gevraagd[x], x) -> d_step { trek_gevolgen(x) } }
    :: atomic { WAKKER(x) && weet[x] && GENOEG(slot[x], x) -> d_step { hervat(x) } }
    od
}
#endif

/* ------------------------------------------------------------------------------------------------ what must never be so */

#define REGISTER(g) ((g) < R -> (g) : (R == 1 -> 0 : (g) - R))

/* Somebody is bound: holds a grant; or its service is being restored, and the sender has its acceptance in hand. */
#define BINDT(gr, r) (REGISTER(gr) == (r) && t[gr] == GEHOUDEN)
#define BELOOFD(h, r) (REGISTER(ONTSTAAT(h)) == (r) && a[h].stand == S_GEACCEPTEERD && herstelt[NAAR(h)])

/* An acceptance counts unless the handover was ended by force; while the sender's service is restored it is not known whether it was. */
#ifdef STREEK
#define EFFECTIEF(h) (o[h].stand == S_GEACCEPTEERD && a[h].stand != S_BEEINDIGD && !(herstelt[VAN(h)] && (STREEK & (1 << h))))
#else
#define EFFECTIEF(h) (o[h].stand == S_GEACCEPTEERD && a[h].stand != S_BEEINDIGD)
#endif
#define VAN_DIE(h, gr) (VANUIT(h) == (gr) && EFFECTIEF(h))

/* A grant that exists and that nobody else has taken over. */
#define EINDE(gr, r) (REGISTER(gr) == (r) && (t[gr] == GEHOUDEN || t[gr] == VRIJ) && !(GAF(gr)) && !OVERGENOMEN(gr))
#define GAF(gr) ((gr) >= R && a[(gr) - R].stand == S_BEEINDIGD)

#define BESLOTEN(s) ((s) == S_GEACCEPTEERD || (s) == S_TERUGGELEGD || (s) == S_INGETROKKEN)
#define ONEENS(h) (BESLOTEN(a[h].stand) && a[h].stand != o[h].stand && !herstelt[NAAR(h)])
#define ONEENS_BEEINDIGD(h) ((o[h].stand == S_BEEINDIGD || o[h].stand == S_GEACCEPTEERD_ZONDER_GEVOLG) && a[h].stand != S_BEEINDIGD && !herstelt[VAN(h)])

#if H == 1
#define ELKE_H(w, r) (w(0, r))
#define OVERGENOMEN(gr) VAN_DIE(0, gr)
#define TELT(gr) VAN_DIE(0, gr)
#define ERGENS(w) (w(0))
#elif H == 2
#define ELKE_H(w, r) (w(0, r) || w(1, r))
#define OVERGENOMEN(gr) (VAN_DIE(0, gr) || VAN_DIE(1, gr))
#define TELT(gr) (VAN_DIE(0, gr) + VAN_DIE(1, gr))
#define ERGENS(w) (w(0) || w(1))
#else
#define ELKE_H(w, r) (w(0, r) || w(1, r) || w(2, r))
#define OVERGENOMEN(gr) (VAN_DIE(0, gr) || VAN_DIE(1, gr) || VAN_DIE(2, gr))
#define TELT(gr) (VAN_DIE(0, gr) + VAN_DIE(1, gr) + VAN_DIE(2, gr))
#define ERGENS(w) (w(0) || w(1) || w(2))
#endif

#if R + H == 2
#define ELKE_G(w, r) (w(0, r) || w(1, r))
#define SOM_G(w, r) (w(0, r) + w(1, r))
#define MEER_DAN_EEN (TELT(0) > 1 || TELT(1) > 1)
#elif R + H == 3
#define ELKE_G(w, r) (w(0, r) || w(1, r) || w(2, r))
#define SOM_G(w, r) (w(0, r) + w(1, r) + w(2, r))
#define MEER_DAN_EEN (TELT(0) > 1 || TELT(1) > 1 || TELT(2) > 1)
#else
#define ELKE_G(w, r) (w(0, r) || w(1, r) || w(2, r) || w(3, r))
#define SOM_G(w, r) (w(0, r) + w(1, r) + w(2, r) + w(3, r))
#define MEER_DAN_EEN (TELT(0) > 1 || TELT(1) > 1 || TELT(2) > 1 || TELT(3) > 1)
#endif

#define GEBONDEN(r) (ELKE_G(BINDT, r) || ELKE_H(BELOOFD, r))
#if N == 2
#define NIEMAND_HERSTELT (!herstelt[0] && !herstelt[1])
#else
#define NIEMAND_HERSTELT (!herstelt[0] && !herstelt[1] && !herstelt[2])
#endif

/* Stands beside it and looks after every step; it can move only when something is wrong. What is asserted is always 0: its name is the finding. */
hidden byte altijd_is_iemand_gebonden, hoogstens_een_geldige_acceptatie, beide_kanten_besluiten_hetzelfde, niets_is_strijdig, een_houder_per_register, komt_voor;

proctype Keurmeester() {
end:
    do
    :: atomic { !GEBONDEN(0) -> assert(altijd_is_iemand_gebonden) }
    :: atomic { MEER_DAN_EEN -> assert(hoogstens_een_geldige_acceptatie) }
    :: atomic { ERGENS(ONEENS) || ERGENS(ONEENS_BEEINDIGD) -> assert(beide_kanten_besluiten_hetzelfde) }
    :: atomic { strijdig -> assert(niets_is_strijdig) }
    :: atomic { NIEMAND_HERSTELT && SOM_G(EINDE, 0) != 1 -> assert(een_houder_per_register) }
#ifdef KOMT_VOOR
    :: atomic { KOMT_VOOR -> assert(komt_voor) }
#endif
#if R > 1
    :: atomic { !GEBONDEN(1) -> assert(altijd_is_iemand_gebonden) }
    :: atomic { NIEMAND_HERSTELT && SOM_G(EINDE, 1) != 1 -> assert(een_houder_per_register) }
#endif
    od
}

/* ------------------------------------------------------------------------------------------------ what must come about in the end */

#ifdef LEVEND
#define EENS(h) ((BESLOTEN(a[h].stand) && a[h].stand == o[h].stand) || (a[h].stand == S_BEEINDIGD && (o[h].stand == S_TERUGGELEGD || o[h].stand == S_INGETROKKEN || o[h].stand == S_BEEINDIGD || o[h].stand == S_GEACCEPTEERD_ZONDER_GEVOLG)))
#define WETEN_HET(h) (a[h].bevestigd && o[h].bevestigd && !antw_a[h] && !antw_o[h])
#define UITEINDELIJK(h) ((a[h].stand == S_GEEN && o[h].stand == S_GEEN) || (EENS(h) && WETEN_HET(h)))
#if H == 1
#define RUST UITEINDELIJK(0)
#elif H == 2
#define RUST (UITEINDELIJK(0) && UITEINDELIJK(1))
#endif
ltl elk_aanbod_eindigt_en_beide_weten_het { <> [] RUST }
#endif

init {
    byte x;
    atomic {
        x = 0;
        do :: x < R -> t[x] = GEHOUDEN; x++ :: else -> break od;
        x = 0;
        do
        :: x < H ->
            run Aanbieder(x); run Ontvanger(x); run Post(x);
#ifdef STREEK
            if :: STREEK & (1 << x) -> run Streek(x) :: else fi;
#endif
#ifdef LEVEND
            run HerhaalA(x); run HerhaalO(x); run AntwoordA(x); run AntwoordO(x);
#endif
            x++
        :: else -> break
        od;
        x = 0;
        do
        :: x < N ->
#ifdef HERSTEL
            if :: HERSTEL & (1 << x) -> run Herstel(x) :: else fi;
#endif
#ifdef LEVEND
            run Sterven(x);
#endif
            x++
        :: else -> break
        od;
#ifdef LEVEND
        run Stilte();
#endif
        x = 0;
        run Keurmeester()
    }
}
