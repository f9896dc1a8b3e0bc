import type { IncidentFeit } from '../../../begrippen/feit.ts'
import type { AanbiederFeit } from '../../../begrippen/feiten/aanbieder.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

/** The name of a provider where the supervisor settled it; without `id` the one that the case is about. */
export const aanbiedernaam = (g: Pick<Geopend, 'zaak' | 'teksten'>, id?: string | null): string => {
  const partij = g.zaak.werk.aanbieders?.partijen.find(p => (id ? p.id === id : p.rol === 'hoofd'))
  return tekst(g, partij?.naam ?? null) ?? 'De aanbieder'
}

/** Of which provider a fact is, that it brought about itself; null where it was somebody else. */
export const vanAanbieder = (g: Pick<Geopend, 'zaak' | 'teksten'>, f: IncidentFeit): string | null => {
  switch (f.soort) {
    case 'UitstelGevraagd':
    case 'KetenbijdrageOntvangen':
      return aanbiedernaam(g, f.partij)
    case 'OnderzoeksrapportOntvangen':
      return f.door === null ? aanbiedernaam(g) : null
    case 'ClientIngelicht':
      return aanbiedernaam(g)
    case 'BijlageToegevoegd':
      return f.bron === 'aanbieder' ? aanbiedernaam(g, f.partij) : null
    case 'BijlageVerwijderd': {
      const b = g.zaak.werk.bijlagen?.find(x => x.id === f.bijlage)
      return f.door === null && b?.bron === 'aanbieder' ? aanbiedernaam(g, b.partij) : null
    }
    default:
      return null
  }
}

const partijnaam = (g: Geopend, id: string): string =>
  tekst(g, g.zaak.werk.aanbieders?.partijen.find(p => p.id === id)?.naam ?? null) ?? 'de aanbieder'

export const aanbiederWoorden: Woorden<AanbiederFeit> = {
  AanbiederBevestigd: (f, g) => ({
    titel: `Aanbieder vastgesteld: ${tekst(g, f.naam) ?? ''}`,
    inhoud: f.kenmerk ? `Wie zich aanmeldt voor organisatie ${f.kenmerk}, ziet deze zaak.` : undefined,
  }),
  KetenpartnerUitgenodigd: (f, g) => ({
    titel: `Uitgenodigd voor het ketenonderzoek: ${tekst(g, f.naam) ?? ''}`,
    nadruk: true,
  }),
  AanbiederHerinnerd: (f, g) => ({ titel: `Herinnerd: ${partijnaam(g, f.partij)}` }),
  KetendeelVrijgegeven: () => ({
    titel: 'De tijdlijn van de keten is vrijgegeven',
    inhoud:
      'Elke deelnemende aanbieder ziet nu wat de anderen op de tijdlijn zetten, en schrijft mee aan het gezamenlijke deel.',
    nadruk: true,
  }),
  KetenbijdrageOntvangen: (f, g) => ({
    titel: `Bijdrage aan het ketenonderzoek ontvangen: ${partijnaam(g, f.partij)}`,
    nadruk: true,
  }),
  AanbiedertoegangGegeven: (f, g) => ({ titel: `Toegang gegeven met een code: ${partijnaam(g, f.partij)}` }),
  AanbiedertoegangIngetrokken: (f, g) => {
    const t = g.zaak.werk.aanbieders?.toegangen.find(x => x.id === f.id)
    return { titel: `Toegang met een code ingetrokken: ${partijnaam(g, t?.partij ?? '')}` }
  },
}
