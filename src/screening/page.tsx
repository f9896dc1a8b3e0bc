import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { Aanvulling, Advies } from '../web/dossierbeeld/advies.tsx'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { Betrokkenen, Melding, Voorval } from '../web/dossierbeeld/verhaal.tsx'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { weegwoorden } from '../web/procedures.ts'
import type { Aangemeld, Formulier } from '../web/route/verzoek.ts'
import { veld } from '../web/route/verzoek.ts'
import type { Kandidaat } from '../zaken/kandidaten.ts'
import { kiestVertrouwelijkheid } from './domain.ts'
import { volgensGeboortedatum } from './minderjarig.ts'
import { andereLoketten } from './naarloket.ts'
import { Besluit, Kwalificatie, Wat, Wie } from './velden.tsx'
import { Vraag } from './vraag.tsx'

export type Screeningprops = {
  v: Aangemeld
  g: Geopend
  f: Formulier
  fouten: readonly Veldfout[]
  organisaties: readonly string[]
  kandidaten: readonly Kandidaat[]
  /** What will start, in words, when the form is complete enough to say. */
  gevolgen: readonly string[] | null
  verouderd: boolean
}

const AlBekend = ({ v, g, kandidaten }: Pick<Screeningprops, 'v' | 'g' | 'kandidaten'>) => (
  <Kaart kop="Al bekend?">
    {kandidaten.length === 0 ? (
      <p className="baken-zacht">Geen ander dossier dat u mag zien gaat over deze mensen.</p>
    ) : (
      <ul className="baken-lijst">
        {kandidaten.map(k => (
          <li key={k.id}>
            <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${k.id}`}>
              {k.nummer}
            </a>{' '}
            {g.protocol.categorieen.find(c => c.code === k.categorie)?.naam}, ontvangen{' '}
            {momentInWoorden(k.ontvangen_op)}: dezelfde naam en geboortedatum.
          </li>
        ))}
      </ul>
    )}
    {mogelijkVoor(v, g.zaak)('dossier.voegen') && (
      <Knop soort="stil" klein href={`/${v.desk.loket}/dossiers/${g.zaak.id}/voegen`}>
        Hoort bij een lopend dossier
      </Knop>
    )}
  </Kaart>
)

const Gevolgen = ({ regels }: { regels: readonly string[] | null }) => (
  <Mededeling soort="info" kop="Wat er gebeurt als u dit vaststelt">
    {regels === null ? (
      <p>Vul het formulier in en kies ‘Bekijk gevolgen’. Dan staat hier wat er start.</p>
    ) : (
      <ul className="baken-lijst">
        {regels.map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
    )}
  </Mededeling>
)

/** Left what was reported, right the decision. */
export const Screeningpagina = (props: Screeningprops) => {
  const { v, g, f, fouten, organisaties, gevolgen, verouderd } = props
  const delen = { f, p: g.protocol, fout: foutPerVeld(fouten) }
  const vragen = g.protocol.categorieen.find(c => c.code === veld(f, 'categorie'))?.vragen ?? []
  return (
    <Baliepagina v={v} titel={`${weegwoorden[g.zaak.procedure].doen} ${g.zaak.nummer}`} fout={fouten.length > 0} breed>
      <Foutenoverzicht fouten={fouten} />
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="overzicht" />
      {verouderd && (
        <Mededeling soort="letop" kop="Iemand anders heeft dit dossier net veranderd">
          <p>Wat u invulde staat er nog. Kijk eerst in de tijdlijn wat er veranderde.</p>
        </Mededeling>
      )}
      <div className="baken-kolommen">
        <div className="baken-stapel">
          {g.meldingen.map(m => (
            <Melding key={m.id} melding={m} />
          ))}
          <Aanvulling g={g} />
          <Advies g={g} />
          <Voorval g={g} />
          <Betrokkenen g={g} />
          <AlBekend v={v} g={g} kandidaten={props.kandidaten} />
        </div>
        <Vorm
          actie={`/${v.desk.loket}/dossiers/${g.zaak.id}/screening`}
          verborgen={{ versie: String(g.zaak.versie) }}
          bewaak
        >
          <h2 className="utrecht-heading-2">Wat is er gebeurd?</h2>
          <Wat {...delen} jong={volgensGeboortedatum(g.betrokkenen, g.zaak.ontvangenOp)} />
          {vragen.length > 0 && (
            <Kaart kop="Vragen bij deze categorie" niveau={3}>
              {vragen.map(q => (
                <Vraag key={q.code} vraag={q} waarde={veld(f, `vraag-${q.code}`)} f={f} />
              ))}
            </Kaart>
          )}
          <h2 className="utrecht-heading-2">Hoe telt het?</h2>
          <Kwalificatie {...delen} />
          <h2 className="utrecht-heading-2">Van wie komt het?</h2>
          <Wie {...delen} organisaties={organisaties} overAanbieder={g.zaak.procedure === 'toezicht'} />
          <h2 className="utrecht-heading-2">Wat doen we?</h2>
          <Besluit {...delen} kiest={kiestVertrouwelijkheid(g.zaak, g.protocol)} loketten={andereLoketten(v)} />
          <div id="veld-act" tabIndex={-1}>
            <Gevolgen regels={gevolgen} />
          </div>
          <Knoppen>
            <Knop naam="actie" waarde="vaststellen">
              Stel vast
            </Knop>
            <Knop soort="neven" naam="actie" waarde="voorbeeld">
              Bekijk gevolgen
            </Knop>
          </Knoppen>
        </Vorm>
      </div>
    </Baliepagina>
  )
}
