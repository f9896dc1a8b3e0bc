import { metKleineLetter, momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { openOpsporing, protocolVan } from './acten/velden.tsx'
import { naUren, urenWeg } from './criterium.ts'
import { isZonderDaarna } from './domain.ts'
import { isOpen, naam, tekst } from './woorden.ts'

/** How it stands and what to do now, in one sentence. */
export const Stand = ({ v, g }: { v: Aangemeld; g: Geopend }) => {
  const p = protocolVan(g)
  const w = g.zaak.werk.vermissing
  const nu = v.nu.toISOString()
  if (w?.terugkeer && isZonderDaarna(p, w)) {
    const hoe = p.terugkeer.find(t => t.code === w.terugkeer?.hoe)
    return (
      <Mededeling soort="info" kop={`${hoe?.naam}, ${momentInWoorden(w.terugkeer.terugOp)}`}>
        {hoe?.uitleg && (
          <p>
            {hoe.uitleg}{' '}
            <a className="utrecht-link" href={`/${g.zaak.loket}/registreren`}>
              Melding registreren
            </a>
          </p>
        )}
      </Mededeling>
    )
  }
  if (w?.terugkeer) {
    const onveilig = w.terugkeer.veilig === 'nee'
    return (
      <Mededeling
        soort={onveilig ? 'letop' : 'info'}
        kop={`Terug sinds ${momentInWoorden(w.terugkeer.terugOp)}${onveilig ? ', maar niet veilig' : ''}`}
      >
        {!w.nazorg && <p>Leg nu vast wat er na de terugkeer gebeurt.</p>}
        {openOpsporing(g).length > 0 && (
          <p>
            Vraag om opsporing nog open: {opsomming(openOpsporing(g).map(metKleineLetter))}. Laat weten dat de persoon
            terug is en leg het antwoord vast.
          </p>
        )}
      </Mededeling>
    )
  }
  if (w?.gestopt)
    return (
      <Mededeling soort="info" kop={`Het loket volgt niet meer sinds ${momentInWoorden(w.gestopt.op)}`}>
        <p>{`${naam(p.stopredenen, w.gestopt.reden)}. ${tekst(g, w.gestopt.toelichting)}`}</p>
      </Mededeling>
    )
  if (!w?.beoordeling)
    return (
      <Mededeling soort="letop" kop="De vragen over deze vermissing zijn nog niet beantwoord">
        <p>Beantwoord ze eerst: daaruit volgt welk criterium geldt en wanneer de {p.uren} uur om zijn.</p>
      </Mededeling>
    )
  const { sinds } = w.beoordeling
  const wekken = naUren(sinds, p.uren)
  if (wekken <= nu && isOpen(g, p.taken.wegen))
    return (
      <Mededeling soort="letop" kop={`Al ${urenWeg(sinds, nu)} uur weg: weeg de vermissing opnieuw`}>
        <p>
          Sinds {momentInWoorden(wekken)} is iemand {p.uren} uur weg. Is extra opsporing nodig? Wie moet het nu weten?
        </p>
      </Mededeling>
    )
  return (
    <Mededeling soort="info" kop={`${urenWeg(sinds, nu)} uur weg, sinds ${momentInWoorden(sinds)}`}>
      {wekken > nu && (
        <p>
          De {p.uren} uur zijn om op {momentInWoorden(wekken)}. Dan weegt u opnieuw.
        </p>
      )}
    </Mededeling>
  )
}
