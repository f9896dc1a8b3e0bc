import type { Feitenversie } from '../../begrippen/feiten/informeren.ts'
import { informerenVan } from '../../protocollen/doelgroepen.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { type Spoor, teVragenIn } from '../../web/herleidbaar/sporen.ts'
import { Losse, spoorfout } from '../../web/herleidbaar/vraag.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import { informeerstanden, laatsteFeiten, laatstePerslijn, openLinks } from '../../zaken/informeren/stand.ts'
import { feitenVaststellen, perslijnAfspreken } from '../domain.ts'
import { dicht, foutAls } from './velden.tsx'

const inhoudVan = (g: Geopend, id: string | null | undefined) => (id ? (g.teksten.get(id) ?? '') : '')

/** What was typed, or else the version that is now in force, to change. */
const begin = (f: Formulier, g: Geopend, v: Feitenversie | undefined): Formulier =>
  'tekst' in f || !v
    ? f
    : {
        tekst: inhoudVan(g, v.tekst),
        organisaties: inhoudVan(g, v.organisaties),
        aantal: v.aantal === null ? '' : String(v.aantal),
        bevestigd: v.bevestigd ? 'ja' : 'nee',
        maatregelen: v.maatregelen,
      }

/** What in one field leads to a person or seems to. Organisations that are named as such may be named. */
const feitsporen = (f: Formulier, naam: string, g: Geopend): readonly Spoor[] => {
  const bekend = [veld(f, 'organisaties')]
  return teVragenIn(veld(f, naam), g, null, bekend)
}

const wieWeetHet = (g: Geopend): readonly string[] => {
  const weten = informeerstanden(g.zaak, g.protocol).filter(s => s.weet !== null)
  const terug =
    openLinks(g.zaak.werk).length > 0
      ? ['Links die nog niemand heeft geopend, worden ingetrokken: daar staat de oude versie in.']
      : []
  if (weten.length === 0) return [...terug, 'Hierna kunt u doelgroepen inlichten.']
  return [
    ...terug,
    `Dit wordt een nieuwe versie. De oude blijft staan.`,
    `Wie al iets weet, moet deze versie ook horen: ${weten.map(s => s.doelgroep.naam).join(', ')}.`,
  ]
}

export const feiten = act({
  pad: 'informeren/feiten',
  titel: 'Feiten vastleggen',
  knop: 'Leg deze versie vast',
  terug: 'informeren',
  leestInhoud: true,
  opdracht: { naam: 'feitenVaststellen', handeling: 'dossier.informeren', beslis: feitenVaststellen },
  gevolgen: wieWeetHet,
  velden: ({ f: getypt, fouten, g }) => {
    const vorige = laatsteFeiten(g.zaak.werk.informeren)
    const f = begin(getypt, g, vorige)
    return (
      <>
        <Tekstvak
          naam="tekst"
          label="Wat is er bekend?"
          uitleg="Kort en zonder namen, geboortedatums of adressen. Meer doelgroepen krijgen deze tekst."
          waarde={veld(f, 'tekst')}
          fout={fouten.tekst}
          regels={5}
        />
        {vorige && (
          <Tekstvak
            naam="wijziging"
            label={`Wat is er anders dan in versie ${vorige.versie}?`}
            uitleg="Eén zin. Wie de oude versie kent, hoort dit als eerste."
            waarde={veld(f, 'wijziging')}
            fout={fouten.wijziging}
            regels={2}
          />
        )}
        <Keuzerondjes
          naam="bevestigd"
          label="Is dit bevestigd?"
          opties={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee, dit horen we maar staat nog niet vast' },
          ]}
          waarde={veld(f, 'bevestigd')}
          fout={fouten.bevestigd}
        />
        <Tekstveld
          naam="organisaties"
          label="Welke organisaties zijn erbij?"
          waarde={veld(f, 'organisaties')}
          fout={fouten.organisaties}
          maximum={500}
          nietVerplicht
        />
        <Tekstveld
          naam="aantal"
          label="Om hoeveel personen gaat het?"
          waarde={veld(f, 'aantal')}
          fout={fouten.aantal}
          breedte="kort"
          cijfers
          nietVerplicht
        />
        <Vinkjes
          naam="maatregelen"
          label="Wat is er gedaan?"
          opties={informerenVan(g.protocol).maatregelen.map(m => ({ waarde: m.code, label: m.naam }))}
          waarden={velden(f, 'maatregelen')}
          nietVerplicht
        />
        <Losse sporen={['tekst', 'wijziging', 'organisaties'].flatMap(n => feitsporen(getypt, n, g))} f={getypt} />
      </>
    )
  },
  lees: (f, zaak, nieuwId, k) => {
    const vorige = laatsteFeiten(zaak.werk.informeren)
    const tekst = eisTekst(f, 'tekst', 'feiten', nieuwId, 'Schrijf op wat er bekend is.')
    const organisaties = leesTekst(f, 'organisaties', 'organisaties', nieuwId)
    const wijziging = vorige
      ? eisTekst(f, 'wijziging', 'wijziging', nieuwId, 'Schrijf op wat er anders is.')
      : leesTekst({}, 'wijziging', 'wijziging', nieuwId)
    const bevestigd = veld(f, 'bevestigd')
    const aantal = veld(f, 'aantal')
    const codes = informerenVan(k.protocol).maatregelen.map(m => m.code)
    const spoor = (naam: string) => (k.inhoud ? spoorfout(feitsporen(f, naam, k.inhoud), f) : null)
    const fouten = [
      ...foutAls('tekst', tekst.fout ?? spoor('tekst')),
      ...foutAls('wijziging', wijziging.fout ?? (vorige ? spoor('wijziging') : null)),
      ...foutAls('bevestigd', ['ja', 'nee'].includes(bevestigd) ? null : 'Kies of dit bevestigd is.'),
      ...foutAls('organisaties', organisaties.fout ?? spoor('organisaties')),
      ...foutAls('aantal', /^\d{0,4}$/.test(aantal) ? null : `${aantal} is geen aantal. Vul een getal in, of niets.`),
    ]
    if (fouten.length > 0 || tekst.id === null) return { ok: false, fouten }
    return {
      ok: true,
      invoer: {
        tekst: tekst.id,
        organisaties: organisaties.id,
        wijziging: wijziging.id,
        bevestigd: bevestigd === 'ja',
        aantal: aantal === '' ? null : Number(aantal),
        maatregelen: velden(f, 'maatregelen').filter(m => codes.includes(m)),
      },
      teksten: [...tekst.teksten, ...organisaties.teksten, ...wijziging.teksten],
    }
  },
  weigeringen: {
    dossierDicht: dicht,
    wijzigingOntbreekt: 'Schrijf op wat er anders is dan in de vorige versie.',
    aantalOnmogelijk: 'Vul bij het aantal personen 1 of meer in, of laat het leeg.',
  },
})

