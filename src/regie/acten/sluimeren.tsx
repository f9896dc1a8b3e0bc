import { plusDagen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import { datumWaarde, leesDatum } from '../../web/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import { dossierSluimeren, dossierWekken } from '../sluimeren.ts'
import { termijnzin } from './termijnzin.ts'

export const sluimeren = act({
  pad: 'sluimeren',
  titel: 'Laten rusten tot een datum',
  knop: 'Laat rusten',
  opdracht: { naam: 'dossierSluimeren', handeling: 'dossier.bewerken', beslis: dossierSluimeren },
  gevolgen: () => [
    'Het dossier gaat uit de werkvoorraad, en staat op de lijst van wat rust.',
    'Op de datum komt het vanzelf terug. Eerder als er iets nieuws binnenkomt of als een termijn eerder afloopt.',
    'Zoeken en lezen kan gewoon.',
  ],
  // A term that ends today or is over already stands in the way of every day.
  kanNiet: (g, nu) => {
    const zin = termijnzin(g.zaak, g.protocol, plusDagen(dagVan(nu), 1), nu)
    return zin === null ? null : { zin }
  },
  velden: ({ f, fouten }) => (
    <>
      <DatumVeld naam="tot" label="Wanneer komt het terug?" waarde={datumWaarde(f, 'tot')} fout={fouten.tot} />
      <Tekstvak naam="reden" label="Waar wacht u op?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
    </>
  ),
  lees: (f, zaak, nieuwId, k) => {
    const tot = leesDatum(f, 'tot')
    const zin = tot.ok && tot.dag !== null ? termijnzin(zaak, k.protocol, tot.dag, k.nu.toISOString()) : null
    const t = eisTekst(f, 'reden', 'sluimeren', nieuwId, 'Schrijf op waar u op wacht.')
    const fouten = [
      ...(tot.ok ? [] : [{ naam: 'tot', tekst: tot.tekst }]),
      ...(tot.ok && tot.dag === null ? [{ naam: 'tot', tekst: 'Vul in wanneer het dossier terugkomt.' }] : []),
      ...(zin === null ? [] : [{ naam: 'tot', tekst: zin }]),
      ...(t.fout === null ? [] : [{ naam: 'reden', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || !tot.ok || tot.dag === null || t.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { tot: tot.dag, reden: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    nogNietGescreend: 'Screen de melding eerst.',
    dossierDicht: 'Dit dossier is gesloten.',
    datumVoorbij: 'Kies een dag na vandaag.',
    teVer: 'Kies een dag binnen een jaar. Duurt het langer? Sluit het dossier dan.',
    termijnLooptAf: 'Er loopt een termijn af voor die dag. Rond eerst af waar de termijn op wacht.',
  },
})

export const wekken = act({
  pad: 'wekken',
  titel: 'Terug in de werkvoorraad',
  knop: 'Zet terug',
  opdracht: { naam: 'dossierWekken', handeling: 'dossier.bewerken', beslis: dossierWekken },
  gevolgen: () => ['Het dossier staat weer in de werkvoorraad.'],
  velden: () => null,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: { sluimertNiet: 'Dit dossier staat al in de werkvoorraad.' },
})
