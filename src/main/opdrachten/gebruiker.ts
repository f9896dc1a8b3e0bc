import { isRol, type Rol, rollen } from '../../begrippen/rol.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { type Gebruiker, WIJZIGINGWEIGERINGEN, type Wijziging } from '../../gebruikers/domain.ts'
import { findGebruikers, voegToe } from '../../gebruikers/store.ts'
import { logWijziging, type Wijziger, wijzigGebruiker } from '../../gebruikers/wijzig.ts'
import { bouwOp } from '../opbouw.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesArgumenten, leesFormaat, leesKeuze, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- gebruiker lijst       --loket LOKET
         npm run -s baken -- gebruiker toevoegen   --loket LOKET --naam NAAM --rol ROL [--rol ROL ...]
         npm run -s baken -- gebruiker blokkeren   --loket LOKET --naam NAAM | --id ID
         npm run -s baken -- gebruiker deblokkeren --loket LOKET --naam NAAM | --id ID
         npm run -s baken -- gebruiker rollen      --loket LOKET --naam NAAM | --id ID --rol ROL [--rol ROL ...]

  --formaat tekst|json   zonder deze optie: tekst

Blokkeren sluit iemand meteen buiten, ook waar nog een scherm openstaat.
Toevoegen en rollen veranderen kan alleen zonder eigen aanbieder (demo); anders komen mensen en
rollen van de organisatie zelf (OIDC_UITGEVER). Wat u hier doet, komt in het toegangslog.

Rollen: ${rollen.join(', ')}
`

const OPTIES = {
  loket: { type: 'string' },
  naam: { type: 'string' },
  id: { type: 'string' },
  rol: { type: 'string', multiple: true },
  formaat: { type: 'string' },
} as const

const ACTEN = ['lijst', 'toevoegen', 'blokkeren', 'deblokkeren', 'rollen'] as const
type Act = (typeof ACTEN)[number]
type Vraag = {
  readonly naam: string | undefined
  readonly id: string | undefined
  readonly rollen: readonly Rol[]
  readonly demo: boolean
  readonly nu: Date
  readonly nieuwId: () => string
}

const verkeerd = (melding: string): never => {
  throw new Gebruiksfout(melding, { toonHulp: false })
}

const leesRollen = (waarden: readonly string[] = []): readonly Rol[] => {
  const onbekend = waarden.find(w => !isRol(w))
  if (onbekend !== undefined) verkeerd(`De rol "${onbekend}" bestaat niet; kies: ${rollen.join(', ')}.`)
  return rollen.filter(r => waarden.includes(r))
}

/** By id, or by a name that one user has. */
const kies = (lijst: readonly Gebruiker[], { naam, id }: Vraag): Gebruiker => {
  if (naam === undefined && id === undefined) throw new Gebruiksfout('Zeg met --naam of --id wie u bedoelt.')
  const gevonden = lijst.filter(g => (id === undefined || g.id === id) && (naam === undefined || g.naam === naam))
  const [een, ...meer] = gevonden
  if (!een) return verkeerd('Deze gebruiker is er niet bij dit loket. Bekijk ze met: gebruiker lijst.')
  return meer.length > 0 ? verkeerd('Er zijn er meer met deze naam. Zeg met --id wie u bedoelt.') : een
}

const maak = async (tx: Tx, door: Wijziger, vraag: Vraag): Promise<readonly Gebruiker[]> => {
  const naam = vraag.naam?.trim()
  if (!vraag.demo) verkeerd('Mensen komen hier van de eigen organisatie. Geef ze daar een rol.')
  if (!naam) return verkeerd('Zeg met --naam hoe de gebruiker heet.')
  if (vraag.rollen.length === 0) verkeerd('Zeg met --rol wat de gebruiker doet.')
  const id = vraag.nieuwId()
  await voegToe(tx, door.loket, { id, naam, rollen: vraag.rollen })
  await logWijziging(tx, door, 'toevoegen', id)
  return (await findGebruikers(tx, door.loket, vraag.nu)).filter(g => g.id === id)
}

const wijzig = async (
  tx: Tx,
  door: Wijziger,
  soort: Wijziging['soort'],
  vraag: Vraag,
): Promise<readonly Gebruiker[]> => {
  const { id } = kies(await findGebruikers(tx, door.loket, vraag.nu), vraag)
  const wijziging: Wijziging = soort === 'rollen' ? { soort, rollen: vraag.rollen } : { soort }
  const uitkomst = await wijzigGebruiker(tx, door, { id, wijziging, nu: vraag.nu })
  if (uitkomst && !uitkomst.ok) verkeerd(WIJZIGINGWEIGERINGEN[uitkomst.weigering])
  return (await findGebruikers(tx, door.loket, vraag.nu)).filter(g => g.id === id)
}

const stand = ({ actief, aangemeld }: Gebruiker): string =>
  actief ? (aangemeld ? 'aangemeld' : 'toegang') : 'geblokkeerd'

const toon = (lijst: readonly Gebruiker[], act: Act, json: boolean): void => {
  const uit = lijst.map(g => ({ id: g.id, naam: g.naam, rollen: g.rollen, stand: stand(g), uitgever: g.uitgever }))
  const breed = Math.max(0, ...uit.map(g => g.naam.length))
  const regels = uit.map(g => `${g.id}  ${g.naam.padEnd(breed)}  ${g.stand.padEnd(11)}  ${g.rollen.join(', ')}\n`)
  if (lijst.length === 0) meldVoortgang('Dit loket heeft nog geen gebruikers.')
  process.stdout.write(json ? `${JSON.stringify(act === 'lijst' ? uit : uit[0])}\n` : regels.join(''))
}

const voer = async ({ argumenten, instellingen }: Opdrachtomgeving): Promise<number> => {
  const [naam, ...rest] = argumenten
  const act = ACTEN.find(a => a === naam)
  if (!act) throw new Gebruiksfout(naam ? `Onbekende opdracht: gebruiker ${naam}` : 'Zeg wat er moet gebeuren.')
  const { opties } = leesArgumenten(rest, OPTIES, 0)
  const json = leesFormaat(opties.formaat) === 'json'
  const gekozen = leesRollen(opties.rol)
  const i = instellingen()
  const opbouw = await bouwOp(i, meldVoortgang)
  try {
    const { db, klok, nieuwId, loketten } = opbouw.baken
    const loket = leesKeuze('loket', opties.loket, [...loketten.keys()])
    const door: Wijziger = { loket, wie: null, rol: 'opdrachtregel', herkomst: 'opdrachtregel' }
    const vraag: Vraag = { naam: opties.naam, id: opties.id, rollen: gekozen, demo: i.demo, nu: klok(), nieuwId }
    const lijst = await inLoket(db, loket, tx => {
      if (act === 'lijst') return findGebruikers(tx, loket, vraag.nu)
      return act === 'toevoegen' ? maak(tx, door, vraag) : wijzig(tx, door, act, vraag)
    })
    toon(lijst, act, json)
    return 0
  } finally {
    await opbouw.stop()
  }
}

/** Who may come in, for who runs the machine: beside a running server, or without one. */
export const gebruiker = (o: Opdrachtomgeving): Promise<number> => metHulp(o.argumenten, HULP, () => voer(o))
