import type { Brief } from '../begrippen/brief.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import { aankondigingVan } from '../protocollen/bases/wmo/onderzoek.ts'
import { act, type KanNiet, type Leeskennis } from '../web/act/act.ts'
import { eisTekst } from '../web/act/lezen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Verborgen } from '../web/onderdelen/formulier/formulier.tsx'
import { Tekstvak } from '../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { leesstukTekst, maakLink } from '../zaken/uitgaand/link.ts'
import {
  beletDag,
  beletGoedkeuren,
  beletVersturen,
  briefAanpassen,
  briefGoedkeuren,
  briefOpstellen,
  briefTeruggeven,
  briefVersturen,
  briefVoorleggen,
  briefWegdoen,
  findBrief,
} from './domain.ts'
import { spoorfouten } from './herleidbaar.ts'
import { briefAlsLeesstuk } from './tekst.ts'
import { Briefvelden, conceptVan, leesVelden, melderVan } from './velden.tsx'

const zinnen = {
  sjabloonOnbekend: 'Deze brief is er niet. Ga terug en kies een brief.',
  pastNietBijStatus: 'Deze brief past niet bij hoe het dossier er nu voor staat.',
  briefOnbekend: 'Deze brief is er niet. Ga terug naar het dossier.',
  briefIsKlaar: 'Deze brief is al verstuurd of weggedaan. Hij verandert niet meer.',
  alVoorgelegd: 'De brief wacht al op goedkeuring.',
  nietVoorgelegd: 'De brief wacht niet op goedkeuring. Misschien is hij net aangepast of verstuurd.',
  vraagtGoedkeuring: 'Deze brief moet eerst door iemand anders worden goedgekeurd. Leg hem voor.',
  zelfGeschreven: 'U schreef mee aan deze brief. Een ander keurt hem goed.',
  dagNietGekozen:
    'In deze brief staat een dag die nog niet is gekozen. Kies eerst de dag, dan staat hij vanzelf in de brief.',
  pasAan: 'Dat doet u bij Aanpassen.',
} as const

const sjabloonBij = (k: Pick<Leeskennis, 'protocol' | 'zaak'>, f: Formulier) => {
  const brief = findBrief(k.zaak, veld(f, 'brief'))
  return sjabloonVan(k.protocol, brief?.sjabloon ?? veld(f, 'sjabloon'))
}

const naamVan = (g: Geopend, f: Formulier): string => sjabloonBij(g, f)?.naam ?? zinnen.briefOnbekend

/** Which letter, for acts that ask nothing more. */
const Welke = ({ g, f }: { g: Geopend; f: Formulier }) => (
  <>
    <Verborgen velden={{ brief: veld(f, 'brief') }} />
    <p className="utrecht-paragraph">
      <strong>{naamVan(g, f)}</strong>
      {conceptVan(g, g.zaak, veld(f, 'brief')) && `, aan ${conceptVan(g, g.zaak, veld(f, 'brief'))?.naam}`}
    </p>
  </>
)

const onbekendeBrief: KanNiet = { zin: zinnen.briefOnbekend, verder: { tekst: 'Bekijk de brieven', pad: 'brieven' } }

/** Where the day that a letter waits for is chosen. */
const dagkeuze = (b: Brief, { protocol }: Geopend) => {
  const eigen = sjabloonVan(protocol, b.sjabloon)?.termijn === aankondigingVan(protocol).code
  return { tekst: 'Kies de dag', pad: eigen ? 'onderzoek/aankondigen' : 'zelfonderzoek/verbeteren' }
}

