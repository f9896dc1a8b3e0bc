import { weiger } from '../../kernel/besluit.ts'
import { leesUpload } from '../../web/invoer/upload.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { getVersie } from '../../zaken/baken.ts'
import { bijlagenToevoegen } from '../../zaken/bijlagen/domain.ts'
import { type Gekeurd, keurAlle } from '../../zaken/bijlagen/keur.ts'
import { alsBijlagen, rijVan, slaOp } from '../../zaken/bijlagen/opslaan.ts'
import { handleBuiten } from '../../zaken/deuren/buitendeur.ts'
import { doeDaad, type Weg } from './doen.tsx'
import { magSchrijven } from './domain.ts'
import type { Ingang, Komin } from './ingang.ts'
import { NIET_MEER } from './versturen.ts'

/** A provider adds so many times what one report may bring: protocols, plans, a report of its own. */
const KEER = 5

const WEIGERINGEN: Readonly<Record<string, Veldfout>> = {
  teVeel: { naam: 'bestand', tekst: 'Er zijn al heel veel bijlagen. Bel de toezichthouder.' },
}

/** In the store first, then their rows and facts in one decision; what is refused is removed. */
const voegToe = async (v: Verzoek, ingang: Ingang, goed: readonly Gekeurd[]): Promise<readonly Veldfout[]> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const sleutel = (await baken.kluis.pak(loket, [ingang.stand.zaak.id])).get(ingang.stand.zaak.id)
  if (!sleutel) return [NIET_MEER]
  const opgeslagen = await slaOp(baken, loket, sleutel, goed)
  const afloop = await handleBuiten<Schrijver, string>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'bijlagenToevoegen',
    stelVoor: (_tx, zaak, schrijver, _sleutel, nu) => {
      const mag = magSchrijven(zaak, schrijver, getVersie(v.desk, zaak.protocolversie))
      if (!mag.ok) return { beslis: () => weiger(mag.fout) }
      const { feiten, teksten } = alsBijlagen(opgeslagen, 'aanbieder', baken.nieuwId, null, nu)
      const vanPartij = feiten.map(f => (f.soort === 'BijlageToegevoegd' ? { ...f, partij: mag.plek.id } : f))
      const hoogstens = baken.bijlagen.aantal * KEER
      return {
        beslis: () => bijlagenToevoegen(zaak, { feiten: vanPartij, hoogstens }),
        teksten,
        bestanden: opgeslagen.map(rijVan),
      }
    },
  })
  if (afloop.ok) return []
  const ids = opgeslagen.map(o => o.id)
  await baken.bijlagen.opslag.verwijder(loket, ids)
  return [WEIGERINGEN[afloop.weigering] ?? NIET_MEER]
}

/** What is good is added, also when something beside it is not; each file that is not gets its own sentence. */
export const doeBijlagen = async (v: Verzoek, komIn: Komin, weg: Weg): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { bestanden, formulier } = await leesUpload(v.request, baken.bijlagen.bytes)
  const met = { ...v, formulier }
  const gekozen = bestanden.get('bestand') ?? []
  return doeDaad(met, komIn, weg, {
    melding: 'bijlage',
    los: [],
    doe: async (w, ingang) => {
      if (gekozen.length === 0) return [{ naam: 'bestand', tekst: 'Kies eerst een bestand.' }]
      const { goed, fouten } = await keurAlle(gekozen, baken.bijlagen)
      const mis = goed.length > 0 ? await voegToe(w, ingang, goed) : []
      return [...fouten.map(tekst => ({ naam: 'bestand', tekst })), ...mis]
    },
  })
}
