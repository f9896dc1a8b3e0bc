import type { Ronde, Zelfonderzoek, ZelfonderzoekFeit } from '../../begrippen/feiten/zelfonderzoek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const metLaatste = (zaak: Zaak, nieuw: Partial<Ronde>): Zaak => {
  const z = zaak.werk.zelfonderzoek
  if (!z) return zaak
  const rondes = z.rondes.map((r, i) => (i === z.rondes.length - 1 ? { ...r, ...nieuw } : r))
  return { ...zaak, werk: { ...zaak.werk, zelfonderzoek: { ...z, rondes } } }
}

const metClient = (zaak: Zaak, nieuw: Zelfonderzoek['client']): Zaak => {
  const z = zaak.werk.zelfonderzoek
  if (!z) return zaak
  return { ...zaak, werk: { ...zaak.werk, zelfonderzoek: { ...z, client: { ...z.client, ...nieuw } } } }
}

export const zelfonderzoekStappen: Stappen<ZelfonderzoekFeit> = {
  OnderzoekGevraagd: (zaak, { soort: _, ...gevraagd }) => ({
    ...zaak,
    werk: { ...zaak.werk, zelfonderzoek: { gevraagd, rondes: zaak.werk.zelfonderzoek?.rondes ?? [] } },
  }),
  UitstelGevraagd: (zaak, { soort: _, ...f }) => {
    const z = zaak.werk.zelfonderzoek
    if (!z) return zaak
    return { ...zaak, werk: { ...zaak.werk, zelfonderzoek: { ...z, uitstel: [...(z.uitstel ?? []), f] } } }
  },
  UitstelBeslist: (zaak, { soort: _, ...beslist }) => {
    const z = zaak.werk.zelfonderzoek
    if (!z) return zaak
    const laatste = z.uitstel?.findLastIndex(u => u.partij === beslist.partij)
    const uitstel = (z.uitstel ?? []).map((u, i) => (i === laatste ? { ...u, beslist } : u))
    return { ...zaak, werk: { ...zaak.werk, zelfonderzoek: { ...z, uitstel } } }
  },
  OnderzoekGeschreven: (zaak, { delen, op }) => {
    const z = zaak.werk.zelfonderzoek
    if (!z) return zaak
    const nieuw = Object.fromEntries(Object.entries(delen).map(([deel, tekst]) => [deel, { tekst, op }]))
    return { ...zaak, werk: { ...zaak.werk, zelfonderzoek: { ...z, concept: { ...z.concept, ...nieuw } } } }
  },
  OnderzoeksrapportOntvangen: (zaak, { soort: _, ...f }) => {
    const z = zaak.werk.zelfonderzoek
    if (!z) return zaak
    const rondes = [...z.rondes, { ...f, beoordeeld: null, verbetering: null }]
    return { ...zaak, werk: { ...zaak.werk, zelfonderzoek: { ...z, rondes } } }
  },
  RapportAfgevinkt: (zaak, { soort: _, ontbreekt, ...afgevinkt }) => metLaatste(zaak, { ontbreekt, afgevinkt }),
  OnderzoekVoldoendeBevonden: (zaak, { soort: _, client, ...f }) =>
    metClient(metLaatste(zaak, { beoordeeld: { ...f, oordeel: 'voldoende' } }), client ? { termijn: client } : {}),
  ClientIngelicht: (zaak, { soort: _, ...ingelicht }) => metClient(zaak, { ingelicht }),
  OnderzoekOnvoldoendeBevonden: (zaak, { soort: _, ...f }) =>
    metLaatste(zaak, { beoordeeld: { ...f, oordeel: 'onvoldoende' } }),
  VerbeteringGevraagd: (zaak, { soort: _, ...verbetering }) => metLaatste(zaak, { verbetering }),
  EigenOnderzoekBesloten: (zaak, { soort: _, ...f }) => ({ ...zaak, werk: { ...zaak.werk, eigenonderzoek: f } }),
  ProtocolAfgeweken: (zaak, { soort: _, ...f }) => ({
    ...zaak,
    werk: { ...zaak.werk, afwijkingen: [...(zaak.werk.afwijkingen ?? []), f] },
  }),
}