/** What stands in the way of an act on a letter that asks nothing; what is done already is said first. */
const beletBij =
  (waarom: (b: Brief, g: Geopend, wie: string) => keyof typeof zinnen | null) =>
  ({ f, g, v }: { f: Formulier; g: Geopend; v: Pick<Leeskennis, 'wie'> }): KanNiet | null => {
    const b = findBrief(g.zaak, veld(f, 'brief'))
    if (!b) return onbekendeBrief
    const verder = { tekst: 'Bekijk de brief', pad: `brieven/${b.id}` }
    if (b.stand === 'verstuurd') return { zin: 'Deze brief is al verstuurd.', verder }
    if (b.stand === 'weggedaan') return { zin: 'Deze brief is weggedaan.', verder }
    const reden = waarom(b, g, v.wie.id)
    if (reden === 'dagNietGekozen') return { zin: zinnen[reden], verder: dagkeuze(b, g) }
    return reden && { zin: zinnen[reden], verder }
  }

/** What in the letter leads to somebody stops it on its way out: also what was registered after it was written. */
const spoorIn = (g: Geopend, b: Brief | undefined): string | null => {
  const sjabloon = b && sjabloonVan(g.protocol, b.sjabloon)
  const concept = b && conceptVan(g, g.zaak, b.id)
  if (!sjabloon || !concept) return null
  const { naam, vrij } = spoorfouten(concept, sjabloon, g)
  return vrij ?? naam
}

type Belet = ReturnType<typeof beletBij>

/** The same, of a letter that is put forward or sent: what leads to a person is taken out or confirmed first. */
const zonderSpoor =
  (belet: Belet): Belet =>
  k => {
    const eerst = belet(k)
    if (eerst) return eerst
    const b = findBrief(k.g.zaak, veld(k.f, 'brief'))
    const spoor = spoorIn(k.g, b)
    return spoor
      ? {
          zin: `${spoor} ${zinnen.pasAan}`,
          verder: { tekst: 'Pas de brief aan', pad: `brief-aanpassen?brief=${b?.id}` },
        }
      : null
  }

const leesBrief = (f: Formulier, k: Leeskennis, nieuwId: () => string) => {
  const sjabloon = sjabloonBij(k, f)
  if (!sjabloon) return { ok: false, fouten: [{ naam: 'act', tekst: zinnen.sjabloonOnbekend }] } as const
  const { concept, fouten } = leesVelden(f, sjabloon, k.inhoud)
  if (fouten.length > 0) return { ok: false, fouten } as const
  const inhoud = nieuwId()
  const teksten = [{ id: inhoud, soort: 'brief', tekst: JSON.stringify(concept) }]
  return { ok: true, sjabloon: sjabloon.code, inhoud, teksten } as const
}

