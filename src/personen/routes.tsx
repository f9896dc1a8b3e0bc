import type { FastifyInstance } from 'fastify'
import type { Persoon } from '../begrippen/melding.ts'
import { leesNummer, maakNummer } from '../kernel/dossiernummer.ts'
import { ontsleutel } from '../kluis/versleuteling.ts'
import { zoektokens } from '../kluis/zoektoken.ts'
import { versieMet } from '../protocollen/versie.ts'
import { leesDatum } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute } from '../web/route/route.tsx'
import { type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { plaatsVan } from '../zaken/register/inhoud.ts'
import { type Gevonden, Zoekpagina } from './page.tsx'
import { findNummer, findTreffers, type Treffer } from './store.ts'

const naam = (lijst: readonly { code: string; naam: string }[] | undefined, code: string | null) =>
  lijst?.find(l => l.code === code)?.naam ?? code ?? 'Nog niet bepaald'

/** Unseals what was found; whose key is destroyed is nobody any more. */
const opengemaakt = async (v: Lezend, treffers: readonly Treffer[]): Promise<readonly Gevonden[]> => {
  const { loket } = v.desk
  const sleutels = await v.huisraad.baken.kluis.pak(loket, [...new Set(treffers.map(t => t.betrokkene))])
  return treffers.flatMap(t => {
    const sleutel = sleutels.get(t.betrokkene)
    if (!sleutel) return []
    const protocol = versieMet(v.desk, t.protocolversie)
    const tekst = ontsleutel(sleutel, t.cijfertekst, plaatsVan.betrokkene(loket, t.betrokkene)).toString('utf8')
    const persoon = JSON.parse(tekst) as Persoon
    return [
      {
        sleutel: `${t.zaak}-${t.betrokkene}`,
        naam: persoon.naam,
        geboortedatum: persoon.geboortedatum,
        rol: naam(protocol?.betrokkenerollen, t.rol),
        zaak: t.zaak,
        nummer: t.nummer,
        categorie: naam(protocol?.categorieen, t.categorie),
        ontvangenOp: t.ontvangen_op,
        status: t.status,
      },
    ]
  })
}

const fout = (v: Lezend, fouten: readonly Veldfout[]): Antwoord => ({
  status: 422,
  pagina: <Zoekpagina v={v} fouten={fouten} gevonden={null} />,
})

const zoekPersoon = async (v: Lezend): Promise<Antwoord> => {
  const geboren = leesDatum(v.formulier, 'geboortedatum')
  const gezocht = veld(v.formulier, 'naam')
  const fouten = [
    ...(gezocht ? [] : [{ naam: 'naam', tekst: 'Vul een naam in.' }]),
    ...(geboren.ok ? [] : [{ naam: 'geboortedatum', tekst: geboren.tekst }]),
    ...(geboren.ok && geboren.dag === null
      ? [{ naam: 'geboortedatum', tekst: 'Vul de geboortedatum in. Zoeken op alleen een naam kan niet.' }]
      : []),
  ]
  if (fouten.length > 0 || !geboren.ok || geboren.dag === null) return fout(v, fouten)
  const sleutel = await v.huisraad.baken.kluis.zoeksleutel(v.desk.loket)
  const treffers = await findTreffers(v.tx, v.wie, zoektokens(sleutel, gezocht, geboren.dag))
  v.toon([...new Set(treffers.map(t => t.zaak))])
  return { pagina: <Zoekpagina v={v} fouten={[]} gevonden={await opengemaakt(v, treffers)} /> }
}

const zoekNummer = async (v: Lezend): Promise<Antwoord> => {
  const nummer = leesNummer(veld(v.formulier, 'nummer'))
  if (!nummer) return fout(v, [{ naam: 'nummer', tekst: 'Dit is geen dossiernummer. Kijk of u het goed overnam.' }])
  const zaak = await findNummer(v.tx, v.wie, maakNummer(nummer.jaar, nummer.teller))
  if (!zaak) return fout(v, [{ naam: 'nummer', tekst: 'Er is geen dossier met dit nummer dat u mag zien.' }])
  v.toon([zaak])
  return { naar: `/${v.desk.loket}/dossiers/${zaak}` }
}

export const personenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/personen', handeling: 'persoon.zoeken', gedeeld: true } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, async v => ({
    pagina: <Zoekpagina v={v} fouten={[]} gevonden={null} />,
  }))
  leesRoute(app, huisraad, { methode: 'POST', ...plek }, v =>
    veld(v.formulier, 'wat') === 'nummer' ? zoekNummer(v) : zoekPersoon(v),
  )
}
