import { inLoket } from '../db/verbinding.ts'
import { plusDagen } from '../kernel/dag.ts'
import { UUID } from '../kernel/ids.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { toezichtVan } from '../protocollen/bases/toezicht.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { leesDatum } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { type Aangemeld, type Lezend, veld } from '../web/route/verzoek.ts'
import { leesKenmerken, onzeMeldingen, type Vergelijking, type Verschil, vergelijk } from './afstemmen.ts'
import { Afstemmingpagina } from './paginas/afstemming.tsx'
import { findAfstemmingen, findGemelde, insertAfstemming } from './store.ts'

/** The protocol of today: names for what older versions may have named as well. */
export const vandaag = (v: Aangemeld): Protocolversie =>
  versieOp(v.desk, dagVan(v.nu)) ?? (v.desk.versies.at(-1) as Protocolversie)

/** A list that is longer was pasted from something else. */
const HOOGSTENS_KENMERKEN = 2000

type Vraag = { toezichthouder: string; van: string; tot: string; aantal: number; kenmerken: readonly string[] }

const leesVraag = (v: Aangemeld): { ok: true; vraag: Vraag } | { ok: false; fouten: readonly Veldfout[] } => {
  const f = v.formulier
  const toezichthouder = vandaag(v).toezichthouders.find(t => t.code === veld(f, 'toezichthouder'))?.code
  const [van, tot] = [leesDatum(f, 'van'), leesDatum(f, 'tot')]
  const kenmerken = leesKenmerken(veld(f, 'kenmerken'))
  const aantal = veld(f, 'aantal') === '' ? kenmerken.length : Number(veld(f, 'aantal'))
  const fouten: Veldfout[] = []
  const fout = (naam: string, tekst: string) => fouten.push({ naam, tekst })
  if (!toezichthouder) fout('toezichthouder', 'Kies de toezichthouder.')
  if (!van.ok || van.dag === null) fout('van', van.ok ? 'Vul de eerste dag in.' : van.tekst)
  if (!tot.ok || tot.dag === null) fout('tot', tot.ok ? 'Vul de laatste dag in.' : tot.tekst)
  if (van.ok && tot.ok && van.dag && tot.dag && tot.dag < van.dag) fout('tot', 'De laatste dag ligt voor de eerste.')
  if (!Number.isInteger(aantal) || aantal < 0 || aantal > 1_000_000) fout('aantal', 'Vul een heel getal in.')
  if (veld(f, 'aantal') === '' && kenmerken.length === 0) fout('aantal', 'Vul het aantal in, of plak de lijst.')
  if (kenmerken.length > HOOGSTENS_KENMERKEN || kenmerken.some(k => k.length > 40 || !/\d/.test(k)))
    fout('kenmerken', 'Zet op elke regel een kenmerk met cijfers, zonder andere tekst.')
  if (fouten.length > 0 || !toezichthouder || !van.ok || !tot.ok || !van.dag || !tot.dag) return { ok: false, fouten }
  return { ok: true, vraag: { toezichthouder, van: van.dag, tot: plusDagen(tot.dag, 1), aantal, kenmerken } }
}

const sleutelVan = (v: Aangemeld): string =>
  UUID.test(veld(v.formulier, 'sleutel')) ? veld(v.formulier, 'sleutel') : v.huisraad.baken.nieuwId()

/** The page; `extra` is what was compared or what is wrong with the question. */
export const toonAfstemming = async (
  v: Lezend,
  extra: { fouten?: readonly Veldfout[]; vergelijking?: Vergelijking } = {},
): Promise<Antwoord> => {
  const fouten = extra.fouten ?? []
  const pagina = (
    <Afstemmingpagina
      v={v}
      protocol={vandaag(v)}
      collegas={await findCollegas(v.tx, v.desk.loket)}
      afstemmingen={await findAfstemmingen(v.tx, v.desk.loket)}
      fouten={fouten}
      vergelijking={extra.vergelijking ?? null}
      sleutel={sleutelVan(v)}
    />
  )
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const verschillenVan = (v: Aangemeld, w: Vergelijking): readonly Verschil[] => {
  const { verschillen } = toezichtVan(vandaag(v))
  const oorzaak = (naam: string) =>
    (verschillen.find(o => o.code === veld(v.formulier, naam)) ?? verschillen.at(-1))?.code ?? ''
  return [
    ...w.alleenHun.map(kenmerk => ({ kenmerk, oorzaak: oorzaak(`hun_${kenmerk}`) })),
    ...(w.zonderLijst > 0 ? [{ aantal: w.zonderLijst, oorzaak: oorzaak('aantal_verschil') }] : []),
    ...w.alleenOns.map(({ zaak }) => ({ zaak, oorzaak: oorzaak(`ons_${zaak}`) })),
  ]
}

/** Compares, and records what was compared when asked to: on the lists as they are at that moment. */
export const stemAf = (v: Aangemeld): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const gelezen = leesVraag(v)
    if (!gelezen.ok) return toonAfstemming({ ...v, tx }, { fouten: gelezen.fouten })
    const { toezichthouder, van, tot, aantal, kenmerken } = gelezen.vraag
    const onze = onzeMeldingen(await findGemelde(tx, v.wie), toezichthouder, van, tot)
    const vergelijking = vergelijk(onze, kenmerken, aantal)
    if (veld(v.formulier, 'doe') !== 'vastleggen' || veld(v.formulier, 'gezien') !== 'ja')
      return toonAfstemming({ ...v, tx }, { vergelijking })
    await insertAfstemming(tx, v.desk.loket, {
      ...{ id: sleutelVan(v), toezichthouder, van, tot, bijHen: aantal, bijOns: onze.length },
      verschillen: verschillenVan(v, vergelijking),
      ...{ op: v.nu.toISOString(), door: v.wie.id },
    })
    return { naar: `/${v.desk.loket}/toezicht/afstemming` }
  })
