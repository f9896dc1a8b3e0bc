import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { naam, tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../web/verzoek.ts'
import { regelsVan } from './deskundigen/kaart.tsx'
import { gesprekzin } from './horen/kaart.tsx'
import { Reactantentabel, Reactietabel } from './reactietabel.tsx'

const Stand = ({ g }: { g: Geopend }) =>
  g.zaak.werk.onderzoek?.vastgesteld ? (
    <Badge toon="goed">Vastgesteld</Badge>
  ) : (
    <Badge toon="letop">Nog niet vastgesteld</Badge>
  )

const Alinea = ({ kop, children }: { kop: string; children: string | undefined }) => (
  <section className="baken-stapel baken-stapel--dicht">
    <h3 className="utrecht-heading-3">{kop}</h3>
    <p className="utrecht-paragraph baken-verhaal">{children}</p>
  </section>
)

/**
 * The supervisor's report as it is now, made of what is there: the facts, everybody's reactions with what was done with
 * them, the conclusion and the advice (protocol, step 6). Nothing of it is typed twice.
 */
export const Rapportpagina = ({ v, g }: { v: Aangemeld; g: Geopend }) => {
  const o = g.zaak.werk.onderzoek
  const concept = o?.stukken.findLast(s => s.stuk === 'conceptrapport')
  const vast = o?.vastgesteld
  return (
    <Baliepagina v={v} titel={`Rapport ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="onderzoek" />
      <Kaart kop={`Rapport ${g.zaak.nummer}`} acties={<Stand g={g} />}>
        {vast && (
          <p className="baken-zacht">
            Vastgesteld door {naam(g, vast.door)}, {momentInWoorden(vast.op)}
          </p>
        )}
        {concept ? (
          <section className="baken-stapel baken-stapel--dicht">
            <h3 className="utrecht-heading-3">De feiten</h3>
            <ol className="baken-lijst">
              {concept.stellingen.map(s => (
                <li key={s}>{tekst(g, s)}</li>
              ))}
            </ol>
          </section>
        ) : (
          <Leegstaat kop="Er is nog geen conceptrapport" />
        )}
        {o?.gesprekken && (
          <section className="baken-stapel baken-stapel--dicht">
            <h3 className="utrecht-heading-3">Wie is gehoord</h3>
            <ul className="baken-lijst">
              {o.gesprekken.map(x => (
                <li key={x.id}>
                  {tekst(g, x.wie)}. {gesprekzin(g, x)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="baken-stapel baken-stapel--dicht">
          <h3 className="utrecht-heading-3">De reacties</h3>
          <Reactantentabel g={g} stukken={o?.stukken ?? []} />
          <Reactietabel g={g} stukken={o?.stukken ?? []} />
        </section>
        {o?.deskundigen?.map(d => (
          <section key={d.id} className="baken-stapel baken-stapel--dicht">
            <h3 className="utrecht-heading-3">Deskundige: {tekst(g, d.wie)}</h3>
            <Controlelijst regels={regelsVan(g, d)} />
          </section>
        ))}
        {vast && <Alinea kop="Conclusie">{tekst(g, vast.conclusie)}</Alinea>}
        {vast && <Alinea kop="Advies over de maatregelen">{tekst(g, vast.advies)}</Alinea>}
        {o?.aanvullingen?.map(a => (
          <Alinea key={a.id} kop={`Aanvulling van ${naam(g, a.door)}, ${momentInWoorden(a.op)}`}>
            {tekst(g, a.tekst)}
          </Alinea>
        ))}
      </Kaart>
    </Baliepagina>
  )
}
