import { delingVan } from '../protocollen/bases/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { screeners } from '../toegang/wie.ts'
import { act } from '../web/act/act.ts'
import { leesVak, Vak } from '../web/act/vak.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { type Aangemeld, type Formulier, veld, velden } from '../web/verzoek.ts'
import { insertUit } from '../zaken/deling/rijen.ts'
import { beletGoedkeuren, delingGoedkeuren, delingTeruggeven, delingVoorstellen, findDeling } from './domain.ts'
import { inWoorden, keuzesVan, type Lading, leesLading } from './lading.ts'
import { Ladingblad } from './ladingblad.tsx'
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

/** Who can be asked to approve: leads the work here, and is not who asks. */
const keurders = (collegas: ReadonlyMap<string, Collega>, ik: string): readonly Collega[] =>
  [...collegas.values()].filter(c => c.actief && c.id !== ik && screeners.some(rol => c.rollen.includes(rol)))

const alsOpties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

const grondopties = (p: Protocolversie) =>
  delingVan(p).grondslagen.map(o => ({
    waarde: o.code,
    label: o.naam,
    uitleg: [o.bron, o.uitleg].filter(Boolean).join('. '),
  }))

/** Each piece with the words that would cross: choosing is seeing. */
const stukopties = (g: Geopend) => {
  const d = delingVan(g.protocol)
  const personen = g.betrokkenen.map(b => b.id)
  const wie = (sleutel: string) => {
    const plek = personen.indexOf(sleutel.split(':')[1] ?? '')
    return personen.length > 1 && plek >= 0 ? `Betrokkene ${plek + 1}: ` : ''
  }
  return keuzesVan(g, d).map(k => ({
    waarde: k.sleutel,
    label: `${wie(k.sleutel)}${d.onderdelen.find(o => o.code === k.stuk.code)?.naam}`,
    uitleg: <span className="baken-verhaal">{inWoorden(k.stuk)}</span>,
  }))
}

type Kennis = Pick<Aangemeld, 'wie' | 'desk'>

const ladingMet = (f: Formulier, g: Geopend, k: Kennis): Lading => {
  const gekozen = new Set(velden(f, 'stukken'))
  return {
    van: {
      naam: k.desk.naam,
      telefoon: k.desk.spoedtelefoon,
      email: k.desk.email ?? '',
      contact: k.wie.naam,
    },
    noodzaak: veld(f, 'noodzaak'),
    stukken: keuzesVan(g, delingVan(g.protocol))
      .filter(s => gekozen.has(s.sleutel))
      .map(s => s.stuk),
  }
}