export const perslijn = act({
  pad: 'informeren/perslijn',
  titel: 'Woordvoeringslijn vastleggen',
  knop: 'Leg de lijn vast',
  terug: 'informeren',
  leestInhoud: true,
  opdracht: { naam: 'perslijnAfspreken', handeling: 'dossier.informeren', beslis: perslijnAfspreken },
  gevolgen: () => [
    'De lijn staat daarna in het bericht van iedereen die haar mag weten. Een oude lijn blijft bewaard.',
  ],
  velden: ({ f: getypt, fouten, g }) => {
    const vorige = laatstePerslijn(g.zaak.werk.informeren)
    const f =
      'tekst' in getypt || !vorige
        ? getypt
        : { tekst: inhoudVan(g, vorige.tekst), teBevestigen: inhoudVan(g, vorige.teBevestigen) }
    return (
      <>
        <Tekstvak
          naam="tekst"
          label="Wat zeggen we als de pers belt?"
          uitleg="Zonder namen of adressen."
          waarde={veld(f, 'tekst')}
          fout={fouten.tekst}
          regels={4}
        />
        <Tekstvak
          naam="teBevestigen"
          label="Welke feiten mogen we bevestigen?"
          waarde={veld(f, 'teBevestigen')}
          fout={fouten.teBevestigen}
          regels={3}
          nietVerplicht
        />
        <Tekstveld
          naam="akkoord"
          label="Met wie is dit afgesproken?"
          uitleg="Bijvoorbeeld: de wethouder en de persvoorlichter."
          waarde={veld(f, 'akkoord')}
          fout={fouten.akkoord}
          maximum={200}
        />
        <Losse sporen={['tekst', 'teBevestigen'].flatMap(n => feitsporen(getypt, n, g))} f={getypt} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId, k) => {
    const tekst = eisTekst(f, 'tekst', 'perslijn', nieuwId, 'Schrijf op wat we zeggen.')
    const bevestigen = leesTekst(f, 'teBevestigen', 'perslijn', nieuwId)
    const akkoord = eisTekst(f, 'akkoord', 'perslijn', nieuwId, 'Schrijf op met wie dit is afgesproken.')
    const spoor = (naam: string) => (k.inhoud ? spoorfout(feitsporen(f, naam, k.inhoud), f) : null)
    const fouten = [
      ...foutAls('tekst', tekst.fout ?? spoor('tekst')),
      ...foutAls('teBevestigen', bevestigen.fout ?? spoor('teBevestigen')),
      ...foutAls('akkoord', akkoord.fout),
    ]
    if (fouten.length > 0 || tekst.id === null || akkoord.id === null) return { ok: false, fouten }
    return {
      ok: true,
      invoer: { tekst: tekst.id, teBevestigen: bevestigen.id, akkoord: akkoord.id },
      teksten: [...tekst.teksten, ...bevestigen.teksten, ...akkoord.teksten],
    }
  },
  weigeringen: { dossierDicht: dicht },
})
