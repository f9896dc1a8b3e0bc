import { UUID } from '../../kernel/ids.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import { alsOpties } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { datumWaarde, leesDatum } from '../../web/invoer/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import { gezinBespreken, moetNogKomen, tafelafspraakAfronden } from '../domain.ts'
import { handeling, nietOpTafel, protocolVan, terug, weigeringen } from './velden.ts'

/** So many agreements about one family fit on one page; more come with the next. */
const AFSPRAKEN = [1, 2, 3] as const
const ALLE = 'tussendoor'

const Afspraak = ({
  nr,
  f,
  fouten,
  g,
}: {
  nr: number
  f: Formulier
  fouten: Readonly<Record<string, string | undefined>>
  g: Geopend
}) => (
  <section className="baken-stapel">
    <h2 className="utrecht-heading-3">Afspraak {nr}</h2>
    <Tekstveld
      naam={`afspraak-${nr}`}
      label="Wat gebeurt er?"
      nietVerplicht
      waarde={veld(f, `afspraak-${nr}`)}
      fout={fouten[`afspraak-${nr}`]}
      maximum={500}
    />
    <Keuzelijst
      naam={`wie-${nr}`}
      label="Door wie?"
      nietVerplicht
      opties={(g.tafel?.deelnemers ?? [])
        .filter(d => d.tot === null)
        .map(d => ({ waarde: d.id, label: `${d.organisatie}, ${d.functie}` }))}
      waarde={veld(f, `wie-${nr}`)}
      fout={fouten[`wie-${nr}`]}
    />
    <DatumVeld
      naam={`voor-${nr}`}
      label="Voor welke dag?"
      nietVerplicht
      waarde={datumWaarde(f, `voor-${nr}`)}
      fout={fouten[`voor-${nr}`]}
    />
  </section>
)

const idOfNull = (waarde: string): string | null => (UUID.test(waarde) ? waarde : null)

/** `deelnemers`: without any at the table there is nobody to choose. */
const leesAfspraak = (f: Formulier, nr: number, nieuwId: () => string, deelnemers: boolean) => {
  const t = leesTekst(f, `afspraak-${nr}`, 'afspraak', nieuwId)
  const voor = leesDatum(f, `voor-${nr}`)
  const leeg = t.id === null && t.fout === null && veld(f, `wie-${nr}`) === '' && voor.ok && voor.dag === null
  const fouten = [
    ...(t.fout === null ? [] : [{ naam: `afspraak-${nr}`, tekst: t.fout }]),
    ...(!leeg && t.id === null && t.fout === null
      ? [{ naam: `afspraak-${nr}`, tekst: `Schrijf op wat er bij afspraak ${nr} gebeurt.` }]
      : []),
    ...(t.id !== null && deelnemers && idOfNull(veld(f, `wie-${nr}`)) === null
      ? [{ naam: `wie-${nr}`, tekst: `Kies wie afspraak ${nr} doet.` }]
      : []),
    ...(voor.ok ? [] : [{ naam: `voor-${nr}`, tekst: voor.tekst }]),
  ]
  if (t.id === null || !voor.ok) return { fouten, teksten: [] as readonly Tekst[], afspraak: null }
  const afspraak = { deelnemer: idOfNull(veld(f, `wie-${nr}`)), tekst: t.id, voor: voor.dag }
  return { fouten, teksten: t.teksten, afspraak }
}

