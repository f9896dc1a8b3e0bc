import { metKleineLetter, opsomming } from '../../kernel/uitleg/datum.ts'
import { act, type Kennis } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { keuze, keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { moment } from '../../web/act/soorten/moment.tsx'
import { regel, vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { alleenAls, vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { nazorgVastleggen, terugkeerVastleggen } from '../domain.ts'
import {
  alsTerug,
  antwoordenUit,
  jaNeeOnbekend,
  openOpsporing,
  protocolVan,
  toekomst,
  voorVermissing,
  weigeringen,
} from './velden.tsx'

const handeling = 'dossier.bewerken' as const
const terug = 'vermissing'

/** Ways of returning after which nobody needs to know whether it is safe there. */
const zonderVeiligheid = (k: Pick<Kennis, 'protocol'>) => protocolVan(k).terugkeer.filter(t => t.zonderVeiligheid)

const isHetVeilig = keuzeUit({
  label: 'Is het daar veilig?',
  opties: jaNeeOnbekend,
  anders: 'Kies of het daar veilig is.',
})

/** Without a script the question is there until it is known how: then the page says when it may be left open. */
const veilig = alleenAls(
  k => !zonderVeiligheid(k).some(t => t.code === veld(k.f, 'hoe')),
  {
    vraag: (naam, v) => (
      <>
        {isHetVeilig.vraag(naam, v)}
        {zonderVeiligheid(v.g).length > 0 && (
          <p className="baken-zacht">
            Dit hoeft niet bij: {opsomming(zonderVeiligheid(v.g).map(t => metKleineLetter(t.naam)))}.
          </p>
        )}
      </>
    ),
    lees: isHetVeilig.lees,
  },
  null,
)

export const terugkeer = act({
  pad: 'vermissing/terugkeer',
  titel: 'Terugkeer vastleggen',
  knop: 'Leg de terugkeer vast',
  terug,
  opdracht: { naam: 'terugkeerVastleggen', handeling, beslis: terugkeerVastleggen },
  kanNiet: alsTerug,
  gevolgen: g => [
    'De dagelijkse opvolging stopt, en opnieuw wegen is niet meer nodig: die taken en termijnen vervallen.',
    'Komt de persoon terug, dan legt u daarna vast wat er verder gebeurt: zorg, aangifte, gesprek, signalen van uitbuiting.',
    ...openOpsporing(g).map(
      bij =>
        `Er staat nog een vraag om opsporing open (${metKleineLetter(bij)}). Laat weten dat de persoon terug is, en leg daarna het antwoord vast.`,
    ),
  ],
  ...vragen(
    {
      terug: moment({
        label: 'Wanneer was de persoon terug?',
        anders: 'Vul in wanneer de persoon terug was.',
      }),
      hoe: keuze({ label: 'Hoe, en wie vond de persoon?', uit: k => protocolVan(k).terugkeer, anders: 'Kies hoe.' }),
      waar: regel({ label: 'Waar is de persoon nu?', soort: 'plek', anders: 'Vul in waar de persoon nu is.' }),
      veilig,
      verslag: vakOfNiets({ label: 'Wat is er gebeurd?', soort: 'verslag', regels: 5 }),
    },
    ({ terug, ...rest }) => ({ terugOp: terug, ...rest }),
  ),
  weigeringen: {
    ...weigeringen,
    alTerug: 'De terugkeer is al vastgelegd, misschien net door een collega.',
    inDeToekomst: toekomst,
    voorVermissing,
  },
})

/** The explanations that were written with the answers, by code. */
export const toelichtingenVan = (g: Geopend): Readonly<Record<string, string>> => {
  const id = g.zaak.werk.vermissing?.nazorg?.toelichtingen
  return id ? (JSON.parse(g.teksten.get(id) ?? '{}') as Record<string, string>) : {}
}

const ingelichtVan = (g: Geopend): string => {
  const id = g.zaak.werk.vermissing?.nazorg?.ingelicht
  return id ? (g.teksten.get(id) ?? '') : ''
}

const ingelichtOntbreekt = 'Schrijf op wie het signaal weet, en sinds wanneer.'
const LANG = 2000

export const nazorg = act({
  pad: 'vermissing/daarna',
  titel: 'Wat gebeurt er na de terugkeer?',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'nazorgVastleggen', handeling, beslis: nazorgVastleggen },
  gevolgen: () => ['U kunt dit later aanvullen. Wat er eerder stond, blijft in het dossier bewaard.'],
  velden: ({ f, fouten, g }) => (
    <>
      {protocolVan(g).nazorg.map(n => (
        <div key={n.code} className="baken-stapel">
          <Keuzerondjes
            naam={`vraag-${n.code}`}
            label={n.vraag}
            uitleg={n.uitleg}
            opties={jaNeeOnbekend}
            waarde={veld(f, `vraag-${n.code}`) || g.zaak.werk.vermissing?.nazorg?.antwoorden[n.code]}
            naast
            fout={fouten[`vraag-${n.code}`]}
          />
          <Tekstveld
            naam={`waarom-${n.code}`}
            label={`Toelichting: ${metKleineLetter(n.vraag).replace('?', '')}`}
            nietVerplicht
            waarde={veld(f, `waarom-${n.code}`) || toelichtingenVan(g)[n.code]}
            maximum={LANG}
          />
        </div>
      ))}
      <Tekstvak
        naam="ingelicht"
        label="Wie is ingelicht over signalen van uitbuiting?"
        uitleg="Alleen nodig als die er zijn: wie, wanneer, door wie."
        nietVerplicht
        waarde={veld(f, 'ingelicht') || ingelichtVan(g)}
        fout={fouten.ingelicht}
        regels={3}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const gevraagd = protocolVan(k).nazorg
    const antwoorden = antwoordenUit(
      f,
      gevraagd.map(n => n.code),
    )
    const waarom = Object.fromEntries(
      gevraagd.map(n => [n.code, veld(f, `waarom-${n.code}`).slice(0, LANG)] as const).filter(([, t]) => t !== ''),
    )
    const toelichtingen = Object.keys(waarom).length > 0 ? nieuwId() : null
    const ingelicht = leesTekst(f, 'ingelicht', 'ingelicht', nieuwId)
    const moet = gevraagd.some(n => n.inlichten && antwoorden[n.code] === 'ja') && ingelicht.id === null
    const fouten = [
      ...gevraagd
        .filter(n => antwoorden[n.code] === undefined)
        .map(n => ({ naam: `vraag-${n.code}`, tekst: `Kies ja, nee of onbekend: ${n.vraag}` })),
      ...(moet ? [{ naam: 'ingelicht', tekst: ingelicht.fout ?? ingelichtOntbreekt }] : []),
    ]
    if (fouten.length > 0) return { ok: false, fouten }
    const teksten = [
      ...(toelichtingen ? [{ id: toelichtingen, soort: 'toelichting', tekst: JSON.stringify(waarom) }] : []),
      ...ingelicht.teksten,
    ]
    return { ok: true, invoer: { antwoorden, toelichtingen, ingelicht: ingelicht.id }, teksten }
  },
  weigeringen: {
    ...weigeringen,
    nogNietTerug: 'Leg eerst de terugkeer vast.',
    ingelichtOntbreekt,
  },
})
