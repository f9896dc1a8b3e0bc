import type { Verwerking } from '../../begrippen/feiten/onderzoek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { act } from '../../web/act/act.ts'
import { moment } from '../../web/act/soorten/moment.tsx'
import { type Vraag, vragen } from '../../web/act/vragen.tsx'
import { keuzewoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import { getoondeStellingen } from '../../zaken/voorlegging.ts'
import { findStuk, findVoorlegging, reactieOntvangen, reactieVerwerken } from '../domain.ts'
import { bij, gedeeld } from './delen.tsx'

/** The statements that were put to them: on no other can they have remarked. */
const getoond = (zaak: Zaak, f: Formulier): readonly number[] => {
  const [stuk, v] = [findStuk(zaak, veld(f, 'stuk')), findVoorlegging(zaak, veld(f, 'stuk'), veld(f, 'voor'))]
  return stuk && v ? getoondeStellingen(stuk, v) : []
}

/** Remarks by the number of the statement that was put to them. */
const opmerkingen: Vraag<Readonly<Record<string, string>>> = {
  vraag: (_, { f, g }) =>
    getoond(g.zaak, f).map(i => (
      <Tekstvak
        key={i}
        naam={`opmerking_${i}`}
        label={`Opmerking bij stelling ${i + 1}`}
        uitleg={tekst(g, findStuk(g.zaak, veld(f, 'stuk'))?.stellingen[i] ?? null)}
        nietVerplicht
        waarde={veld(f, `opmerking_${i}`)}
        regels={3}
      />
    )),
  lees: (_, { f, zaak, nieuwId }) => {
    const geschreven = getoond(zaak, f).flatMap(i => {
      const opmerking = veld(f, `opmerking_${i}`)
      return opmerking === '' ? [] : [{ nr: String(i), id: nieuwId(), soort: 'reactie', tekst: opmerking }]
    })
    const waarde = Object.fromEntries(geschreven.map(o => [o.nr, o.id]))
    return { ok: true, waarde, teksten: geschreven.map(({ nr: _, ...t }) => t) }
  },
}

const ondertekend: Vraag<true> = {
  vraag: (naam, { f, fouten }) => (
    <Vinkjes
      naam={naam}
      label="Ondertekend"
      opties={[{ waarde: 'ja', label: 'De reactie is ondertekend door wie het stuk kreeg' }]}
      waarden={velden(f, naam)}
      fout={fouten[naam]}
    />
  ),
  lees: (naam, { f }) =>
    velden(f, naam).includes('ja')
      ? { ok: true, waarde: true }
      : { ok: false, fouten: [{ naam, tekst: 'Een reactie telt pas als ze is ondertekend.' }] },
}

export const reactie = act({
  pad: 'onderzoek/reactie',
  titel: 'Reactie ontvangen',
  knop: 'Leg de reactie vast',
  terug: 'onderzoek',
  opdracht: { naam: 'reactieOntvangen', handeling: 'onderzoek.beoordelen', beslis: reactieOntvangen },
  gevolgen: () => ['Een reactie na de termijn telt mee; er staat dan bij dat ze te laat was.'],
  ...vragen(
    {
      ...bij,
      ontvangenOp: moment({
        label: 'Op welke dag kwam de reactie?',
        anders: 'Vul in op welke dag het kwam, en hoe laat.',
      }),
      opmerkingen,
      ondertekend,
    },
    ({ ondertekend: _, ...reactie }) => reactie,
  ),
  weigeringen: {
    ...gedeeld,
    voorleggingOnbekend: 'Kies een stuk dat is voorgelegd.',
    ingetrokken: 'Dit stuk is bij deze persoon ingetrokken.',
    alOntvangen: 'Deze reactie is al vastgelegd.',
    momentInToekomst: 'Dat moment is nog niet geweest.',
    voorHetVoorleggen: 'Dat was voordat het stuk werd voorgelegd. Kijk de dag en de tijd na.',
    stellingOnbekend: 'Er is geen stelling met dat nummer.',
  },
})

const KEUZES = [
  { waarde: 'over', label: 'Overnemen' },
  { waarde: 'deels', label: 'Deels overnemen' },
  { waarde: 'terzijde', label: 'Terzijde leggen' },
]

const NIET_HELEMAAL: Readonly<Record<string, string>> = {
  terzijde: 'terzijde legt',
  deels: 'niet helemaal overneemt',
}

export const verwerken = act({
  pad: 'onderzoek/verwerken',
  titel: 'Reactie verwerken',
  knop: 'Leg vast',
  terug: 'onderzoek',
  opdracht: { naam: 'reactieVerwerken', handeling: 'onderzoek.beoordelen', beslis: reactieVerwerken },
  gevolgen: () => [
    'Wat u doet en waarom komt in de tabel bij het rapport.',
    'Neemt u iets niet of niet helemaal over, dan komt er een taak bij: laat weten waarom. Het antwoord maakt u daarna met één knop.',
  ],
  velden: v => {
    const gelegd = findVoorlegging(v.g.zaak, veld(v.f, 'stuk'), veld(v.f, 'voor'))
    const stellingen = findStuk(v.g.zaak, veld(v.f, 'stuk'))?.stellingen ?? []
    const opmerkingen = gelegd?.reactie?.opmerkingen ?? {}
    const keuze = (n: string) => {
      const k = gelegd?.reactie?.keuzes?.[n]
      return k ? `${keuzewoord[k]}: ` : ''
    }
    return (
      <>
        {bij.stuk.vraag('stuk', v)}
        {bij.voor.vraag('voor', v)}
        {Object.entries(opmerkingen).map(([n, id]) => (
          <div key={n} className="baken-stapel">
            <h2 className="utrecht-heading-3">Stelling {Number(n) + 1}</h2>
            <p className="utrecht-paragraph baken-verhaal">{tekst(v.g, stellingen[Number(n)] ?? null)}</p>
            <p className="utrecht-paragraph baken-verhaal">
              <strong>{keuze(n) || 'Opmerking: '}</strong>
              {tekst(v.g, id)}
            </p>
            <Keuzerondjes
              naam={`keuze_${n}`}
              label={`Wat doet u met de opmerking bij stelling ${Number(n) + 1}?`}
              naast
              opties={KEUZES}
              waarde={veld(v.f, `keuze_${n}`)}
              fout={v.fouten[`keuze_${n}`]}
            />
            <Tekstvak
              naam={`reden_${n}`}
              label={`Waarom, bij stelling ${Number(n) + 1}?`}
              uitleg="Altijd nodig als u iets niet of niet helemaal overneemt."
              nietVerplicht
              waarde={veld(v.f, `reden_${n}`)}
              fout={v.fouten[`reden_${n}`]}
              regels={2}
            />
          </div>
        ))}
      </>
    )
  },
  leestInhoud: true,
  lees: (f, zaak, nieuwId, k) => {
    const opmerkingen = findVoorlegging(zaak, veld(f, 'stuk'), veld(f, 'voor'))?.reactie?.opmerkingen ?? {}
    const teksten: Tekst[] = []
    const verwerkt: Record<string, Verwerking> = {}
    const fouten: Veldfout[] = []
    for (const n of Object.keys(opmerkingen)) {
      const [keuze, waarom] = [veld(f, `keuze_${n}`), veld(f, `reden_${n}`)]
      if (keuze === '') fouten.push({ naam: `keuze_${n}`, tekst: `Kies wat u met stelling ${Number(n) + 1} doet.` })
      const niet = NIET_HELEMAAL[keuze]
      if (niet && waarom === '')
        fouten.push({ naam: `reden_${n}`, tekst: `Schrijf op waarom u stelling ${Number(n) + 1} ${niet}.` })
      const id = waarom === '' ? null : nieuwId()
      if (id) teksten.push({ id, soort: 'reden', tekst: waarom })
      verwerkt[n] = { overgenomen: keuze !== 'terzijde', ...(keuze === 'deels' ? { deels: true } : {}), reden: id }
    }
    if (fouten.length > 0) return { ok: false, fouten }
    const bij = { stuk: veld(f, 'stuk'), voor: veld(f, 'voor') }
    if (Object.values(verwerkt).every(w => w.overgenomen && !w.deels))
      return { ok: true, invoer: { ...bij, verwerkt }, teksten }
    const aan = k.inhoud && tekst(k.inhoud, findVoorlegging(zaak, veld(f, 'stuk'), veld(f, 'voor'))?.aan ?? null)
    const melden = nieuwId()
    teksten.push({ id: melden, soort: 'taak', tekst: `Laat weten wat u met de reactie deed, en waarom: ${aan}` })
    return { ok: true, invoer: { ...bij, verwerkt, melden }, teksten }
  },
  weigeringen: {
    ...gedeeld,
    nogGeenReactie: 'Er is nog geen reactie.',
    alVerwerkt: 'Deze reactie is al verwerkt.',
    verwerkingOntbreekt: 'Kies bij elke opmerking wat u ermee doet.',
    redenOntbreekt: 'Schrijf bij elke opmerking die u terzijde legt op waarom.',
  },
})
