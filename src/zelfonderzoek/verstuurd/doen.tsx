import { isBeeld, isOpen } from '../../begrippen/bijlage.ts'
import { inLoket } from '../../db/verbinding.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { wisBestanden } from '../../zaken/bijlagen/concept.ts'
import { leesBytes } from '../../zaken/bijlagen/opslaan.ts'
import { handleBuiten } from '../../zaken/deuren/buitendeur.ts'
import type { Ingang } from '../schrijven/ingang.ts'
import { NIET_MEER } from '../schrijven/versturen.ts'
import { leesVersie } from './lezen.ts'
import { Verstuurdpagina } from './page.tsx'
import { bijlageWeghalen } from './weghalen.ts'

/** A version to read back, by its number in the address; null when there is none. */
export const toonVersie = async (v: Verzoek, ingang: Ingang): Promise<Antwoord | null> => {
  const { baken } = v.huisraad
  const { nummer = '' } = v.request.params as { nummer?: string }
  if (!/^[1-9]\d?$/.test(nummer)) return null
  const gelezen = await inLoket(baken.db, v.desk.loket, tx => leesVersie(tx, baken, ingang.stand, Number(nummer)))
  return gelezen && { pagina: <Verstuurdpagina ingang={ingang} gelezen={gelezen} /> }
}

/** The bytes of a file that this provider added itself; null when it is not theirs, gone, or stays shut. */
export const geefEigenBijlage = async (v: Verzoek, ingang: Ingang): Promise<Antwoord | null> => {
  const { baken } = v.huisraad
  const { bijlage } = v.request.params as { bijlage?: string }
  const { zaak, bijlagen } = ingang.stand
  const b = bijlagen.find(x => x.id === bijlage && isOpen(x))
  const sleutel = b && (await baken.kluis.pak(zaak.loket, [zaak.id])).get(zaak.id)
  const bytes = b && sleutel ? await leesBytes(baken, zaak.loket, sleutel, b.id) : null
  return b && bytes ? { bestand: bytes, type: b.type, naam: b.naamtekst, inBeeld: isBeeld(b.type) } : null
}

const WEIGERINGEN: Readonly<Record<string, Veldfout>> = {
  geenBijlage: { naam: 'bestand', tekst: 'Deze bijlage is er niet meer.' },
  alVerstuurd: { naam: 'bestand', tekst: 'Deze bijlage ging al mee met wat u verstuurde. Zij blijft staan.' },
}

/** Takes away a file that was not sent yet: its bytes go, that it was there stays. */
export const haalBijlageWeg = async (v: Verzoek, ingang: Ingang, bijlage: string): Promise<readonly Veldfout[]> => {
  const { baken } = v.huisraad
  const reden = baken.nieuwId()
  const afloop = await handleBuiten<Schrijver, string>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'bijlageWeghalen',
    stelVoor: (_tx, zaak, schrijver) => ({
      beslis: ctx => bijlageWeghalen(zaak, schrijver, { bijlage, reden }, ctx),
      teksten: [{ id: reden, soort: 'reden', tekst: 'De aanbieder haalde de bijlage weg voordat zij werd verstuurd.' }],
    }),
  })
  if (!afloop.ok) return [WEIGERINGEN[afloop.weigering] ?? NIET_MEER]
  await wisBestanden(baken, v.desk.loket, [bijlage])
  return []
}
