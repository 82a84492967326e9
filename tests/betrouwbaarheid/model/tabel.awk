# Makes Promela of overgangen.tsv: a number for every name, and per side what (stand, komt) leads to.
# 99 is what the table does not name; the model asserts that it never comes to that.
BEGIN { FS = "\t"; fout = 0 }
FNR == 1 { next }
NF != 6 { printf "regel %d heeft %d velden\n", FNR, NF > "/dev/stderr"; fout = 1; exit }
function naam(soort, woord,   n) {
    n = toupper(woord)
    gsub(/-/, "_", n)
    n = soort "_" n
    if (!(n in nummer)) {
        nummer[n] = aantal[soort]++
        volgorde[++namen] = n
    }
    return n
}
BEGIN { naam("S", "geen") } # 0 in the model: nothing there
{
    if (($1, $2, $3) in gezien) { printf "regel %d: %s, %s, %s staat er twee keer\n", FNR, $1, $2, $3 > "/dev/stderr"; fout = 1; exit }
    gezien[$1, $2, $3] = 1
    kant = toupper($1)
    if (!(kant in rijen)) kanten[++zijden] = kant
    als = "((s) == " naam("S", $2) " && (k) == " naam("K", $3) " -> "
    nieuw[kant] = nieuw[kant] als naam("S", $4) " : "
    gevolg[kant] = gevolg[kant] als naam("G", $5) " : "
    haken[kant] = haken[kant] ")"
    rijen[kant]++
}
END {
    if (fout) exit 1
    for (i = 1; i <= namen; i++) print "#define " volgorde[i] " " nummer[volgorde[i]]
    for (i = 1; i <= zijden; i++) {
        k = kanten[i]
        print "#define NIEUW_" k "(s, k) " nieuw[k] "99" haken[k]
        print "#define GEVOLG_" k "(s, k) " gevolg[k] "99" haken[k]
    }
}
