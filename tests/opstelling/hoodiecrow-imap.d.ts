declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type Bericht = { readonly uid: number; readonly flags: string[]; readonly raw: string }
  type Map = { readonly messages: Bericht[] }
  type Imapserver = {
    readonly server: Server
    listen(poort: number, host: string, klaar: () => void): void
    getMailbox(pad: string): Map
    appendMessage(map: string, vlaggen: string[], datum: undefined, raw: string): void
  }
  function hoodiecrow(opties: object): Imapserver
  export = hoodiecrow
}
