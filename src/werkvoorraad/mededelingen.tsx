import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { weegwoorden } from '../web/procedures.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import type { Filter } from './domain.ts'
import type { Werkregel } from './store.ts'

type Geteld = { readonly ongelezen: number; readonly adviezen: number; readonly maatregelen: number }
type Punt = { readonly zin: string; readonly naar: string; readonly pad: string }

const een = (n: number, enkel: string, meer: string): string => (n === 1 ? enkel : `${n} ${meer}`)

/** What waits beside the list itself, each with the way there: what others wait for first. */
const punten = (v: Aangemeld, filter: Filter, { ongelezen, adviezen, maatregelen }: Geteld): readonly Punt[] => [
  ...((v.wie.overdrachten ?? 0) > 0
    ? [{ zin: 'Er staat een dienstoverdracht klaar.', naar: 'Naar de dienst', pad: 'dienst' }]
    : []),
  // Also about what was closed: one click away from every view of the list.
  ...(ongelezen > 0 && filter.toon !== 'bericht'
    ? [
        {
          zin: `Bij ${een(ongelezen, 'één dossier wacht', 'dossiers wacht')} een nieuw bericht van de melder.`,
          naar: 'Bekijk',
          pad: 'werkvoorraad?toon=bericht',
        },
      ]
    : []),
  // Their dossiers are late in the list as well.
  ...(maatregelen > 0
    ? [
        {
          zin: `${een(maatregelen, 'Eén maatregel is te laat', 'maatregelen zijn te laat')}.`,
          naar: 'Naar de maatregelen',
          pad: 'maatregelen',
        },
      ]
    : []),
  // Advice of the desk of which it is the day to ask what was done with it.
  ...(adviezen > 0
    ? [
        {
          zin: `${een(adviezen, 'Eén advies opvolgen', 'adviezen opvolgen')}: vraag wat ermee is gedaan.`,
          naar: 'Naar de adviezen',
          pad: 'adviezen?toon=laat',
        },
      ]
    : []),
]

export const Ernaast = ({ v, filter, ...geteld }: Geteld & { v: Aangemeld; filter: Filter }) => {
  const lijst = punten(v, filter, geteld)
  return (
    lijst.length > 0 && (
      <Mededeling soort="info" kop="Ook voor u">
        <ul className="baken-lijst">
          {lijst.map(p => (
            <li key={p.pad}>
              {p.zin}{' '}
              <a className="utrecht-link" href={`/${v.desk.loket}/${p.pad}`}>
                {p.naar}
              </a>
            </li>
          ))}
        </ul>
      </Mededeling>
    )
  )
}

/** What cannot wait for the morning: who can be called stands with the shift. */
export const Dringend = ({ v, regels }: { v: Aangemeld; regels: readonly Werkregel[] }) => {
  const aantal = regels.filter(r => r.urgent && r.status === 'ontvangen').length
  const { gedaan } = weegwoorden[v.desk.procedure]
  return (
    aantal > 0 && (
      <Mededeling
        soort="letop"
        kop={
          aantal === 1
            ? `Eén dringende melding is nog niet ${gedaan}`
            : `${aantal} dringende meldingen zijn nog niet ${gedaan}`
        }
      >
        <p>
          {aantal === 1 ? 'Die staat' : 'Ze staan'} bovenaan. Lukt het u nu niet? Bel{' '}
          <a className="utrecht-link" href={`/${v.desk.loket}/dienst`}>
            wie er dienst heeft
          </a>
          .
        </p>
      </Mededeling>
    )
  )
}
