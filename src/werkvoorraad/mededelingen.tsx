import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { weegwoorden } from '../web/procedures.ts'
import type { Aangemeld } from '../web/verzoek.ts'
import type { Werkregel } from './store.ts'

/** Reporters who wrote, also about what was closed: one click away from every view of the list. */
export const Wachtend = ({ v, aantal }: { v: Aangemeld; aantal: number }) => (
  <Mededeling soort="letop">
    <p>
      {aantal === 1 ? 'Bij één dossier wacht' : `Bij ${aantal} dossiers wacht`} een nieuw bericht van de melder.{' '}
      <a className="utrecht-link" href={`/${v.desk.loket}/werkvoorraad?toon=bericht`}>
        Bekijk
      </a>
    </p>
  </Mededeling>
)

/** Advice of the desk of which it is the day to ask what was done with it. */
export const Adviezen = ({ v, aantal }: { v: Aangemeld; aantal: number }) =>
  aantal > 0 && (
    <Mededeling soort="info" kop={aantal === 1 ? 'Eén advies opvolgen' : `${aantal} adviezen opvolgen`}>
      <p>
        Vraag wat er met {aantal === 1 ? 'het advies' : 'de adviezen'} van het loket is gedaan.{' '}
        <a className="utrecht-link" href={`/${v.desk.loket}/adviezen?toon=laat`}>
          Naar de adviezen
        </a>
      </p>
    </Mededeling>
  )

/** What must get better at providers and was not done by its day: their dossiers are late below as well. */
export const LateMaatregelen = ({ v, aantal }: { v: Aangemeld; aantal: number }) =>
  aantal > 0 && (
    <Mededeling soort="letop" kop={aantal === 1 ? 'Eén maatregel is te laat' : `${aantal} maatregelen zijn te laat`}>
      <p>
        <a className="utrecht-link" href={`/${v.desk.loket}/maatregelen`}>
          Naar de maatregelen
        </a>
      </p>
    </Mededeling>
  )

/** A handover that a colleague gave and nobody accepted. */
export const Dienst = ({ v }: { v: Aangemeld }) =>
  (v.wie.overdrachten ?? 0) > 0 && (
    <Mededeling soort="letop" kop="Er staat een dienstoverdracht klaar">
      <p>
        Lees wat de vorige dienst meegaf, en neem haar aan.{' '}
        <a className="utrecht-link" href={`/${v.desk.loket}/dienst`}>
          Naar de dienst
        </a>
      </p>
    </Mededeling>
  )

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
          Ze staan bovenaan. Lukt het u nu niet? Bel{' '}
          <a className="utrecht-link" href={`/${v.desk.loket}/dienst`}>
            wie er dienst heeft
          </a>
          .
        </p>
      </Mededeling>
    )
  )
}