export const bespreken = act({
  pad: 'bemiddelingstafel/bespreken',
  titel: 'Gezin aan tafel besproken',
  knop: 'Leg de bespreking vast',
  terug,
  leestInhoud: true,
  opdracht: { naam: 'gezinBespreken', handeling, beslis: gezinBespreken },
  gevolgen: () => ['De afspraken staan bij dit gezin open tot iemand ze afrondt.'],
  velden: ({ f, fouten, g, v }) => (
    <>
      <Keuzelijst
        naam="bijeenkomst"
        label="Op welke bijeenkomst?"
        opties={[
          ...(g.tafel?.bijeenkomsten ?? [])
            .filter(b => !b.afgelast && (!moetNogKomen(b, v.nu) || b.id === veld(f, 'bijeenkomst')))
            .map(b => ({ waarde: b.id, label: momentInWoorden(b.op) })),
          { waarde: ALLE, label: 'Tussen twee bijeenkomsten door' },
        ]}
        waarde={veld(f, 'bijeenkomst')}
        fout={fouten.bijeenkomst}
      />
      {protocolVan(g).situatie.map(s => (
        <Keuzerondjes
          key={s.code}
          naam={`situatie-${s.code}`}
          label={s.vraag}
          opties={alsOpties(s.antwoorden)}
          waarde={veld(f, `situatie-${s.code}`) || g.zaak.werk.bemiddelingstafel?.besprekingen.at(-1)?.situatie[s.code]}
          fout={fouten[`situatie-${s.code}`]}
        />
      ))}
      <Tekstvak
        naam="verslag"
        label="Wat is er besproken?"
        waarde={veld(f, 'verslag')}
        fout={fouten.verslag}
        regels={5}
      />
      {AFSPRAKEN.map(nr => (
        <Afspraak key={nr} nr={nr} f={f} fouten={fouten} g={g} />
      ))}
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const { situatie } = protocolVan(k)
    const bijeenkomst = veld(f, 'bijeenkomst')
    const actief = (k.inhoud?.tafel?.deelnemers ?? []).filter(d => d.tot === null)
    const gekozenBijeenkomst = k.inhoud?.tafel?.bijeenkomsten.find(b => b.id === bijeenkomst)
    const t = eisTekst(f, 'verslag', 'verslag', nieuwId, 'Schrijf op wat er is besproken.')
    const afspraken = AFSPRAKEN.map(nr => leesAfspraak(f, nr, nieuwId, actief.length > 0))
    const gekozen = situatie.map(s => [s, veld(f, `situatie-${s.code}`)] as const)
    const fouten = [
      ...(bijeenkomst === ALLE || gekozenBijeenkomst
        ? []
        : [{ naam: 'bijeenkomst', tekst: 'Kies op welke bijeenkomst dit was.' }]),
      ...(gekozenBijeenkomst && moetNogKomen(gekozenBijeenkomst, k.nu)
        ? [{ naam: 'bijeenkomst', tekst: 'Deze bijeenkomst moet nog komen. Leg de bespreking daarna vast.' }]
        : []),
      ...gekozen
        .filter(([s, a]) => !s.antwoorden.some(o => o.code === a))
        .map(([s]) => ({ naam: `situatie-${s.code}`, tekst: `Kies een antwoord: ${s.vraag}` })),
      ...(t.fout === null ? [] : [{ naam: 'verslag', tekst: t.fout }]),
      ...afspraken.flatMap(a => a.fouten),
    ]
    if (fouten.length > 0 || t.id === null) return { ok: false, fouten }
    const invoer = {
      bijeenkomst: idOfNull(bijeenkomst),
      situatie: Object.fromEntries(gekozen.map(([s, a]) => [s.code, a])),
      verslag: t.id,
      afspraken: afspraken.flatMap(a => (a.afspraak ? [a.afspraak] : [])),
    }
    return { ok: true, invoer, teksten: [...t.teksten, ...afspraken.flatMap(a => a.teksten)] }
  },
  weigeringen: { ...weigeringen, nietOpTafel, dagVoorbij: 'Een afspraak is voor een dag die al voorbij is.' },
})

export const afspraakKlaar = act({
  pad: 'bemiddelingstafel/afspraak',
  titel: 'Afspraak afronden',
  knop: 'Rond af',
  terug,
  opdracht: { naam: 'tafelafspraakAfronden', handeling, beslis: tafelafspraakAfronden },
  gevolgen: () => [],
  ...vragen(
    {
      afspraak: meegestuurd(({ g, f }) => {
        const afspraak = g.zaak.werk.bemiddelingstafel?.afspraken.find(a => a.id === veld(f, 'afspraak'))
        return (
          <p className="utrecht-paragraph">
            <strong>{afspraak ? g.teksten.get(afspraak.tekst) : 'Deze afspraak is er niet (meer).'}</strong>
          </p>
        )
      }),
      toelichting: vakOfNiets({ label: 'Wat is er gedaan?', soort: 'toelichting', regels: 3 }),
    },
    ({ afspraak, toelichting }) => ({ id: afspraak, toelichting }),
  ),
  weigeringen: {
    ...weigeringen,
    afspraakOnbekend: 'Deze afspraak is er niet. Ga terug naar de tafel.',
    afspraakKlaar: 'Deze afspraak is al afgerond, misschien net door een collega.',
  },
})
