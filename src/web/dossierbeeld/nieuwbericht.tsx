import { Mededeling } from '../onderdelen/mededeling.tsx'
import type { Geopend } from './lezen.ts'

/** The reporter wrote, and nobody read it yet. */
export const NieuwBericht = ({ g }: { g: Geopend }) => {
  const { ongelezen, dringend } = g.zaak.werk.gesprek ?? {}
  return (
    ongelezen && (
      <Mededeling soort="letop" kop={dringend ? 'De melder schreef, en het kan niet wachten' : 'De melder schreef'}>
        <p>
          {ongelezen === 1 ? 'Er is een nieuw bericht.' : `Er zijn ${ongelezen} nieuwe berichten.`}{' '}
          <a className="utrecht-link" href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/gesprek`}>
            Lees en antwoord
          </a>
        </p>
      </Mededeling>
    )
  )
}
