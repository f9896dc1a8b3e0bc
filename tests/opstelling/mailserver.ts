import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions } from 'smtp-server'
import type { Smtpinstelling } from '../../src/post/versturen/smtp.ts'

const weiger = (responseCode: number, tekst: string) => Object.assign(new Error(tekst), { responseCode })

/** What the server does with a message, once it has the address and once it has all of it. */
type Gedrag = {
  /** An answer to RCPT TO, as 550 or 451; null takes it. */
  geadresseerde?: number | null
  /** An answer after the message was received. */
  bericht?: number | null
  /** Takes the whole message and breaks the line without a word. */
  valtWegNaBericht?: boolean
  /** Waits so long before the greeting. */
  groetNaMs?: number
}

/** A real SMTP server on loopback that keeps every byte that it was sent; its manners change between tests. */
export const startMailserver = async (poort = 0) => {
  const zaal = {
    gedrag: {} as Gedrag,
    berichten: [] as string[],
    bytes: [] as Buffer[],
    aan: [] as string[],
    verbindingen: 0,
  }
  const sockets = new Set<Socket>()
  const verbreek = () => {
    for (const socket of sockets) socket.destroy()
  }
  const opties: SMTPServerOptions = {
    closeTimeout: 100,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onConnect: (_, klaar) => {
      zaal.verbindingen += 1
      setTimeout(klaar, zaal.gedrag.groetNaMs ?? 0)
    },
    onRcptTo: (adres, _, klaar) => {
      const { geadresseerde } = zaal.gedrag
      if (geadresseerde) return klaar(weiger(geadresseerde, `5.1.1 <${adres.address}> unknown`))
      zaal.aan.push(adres.address)
      return klaar()
    },
    onData: (stroom: SMTPServerDataStream, _sessie, klaar) => {
      const delen: Buffer[] = []
      stroom.on('data', (deel: Buffer) => delen.push(deel))
      stroom.on('end', () => {
        zaal.berichten.push(Buffer.concat(delen).toString('utf8'))
        const { bericht, valtWegNaBericht } = zaal.gedrag
        if (valtWegNaBericht) return verbreek()
        klaar(bericht ? weiger(bericht, 'not now') : null)
      })
    },
  }
  const server = new SMTPServer(opties)
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('data', (deel: Buffer) => zaal.bytes.push(deel))
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(klaar => server.listen(poort, '127.0.0.1', klaar))
  const { port } = server.server.address() as AddressInfo
  return { zaal, poort: port, stop: () => new Promise<void>(klaar => server.close(klaar)) }
}

export const smtpNaar = (poort: number): Smtpinstelling => ({
  host: '127.0.0.1',
  poort,
  tls: false,
  onbeveiligd: true,
  gebruiker: undefined,
  wachtwoord: undefined,
  afzender: 'loket@baken.invalid',
  adres: 'https://baken.voorbeeld.invalid',
})
