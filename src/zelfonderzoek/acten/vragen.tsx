import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { act } from '../../web/act/act.ts'
import { leesOntvangst, leesVak, Ontvangst, Vak } from '../../web/act/vak.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { veld, velden } from '../../web/verzoek.ts'
import { onderzoekVragen, rapportOntvangen } from '../domain.ts'
import { gedeeld, keuzeOnbekend, opties } from './delen.ts'

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
    'Bevestig de afspraken met een brief: ‘Vraag om onderzoek’.',
  ],
  velden: v => (
    <>
      <Keuzerondjes
        naam="wijze"
        label="Wie onderzoekt?"
        opties={opties(zelfonderzoekVan(v.g.protocol).wijzen)}
        waarde={veld(v.f, 'wijze')}
        fout={v.fouten.wijze}
      />
      <Vak
        {...v}
        naam="afspraken"
        label="Wat hebt u afgesproken?"
        uitleg="Met wie, de werkwijze, de vorm en wanneer het klaar is."
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const wijze = veld(f, 'wijze')
    const t = leesVak(f, 'afspraken', 'Schrijf op wat u hebt afgesproken.', nieuwId)
    const fouten = [...(wijze ? [] : [{ naam: 'wijze', tekst: 'Kies wie onderzoekt.' }]), ...t.fouten]
    return fouten.length > 0
      ? { ok: false, fouten }
      : { ok: true, invoer: { wijze, afspraken: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    ...gedeeld,
    keuzeOnbekend,
    anderOnderzoekt: 'Volgens de beoordeling onderzoekt een ander, of niemand. Pas eerst de beoordeling aan.',
    alGevraagd: 'Het onderzoek is al gevraagd. Meer tijd geeft u bij de termijn.',
    toezichthouderOnderzoekt: 'De toezichthouder onderzoekt zelf.',
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
  velden: v => (
    <>
      <Ontvangst {...v} label="Op welke dag kwam het rapport binnen?" />
      <Keuzelijst
        naam="bijlage"
        label="Welke bijlage van dit dossier is het?"
        uitleg="Zet het rapport eerst bij de bijlagen. Kwam het op papier, laat dit dan leeg."
        nietVerplicht
        leeg="Geen bijlage"
        opties={(v.g.zaak.werk.bijlagen ?? [])
          .filter(b => b.stand !== 'verwijderd')
          .map(b => ({ waarde: b.id, label: v.g.teksten.get(b.naam) ?? 'Bijlage' }))}
        waarde={veld(v.f, 'bijlage')}
        fout={v.fouten.bijlage}
      />
      <Vinkjes
        naam="aanwezig"
        label="Wat staat er in het rapport?"
        uitleg={`Vink af wat u aantreft (${zelfonderzoekVan(v.g.protocol).bron}).`}
        nietVerplicht
        opties={zelfonderzoekVan(v.g.protocol).inhoud.map(o => ({
          waarde: o.code,
          label: o.naam,
          uitleg: `${o.punten.join('. ')}.`,
        }))}
        waarden={velden(v.f, 'aanwezig')}
      />
    </>
  ),
  lees: (f, _zaak, _nieuwId, k) => {
    const o = leesOntvangst(f, k.nu)
    if (o.fouten.length > 0) return { ok: false, fouten: o.fouten }
    const aanwezig = velden(f, 'aanwezig')
    const ontbreekt = zelfonderzoekVan(k.protocol)
      .inhoud.map(i => i.code)
      .filter(c => !aanwezig.includes(c))
    return { ok: true, invoer: { ontvangenOp: o.ontvangenOp, bijlage: veld(f, 'bijlage') || null, ontbreekt } }
  },
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
