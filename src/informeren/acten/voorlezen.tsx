import type { Protocol } from '../../protocollen/protocol.ts'
import type { Leeskennis } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { spoorfout } from '../../web/herleidbaar/vraag.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { laatsteFeiten } from '../../zaken/informeren/stand.ts'
import { verbodenInNota } from '../herleidbaar.ts'
import { notaVoor } from '../nota.ts'
import { Nota } from '../notablad.tsx'
import { findDoelgroep } from './velden.tsx'

const versieVan = (g: Geopend, f: Formulier) =>
  g.zaak.werk.informeren?.feiten.find(v => String(v.versie) === veld(f, 'feitenversie')) ??
  laatsteFeiten(g.zaak.werk.informeren)

/** The note of the audience that a form names, with the version of the facts that it names or the last one. */
export const notaIn = (g: Geopend, f: Formulier, desk: Protocol) => {
  const d = findDoelgroep(g.protocol, veld(f, 'doelgroep'))
  return d ? { d, regels: notaVoor(d, { g, desk, feiten: versieVan(g, f) }) } : null
}

/** What to tell, to read aloud; or what must come out of it first. */
export const Voorlezen = ({ g, f, desk }: { g: Geopend; f: Formulier; desk: Protocol }) => {
  const nota = notaIn(g, f, desk)
  if (!nota) return null
  const fout = spoorfout(verbodenInNota(nota.regels, g, nota.d), f)
  return (
    <>
      {fout && (
        <Mededeling soort="letop" kop="Dit kan nog niet zo naar buiten">
          <p>{fout} Pas eerst de feiten, de woordvoeringslijn of het bericht aan.</p>
        </Mededeling>
      )}
      <Nota kop="Dit mag deze doelgroep weten, en niets anders" regels={nota.regels} />
    </>
  )
}

/** Why this note may not go out; checked again at telling, since somebody may have been added to the dossier. */
export const spoorIn = (f: Formulier, { inhoud: g, desk }: Leeskennis): string | null => {
  const nota = g && notaIn(g, f, desk)
  return nota ? spoorfout(verbodenInNota(nota.regels, g, nota.d), f) : null
}
