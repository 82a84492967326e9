// One call to a gRPC service of the chain with grpc-js as it comes from npm. Prints every message as a line of JSON, and how the call ended as the last.
//   node klant.mjs <host:port> <method> <question as JSON> [token=…] [deadline=<ms>] [annuleer=<messages>] [compressie=1]
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const vereis = createRequire(new URL('../../../.keten/grpc/package.json', import.meta.url))
const grpc = vereis('@grpc/grpc-js')
const vragen = ['ketenregister', 'termijnen'].map(naam => fileURLToPath(new URL(`../../../contracts/vragen/${naam}.proto`, import.meta.url)))
const proto = vereis('@grpc/proto-loader').loadSync(vragen, {
  keepCase: true, longs: String, enums: String, defaults: true,
})
const [adres, methode, vraag, ...rest] = process.argv.slice(2)
const Dienst = Object.values(grpc.loadPackageDefinition(proto).keten.vragen.v1).find(soort => soort.service?.[methode])
const opties = Object.fromEntries(rest.map(o => [o.slice(0, o.indexOf('=')), o.slice(o.indexOf('=') + 1)]))
const klant = new Dienst(adres, grpc.credentials.createInsecure(), {
  'grpc.enable_http_proxy': 0,
  ...(opties.compressie && { 'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip }),
})
const kop = new grpc.Metadata()
if (opties.token) kop.set('authorization', `Bearer ${opties.token}`)
const grens = opties.deadline ? { deadline: Date.now() + Number(opties.deadline) } : {}
const zeg = regel => process.stdout.write(JSON.stringify(regel) + '\n')
const einde = fout => {
  zeg({ status: grpc.status[fout.code], bericht: fout.details })
  klant.close()
}

if (Dienst.service[methode].responseStream) {
  let aantal = 0
  let afloop
  const stroom = klant[methode](JSON.parse(vraag), kop, grens)
  stroom.on('data', bericht => {
    zeg(bericht)
    if (++aantal === Number(opties.annuleer)) stroom.cancel()
  })
  stroom.on('error', () => {}) // the status says it
  stroom.on('status', status => { afloop = status })
  stroom.on('end', () => einde(afloop))
} else {
  klant[methode](JSON.parse(vraag), kop, grens, (fout, antwoord) => {
    if (!fout) zeg(antwoord)
    einde(fout ?? { code: grpc.status.OK, details: '' })
  })
}
