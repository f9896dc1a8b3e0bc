import { setTimeout as wacht } from 'node:timers/promises'
import type { Antwoord, Client, Vraag } from '../http.ts'

/** A report that the server has acknowledged, by the words it can be known by. */
export type Bevestigd = { readonly kenmerk: string; readonly nummer: string; readonly code: string }

export type Melder = {
  readonly bevestigd: Bevestigd[]
  /** Reports it began, acknowledged or not. */
  readonly begonnen: string[]
  /** Requests that broke off under way, and of those the submits: nobody knows whether they arrived. */
  afgebroken: number
  onzeker: number
  stop: boolean
}

const ANTWOORDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  onderwerp: { onderwerp: 'personen' },
  leeftijd: { minderjarig: 'nee' },
  veiligheid: { veilig: 'ja' },
  betrokkene: { betrokkene_naam: 'Iemand Verzonnen' },
  moment: { voorval_zekerheid: 'ongeveer' },
}

const RUST_MS = 40

/** Asks until there is an answer: a server that is down, restarting or short of breath does not make a reporter give up. */
const volhardend = async (client: Client, m: Melder, v: Vraag): Promise<Antwoord> => {
  for (;;) {
    const antwoord = await client.vraag(v).catch((fout: NodeJS.ErrnoException) => {
      if (fout.code === 'ECONNREFUSED') return null
      m.afgebroken += 1
      if (v.pad.endsWith('/versturen')) m.onzeker += 1
      return null
    })
    if (antwoord && antwoord.status < 429) return antwoord
    await wacht(antwoord?.status === 429 ? 500 : RUST_MS)
  }
}

const vindtekst = (html: string, wat: 'nummer' | 'code') =>
  new RegExp(`data-bewijs="${wat}"[^>]*>([^<]+)<`).exec(html)?.[1] ?? ''
const vindSleutel = (html: string) => /name="sleutel" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** One report from the first page to the receipt, over the real form. */
const meldEenKeer = async (client: Client, m: Melder, loket: string, kenmerk: string): Promise<void> => {
  const basis = `/${loket}/melden`
  m.begonnen.push(kenmerk)
  const begin = await volhardend(client, m, { methode: 'POST', pad: `${basis}/start`, formulier: { voor: 'inwoner' } })
  let koekje = begin.koekjes[0]
  let naar = begin.naar ?? ''
  for (let keer = 0; !naar.endsWith('/ontvangen'); keer += 1) {
    if (keer > 30) throw new Error(`the form does not come to an end: ${naar}`)
    const stap = /\/stap\/([^?]+)/.exec(naar)?.[1]
    const formulier = stap
      ? { wat: `Proefmelding ${kenmerk}.`, ...ANTWOORDEN[stap], voor: 'inwoner' }
      : {
          sleutel: vindSleutel(
            (await volhardend(client, m, { methode: 'GET', pad: `${basis}/controle`, koekje })).tekst,
          ),
        }
    const pad = stap ? `${basis}/stap/${stap}` : `${basis}/versturen`
    const antwoord = await volhardend(client, m, { methode: 'POST', pad, formulier, koekje })
    if (antwoord.status !== 303 && antwoord.status !== 302) throw new Error(`${pad}: ${antwoord.status}`)
    koekje = antwoord.koekjes[0] ?? koekje
    naar = antwoord.naar ?? ''
  }
  const bewijs = await volhardend(client, m, { methode: 'GET', pad: `${basis}/ontvangen`, koekje })
  m.bevestigd.push({ kenmerk, nummer: vindtekst(bewijs.tekst, 'nummer'), code: vindtekst(bewijs.tekst, 'code') })
}

/** Reports without end, until told to stop; what it has begun it finishes. */
export const laatMelden = (client: Client, loket: string, naam: string): { melder: Melder; klaar: Promise<void> } => {
  const melder: Melder = { bevestigd: [], begonnen: [], afgebroken: 0, onzeker: 0, stop: false }
  const loop = async () => {
    for (let n = 0; !melder.stop; n += 1) {
      await meldEenKeer(client, melder, loket, `${naam}-${n}`)
      await wacht(RUST_MS)
    }
  }
  return { melder, klaar: loop() }
}
