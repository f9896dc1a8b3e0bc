import { plusDagen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { act } from '../../web/act/act.ts'
import { dag } from '../../web/act/soorten/moment.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen, zonderVragen } from '../../web/act/vragen.tsx'
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
  ...vragen(
    {
      tot: dag({ label: 'Wanneer komt het terug?', anders: 'Vul in wanneer het dossier terugkomt.' }),
      reden: vak({ label: 'Waar wacht u op?', soort: 'sluimeren', regels: 3, anders: 'Schrijf op waar u op wacht.' }),
    },
    w => w,
    ({ tot }, l) => {
      const zin = tot === undefined ? null : termijnzin(l.zaak, l.protocol, tot, l.nu.toISOString())
      return zin === null ? [] : [{ naam: 'tot', tekst: zin }]
    },
  ),
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
  ...zonderVragen,
  weigeringen: { sluimertNiet: 'Dit dossier staat al in de werkvoorraad.' },
})