const leesKeuze = (f: Formulier, naam: string, kan: readonly string[], anders: string) =>
  kan.includes(veld(f, naam)) ? [] : [{ naam, tekst: anders }]

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
  velden: ({ f, fouten, g, v }) => {
    const d = delingVan(g.protocol)
    return (
      <>
        <Keuzerondjes
          naam="naar"
          label="Met welk loket?"
          opties={[...v.huisraad.baken.loketten.values()]
            .filter(l => l.loket !== v.desk.loket)
            .map(l => ({ waarde: l.loket, label: l.naam, uitleg: l.organisatie }))}
          waarde={veld(f, 'naar')}
          fout={fouten.naar}
        />
        <Keuzerondjes
          naam="doel"
          label="Waarvoor?"
          opties={alsOpties(d.doelen)}
          waarde={veld(f, 'doel')}
          fout={fouten.doel}
        />
        <Keuzerondjes
          naam="grondslag"
          label="Op welke grond mag dat?"
          opties={grondopties(g.protocol)}
          waarde={veld(f, 'grondslag')}
          fout={fouten.grondslag}
        />
        <Vak
          naam="noodzaak"
          label="Waarom is dit nodig?"
          uitleg="Dit leest het andere loket ook. Noem het wetsartikel, en waarom het met minder niet kan."
          regels={4}
          f={f}
          fouten={fouten}
        />
        <Vinkjes
          naam="stukken"
          label="Wat gaat er mee?"
          uitleg="Alleen wat u aanvinkt, precies zoals het hier staat."
          opties={stukopties(g)}
          waarden={velden(f, 'stukken')}
          fout={fouten.stukken}
        />
        <Keuzerondjes
          naam="weten"
          label="Weten de betrokkenen dat u dit deelt?"
          opties={alsOpties(d.weten)}
          waarde={veld(f, 'weten')}
          fout={fouten.weten}
        />
        <Keuzelijst
          naam="keurder"
          label="Wie keurt het goed?"
          opties={keurders(g.collegas, v.wie.id).map(c => ({ waarde: c.id, label: c.naam }))}
          waarde={veld(f, 'keurder')}
          fout={fouten.keurder}
        />
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const d = delingVan(k.protocol)
    const codes = (lijst: readonly { code: string }[]) => lijst.map(l => l.code)
    const noodzaak = leesVak(f, 'noodzaak', 'Schrijf op waarom dit nodig is.', nieuwId)
    const lading = k.inhoud && ladingMet(f, k.inhoud, k)
    const anderen = [...k.huisraad.baken.loketten.keys()].filter(l => l !== k.desk.loket)
    const wie = keurders(k.collegas, k.wie.id).map(c => c.id)
    const fouten = [
      ...leesKeuze(f, 'naar', anderen, 'Kies een loket.'),
      ...leesKeuze(f, 'doel', codes(d.doelen), 'Kies waarvoor.'),
      ...leesKeuze(f, 'grondslag', codes(d.grondslagen), 'Kies op welke grond.'),
      ...noodzaak.fouten,
      ...(lading?.stukken.length ? [] : [{ naam: 'stukken', tekst: 'Kies wat er meegaat.' }]),
      ...leesKeuze(f, 'weten', codes(d.weten), 'Kies of de betrokkenen het weten.'),
      ...leesKeuze(f, 'keurder', wie, 'Kies wie het goedkeurt.'),
    ]
    if (fouten.length > 0 || !lading) return { ok: false, fouten }
    const tekst = nieuwId()
    const invoer = {
      id: nieuwId(),
      naar: veld(f, 'naar'),
      doel: veld(f, 'doel'),
      grondslag: veld(f, 'grondslag'),
      weten: veld(f, 'weten'),
      onderdelen: [...new Set(lading.stukken.map(s => s.code))],
      lading: tekst,
      keurder: veld(f, 'keurder'),
    }
    return { ok: true, invoer, teksten: [{ id: tekst, soort: 'deling', tekst: JSON.stringify(lading) }] }
  },
  weigeringen: {
    ...vast,
    eigenLoket: 'Dit is uw eigen loket. Kies een ander.',
    doelOnbekend: 'Dit doel staat niet in het protocol. Kies een ander.',
    grondslagOnbekend: 'Deze grond staat niet in het protocol. Kies een andere.',
    wetenOnbekend: 'Kies of de betrokkenen het weten.',
    nietsGekozen: 'Kies wat er meegaat.',
    onderdeelOnbekend: 'Het protocol laat niet toe dat dit gedeeld wordt.',
  },
})

const Welke = ({ f, g, v }: { f: Formulier; g: Geopend; v: Pick<Aangemeld, 'huisraad'> }) => {
  const d = findDeling(g.zaak, veld(f, 'deling'))
  const lading = d && leesLading(g.teksten.get(d.lading))
  return (
    <>
      <Verborgen velden={{ deling: veld(f, 'deling') }} />
      {d && lading && (
        <Kaart kop={`Dit gaat naar ${loketnaam(v, d.naar)}`}>
          <Ladingblad lading={lading} namen={delingVan(g.protocol).onderdelen} />
        </Kaart>
      )}
    </>
  )
}

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
  velden: Welke,
  lees: (f, zaak, _nieuwId, k) => {
    const d = findDeling(zaak, veld(f, 'deling'))
    if (!d) return { ok: false, fouten: [{ naam: 'act', tekst: vast.delingOnbekend }] }
    const { id, naar: ander, doel, grondslag, onderdelen } = d
    return {
      ok: true,
      invoer: { id },
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
  velden: p => (
    <>
      <Welke {...p} />
      <Vak naam="reden" label="Wat moet anders?" regels={3} f={p.f} fouten={p.fouten} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = leesVak(f, 'reden', 'Schrijf op wat anders moet.', nieuwId)
    if (t.fouten.length > 0) return { ok: false, fouten: t.fouten }
    return { ok: true, invoer: { id: veld(f, 'deling'), reden: t.id }, teksten: t.teksten }
  },
  weigeringen: vast,
})
