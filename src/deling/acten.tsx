import { delingVan } from '../protocollen/bases/deling.ts'
import { tochPersonen } from '../protocollen/delen/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { screeners } from '../toegang/wie.ts'
import { act } from '../web/act/act.ts'
import { keuze } from '../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../web/act/soorten/mee.tsx'
import { vak } from '../web/act/soorten/tekst.tsx'
import { type Vraag, vragen } from '../web/act/vragen.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Keuzelijst, Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { type Aangemeld, type Formulier, veld } from '../web/route/verzoek.ts'
import { insertUit } from '../zaken/deling/rijen.ts'
import { beletGoedkeuren, delingGoedkeuren, delingTeruggeven, delingVoorstellen, findDeling, taakNa } from './domain.ts'
import { leesLading } from './lading.ts'
import { Ladingblad } from './ladingblad.tsx'
import { los, noodzaak, stukken } from './meegeven.tsx'
import { delingRonde } from './oversteek.ts'

const terug = 'delen'

export const loketnaam = (v: Pick<Aangemeld, 'huisraad'>, loket: string): string =>
  v.huisraad.baken.loketten.get(loket)?.naam ?? 'Een loket dat er niet meer is'

const vast = {
  dossierVernietigd: 'De inhoud van dit dossier is vernietigd.',
  delingOnbekend: 'Deze deling is er niet. Ga terug naar het tabblad Delen.',
  nietVoorgesteld: 'Hierover is al beslist, misschien net door een collega.',
  zelfGekeurd: 'Wie klaarzet wat er meegaat, keurt het niet zelf goed. Vraag een collega.',
}

const toch =
  'Er gaat wel iets mee over een persoon: een naam, een geboortedatum, een adres, wie meldde of een bijlage. Kies een ander antwoord, of haal dat weg.'

/** Who can be asked to approve: leads the work here, and is not who asks. */
const keurders = (collegas: ReadonlyMap<string, Collega>, ik: string): readonly Collega[] =>
  [...collegas.values()].filter(c => c.actief && c.id !== ik && screeners.some(rol => c.rollen.includes(rol)))

/** Grounds with the act that they stand in. */
const gronden = (p: Protocolversie) =>
  delingVan(p).grondslagen.map(o => ({ ...o, uitleg: [o.bron, o.uitleg].filter(Boolean).join('. ') }))

const anderLoket: Vraag<string> = {
  vraag: (naam, { f, fouten, v }) => (
    <Keuzerondjes
      naam={naam}
      label="Met welk loket?"
      opties={[...v.huisraad.baken.loketten.values()]
        .filter(l => l.loket !== v.desk.loket)
        .map(l => ({ waarde: l.loket, label: l.naam, uitleg: l.organisatie }))}
      waarde={veld(f, naam)}
      fout={fouten[naam]}
    />
  ),
  lees: (naam, { f, desk, huisraad }) => {
    const waarde = veld(f, naam)
    return huisraad.baken.loketten.has(waarde) && waarde !== desk.loket
      ? { ok: true, waarde }
      : { ok: false, fouten: [{ naam, tekst: 'Kies een loket.' }] }
  },
}

const keurder: Vraag<string> = {
  vraag: (naam, { f, fouten, g, v }) => (
    <Keuzelijst
      naam={naam}
      label="Wie keurt het goed?"
      opties={keurders(g.collegas, v.wie.id).map(c => ({ waarde: c.id, label: c.naam }))}
      waarde={veld(f, naam)}
      fout={fouten[naam]}
    />
  ),
  lees: (naam, { f, collegas, wie }) =>
    keurders(collegas, wie.id).some(c => c.id === veld(f, naam))
      ? { ok: true, waarde: veld(f, naam) }
      : { ok: false, fouten: [{ naam, tekst: 'Kies wie het goedkeurt.' }] },
}

