import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Berichtsoort } from '../toegang/berichten.ts'

type Wie = string | null | undefined
type Bericht = { readonly aan: string; readonly soort: Berichtsoort; readonly zaak: string }
/** Whom a fact concerns besides who decided it. */
type Ontvangers = { readonly soort: Berichtsoort; readonly aan: readonly Wie[] }

const ontvangersVan = (f: IncidentFeit, voor: Zaak, na: Zaak): Ontvangers | null => {
  const o = voor.werk.overdracht
  switch (f.soort) {
    case 'OverdrachtVoorgesteld':
      return { soort: 'overdrachtVoorgesteld', aan: [f.aan] }
    case 'OverdrachtAangenomen':
      return { soort: 'overdrachtAangenomen', aan: [o?.van] }
    case 'OverdrachtGeweigerd':
      return { soort: 'overdrachtGeweigerd', aan: [o?.van] }
    case 'OverdrachtIngetrokken':
      return { soort: 'overdrachtVervallen', aan: [o?.aan] }
    case 'OverdrachtVervallen':
      return { soort: 'overdrachtVervallen', aan: f.waarom === 'ontvangerWeg' ? [o?.van] : [o?.van, o?.aan] }
    case 'MeldingGevoegd':
    case 'MeldingAfgesplitst':
      return { soort: 'meldingGevoegd', aan: [na.behandelaar] }
    case 'DelingVoorgesteld':
      return { soort: 'delingVoorgesteld', aan: [f.keurder] }
    case 'DelingTeruggegeven':
      return { soort: 'delingTeruggegeven', aan: [na.werk.delingen?.uit.find(d => d.id === f.id)?.door] }
    case 'DelingBeantwoord':
      return {
        soort: 'delingBeantwoord',
        aan: [na.behandelaar, na.werk.delingen?.uit.find(d => d.id === f.id)?.door],
      }
    case 'RegioOntvangstUitgebleven':
      return {
        soort: 'regioUitgebleven',
        aan: [na.behandelaar ?? na.werk.regio?.doorzendingen.find(d => d.id === f.id)?.door],
      }
    case 'UitstelGevraagd':
      return { soort: 'uitstelGevraagd', aan: [na.behandelaar] }
    case 'ReactieOntvangen':
      return f.door === null ? { soort: 'reactieGetekend', aan: [na.behandelaar] } : null
    case 'OnderzoeksrapportOntvangen':
      return f.door === null ? { soort: 'rapportVerstuurd', aan: [na.behandelaar] } : null
    case 'ClientIngelicht':
      return { soort: 'clientIngelicht', aan: [na.behandelaar] }
    case 'KetenbijdrageOntvangen':
      return { soort: 'bijdrageVerstuurd', aan: [na.behandelaar] }
    case 'DossierGewekt':
      return f.waarom === 'zelf' ? null : { soort: 'dossierGewekt', aan: [na.behandelaar] }
    default:
      return null
  }
}

/** Who must hear at once of what was decided, once each and never who decided it. */
export const berichtenBij = (
  voor: Zaak,
  na: Zaak,
  feiten: readonly IncidentFeit[],
  door: string | null,
): readonly Bericht[] =>
  feiten.flatMap(f => {
    const o = ontvangersVan(f, voor, na)
    if (!o) return []
    const aan = new Set(o.aan.filter((w): w is string => Boolean(w) && w !== door))
    return [...aan].map(w => ({ aan: w, soort: o.soort, zaak: na.id }))
  })
