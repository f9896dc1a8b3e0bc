import { type Bestandsbevinding, controleerBestanden } from '../../controle/bestanden.ts'
import { controleerDossiers, type Dossierbevinding } from '../../controle/dossiers.ts'
import { controleerLoketsleutel, type Loketbevinding } from '../../controle/loketsleutel.ts'
import { controleerSleutels, type Sleutelbevinding } from '../../controle/sleutels.ts'
import { maakDatabase, maakPool } from '../../db/verbinding.ts'
import { systeemklok } from '../../kernel/klok.ts'
import { bestandsopslag } from '../../kluis/bestandsopslag.ts'
import { maakKluis } from '../../kluis/kluis.ts'
import { bestandsbewaarder } from '../../kluis/loketsleutels.ts'
import { zegelbestand } from '../../toegang/zegel/bestand.ts'
import { controleerZegels, type Zegelbevinding } from '../../toegang/zegel/controle.ts'
import type { Instellingen } from '../instellingen.ts'
import { openOpslag } from '../opslag.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { leesOpties, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- verify [--formaat json]

Controleert het register: de zegels van het toegangslogboek (ook tegen het zegelbestand in
de datamap), elk dossier tegen zijn eigen journaal en zijn telregels, of elke sleutel er is, of het
sleutelbestand van het loket past, en of elke bijlage er is zoals ze is opgeslagen. Ingelezen registers en de teksten zelf toetst het niet.
Verandert niets. Eindigt met 1 als er iets niet klopt.
`

type Bevinding = Zegelbevinding | Dossierbevinding | Sleutelbevinding | Loketbevinding | Bestandsbevinding
type Uitslag = {
  readonly loket: string
  readonly zegels: number
  readonly logregels: number
  readonly nietInBestand: number
  readonly dossiers: number
  readonly bevindingen: readonly Bevinding[]
  /** What is not wrong but stands out: keys and files that belong to nothing, which the sweep removes. */
  readonly opgemerkt: readonly Bevinding[]
}

/** The finding that a sort belongs to; several sorts may share one shape. */
type Van<S> = Bevinding extends infer B ? (B extends { soort: infer T } ? (S extends T ? B : never) : never) : never

const tussen = ({ van, tot }: Pick<Zegelbevinding, 'van' | 'tot'>): string => `tussen ${van || 'het begin'} en ${tot}`

const zinnen: { readonly [S in Bevinding['soort']]: (b: Van<S>) => string } = {
  regelVeranderd: b =>
    `Zegel ${b.zegel}: ${b.regel ? `logregel ${b.regel}` : 'een logregel'} ${tussen(b)} is veranderd.`,
  regelWeg: b => `Zegel ${b.zegel}: ${b.plek ? `de ${b.plek}e logregel` : 'een logregel'} ${tussen(b)} is weg.`,
  regelErbij: b =>
    `Zegel ${b.zegel}: ${b.regel ? `logregel ${b.regel}` : 'een logregel'} ${tussen(b)} is er later bij gezet.`,
  ketenGebroken: b => `Zegel ${b.zegel} sluit niet aan op het zegel ervoor.`,
  zegelVeranderd: b => `Zegel ${b.zegel} in de database is een ander dan in het zegelbestand.`,
  zegelWeg: b => `Zegel ${b.zegel} (tot ${b.tot}) staat in het zegelbestand en is weg uit de database.`,
  zegelbestandWeg: () => 'Het zegelbestand in de datamap is weg, terwijl er zegels zijn.',
  rijWijktAf: b => `Dossier ${b.nummer} is niet wat zijn journaal zegt: ${b.velden.join(', ')}.`,
  toezichtregelWijktAf: b =>
    `Wat van dossier ${b.nummer} wordt geteld voor de verantwoording wijkt af: ${b.velden.join(', ')}.`,
  telregelWijktAf: b => `De telregel van dossier ${b.nummer} wijkt af: ${b.velden.join(', ')}.`,
  journaalOnderbroken: b => `In het journaal van dossier ${b.nummer} ontbreekt een besluit.`,
  sleutelOntbreekt: b => `De sleutel van ${b.van} ${b.id} ontbreekt: de inhoud is onleesbaar.`,
  zoeksleutelOntbreekt: () => 'De zoeksleutel van dit loket ontbreekt: personen en codes zijn niet te vinden.',
  loketsleutelPastNiet: () =>
    'Het sleutelbestand van dit loket is weg of hoort bij een ander loket: niets is te lezen. Zet het juiste terug.',
  bestandOntbreekt: b => `Bestand ${b.id} van een bijlage is weg uit de datamap.`,
  bestandVeranderd: b => `Bestand ${b.id} van een bijlage is veranderd: het gaat niet meer open.`,
  bestandZonderRij: b => `Bestand ${b.id} hoort bij geen dossier; de opruiming haalt het weg.`,
  sleutelZonderInhoud: b => `Sleutel ${b.id} (${b.van}) beschermt niets; de opruiming haalt hem weg.`,
}
const zin = (b: Bevinding): string => (zinnen[b.soort] as (b: Bevinding) => string)(b)

/** What a crash leaves behind and the sweep removes. */
const LOS: ReadonlySet<string> = new Set(['sleutelZonderInhoud', 'bestandZonderRij'])

const controleer = async (i: Instellingen): Promise<readonly Uitslag[]> => {
  const opslag = await openOpslag(i, meldVoortgang)
  const pool = maakPool(opslag.register.eigenaar, 2)
  const sleutelpool = maakPool(opslag.sleutels.eigenaar, 2)
  try {
    const db = maakDatabase(pool)
    const kluis = maakKluis(sleutelpool, bestandsbewaarder(i.sleutelmap))
    const { rows } = await pool.query<{ loket: string }>('select loket from loket order by loket')
    const uit: Uitslag[] = []
    for (const { loket } of rows) {
      meldVoortgang(`${loket} · zegels`)
      const z = await controleerZegels(db, zegelbestand(i.data), loket)
      meldVoortgang(`${loket} · dossiers`)
      const d = await controleerDossiers(db, loket)
      meldVoortgang(`${loket} · sleutels`)
      const s = await controleerSleutels(db, kluis, loket, systeemklok())
      const k = await controleerLoketsleutel(kluis, loket)
      meldVoortgang(`${loket} · bijlagen`)
      const b = await controleerBestanden(db, bestandsopslag(i.data), loket, systeemklok())
      const alle: readonly Bevinding[] = [...z.bevindingen, ...d.bevindingen, ...s, ...k, ...b]
      uit.push({
        loket,
        zegels: z.zegels,
        logregels: z.regels,
        nietInBestand: z.nietInBestand,
        dossiers: d.dossiers,
        bevindingen: alle.filter(f => !LOS.has(f.soort)),
        opgemerkt: alle.filter(f => LOS.has(f.soort)),
      })
    }
    return uit
  } finally {
    await pool.end()
    await sleutelpool.end()
    await opslag.stop()
  }
}

const voer = async ({ argumenten, instellingen }: Opdrachtomgeving): Promise<number> => {
  const { formaat } = leesOpties(argumenten, { formaat: { type: 'string' } })
  const lokets = await controleer(instellingen())
  const klopt = lokets.every(u => u.bevindingen.length === 0)
  if (formaat === 'json') process.stdout.write(`${JSON.stringify({ klopt, lokets })}\n`)
  else
    for (const u of lokets) {
      const stand = u.bevindingen.length === 0 ? 'alles klopt' : `${u.bevindingen.length} bevindingen`
      process.stdout.write(
        `${u.loket}: ${u.zegels} zegels over ${u.logregels} logregels, ${u.dossiers} dossiers; ${stand}.\n`,
      )
      for (const b of [...u.bevindingen, ...u.opgemerkt]) process.stdout.write(`  ${zin(b)}\n`)
    }
  return klopt ? 0 : 1
}

export const verify = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, () => voer(o))
