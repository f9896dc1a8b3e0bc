import type { Rol } from '../../src/begrippen/rol.ts'
import type { Handeling } from '../../src/toegang/handelingen.ts'
import type { Over } from '../../src/toegang/mag.ts'

/**
 * The policy once more, as the desk would say it aloud. Written without looking at the table: who may do
 * what, with which relation, to which dossiers. `null` is: without a dossier.
 */
export const hardop = (rol: Rol, h: Handeling, over: Over | null): boolean => {
  const behandelt = rol === 'medewerker' || rol === 'coordinator' || rol === 'procesregisseur'
  const leidt = rol === 'coordinator' || rol === 'procesregisseur'
  const hoortErbij = over?.relatie === 'behandelaar' || over?.relatie === 'team'
  const ziet = over !== null && (over.vertrouwelijkheid === 'gewoon' || hoortErbij)
  switch (h) {
    case 'werkvoorraad.zien':
    case 'melding.registreren':
    case 'regie.zien':
    case 'waarneming.instellen':
    case 'noodknop.zien':
    case 'post.zien':
    case 'persoon.zoeken':
    case 'advies.zien':
    case 'advies.vastleggen':
    case 'toezicht.zien':
    case 'dienst.zien':
    case 'dienst.overdragen':
      return behandelt
    case 'maatregelen.zien':
      return behandelt || rol === 'contractmanager'
    case 'maatregel.opvolgen':
      return rol === 'contractmanager' && over !== null && over.vertrouwelijkheid !== 'afgeschermd'
    case 'bijlage.vrijgeven':
      return rol === 'coordinator' && ziet
    case 'maatregel.zien':
      if (rol === 'contractmanager') return over !== null && over.vertrouwelijkheid !== 'afgeschermd'
      return hardop(rol, 'dossier.lezen', over)
    case 'bijlage.openen':
    case 'dossier.lezen':
      return behandelt && (ziet || (over?.relatie === 'tafelgenoot' && over.vertrouwelijkheid === 'vertrouwelijk'))
    case 'dossier.overnemen':
    case 'overdracht.beantwoorden':
      return behandelt && ziet
    case 'dossier.screenen':
    case 'dossier.bewerken':
    case 'dossier.informeren':
    case 'dossier.voegen':
      return (leidt && ziet) || (rol === 'medewerker' && hoortErbij)
    case 'dossier.toewijzen':
    case 'termijn.wijzigen':
    case 'pandsluiting.advies.vaststellen':
    case 'brief.goedkeuren':
    case 'onderzoek.beoordelen':
    case 'dossier.heropenen':
      return leidt && ziet
    case 'dossier.afschermen':
    case 'dossier.sluiten':
      if (rol === 'coordinator') return ziet
      return rol === 'procesregisseur' ? hoortErbij : rol === 'medewerker' && over?.relatie === 'behandelaar'
    case 'dossier.delen':
      return (leidt && ziet) || (rol === 'medewerker' && hoortErbij)
    case 'deling.goedkeuren':
      return leidt && ziet
    case 'deling.ontvangen':
      return leidt
    case 'deling.register':
      return leidt || rol === 'privacyfunctionaris'
    case 'dossier.overdragen':
      return (leidt && ziet) || (rol === 'medewerker' && over?.relatie === 'behandelaar')
    case 'dossier.opvangen':
    case 'waarneming.regelen':
      return rol === 'coordinator'
    case 'dossier.noodknop': {
      const buiten = over?.relatie === 'geen' || over?.relatie === 'tafelgenoot'
      if (!buiten) return false
      return (
        (behandelt && over.vertrouwelijkheid === 'vertrouwelijk') ||
        (rol === 'coordinator' && over.vertrouwelijkheid === 'afgeschermd')
      )
    }
    case 'dossier.vernietigen.voorstellen':
      return rol === 'coordinator' && ziet
    case 'dossier.vernietigen':
      return rol === 'privacyfunctionaris' && over !== null
    case 'dossier.toegang.zien':
      return (behandelt && hoortErbij) || (rol === 'privacyfunctionaris' && over !== null)
    case 'toegangslog.lezen':
    case 'noodknop.beoordelen':
      return rol === 'privacyfunctionaris'
    case 'rapport.zien':
      return behandelt || rol === 'bestuur-lezer'
    case 'rapport.doorklikken':
    case 'toezicht.afstemmen':
    case 'rooster.wijzigen':
    case 'signaal.beoordelen':
    case 'gemist.vastleggen':
    case 'getal.geven':
    case 'getal.uitvoeren':
      return leidt
    case 'rapport.uitvoeren':
    case 'signaal.zien':
    case 'getal.zien':
      return leidt || rol === 'bestuur-lezer'
    case 'rapport.vaststellen':
    case 'gemist.vernietigen':
    case 'import.uitvoeren':
    case 'besluitdag.toevoegen':
    case 'bemiddelingstafel.beheren':
      return rol === 'coordinator'
    case 'vernietiging.zien':
      return rol === 'coordinator' || rol === 'privacyfunctionaris'
    case 'gebruiker.zien':
    case 'gebruiker.wijzigen':
      return rol === 'beheerder'
    case 'eigen.zien':
      return true
    default:
      throw new Error(`${h} is not said aloud yet`)
  }
}
