import type { AanbiederFeit } from '../../../begrippen/feiten/aanbieder.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

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
