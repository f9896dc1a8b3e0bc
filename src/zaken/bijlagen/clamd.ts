import { connect, type Socket } from 'node:net'

/** `weg`: no scanner there; `onbekend`: it has no verdict on this file. Either way the file waits. */
export type Scanuitslag = 'schoon' | 'besmet' | 'onbekend' | 'weg'
export type Scanner = (bytes: Buffer) => Promise<Scanuitslag>

/** Where clamd listens: a path, or host and port. */
export type Scanneradres = { readonly path: string } | { readonly host: string; readonly port: number }

const BLOK = 64 * 1024
const GEDULD_MS = 30_000

/** clamd's INSTREAM: each block after its length, and a length of zero at the end. */
const stuur = (socket: Socket, bytes: Buffer): void => {
  socket.write('zINSTREAM\0')
  for (let i = 0; i < bytes.length; i += BLOK) {
    const blok = bytes.subarray(i, i + BLOK)
    const lengte = Buffer.alloc(4)
    lengte.writeUInt32BE(blok.length)
    socket.write(lengte)
    socket.write(blok)
  }
  socket.write(Buffer.alloc(4))
}

/** Only a clear answer counts: an error, or half an answer, is no answer. */
const uitslagVan = (antwoord: string): Scanuitslag => {
  if (antwoord === 'stream: OK\0') return 'schoon'
  if (/^stream: .+ FOUND\0$/.test(antwoord)) return 'besmet'
  return antwoord.endsWith('\0') ? 'onbekend' : 'weg'
}

/** A scanner that is down, slow or confused gives `weg`, and never lets a file through. */
export const clamd =
  (adres: Scanneradres, geduldMs = GEDULD_MS): Scanner =>
  bytes =>
    new Promise(klaar => {
      let antwoord = ''
      const socket = connect(adres)
      const einde = (uitslag: Scanuitslag) => {
        socket.destroy()
        klaar(uitslag)
      }
      const wekker = setTimeout(() => einde('weg'), geduldMs)
      socket.on('connect', () => stuur(socket, bytes))
      socket.on('data', deel => {
        antwoord += deel.toString('utf8')
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        clearTimeout(wekker)
        einde(uitslagVan(antwoord))
      })
      socket.on('end', () => socket.end())
    })
