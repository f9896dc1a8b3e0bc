import type { Zaak } from '../../begrippen/zaak.ts'

/**
 * What a dossier still takes that is joined to another: it only points there, so the work is done there. A note, who
 * may see it, what left it already, and its destruction stay its own.
 */
const EIGEN: ReadonlySet<string> = new Set([
  'notitieMaken',
  'aandachtspuntAfhandelen',
  'vertrouwelijkheidWijzigen',
  'teamlidVerwijderen',
  'linkIntrekken',
  'delingIntrekken',
  'postBehandelen',
  'bijlageVrijgeven',
  'bijlageVerwijderen',
  'vernietigingVoorstellen',
  'dossierVernietigen',
  'vernietigingAfwijzen',
])

/** Whether this command may be asked of this dossier: all of them, unless its report is treated in another. */
export const kanHier = (zaak: Pick<Zaak, 'werk'>, opdracht: string): boolean =>
  zaak.werk.gevoegd === undefined || EIGEN.has(opdracht)
