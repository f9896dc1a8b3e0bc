import type { Bijlage } from '../../begrippen/bijlage.ts'
import type { Online, Ronde } from '../../begrippen/feiten/zelfonderzoek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Standplaats } from '../../zaken/aanbieder/onderzoekschrijver.ts'

/** One version as it was sent. Texts are content ids. */
export type Versie = {
  /** When it was recorded here, and when it came in. */
  readonly op: string
  readonly ontvangenOp: string
  /** The provider sent it here itself; otherwise the supervisor recorded that it came. */
  readonly zelf: boolean
  readonly delen: Readonly<Record<string, string>>
  readonly auteurs: Readonly<Record<string, string>>
  /** What went along of what the chain wrote together. */
  readonly samen: Online['samen'] | null
  readonly tijdlijn: string | null
  readonly bestuurder: string | null
  /** The file that is the report. */
  readonly bestand: string | null
  /** What the supervisor asked to be better, and by which day ('YYYY-MM-DD'). */
  readonly verbetering: { readonly aanwijzingen: string; readonly dag: string } | null
}

const vanRonde = ({ op, ontvangenOp, door, bijlage, online, verbetering }: Ronde): Versie => ({
  ...{ op, ontvangenOp, zelf: door === null, bestand: bijlage, verbetering },
  ...{ delen: online?.delen ?? {}, auteurs: online?.auteurs ?? {} },
  samen: online?.samen ?? null,
  ...{ tijdlijn: online?.tijdlijn ?? null, bestuurder: online?.bestuurder ?? null },
})

/** Every version that this provider sent, oldest first: its own and no other's. */
export const versiesVan = (zaak: Pick<Zaak, 'werk'>, plek: Standplaats): readonly Versie[] => {
  if (plek.rol === 'hoofd') return (zaak.werk.zelfonderzoek?.rondes ?? []).map(vanRonde)
  const b = zaak.werk.aanbieders?.partijen.find(p => p.id === plek.id)?.bijdrage
  if (!b) return []
  const { op, delen, auteurs = {}, tijdlijn = null, bestuurder, bijlage: bestand = null } = b
  return [
    { op, ontvangenOp: op, zelf: true, delen, auteurs, tijdlijn, bestuurder, bestand, samen: null, verbetering: null },
  ]
}

/** The files that this provider added and that are still there, and no others. */
export const eigenBijlagen = (zaak: Pick<Zaak, 'werk'>, plek: Standplaats): readonly Bijlage[] =>
  (zaak.werk.bijlagen ?? []).filter(b => b.bron === 'aanbieder' && b.partij === plek.id && b.stand !== 'verwijderd')

/** Of the versions the one that this file went along with: what the supervisor recorded took only the file that it is. */
const gingMeeMet = (versies: readonly Versie[], b: Bijlage): number =>
  versies.findIndex(v => v.bestand === b.id || (v.zelf && b.op <= v.op))

/** The files that went along with a version: what was added since the one before that the provider sent. */
export const bijlagenBij = (
  zaak: Pick<Zaak, 'werk'>,
  plek: Standplaats,
  versies: readonly Versie[],
  nummer: number,
): readonly Bijlage[] => eigenBijlagen(zaak, plek).filter(b => gingMeeMet(versies, b) === nummer - 1)

/** The files that nothing was sent with yet: only these can be taken away again. */
export const losseBijlagen = (zaak: Pick<Zaak, 'werk'>, plek: Standplaats): readonly Bijlage[] => {
  const versies = versiesVan(zaak, plek)
  return eigenBijlagen(zaak, plek).filter(b => gingMeeMet(versies, b) === -1)
}
