import { inLoket } from '../../db/verbinding.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Bewijs } from '../../web/route/volgsessie.ts'
import { hoogstensInDossier } from '../../zaken/bijlagen/domain.ts'
import { type Gekeurd, keurAlle } from '../../zaken/bijlagen/keur.ts'
import { alsBijlagen, type Opgeslagen, rijVan, slaOp } from '../../zaken/bijlagen/opslaan.ts'
import { findGevolgd } from '../../zaken/deuren/gevolgd.ts'
import { handleMelder } from '../../zaken/deuren/melderdeur.ts'
import { kiesMail } from '../../zaken/uitgaand/berichtmail.ts'
import { mailberichtKiezen, melderberichtSturen } from './domain.ts'
import { isAard, type Schrijven } from './schrijven.tsx'

const fouten: Readonly<Record<string, Veldfout>> = {
  teVeelBerichten: { naam: 'bericht', tekst: 'U stuurde al heel veel berichten. Bel het loket, dan praten we verder.' },
  teVeel: { naam: 'bestand', tekst: 'Bij deze melding horen al heel veel bestanden. Bel het loket.' },
  verhuisd: { naam: 'bestand', tekst: 'Het loket verplaatste uw melding net. Stuur het nog een keer.' },
}
const NIET_NU: Veldfout = { naam: 'bericht', tekst: 'Uw bericht kon niet worden verstuurd. Bel het loket.' }

const OOK_DE_REST = 'Er is nog niets verstuurd. Kies ook uw andere bestanden opnieuw.'

/** What may go along, or a sentence for each file that may not; then nothing goes. */
const keur = async (v: Verzoek, s: Schrijven): Promise<{ goed: readonly Gekeurd[]; fouten: readonly Veldfout[] }> => {
  const grenzen = v.huisraad.baken.bijlagen
  if (s.bestanden.length > grenzen.aantal) {
    const tekst = `U kunt hoogstens ${grenzen.aantal} bestanden met een bericht meesturen. Stuur de rest met een volgend bericht.`
    return { goed: [], fouten: [{ naam: 'bestand', tekst }] }
  }
  const { goed, fouten: mis } = await keurAlle(s.bestanden, grenzen)
  const zinnen = mis.length > 0 && goed.length > 0 ? [...mis, OOK_DE_REST] : mis
  return { goed, fouten: zinnen.map(tekst => ({ naam: 'bestand', tekst })) }
}

type Opgeborgen = { readonly zaak: string; readonly opgeslagen: readonly Opgeslagen[] }

/** Files under the key of the dossier that the report is in now; null when there is none (any more). */
const bergOp = async (v: Verzoek, bewijs: Bewijs, goed: readonly Gekeurd[]): Promise<Opgeborgen | null> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const zoeksleutel = await baken.kluis.zoeksleutel(loket)
  const gevolgd = await inLoket(baken.db, loket, tx => findGevolgd(tx, loket, zoeksleutel, bewijs))
  const sleutel = gevolgd && (await baken.kluis.pak(loket, [gevolgd.zaak])).get(gevolgd.zaak)
  return gevolgd && sleutel ? { zaak: gevolgd.zaak, opgeslagen: await slaOp(baken, loket, sleutel, goed) } : null
}

const geef = async (v: Verzoek, bewijs: Bewijs, s: Schrijven, mee: Opgeborgen | null) => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  if (!isAard(s.aard)) return [NIET_NU]
  const zoeksleutel = await baken.kluis.zoeksleutel(loket)
  const tekst = baken.nieuwId()
  const opgeslagen = mee?.opgeslagen ?? []
  const { feiten, teksten } = alsBijlagen(opgeslagen, 'melder', baken.nieuwId, null, v.nu.toISOString())
  const invoer = {
    id: s.sleutel,
    tekst,
    aard: s.aard,
    dringend: s.dringend,
    namens: Number.parseInt(s.namens, 10) || null,
    ...(mee ? { mee: { zaak: mee.zaak, feiten, hoogstens: hoogstensInDossier(baken) } } : {}),
  }
  const afloop = await handleMelder(baken, {
    loket,
    herkomst: v.herkomst,
    vind: tx => findGevolgd(tx, loket, zoeksleutel, bewijs),
    opdracht: 'melderberichtSturen',
    beslis: (zaak, melding, ctx) => melderberichtSturen(zaak, melding, invoer, ctx),
    teksten: [{ id: tekst, soort: 'bericht', tekst: s.bericht }, ...teksten],
    bestanden: opgeslagen.map(rijVan),
  })
  // Refused, or the same message once more: these files belong to nothing.
  const erin = afloop.ok ? (afloop.zaak.werk.bijlagen ?? []).map(b => b.id) : []
  const over = opgeslagen.map(o => o.id).filter(id => !erin.includes(id))
  if (over.length > 0) await baken.bijlagen.opslag.verwijder(loket, over)
  return afloop.ok ? [] : [fouten[afloop.weigering] ?? NIET_NU]
}

/** Hands what was typed and chosen to the desk; what is wrong, when it did not go. */
export const stuurBericht = async (v: Verzoek, bewijs: Bewijs, s: Schrijven): Promise<readonly Veldfout[]> => {
  const gekeurd = await keur(v, s)
  if (gekeurd.fouten.length > 0) return gekeurd.fouten
  const mee = gekeurd.goed.length > 0 ? await bergOp(v, bewijs, gekeurd.goed) : null
  if (gekeurd.goed.length > 0 && !mee) return [NIET_NU]
  return geef(v, bewijs, s, mee)
}

/** Whether the reporter gets a mail about new messages: a fact of the dossier, and the choice itself with the report. */
export const zetMailkeuze = async (v: Verzoek, bewijs: Bewijs, aan: boolean): Promise<void> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const zoeksleutel = await baken.kluis.zoeksleutel(loket)
  await handleMelder(baken, {
    loket,
    herkomst: v.herkomst,
    vind: tx => findGevolgd(tx, loket, zoeksleutel, bewijs),
    opdracht: 'mailberichtKiezen',
    beslis: (zaak, melding, ctx) => mailberichtKiezen(zaak, melding, aan, ctx),
    teksten: [],
    bijMelding: (tx, melding, nu) => kiesMail(tx, loket, melding, aan, nu),
  })
}
