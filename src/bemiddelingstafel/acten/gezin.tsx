import { act } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import { datumWaarde, leesDatum } from '../../web/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld, velden } from '../../web/verzoek.ts'
import { gezinOpTafelZetten, gezinStabielVerklaren, gezinVanTafelHalen, hercontroleDoen } from '../domain.ts'
import { alsOpties, handeling, nietOpTafel, protocolVan, terug, weigeringen } from './velden.ts'

export const opTafel = act({
  pad: 'bemiddelingstafel/aanmelden',
  titel: 'Op de bemiddelingstafel zetten',
  knop: 'Zet op de tafel',
  terug,
  opdracht: { naam: 'gezinOpTafelZetten', handeling, beslis: gezinOpTafelZetten },
  gevolgen: () => ['Het gezin staat op de lijst van de volgende bijeenkomst, tot het stabiel is.'],
  velden: ({ f, fouten }) => (
    <Tekstvak
      naam="reden"
      label="Waarom is de tafel nodig?"
      uitleg="Wat lukte niet, en wat moet de tafel doen?"
      waarde={veld(f, 'reden')}
      fout={fouten.reden}
      regels={4}
    />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom de tafel nodig is.')
    if (t.id === null || t.fout !== null) return { ok: false, fouten: [{ naam: 'reden', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { reden: t.id }, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, alOpTafel: 'Dit gezin staat al op de tafel.' },
})

export const stabiel = act({
  pad: 'bemiddelingstafel/stabiel',
  titel: 'Het gezin is stabiel',
  knop: 'Leg vast dat het stabiel is',
  terug,
  opdracht: { naam: 'gezinStabielVerklaren', handeling, beslis: gezinStabielVerklaren },
  gevolgen: () => ['Het gezin gaat van de tafel. Op de dag die u kiest, kijkt iemand of het zo is gebleven.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Vinkjes
        naam="criteria"
        label="Wat klopt er?"
        uitleg="Een gezin is stabiel als dit allemaal klopt."
        opties={alsOpties(protocolVan(g).stabiel)}
        waarden={velden(f, 'criteria')}
        fout={fouten.criteria}
      />
      <DatumVeld
        naam="hercontrole"
        label="Wanneer kijkt iemand opnieuw?"
        waarde={datumWaarde(f, 'hercontrole')}
        fout={fouten.hercontrole}
      />
      <Tekstvak
        naam="toelichting"
        label="Waar blijkt het uit?"
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const dag = leesDatum(f, 'hercontrole')
    const t = eisTekst(f, 'toelichting', 'toelichting', nieuwId, 'Schrijf op waar het uit blijkt.')
    const fouten = [
      ...(dag.ok ? [] : [{ naam: 'hercontrole', tekst: dag.tekst }]),
      ...(dag.ok && dag.dag === null
        ? [{ naam: 'hercontrole', tekst: 'Vul in op welke dag iemand opnieuw kijkt.' }]
        : []),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null || !dag.ok || dag.dag === null) return { ok: false, fouten }
    const invoer = { criteria: velden(f, 'criteria'), hercontrole: dag.dag, toelichting: t.id }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: {
    ...weigeringen,
    nietOpTafel,
    criteriaOntbreken: 'Het gezin is pas stabiel als alles in de lijst klopt. Tot die tijd blijft het op de tafel.',
    afsprakenOpen: 'Er staan nog afspraken open. Rond die eerst af.',
    dagVoorbij: 'De dag om opnieuw te kijken moet na vandaag liggen.',
  },
})

export const hercontrole = act({
  pad: 'bemiddelingstafel/hercontrole',
  titel: 'Opnieuw gekeken',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'hercontroleDoen', handeling, beslis: hercontroleDoen },
  gevolgen: () => ['Gaat het niet goed, dan staat het gezin meteen weer op de tafel.'],
  velden: ({ f, fouten }) => (
    <>
      <Keuzerondjes
        naam="stabiel"
        label="Is het gezin nog stabiel?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee, terug op de tafel' },
        ]}
        waarde={veld(f, 'stabiel')}
        fout={fouten.stabiel}
      />
      <Tekstvak naam="verslag" label="Hoe gaat het?" waarde={veld(f, 'verslag')} fout={fouten.verslag} regels={4} />
      <DatumVeld
        naam="volgende"
        label="Wanneer kijkt iemand weer?"
        uitleg="Laat leeg als het niet meer nodig is."
        nietVerplicht
        waarde={datumWaarde(f, 'volgende')}
        fout={fouten.volgende}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const nog = veld(f, 'stabiel')
    const volgende = leesDatum(f, 'volgende')
    const t = eisTekst(f, 'verslag', 'verslag', nieuwId, 'Schrijf op hoe het gaat.')
    const fouten = [
      ...(nog === 'ja' || nog === 'nee' ? [] : [{ naam: 'stabiel', tekst: 'Kies of het gezin nog stabiel is.' }]),
      ...(t.fout === null ? [] : [{ naam: 'verslag', tekst: t.fout }]),
      ...(volgende.ok ? [] : [{ naam: 'volgende', tekst: volgende.tekst }]),
    ]
    if (fouten.length > 0 || t.id === null || !volgende.ok) return { ok: false, fouten }
    const invoer = { stabiel: nog === 'ja', verslag: t.id, volgende: nog === 'ja' ? volgende.dag : null }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: {
    ...weigeringen,
    heropenEerst: 'Heropen eerst het dossier: dan kan het gezin terug op de tafel.',
    nietStabiel: 'Er is voor dit gezin geen hercontrole afgesproken.',
    dagVoorbij: 'De dag om weer te kijken moet na vandaag liggen.',
  },
})

export const vanTafel = act({
  pad: 'bemiddelingstafel/einde',
  titel: 'Van de bemiddelingstafel halen',
  knop: 'Haal van de tafel',
  terug,
  opdracht: { naam: 'gezinVanTafelHalen', handeling, beslis: gezinVanTafelHalen },
  gevolgen: () => ['De tafel stopt met dit gezin, terwijl het nog niet stabiel is.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="reden"
        label="Waarom?"
        opties={alsOpties(protocolVan(g).eindredenen)}
        waarde={veld(f, 'reden')}
        fout={fouten.reden}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting: wie gaat verder met het gezin?"
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const reden = veld(f, 'reden')
    const t = eisTekst(f, 'toelichting', 'toelichting', nieuwId, 'Schrijf op wie verdergaat met het gezin.')
    const fouten = [
      ...(protocolVan(k).eindredenen.some(o => o.code === reden) ? [] : [{ naam: 'reden', tekst: 'Kies waarom.' }]),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { reden, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, nietOpTafel },
})
