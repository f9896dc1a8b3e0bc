import { isOpen } from '../../begrippen/bijlage.ts'
import type { BijlageFeit } from '../../begrippen/feiten/bijlagen.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Context } from '../verloop/context.ts'

const wieVan = (ctx: Context): string => ctx.wie ?? ''
const vind = (zaak: Zaak, id: string) => zaak.werk.bijlagen?.find(b => b.id === id && b.stand !== 'verwijderd')

/** A dossier holds so many times what one report may bring: follow-up, mail, letters. */
const KEER = 10
export const hoogstensInDossier = ({ bijlagen }: { bijlagen: { aantal: number } }): number => bijlagen.aantal * KEER

/** Files that were judged and stored: to a dossier that is open, or closed; not to one that is destroyed. */
export const bijlagenToevoegen = (
  zaak: Zaak,
  { feiten, hoogstens }: { feiten: readonly BijlageFeit[]; hoogstens: number },
) => {
  if (zaak.status === 'vernietigd') return weiger('dossierVernietigd')
  if ((zaak.werk.bijlagen?.length ?? 0) + feiten.length > hoogstens) return weiger('teVeel')
  return besluit<BijlageFeit>(...feiten)
}

/** What the scanner said; it may come late, when somebody decided already. */
export const bijlageScannen = (zaak: Zaak, invoer: { bijlage: string; uitslag: 'schoon' | 'besmet' }, ctx: Context) => {
  if (vind(zaak, invoer.bijlage)?.stand !== 'wacht') return weiger('wachtNiet')
  return besluit<BijlageFeit>({ soort: 'BijlageGescand', ...invoer, op: ctx.nu })
}

/**
 * Opens what the house would keep shut: not looked at by a scanner, or with something in it that acts by itself.
 * A virus that was found stays shut, whoever asks.
 */
export const bijlageVrijgeven = (
  zaak: Zaak,
  invoer: { bijlage: string; reden: string; gezien: boolean },
  ctx: Context,
) => {
  const bijlage = vind(zaak, invoer.bijlage)
  if (!bijlage) return weiger('geenBijlage')
  if (bijlage.stand === 'besmet') return weiger('besmet')
  if (isOpen(bijlage)) return weiger('alOpen')
  if (bijlage.gevaren.length > 0 && !invoer.gezien) return weiger('waarschuwingNietGezien')
  return besluit<BijlageFeit>({
    soort: 'BijlageVrijgegeven',
    bijlage: bijlage.id,
    reden: invoer.reden,
    op: ctx.nu,
    door: wieVan(ctx),
  })
}

export const bijlageVerwijderen = (zaak: Zaak, invoer: { bijlage: string; reden: string }, ctx: Context) => {
  const bijlage = vind(zaak, invoer.bijlage)
  if (!bijlage) return weiger('geenBijlage')
  return besluit<BijlageFeit>({
    soort: 'BijlageVerwijderd',
    bijlage: bijlage.id,
    reden: invoer.reden,
    op: ctx.nu,
    door: wieVan(ctx),
  })
}
