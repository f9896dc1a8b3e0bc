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

/**
 * Only a clear answer counts: an error, or half an answer, is no answer. clamd breaks the line at a file larger than its
 * `StreamMaxLength`, and over TCP its word about that is lost as often as not: that is about this file, not about clamd.
 */
const uitslagVan = (antwoord: string, verbonden: boolean): Scanuitslag => {
  if (antwoord === 'stream: OK\0') return 'schoon'
  if (/^stream: .+ FOUND\0$/.test(antwoord)) return 'besmet'
  return verbonden ? 'onbekend' : 'weg'
}

/** Whoever waited for a scanner in vain once does not wait for it again. */
export const totWeg = (scanner: Scanner): Scanner => {
  let weg = false
  return async bytes => {
    if (weg) return 'weg'
    const uitslag = await scanner(bytes)
    weg = uitslag === 'weg'
    return uitslag
  }
}

/** A scanner that is down, slow or confused never lets a file through. */
export const clamd =
  (adres: Scanneradres, geduldMs = GEDULD_MS): Scanner =>
  bytes =>
    new Promise(klaar => {
      let antwoord = ''
      let verbonden = false
      const socket = connect(adres)
      const einde = (uitslag: Scanuitslag) => {
        socket.destroy()
        klaar(uitslag)
      }
      const wekker = setTimeout(() => einde('weg'), geduldMs)
      socket.on('connect', () => {
        verbonden = true
        stuur(socket, bytes)
      })
      socket.on('data', deel => {
        antwoord += deel.toString('utf8')
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        clearTimeout(wekker)
        einde(uitslagVan(antwoord, verbonden))
      })
      socket.on('end', () => socket.end())
    })
