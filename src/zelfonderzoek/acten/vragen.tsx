import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { act } from '../../web/act/act.ts'
import { keuze, vinkjes } from '../../web/act/soorten/keuze.tsx'
import { moment } from '../../web/act/soorten/moment.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen as alleVragen, type Vraag } from '../../web/act/vragen.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { onderzoekVragen, rapportAfvinken, rapportOntvangen } from '../domain.ts'
import { Bestand } from './bestand.tsx'
import { gedeeld, keuzeOnbekend } from './delen.ts'

export const vragen = act({
  pad: 'zelfonderzoek/vragen',
  titel: 'Onderzoek afspreken met de aanbieder',
  knop: 'Leg de afspraken vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'onderzoekVragen', handeling: 'dossier.bewerken', beslis: onderzoekVragen },
  gevolgen: g => [
    ...g.protocol.termijnen
      .filter(t => t.van === 'OnderzoekGevraagd')
      .map(t => `De termijn ‘${t.naam}’ begint (${t.grondslag}).`),
    'Bevestig de afspraken met een brief.',
  ],
  ...alleVragen({
    wijze: keuze({
      label: 'Wie onderzoekt?',
      uit: k => zelfonderzoekVan(k.protocol).wijzen,
      anders: 'Kies wie onderzoekt.',
    }),
    afspraken: vak({
      label: 'Wat hebt u afgesproken?',
      uitleg: 'Met wie, de werkwijze, de vorm en wanneer het klaar is.',
      soort: 'afspraken',
      regels: 5,
      anders: 'Schrijf op wat u hebt afgesproken.',
    }),
  }),
  weigeringen: {
    ...gedeeld,
    keuzeOnbekend,
    anderOnderzoekt: 'Volgens de beoordeling onderzoekt een ander, of niemand. Pas eerst de beoordeling aan.',
    alGevraagd: 'Het onderzoek is al gevraagd. Meer tijd geeft u bij de termijn.',
    toezichthouderOnderzoekt: 'De toezichthouder onderzoekt zelf.',
  },
})

const bijlage: Vraag<string | null> = {
  vraag: (naam, v) => (
    <Keuzelijst
      naam={naam}
      label="Welke bijlage van dit dossier is het?"
      uitleg="Zet het rapport eerst bij de bijlagen. Kwam het op papier, laat dit dan leeg."
      nietVerplicht
      leeg="Geen bijlage"
      opties={(v.g.zaak.werk.bijlagen ?? [])
        .filter(b => b.stand !== 'verwijderd')
        .map(b => ({ waarde: b.id, label: v.g.teksten.get(b.naam) ?? 'Bijlage' }))}
      waarde={veld(v.f, naam)}
      fout={v.fouten[naam]}
    />
  ),
  lees: (naam, { f }) => ({ ok: true, waarde: veld(f, naam) || null }),
}

const aanwezig = vinkjes({
  label: 'Wat staat er in het rapport?',
  uitleg: v => `Vink af wat u aantreft (${zelfonderzoekVan(v.g.protocol).bron}).`,
  uit: k => zelfonderzoekVan(k.protocol).inhoud.map(o => ({ ...o, uitleg: `${o.punten.join('. ')}.` })),
})

const ontbreektIn = (p: Protocolversie, aanwezig: readonly string[]): readonly string[] =>
  zelfonderzoekVan(p)
    .inhoud.map(i => i.code)
    .filter(c => !aanwezig.includes(c))

const afvinkvragen = alleVragen({ aanwezig }, ({ aanwezig }, k) => ({ ontbreekt: ontbreektIn(k.protocol, aanwezig) }))

export const afvinken = act({
  pad: 'zelfonderzoek/afvinken',
  titel: 'Het rapport afvinken',
  knop: 'Leg vast wat erin staat',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'rapportAfvinken', handeling: 'dossier.bewerken', beslis: rapportAfvinken },
  gevolgen: () => [
    'Vast staat wat er in het bestand ontbreekt van wat is gevraagd. Daarna beoordeelt de toezichthouder het.',
  ],
  ...afvinkvragen,
  velden: v => (
    <>
      <Bestand {...v} />
      {afvinkvragen.velden(v)}
    </>
  ),
  weigeringen: {
    ...gedeeld,
    keuzeOnbekend,
    nogGeenRapport: 'Er is nog geen rapport.',
    alBeoordeeld: 'Dit rapport is al beoordeeld.',
    geenBestand: 'De aanbieder schreef dit rapport online. Wat ontbreekt, staat al vast.',
  },
})

export const rapport = act({
  pad: 'zelfonderzoek/rapport',
  titel: 'Rapport van de aanbieder ontvangen',
  knop: 'Leg de ontvangst vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'rapportOntvangen', handeling: 'dossier.bewerken', beslis: rapportOntvangen },
  gevolgen: () => [
    'De termijn van de aanbieder is gehaald, of te laat gehaald, op het moment van ontvangst.',
    'Daarna beoordeelt de toezichthouder het rapport.',
  ],
  ...alleVragen(
    {
      ontvangen: moment({
        label: 'Op welke dag kwam het rapport binnen?',
        anders: 'Vul in op welke dag het kwam, en hoe laat.',
      }),
      bijlage,
      aanwezig,
    },
    ({ ontvangen, bijlage, aanwezig }, k) => ({
      ontvangenOp: ontvangen,
      bijlage,
      ontbreekt: ontbreektIn(k.protocol, aanwezig),
    }),
  ),
  weigeringen: {
    ...gedeeld,
    keuzeOnbekend,
    nietGevraagd: 'Het onderzoek is nog niet afgesproken. Leg eerst de afspraken vast.',
    wachtOpOordeel: 'Er ligt al een rapport dat nog niet is beoordeeld.',
    alVoldoende: 'Het onderzoek is al voldoende bevonden.',
    momentInToekomst: 'Dat moment is nog niet geweest.',
    voorDeVraag: 'Dat was voordat u erom vroeg. Kijk de dag en de tijd na.',
    bijlageOnbekend: 'Die bijlage hoort niet bij dit dossier.',
  },
})
