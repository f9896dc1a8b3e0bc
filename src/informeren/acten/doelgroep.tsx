import { act } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { lijst } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { teVragenIn } from '../../web/herleidbaar/sporen.ts'
import { Losse, spoorfout } from '../../web/herleidbaar/vraag.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { hoortErbij, informeerstanden } from '../../zaken/informeren/stand.ts'
import { doelgroepToevoegen, doelgroeptekstSchrijven, doelgroepWeglaten } from '../domain.ts'
import { Doelgroepveld, dicht, findDoelgroep, foutAls, onbekend, zonderDoelgroep } from './velden.tsx'

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
  ...vragen({
    doelgroep: lijst({
      label: 'Wie moet het ook weten?',
      opties: k =>
        informeerstanden(k.zaak, k.protocol)
          .filter(s => !hoortErbij(s))
          .map(s => ({ waarde: s.doelgroep.code, label: s.doelgroep.naam })),
      anders: 'Kies een doelgroep.',
    }),
    reden: vak({ label: 'Waarom?', soort: 'reden', regels: 3, anders: 'Schrijf op waarom.' }),
  }),
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
  ...vragen({
    doelgroep: meegestuurd(v => <Overwie {...v} />),
    reden: vak({
      label: 'Waarom hoeft dit niet?',
      soort: 'reden',
      regels: 3,
      anders: 'Schrijf op waarom deze doelgroep het niet hoeft te weten.',
    }),
  }),
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
