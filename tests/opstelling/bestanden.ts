import { createServer, type Server } from 'node:net'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** An invented photo: a plain surface, with a camera's place and maker in it. */
export const foto = (breed = 60, hoog = 40): Promise<Buffer> =>
  sharp({ create: { width: breed, height: hoog, channels: 3, background: '#4a6b7c' } })
    .withExif({
      IFD0: { Make: 'Zwaluwcamera' },
      IFD3: { GPSLatitude: '51/1 55/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A PDF with these things in its catalogue; readers of it are not needed, only what searches it. */
export const pdf = (catalogus = '', erbij = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogus} >>\nendobj\n` +
      `2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${erbij}` +
      'trailer\n<< /Root 1 0 R >>\n%%EOF\n',
    'latin1',
  )

/** Objects as PDF 1.5 packs them: where a search through the bytes does not see them. */
export const ingepakt = (objecten: string): string => {
  const bytes = deflateSync(Buffer.from(objecten)).toString('latin1')
  return `3 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\n`
}

const crc = (bytes: Buffer): number => {
  let c = ~0
  for (const b of bytes) {
    c ^= b
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  }
  return ~c >>> 0
}

/** A PNG of some kilobytes that says it is so many points wide and high. */
export const bom = (zijde = 60_000): Buffer => {
  const blok = (soort: string, inhoud: Buffer) => {
    const lengte = Buffer.alloc(4)
    lengte.writeUInt32BE(inhoud.length)
    const lijf = Buffer.concat([Buffer.from(soort), inhoud])
    const som = Buffer.alloc(4)
    som.writeUInt32BE(crc(lijf))
    return Buffer.concat([lengte, lijf, som])
  }
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(zijde, 0)
  kop.writeUInt32BE(zijde, 4)
  kop.set([1, 0, 0, 0, 0], 8)
  const beeld = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    blok('IHDR', kop),
    blok('IDAT', beeld),
    blok('IEND', Buffer.of()),
  ])
}

/** Bytes that a scanner takes that breaks the line. */
export const BREEKT_NA = 100_000

/** What our scanner knows as a virus. */
export const VIRUS = 'BAKEN-PROEFVIRUS-0001'

/**
 * A scanner that speaks clamd's INSTREAM over TCP, with one signature of its own. `hoe` lets it fail in the ways a real
 * one does.
 */
export const nieuweScanner = async () => {
  const stand: { hoe: 'goed' | 'fout' | 'half' | 'stil' | 'breekt'; gevraagd: number } = { hoe: 'goed', gevraagd: 0 }
  const server: Server = createServer(socket => {
    let gekregen = Buffer.of()
    stand.gevraagd += 1
    socket.on('error', () => {})
    socket.on('data', deel => {
      gekregen = Buffer.concat([gekregen, deel])
      // As clamd does at a file over its limit: the line goes while we write, and its word about it with it.
      if (stand.hoe === 'breekt' && gekregen.length > BREEKT_NA) return void socket.resetAndDestroy()
      if (!gekregen.subarray(-4).equals(Buffer.alloc(4)) || stand.hoe === 'stil') return
      if (stand.hoe === 'half') return void socket.end('stream: O')
      if (stand.hoe === 'fout') return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      const inhoud = uitBlokken(gekregen)
      socket.end(inhoud.includes(VIRUS) ? 'stream: Baken.Proef FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>(klaar => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.address() as { port: number }
  return { stand, adres: { host: '127.0.0.1', port }, stop: () => server.close() }
}

const OPENING = 'zINSTREAM\0'

/** The stream without its lengths, so that a signature over two blocks is found too. */
const uitBlokken = (bytes: Buffer): Buffer => {
  if (bytes.subarray(0, OPENING.length).toString() !== OPENING) throw new Error('no INSTREAM')
  const delen: Buffer[] = []
  for (let i = OPENING.length; i < bytes.length; ) {
    const lengte = bytes.readUInt32BE(i)
    delen.push(bytes.subarray(i + 4, i + 4 + lengte))
    i += 4 + lengte
  }
  return Buffer.concat(delen)
}