export const opstellen = act({
  pad: 'brief',
  titel: 'Brief schrijven',
  knop: 'Bewaar en bekijk',
  terug: 'brieven',
  leestInhoud: true,
  opdracht: { naam: 'briefOpstellen', handeling: 'dossier.bewerken', beslis: briefOpstellen },
  naar: i => `brieven/${i.brief}`,
  belet: ({ f, g }) => (sjabloonBij(g, f) ? null : { ...onbekendeBrief, zin: zinnen.sjabloonOnbekend }),
  gevolgen: () => ['De brief wordt bewaard. Er gaat nog niets weg.'],
  velden: ({ f, fouten, g }) => {
    const sjabloon = sjabloonBij(g, f)
    if (!sjabloon) return <p className="utrecht-paragraph">{zinnen.sjabloonOnbekend}</p>
    const begin = sjabloon.aan === 'melder' ? melderVan(g) : { naam: sjabloon.aanhef ?? '', email: '', vrij: '' }
    return (
      <>
        <Verborgen velden={{ sjabloon: sjabloon.code }} />
        <p className="utrecht-paragraph">
          <strong>{sjabloon.naam}.</strong> {sjabloon.uitleg}
        </p>
        <Briefvelden g={g} f={f} fouten={fouten} sjabloon={sjabloon} begin={begin} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const g = leesBrief(f, k, nieuwId)
    if (!g.ok) return g
    return { ok: true, invoer: { brief: nieuwId(), sjabloon: g.sjabloon, inhoud: g.inhoud }, teksten: g.teksten }
  },
  weigeringen: { sjabloonOnbekend: zinnen.sjabloonOnbekend, pastNietBijStatus: zinnen.pastNietBijStatus },
})

const bestaand = { briefOnbekend: zinnen.briefOnbekend, briefIsKlaar: zinnen.briefIsKlaar }

export const aanpassen = act({
  pad: 'brief-aanpassen',
  titel: 'Brief aanpassen',
  knop: 'Bewaar en bekijk',
  terug: 'brieven',
  leestInhoud: true,
  opdracht: { naam: 'briefAanpassen', handeling: 'dossier.bewerken', beslis: briefAanpassen },
  naar: i => `brieven/${i.brief}`,
  // Where something was typed the form stays, and says so there.
  belet: k => ('naam' in k.f ? null : beletBij(() => null)(k)),
  gevolgen: () => ['Wachtte de brief op goedkeuring, dan moet u hem daarna opnieuw voorleggen.'],
  velden: ({ f, fouten, g }) => {
    const sjabloon = sjabloonBij(g, f)
    const begin = conceptVan(g, g.zaak, veld(f, 'brief'))
    if (!sjabloon || !begin) return <p className="utrecht-paragraph">{zinnen.briefOnbekend}</p>
    return (
      <>
        <Welke g={g} f={f} />
        <Briefvelden g={g} f={f} fouten={fouten} sjabloon={sjabloon} begin={begin} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const g = leesBrief(f, k, nieuwId)
    return g.ok ? { ok: true, invoer: { brief: veld(f, 'brief'), inhoud: g.inhoud }, teksten: g.teksten } : g
  },
  weigeringen: bestaand,
})

export const voorleggen = act({
  pad: 'brief-voorleggen',
  titel: 'Brief voorleggen',
  knop: 'Leg voor',
  terug: 'brieven',
  opdracht: { naam: 'briefVoorleggen', handeling: 'dossier.bewerken', beslis: briefVoorleggen },
  belet: zonderSpoor(beletBij((b, g) => (b.stand === 'voorgelegd' ? 'alVoorgelegd' : beletDag(g.zaak, b, g.protocol)))),
  gevolgen: () => ['Een coördinator of procesregisseur die niet meeschreef, kan de brief goedkeuren of teruggeven.'],
  velden: ({ f, g }) => <Welke g={g} f={f} />,
  leestInhoud: true,
  lees: (f, zaak, _nieuwId, k) => {
    const spoor = k.inhoud && spoorIn(k.inhoud, findBrief(zaak, veld(f, 'brief')))
    return spoor
      ? { ok: false, fouten: [{ naam: 'act', tekst: spoor }] }
      : { ok: true, invoer: { brief: veld(f, 'brief') } }
  },
  weigeringen: { ...bestaand, alVoorgelegd: zinnen.alVoorgelegd, dagNietGekozen: zinnen.dagNietGekozen },
})

export const teruggeven = act({
  pad: 'brief-teruggeven',
  titel: 'Brief teruggeven',
  knop: 'Geef terug',
  terug: 'brieven',
  opdracht: { naam: 'briefTeruggeven', handeling: 'brief.goedkeuren', beslis: briefTeruggeven },
  belet: k => ('reden' in k.f ? null : beletBij(b => (b.stand === 'voorgelegd' ? null : 'nietVoorgelegd'))(k)),
  gevolgen: () => ['De schrijver leest waarom, past de brief aan en legt hem opnieuw voor.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Welke g={g} f={f} />
      <Tekstvak naam="reden" label="Wat moet er anders?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={4} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const reden = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op wat er anders moet.')
    if (reden.fout !== null || reden.id === null)
      return { ok: false, fouten: [{ naam: 'reden', tekst: reden.fout ?? '' }] }
    return { ok: true, invoer: { brief: veld(f, 'brief'), reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: { briefOnbekend: zinnen.briefOnbekend, nietVoorgelegd: zinnen.nietVoorgelegd },
})

export const wegdoen = act({
  pad: 'brief-wegdoen',
  titel: 'Brief wegdoen',
  knop: 'Doe de brief weg',
  gevaar: true,
  terug: 'brieven',
  opdracht: { naam: 'briefWegdoen', handeling: 'dossier.bewerken', beslis: briefWegdoen },
  belet: beletBij(() => null),
  gevolgen: () => ['De brief gaat niet door. In de tijdlijn blijft staan dat hij er was.'],
  velden: ({ f, g }) => <Welke g={g} f={f} />,
  lees: f => ({ ok: true, invoer: { brief: veld(f, 'brief') } }),
  weigeringen: bestaand,
})

/** What leaves is made here, from what was typed and approved; nothing of it comes from the browser. */
const leesVersturen = (f: Formulier, zaak: Zaak, nieuwId: () => string, k: Leeskennis) => {
  const sjabloon = sjabloonBij(k, f)
  const concept = k.inhoud && conceptVan(k.inhoud, zaak, veld(f, 'brief'))
  if (!sjabloon || !concept) return { ok: false, fouten: [{ naam: 'act', tekst: zinnen.briefOnbekend }] } as const
  const spoor = k.inhoud && spoorIn(k.inhoud, findBrief(zaak, veld(f, 'brief')))
  if (spoor) return { ok: false, fouten: [{ naam: 'act', tekst: spoor }] } as const
  const link = maakLink(nieuwId, concept.email || null)
  const [leesstuk, aan] = [nieuwId(), nieuwId()]
  const bij = { desk: k.desk, zaak, protocol: k.protocol, nu: k.nu.toISOString() }
  return {
    ok: true,
    invoer: { brief: veld(f, 'brief'), leesstuk, link: link.id, aan },
    teksten: [
      leesstukTekst(leesstuk, briefAlsLeesstuk(sjabloon, concept, bij)),
      { id: aan, soort: 'aan', tekst: concept.naam },
    ],
    links: [link],
  } as const
}

const gaatWeg = (g: Geopend): readonly string[] => [
  'De brief staat klaar achter een eenmalige link, met een code die u per telefoon zegt.',
  'Is er een e-mailadres, dan gaat daar meteen bericht heen. In die mail staat niets over het dossier.',
  `Daarna verandert de brief niet meer. Dossier ${g.zaak.nummer} houdt hem bij.`,
]

export const versturen = act({
  pad: 'brief-versturen',
  titel: 'Brief versturen',
  knop: 'Verstuur',
  terug: 'post',
  opdracht: { naam: 'briefVersturen', handeling: 'dossier.bewerken', beslis: briefVersturen },
  belet: zonderSpoor(beletBij((b, g) => beletVersturen(b, g.protocol) ?? beletDag(g.zaak, b, g.protocol))),
  gevolgen: gaatWeg,
  velden: ({ f, g }) => <Welke g={g} f={f} />,
  leestInhoud: true,
  lees: leesVersturen,
  weigeringen: { ...bestaand, vraagtGoedkeuring: zinnen.vraagtGoedkeuring, dagNietGekozen: zinnen.dagNietGekozen },
})

export const goedkeuren = act({
  pad: 'brief-goedkeuren',
  titel: 'Brief goedkeuren en versturen',
  knop: 'Keur goed en verstuur',
  terug: 'post',
  opdracht: { naam: 'briefGoedkeuren', handeling: 'brief.goedkeuren', beslis: briefGoedkeuren },
  belet: zonderSpoor(beletBij((b, g, wie) => beletGoedkeuren(b, wie) ?? beletDag(g.zaak, b, g.protocol))),
  gevolgen: gaatWeg,
  velden: ({ f, g }) => <Welke g={g} f={f} />,
  leestInhoud: true,
  lees: leesVersturen,
  weigeringen: {
    briefOnbekend: zinnen.briefOnbekend,
    nietVoorgelegd: zinnen.nietVoorgelegd,
    zelfGeschreven: zinnen.zelfGeschreven,
    dagNietGekozen: zinnen.dagNietGekozen,
  },
})
