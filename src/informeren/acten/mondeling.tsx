import type { Zaak } from '../../begrippen/zaak.ts'
import { lokaal } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Losse } from '../../web/herleidbaar/vraag.tsx'
import { leesTijd, leesVerledenDag, leesVerledenMoment } from '../../web/invoer/moment.ts'
import { DatumVeld, TijdVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { feitenOp, laatsteFeiten } from '../../zaken/informeren/stand.ts'
import { doelgroepInformeren, type Gespreksuitkomst } from '../domain.ts'
import { verbodenInNota } from '../herleidbaar.ts'
import { Overwie } from './doelgroep.tsx'
import { Doelgroepveld, dicht, foutAls, nietErbij, nietsTeVertellen, nogGeenFeiten, onbekend } from './velden.tsx'
import { notaIn, spoorIn, Voorlezen } from './voorlezen.tsx'

const uitkomsten = [
  { waarde: 'bereikt', label: 'Ik heb de persoon zelf gesproken', uitleg: 'Dit telt als ingelicht.' },
  { waarde: 'voicemail', label: 'Ik sprak een voicemail in', uitleg: 'Dit telt niet als ingelicht: bel later terug.' },
  { waarde: 'geen_gehoor', label: 'Er nam niemand op', uitleg: 'Dit telt niet als ingelicht: bel later terug.' },
] as const satisfies readonly { waarde: Gespreksuitkomst; label: string; uitleg: string }[]

const Versiekeuze = ({ g, f }: { g: Geopend; f: Formulier }) => {
  const versies = g.zaak.werk.informeren?.feiten ?? []
  const laatste = versies.at(-1)?.versie
  if (versies.length < 2) return null
  return (
    <Keuzelijst
      naam="feitenversie"
      label="Welke versie van de feiten vertelde u?"
      uitleg="Een oudere versie alleen als u een gesprek van eerder vastlegt."
      leeg={null}
      opties={[...versies].reverse().map(v => ({
        waarde: String(v.versie),
        label: `Versie ${v.versie}${v.versie === laatste ? ' (de laatste)' : ''}`,
      }))}
      waarde={veld(f, 'feitenversie') || String(laatste)}
    />
  )
}

const dagdelen = (dag: string) => ({
  'op-dag': String(Number(dag.slice(8))),
  'op-maand': String(Number(dag.slice(5, 7))),
  'op-jaar': dag.slice(0, 4),
})

/** The moment of the talk, with the faults of its parts. */
const leesOp = (f: Formulier, nu: Date) => {
  const dag = leesVerledenDag(f, 'op', 'De dag', nu)
  const tijd = leesTijd(veld(f, 'tijd'))
  const fouten = [
    ...foutAls('op', !dag.ok ? dag.tekst : dag.waarde === null ? 'Vul in op welke dag het was.' : null),
    ...foutAls('tijd', !tijd.ok ? tijd.tekst : tijd.waarde === null ? 'Vul in hoe laat het was.' : null),
  ]
  if (!dag.ok || dag.waarde === null || !tijd.ok || tijd.waarde === null) return { op: null, fouten }
  const moment = leesVerledenMoment(dag.waarde, tijd.waarde, nu)
  return moment.ok ? { op: moment.waarde, fouten } : { op: null, fouten: foutAls('tijd', moment.tekst) }
}

/** The version that was chosen, or the last; of a talk before it was there the one of that moment. */
const versieVan = (f: Formulier, { werk: { informeren: w } }: Zaak, op: string | null): number => {
  const gekozen = Number(veld(f, 'feitenversie')) || (laatsteFeiten(w)?.versie ?? 0)
  return Math.min(gekozen, (op === null ? undefined : feitenOp(w, op)?.versie) ?? gekozen)
}

export const mondeling = act({
  pad: 'informeren/mondeling',
  titel: 'Mondeling inlichten',
  knop: 'Leg vast',
  terug: 'informeren',
  leestInhoud: true,
  opdracht: { naam: 'doelgroepInformeren', handeling: 'dossier.informeren', beslis: doelgroepInformeren },
  gevolgen: () => [
    'Wat u vertelde wordt bewaard zoals het hieronder staat.',
    'Was het gesprek eerder dan de laatste versie van de feiten? Dan telt de versie van dat moment.',
  ],
  kanNiet: nietsTeVertellen,
  velden: ({ f: getypt, fouten, g, v }) => {
    const { dag, tijd } = lokaal(v.nu)
    const f: Formulier = 'aan' in getypt ? getypt : { ...getypt, ...dagdelen(dag), tijd, door: v.wie.id }
    const nota = notaIn(g, f, v.desk)
    return (
      <>
        <Overwie g={g} f={f} />
        <Doelgroepveld f={f} />
        <Voorlezen g={g} f={getypt} desk={v.desk} />
        <Versiekeuze g={g} f={f} />
        <Tekstveld
          naam="aan"
          label="Wie belde of sprak u?"
          uitleg="Naam en functie, zoals: mevrouw De Boer, bestuursadviseur."
          waarde={veld(f, 'aan')}
          fout={fouten.aan}
          maximum={200}
        />
        <Keuzerondjes
          naam="uitkomst"
          label="Is het gelukt?"
          opties={uitkomsten}
          waarde={veld(f, 'uitkomst')}
          fout={fouten.uitkomst}
        />
        <DatumVeld
          naam="op"
          label="Op welke dag?"
          uitleg={`Vandaag is ${dagInWoorden(dag)}.`}
          waarde={{ dag: veld(f, 'op-dag'), maand: veld(f, 'op-maand'), jaar: veld(f, 'op-jaar') }}
          fout={fouten.op}
        />
        <TijdVeld naam="tijd" label="Hoe laat?" waarde={veld(f, 'tijd')} fout={fouten.tijd} />
        <Keuzelijst
          naam="door"
          label="Wie van het loket deed dit?"
          opties={[...g.collegas.values()].filter(kanBehandelen).map(c => ({ waarde: c.id, label: c.naam }))}
          waarde={veld(f, 'door')}
          fout={fouten.door}
        />
        {nota && <Losse sporen={verbodenInNota(nota.regels, g, nota.d)} f={f} />}
      </>
    )
  },
  lees: (f, zaak, nieuwId, k) => {
    const aan = eisTekst(f, 'aan', 'gesprek', nieuwId, 'Schrijf op wie u sprak of belde.')
    const uitkomst = uitkomsten.find(u => u.waarde === veld(f, 'uitkomst'))?.waarde
    const door = veld(f, 'door')
    const { op, fouten: opFouten } = leesOp(f, k.nu)
    const feitenversie = versieVan(f, zaak, op)
    const verteld = { ...f, feitenversie: String(feitenversie) }
    const nota = k.inhoud && notaIn(k.inhoud, verteld, k.desk)
    const fouten = [
      ...foutAls('act', spoorIn(verteld, k)),
      ...foutAls('aan', aan.fout),
      ...foutAls('uitkomst', uitkomst ? null : 'Kies of het is gelukt.'),
      ...opFouten,
      ...foutAls('door', kanBehandelen(k.collegas.get(door)) ? null : 'Kies wie van het loket dit deed.'),
    ]
    if (fouten.length > 0 || !uitkomst || op === null || aan.id === null) return { ok: false, fouten }
    const id = nieuwId()
    const bewaard = { id, soort: 'nota', tekst: JSON.stringify(nota?.regels ?? []) }
    return {
      ok: true,
      invoer: { doelgroep: veld(f, 'doelgroep'), aan: aan.id, door, op, feitenversie, uitkomst, nota: id },
      teksten: uitkomst === 'bereikt' ? [...aan.teksten, bewaard] : aan.teksten,
    }
  },
  weigeringen: {
    dossierDicht: dicht,
    doelgroepOnbekend: onbekend,
    nietErbij,
    nogGeenFeiten,
    versieOnbekend: 'Die versie van de feiten is er niet.',
    feitenLater: 'De feiten waren toen nog niet vastgelegd. Kijk de dag en de tijd na, of vertel ze opnieuw.',
    voorDeMelding: 'Dit ligt voor de ontvangst van de melding. Kijk de dag en de tijd na.',
  },
})
