import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import { hoortErbij, informeerstanden } from '../../zaken/informeren/stand.ts'
import { doelgroepToevoegen, doelgroeptekstSchrijven, doelgroepWeglaten } from '../domain.ts'
import { teVragenIn } from '../herleidbaar.ts'
import { Doelgroepveld, dicht, findDoelgroep, foutAls, Losse, onbekend, spoorfout, zonderDoelgroep } from './velden.tsx'

export const Overwie = ({ g, f }: { g: Geopend; f: Formulier }) => {
  const d = findDoelgroep(g.protocol, veld(f, 'doelgroep'))
  return (
    <Mededeling soort="info" kop={d?.naam ?? 'Onbekende doelgroep'}>
      <p>{d ? `Mag weten: ${d.mag}` : onbekend}</p>
    </Mededeling>
  )
}

export const erbij = act({
  pad: 'informeren/erbij',
  titel: 'Doelgroep toevoegen',
  knop: 'Voeg toe',
  terug: 'informeren',
  opdracht: { naam: 'doelgroepToevoegen', handeling: 'dossier.informeren', beslis: doelgroepToevoegen },
  gevolgen: () => ['De doelgroep komt op de lijst van wie het moet weten.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzelijst
        naam="doelgroep"
        label="Wie moet het ook weten?"
        opties={informeerstanden(g.zaak, g.protocol)
          .filter(s => !hoortErbij(s))
          .map(s => ({ waarde: s.doelgroep.code, label: s.doelgroep.naam }))}
        waarde={veld(f, 'doelgroep')}
        fout={fouten.doelgroep}
      />
      <Tekstvak naam="reden" label="Waarom?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const d = findDoelgroep(k.protocol, veld(f, 'doelgroep'))
    const reden = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom.')
    const fouten = [...foutAls('doelgroep', d ? null : 'Kies een doelgroep.'), ...foutAls('reden', reden.fout)]
    if (!d || reden.fout !== null || reden.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { doelgroep: d.code, reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: {
    dossierDicht: dicht,
    doelgroepOnbekend: onbekend,
    alErbij: 'Deze doelgroep staat al op de lijst.',
  },
})

export const weglaten = act({
  pad: 'informeren/weglaten',
  titel: 'Doelgroep weglaten',
  knop: 'Laat weg',
  terug: 'informeren',
  opdracht: { naam: 'doelgroepWeglaten', handeling: 'dossier.informeren', beslis: doelgroepWeglaten },
  gevolgen: () => ['De doelgroep wordt niet ingelicht. De reden blijft in het dossier staan.'],
  kanNiet: zonderDoelgroep,
  velden: ({ f, fouten, g }) => (
    <>
      <Overwie g={g} f={f} />
      <Doelgroepveld f={f} />
      <Tekstvak naam="reden" label="Waarom hoeft dit niet?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const reden = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom deze doelgroep het niet hoeft te weten.')
    if (reden.fout !== null || reden.id === null) return { ok: false, fouten: foutAls('reden', reden.fout) }
    return { ok: true, invoer: { doelgroep: veld(f, 'doelgroep'), reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: {
    dossierDicht: dicht,
    nietErbij: 'Deze doelgroep staat niet op de lijst.',
    weetAl: 'Deze doelgroep is al ingelicht en kan dus niet meer weg van de lijst.',
  },
})

export const bericht = act({
  pad: 'informeren/bericht',
  titel: 'Bericht voor een doelgroep',
  knop: 'Bewaar het bericht',
  terug: 'informeren',
  leestInhoud: true,
  opdracht: { naam: 'doelgroeptekstSchrijven', handeling: 'dossier.informeren', beslis: doelgroeptekstSchrijven },
  gevolgen: () => ['Dit komt onder de gegevens die deze doelgroep van het protocol krijgt. Leeg haalt het weg.'],
  kanNiet: zonderDoelgroep,
  velden: ({ f, fouten, g }) => {
    const code = veld(f, 'doelgroep')
    const was = g.zaak.werk.informeren?.teksten[code]
    const waarde = 'tekst' in f ? veld(f, 'tekst') : was ? (g.teksten.get(was) ?? '') : ''
    const d = findDoelgroep(g.protocol, code)
    return (
      <>
        <Overwie g={g} f={f} />
        <Doelgroepveld f={f} />
        <Tekstvak
          naam="tekst"
          label="Wat moet deze doelgroep nog weten?"
          uitleg="Alleen wat zij voor hun eigen werk nodig hebben."
          waarde={waarde}
          fout={fouten.tekst}
          regels={5}
        />
        <Losse sporen={'tekst' in f ? teVragenIn(waarde, g, d ?? null) : []} f={f} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const d = findDoelgroep(k.protocol, veld(f, 'doelgroep')) ?? null
    const tekst = leesTekst(f, 'tekst', 'doelgroeptekst', nieuwId)
    const spoor = k.inhoud ? spoorfout(teVragenIn(veld(f, 'tekst'), k.inhoud, d), f) : null
    const fouten = foutAls('tekst', tekst.fout ?? spoor)
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { doelgroep: veld(f, 'doelgroep'), tekst: tekst.id }, teksten: tekst.teksten }
  },
  weigeringen: {
    dossierDicht: dicht,
    doelgroepOnbekend: onbekend,
    tekstOntbreekt: 'Schrijf eerst iets op.',
  },
})
