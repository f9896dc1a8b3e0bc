import { act, type Gelezen, type Leeskennis, type Velden } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { email, regel, vak } from '../../web/act/soorten/tekst.tsx'
import { alleenAls, type Vraag, vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { verbodenIn } from '../../web/herleidbaar/sporen.ts'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import { kenmerkVan } from '../../zaken/aanbieder/referentie.ts'
import { maakLink } from '../../zaken/uitgaand/link.ts'
import { gedeeld } from '../acten/delen.tsx'
import { type Klaarzetten, rapportKlaarzetten } from '../verzenden/domain.ts'
import { type Ontvanger, ontvangersVan, standaardStellingen } from './ontvangers.ts'
import { laatsteConcept } from './reacties.ts'
import { type Rapportstuk, rapportstuk, woordenVan } from './stuk.ts'
import { Rapportweergave } from './weergave.tsx'

type Bij = { readonly f: Formulier; readonly g: Geopend; readonly desk: Leeskennis['desk'] }

const ontvangerVan = ({ f, g }: Pick<Bij, 'f' | 'g'>): Ontvanger | undefined =>
  ontvangersVan(g).find(o => o.sleutel === veld(f, 'aan'))

/** Nothing was sent yet: then the statements are those that follow from who it is. */
const gekozen = ({ f, g }: Pick<Bij, 'f' | 'g'>, o: Ontvanger): readonly number[] =>
  'wie' in f ? velden(f, 'stellingen').map(Number) : standaardStellingen(g, o)

/** Exactly what they will read: made here, of what is there; of the browser come who, which statements and the advice. */
const stukVoor = ({ f, g, desk }: Bij, o: Ontvanger): Rapportstuk =>
  rapportstuk(
    {
      g,
      lezer: {
        ...{ regel: o.regel, eigen: o.eigen, aan: 'wie' in f ? veld(f, 'wie') : o.aan },
        stellingen: gekozen({ f, g }, o),
        ...(o.regel.code === 'college' ? { advies: veld(f, 'advies') } : {}),
      },
    },
    `Ons kenmerk: ${kenmerkVan(g.zaak)}`,
    [desk.naam, desk.organisatie],
  )

/** What in it leads to a person whom this reader may not know without somebody saying so. */
const sporenVoor = (b: Bij, o: Ontvanger): readonly string[] =>
  o.regel.zonderPersonen ? [...new Set(verbodenIn(woordenVan(stukVoor(b, o)), b.g, null).map(s => s.gevonden))] : []

const ontvanger = meegestuurd(({ f, g }) => {
  const o = ontvangerVan({ f, g })
  return (
    <p className="utrecht-paragraph">
      <strong>
        {o ? `${o.regel.naam}${o.aan ? `: ${o.aan}` : ''}` : 'Kies een ontvanger bij ‘Wie krijgt het rapport’.'}
      </strong>
    </p>
  )
})

const heeft = (deel: Ontvanger['regel']['krijgt'][number]) => (v: Velden) =>
  ontvangerVan(v)?.regel.krijgt.includes(deel) ?? false

const stellingen: Vraag<null> = {
  vraag: (naam, v) => {
    const o = ontvangerVan(v)
    return (
      o &&
      heeft('feiten')(v) && (
        <Vinkjes
          naam={naam}
          label="Welke feiten mag die lezen?"
          uitleg="Haal weg wat niet voor deze lezer is. De nummers blijven die van het rapport."
          nietVerplicht
          opties={(laatsteConcept(v.g)?.stellingen ?? []).map((s, n) => ({
            waarde: String(n),
            label: `${n + 1}. ${tekst(v.g, s)}`,
          }))}
          waarden={gekozen(v, o).map(String)}
          fout={v.fouten[naam]}
        />
      )
    )
  },
  lees: () => ({ ok: true, waarde: null }),
}

/** Asked once something was found, which is before the first look for most readers. */
const personen: Vraag<null> = {
  vraag: (naam, v) => {
    const o = ontvangerVan(v)
    const sporen = o ? sporenVoor({ ...v, desk: v.v.desk }, o) : []
    return (
      sporen.length > 0 && (
        <Vinkjes
          naam={naam}
          label="Mag deze lezer dit weten?"
          uitleg="Dit leidt naar een persoon uit het dossier, of is ook een deel van een naam. Vink aan wat mag blijven staan. Haal anders het feit weg."
          opties={sporen.map(s => ({ waarde: s, label: `‘${s}’ mag blijven staan` }))}
          waarden={velden(v.f, naam)}
          fout={v.fouten[naam]}
        />
      )
    )
  },
  lees: (naam, l) => {
    const o = l.inhoud && ontvangerVan({ f: l.f, g: l.inhoud })
    if (!o || !l.inhoud) return { ok: true, waarde: null }
    const over = sporenVoor({ f: l.f, g: l.inhoud, desk: l.desk }, o).filter(s => !velden(l.f, naam).includes(s))
    return over.length === 0
      ? { ok: true, waarde: null }
      : { ok: false, fouten: [{ naam, tekst: `Mag deze lezer dit weten: ${over.map(s => `‘${s}’`).join(', ')}?` }] }
  },
}

const vragenlijst = vragen({
  aan: ontvanger,
  wie: regel({
    label: 'Aan wie?',
    uitleg: 'Zoals het op het rapport komt te staan.',
    soort: 'ontvanger',
    maximum: 200,
    begin: v => ontvangerVan(v)?.aan,
    anders: 'Vul in aan wie het gaat.',
  }),
  stellingen,
  advies: alleenAls(
    ({ f }) => veld(f, 'aan') === 'college',
    vak({
      label: 'Uw advies aan dit college over het vervolg',
      uitleg: 'Komt onder het rapport te staan. Noem geen namen.',
      soort: 'advies',
      regels: 6,
      anders: 'Schrijf uw advies op.',
    }),
    null,
  ),
  personen,
  email: email({
    uitleg:
      'Daar komt alleen bericht dat er iets klaarstaat, zonder een woord over de zaak. Zonder adres geeft u de link zelf.',
    begin: v => ontvangerVan(v)?.email,
  }),
})

const Voorbeeld = (v: Velden) => {
  const o = ontvangerVan(v)
  return (
    o && (
      <Kaart kop="Wat die leest">
        <Rapportweergave stuk={stukVoor({ ...v, desk: v.v.desk }, o)} niveau={3} />
      </Kaart>
    )
  )
}

const naarVan = (o: Ontvanger, wie: string, advies: string | null): Klaarzetten['naar'] => {
  if (o.regel.code === 'college') return { soort: 'college', college: wie, advies: advies ?? '' }
  const aanbieder = o.regel.code === 'aanbieder'
  const anderen = aanbieder || o.eigen.length > 0 ? null : wie
  return { soort: 'afschrift', aanbieder, voor: o.eigen, anderen }
}

export const klaarzetten = act({
  pad: 'onderzoek/klaarzetten',
  titel: 'Rapport klaarzetten achter een link',
  knop: 'Zet het rapport klaar',
  terug: 'post',
  vanaf: 'onderzoek',
  opdracht: { naam: 'rapportKlaarzetten', handeling: 'onderzoek.beoordelen', beslis: rapportKlaarzetten },
  kanNiet: g =>
    g.zaak.werk.onderzoek?.vastgesteld
      ? null
      : { zin: 'Stel eerst het rapport vast.', verder: { tekst: 'Eigen onderzoek', pad: 'onderzoek' } },
  gevolgen: (g, { f }) => {
    const o = ontvangerVan({ f, g })
    return [
      ...(o ? [`Deze versie: ${o.regel.naam.toLowerCase()} (${o.regel.grondslag}).`] : []),
      'Het rapport staat klaar achter een eigen link, met een code die u per telefoon zegt. De lezer kan terugkomen zolang de link werkt, en het als pdf bewaren.',
      'Bij ‘Wie krijgt het rapport’ ziet u of het is geopend. Wat is verstuurd, verandert niet meer.',
    ]
  },
  velden: v => (
    <>
      {vragenlijst.velden(v)}
      <Voorbeeld {...v} />
    </>
  ),
  leestInhoud: true,
  lees: (f, zaak, nieuwId, k): Gelezen<Klaarzetten> => {
    const gelezen = vragenlijst.lees(f, zaak, nieuwId, k)
    if (!gelezen.ok) return gelezen
    const o = k.inhoud && ontvangerVan({ f, g: k.inhoud })
    if (!o || !k.inhoud)
      return { ok: false, fouten: [{ naam: 'act', tekst: 'Kies een ontvanger bij ‘Wie krijgt het rapport’.' }] }
    const { wie, advies, email: adres } = gelezen.invoer
    const link = maakLink(nieuwId, adres)
    const inhoud = nieuwId()
    const stuk = JSON.stringify(stukVoor({ f, g: k.inhoud, desk: k.desk }, o))
    return {
      ok: true,
      invoer: { link: link.id, afschrift: { versie: o.regel.code, inhoud }, naar: naarVan(o, wie, advies) },
      teksten: [...(gelezen.teksten ?? []), { id: inhoud, soort: 'rapport', tekst: stuk }],
      links: [link],
    }
  },
  weigeringen: {
    dossierDicht: gedeeld.dossierDicht,
    nietVastgesteld: 'Stel eerst het rapport vast.',
    momentInToekomst: 'Dat moment is nog niet geweest.',
    voorHetVaststellen: 'Toen was het rapport nog niet vastgesteld.',
    niemand: 'Kies een ontvanger bij ‘Wie krijgt het rapport’.',
    ontvangerOnbekend: 'Kies een ontvanger bij ‘Wie krijgt het rapport’.',
  },
})