export const voorstellen = act({
  pad: 'delen/nieuw',
  titel: 'Delen met een ander loket',
  knop: 'Zet klaar voor goedkeuring',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'delingVoorstellen', handeling: 'dossier.delen', beslis: delingVoorstellen },
  kanNiet: g =>
    g.meldingen.length === 0 ? { zin: 'De inhoud van dit dossier is vernietigd: er is niets te delen.' } : null,
  gevolgen: () => [
    'Er gaat nog niets weg. Eerst keurt een collega goed wat er meegaat.',
    'Het andere loket ziet alleen wat u hier aanvinkt, en neemt het aan of weigert het.',
    'U hoort wanneer het is ontvangen en of het is aangenomen. Van hun dossier ziet u niets.',
  ],
  ...vragen(
    {
      naar: anderLoket,
      doel: keuze({ label: 'Waarvoor?', uit: k => delingVan(k.protocol).doelen, anders: 'Kies waarvoor.' }),
      grondslag: keuze({
        label: 'Op welke grond mag dat?',
        uit: k => gronden(k.protocol),
        anders: 'Kies op welke grond.',
      }),
      noodzaak,
      stukken,
      los,
      weten: keuze({
        label: 'Weten de betrokkenen dat u dit deelt?',
        uit: k => delingVan(k.protocol).weten,
        anders: 'Kies of de betrokkenen het weten.',
      }),
      keurder,
    },
    ({ noodzaak: _, los: __, stukken: mee, ...rest }, l) => ({ ...rest, ...mee, id: l.nieuwId() }),
    ({ weten = '', stukken: mee }, l) =>
      tochPersonen(delingVan(l.protocol), weten, mee?.onderdelen ?? []) ? [{ naam: 'weten', tekst: toch }] : [],
  ),
  weigeringen: {
    ...vast,
    eigenLoket: 'Dit is uw eigen loket. Kies een ander.',
    doelOnbekend: 'Dit doel staat niet in het protocol. Kies een ander.',
    grondslagOnbekend: 'Deze grond staat niet in het protocol. Kies een andere.',
    wetenOnbekend: 'Kies of de betrokkenen het weten.',
    tochPersonen: toch,
    nietsGekozen: 'Kies wat er meegaat.',
    onderdeelOnbekend: 'Het protocol laat niet toe dat dit gedeeld wordt.',
  },
})

/** What it is about, word for word. */
const deling = meegestuurd(({ f, g, v }) => {
  const d = findDeling(g.zaak, veld(f, 'deling'))
  const lading = d && leesLading(g.teksten.get(d.lading))
  return (
    d &&
    lading && (
      <Kaart kop={`Dit gaat naar ${loketnaam(v, d.naar)}`}>
        <Ladingblad lading={lading} namen={delingVan(g.protocol).onderdelen} />
      </Kaart>
    )
  )
})

const kanNu = (g: Geopend, ik: string | null, f: Formulier) => {
  const d = findDeling(g.zaak, veld(f, 'deling'))
  if (!d) return { zin: vast.delingOnbekend }
  const belet = beletGoedkeuren(d, ik, ik !== null && delingVan(g.protocol).vierOgen)
  return belet ? { zin: vast[belet] } : null
}

export const goedkeuren = act({
  pad: 'delen/goedkeuren',
  titel: 'Goedkeuren wat gedeeld wordt',
  knop: 'Keur goed en deel',
  terug,
  opdracht: { naam: 'delingGoedkeuren', handeling: 'deling.goedkeuren', beslis: delingGoedkeuren },
  belet: ({ f, g, v }) => kanNu(g, v.wie.id, f),
  gevolgen: () => [
    'Het andere loket krijgt meteen wat hieronder staat, en niets anders.',
    'Zolang het niet heeft geantwoord, kunt u het intrekken.',
  ],
  velden: vragen({ deling }).velden,
  lees: (f, zaak, nieuwId, k) => {
    const d = findDeling(zaak, veld(f, 'deling'))
    if (!d) return { ok: false, fouten: [{ naam: 'act', tekst: vast.delingOnbekend }] }
    const { id, naar: ander, doel, grondslag, onderdelen } = d
    const nog = taakNa(d, k.protocol)
    const taak = nog === null ? [] : [{ id: nieuwId(), soort: 'taak', tekst: `${nog}: ${loketnaam(k, ander)}` }]
    return {
      ok: true,
      invoer: { id, ...(taak[0] ? { taak: taak[0].id } : {}) },
      teksten: taak,
      ook: (tx, na, nu) =>
        insertUit(tx, na.loket, {
          ...{ id, ander, doel, grondslag, onderdelen },
          zaak: na.id,
          nummer: na.nummer,
          gedeeldOp: nu,
          gedeeldDoor: k.wie.id,
        }),
    }
  },
  weigeringen: vast,
  daarna: v => delingRonde(v.huisraad.baken, v.desk.loket),
})

export const teruggeven = act({
  pad: 'delen/teruggeven',
  titel: 'Niet goedkeuren',
  knop: 'Geef terug',
  terug,
  opdracht: { naam: 'delingTeruggeven', handeling: 'deling.goedkeuren', beslis: delingTeruggeven },
  belet: ({ f, g }) => kanNu(g, null, f),
  gevolgen: () => ['Er gaat niets naar het andere loket.', 'Wie het klaarzette krijgt een bericht.'],
  ...vragen(
    {
      deling,
      reden: vak({ label: 'Wat moet anders?', soort: 'reden', regels: 3, anders: 'Schrijf op wat anders moet.' }),
    },
    ({ deling: id, reden }) => ({ id, reden }),
  ),
  weigeringen: vast,
})
