import type { Wie } from '../../toegang/wie.ts'
import { Formulier } from '../onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../onderdelen/formulier/knop.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { rollenInWoorden, rolnaam } from '../rolnamen.ts'
import type { Antwoord } from '../route/antwoorden.ts'
import { type Huisraad, stuurdeBestand, type Verzoek } from '../route/verzoek.ts'
import { Foutpagina } from './fouten.tsx'
import { Getypt, isIetsGetypt } from './getypt.tsx'
import { huisVan, Publiekpagina } from './kader.tsx'
import type { Huis } from './opmaak.tsx'

/** The house without a desk: the start of the whole site. */
export const algemeenHuis = (h: Huisraad): Huis => ({
  bestanden: h.bestanden,
  loket: 'Baken',
  begin: '/',
  demo: h.demo,
})

/** 404, also for what somebody may not see: that it exists is information. */
export const nietGevonden = (h: Huisraad, v: Verzoek | null, wie?: Wie): Antwoord => ({
  status: 404,
  pagina: (
    <Foutpagina
      huis={v ? huisVan(v) : algemeenHuis(h)}
      soort={wie ? 'balie' : 'publiek'}
      status={404}
      verder={
        v && wie
          ? { tekst: 'Naar mijn begin', href: `/${v.desk.loket}/begin` }
          : { tekst: 'Naar het begin', href: v ? `/${v.desk.loket}` : '/' }
      }
    >
      {v && wie && isIetsGetypt(v) && <Getypt v={v} />}
    </Foutpagina>
  ),
})

const aanmelden = (v: Verzoek): string => {
  const pad = v.request.method === 'GET' ? v.request.url : `/${v.desk.loket}/begin`
  return `/${v.desk.loket}/aanmelden?naar=${encodeURIComponent(pad)}`
}

/** What was typed travels along unseen, so that it can be sent again after signing in. Passwords are never in it. */
const meegestuurd = (v: Verzoek) =>
  Object.entries(v.formulier).flatMap(([naam, waarde]) =>
    (Array.isArray(waarde) ? waarde : [waarde]).map((w, i) => (
      <input key={`${naam}-${i}`} type="hidden" name={naam} value={w as string} />
    )),
  )

/** What was typed is kept, a file is not. */
const BestandNiet = ({ v }: { v: Verzoek }) =>
  stuurdeBestand(v) && (
    <p className="utrecht-paragraph">Koos u een bestand? Dat is niet verstuurd en niet bewaard. Kies het opnieuw.</p>
  )

/** What was sent is kept for who sent it: one way, and the form is there again. */
const Bewaardpagina = ({ v, verder }: { v: Verzoek; verder: string }) => (
  <Publiekpagina v={v} titel="U bent niet meer aangemeld">
    <Kop titel="U bent niet meer aangemeld" />
    <p className="utrecht-paragraph">
      Wat u typte is versleuteld bewaard, alleen voor u. Er is nog niets opgeslagen in het dossier.
    </p>
    <p className="utrecht-paragraph">Meld u aan. Het formulier staat er dan weer, met wat u typte.</p>
    <BestandNiet v={v} />
    <Knoppen>
      <Knop href={`/${v.desk.loket}/aanmelden?naar=${encodeURIComponent(verder)}`}>Aanmelden en verdergaan</Knop>
    </Knoppen>
  </Publiekpagina>
)

/** A file is not kept: it is chosen again. `verder` is the page to choose it on. */
export const bestandOpnieuw = (v: Verzoek, verder: string): Antwoord => ({
  status: 401,
  pagina: (
    <Publiekpagina v={v} titel="U bent niet meer aangemeld">
      <Kop
        titel="U bent niet meer aangemeld"
        intro={<p>Het bestand dat u koos, is niet verstuurd. Er is niets opgeslagen.</p>}
      />
      <p className="utrecht-paragraph">
        Meld u aan en kies het bestand opnieuw. Typte u er iets bij? Vul dat dan ook opnieuw in.
      </p>
      <Knoppen>
        <Knop href={`/${v.desk.loket}/aanmelden?naar=${encodeURIComponent(verder)}`}>Aanmelden en opnieuw kiezen</Knop>
      </Knoppen>
    </Publiekpagina>
  ),
})

/** Who signs in beside it sends the same once more: everything but files travels along on the page. */
const Opnieuwpagina = ({ v, aanmelden }: { v: Verzoek; aanmelden: string }) => (
  <Publiekpagina v={v} titel="U bent niet meer aangemeld">
    <Kop titel="U bent niet meer aangemeld" />
    <p className="utrecht-paragraph">Wat u typte is niet kwijt, en nog niet opgeslagen.</p>
    <BestandNiet v={v} />
    <ol className="utrecht-ordered-list">
      <li>
        <a className="utrecht-link" href={aanmelden} target="_blank" rel="noopener">
          Meld u aan in een nieuw tabblad
        </a>
      </li>
      <li>Kom terug naar dit tabblad en stuur het opnieuw.</li>
    </ol>
    <Formulier actie={v.request.url}>
      {meegestuurd(v)}
      <Knop>Stuur opnieuw</Knop>
    </Formulier>
  </Publiekpagina>
)

/**
 * Not signed in (any more). A page leads to sign-in; a submit keeps what was typed: here, when we know whose it is
 * (`verder` is where it comes back), and otherwise on the page itself.
 */
export const sessieVerlopen = (v: Verzoek, verder: string | null): Antwoord => {
  if (v.request.method === 'GET') return { naar: aanmelden(v) }
  if (verder) return { status: 401, pagina: <Bewaardpagina v={v} verder={verder} /> }
  return { status: 401, pagina: <Opnieuwpagina v={v} aanmelden={aanmelden(v)} /> }
}

/** Nobody of a provider is signed in (any more). What was typed travels along on the page, to be sent once more. */
export const aanbiederVerlopen = (v: Verzoek): Antwoord => {
  const naar = `/${v.desk.loket}/aanbieder/aanmelden`
  return v.request.method === 'GET' ? { naar } : { status: 401, pagina: <Opnieuwpagina v={v} aanmelden={naar} /> }
}

/** A form that another typed in this browser. What stands in it was kept for them. */
export const vanIemandAnders = (v: Verzoek): Antwoord => ({
  status: 409,
  pagina: (
    <Publiekpagina v={v} titel="Dit formulier is van iemand anders">
      <Kop
        titel="Dit formulier is van iemand anders"
        intro={
          <p>
            Iemand anders opende dit formulier, en daarna hebt u zich in deze browser aangemeld. Daarom is er niets
            verstuurd en niets opgeslagen.
          </p>
        }
      />
      <p className="utrecht-paragraph">
        Wat er getypt was, is versleuteld bewaard voor wie het typte. Die ziet het na aanmelden bovenaan de pagina. Wilt
        u het zelf doen? Open dan de pagina opnieuw.
      </p>
      <BestandNiet v={v} />
      <Knoppen>
        <Knop href={`/${v.desk.loket}/begin`}>Naar mijn begin</Knop>
      </Knoppen>
    </Publiekpagina>
  ),
})

/** Step-up: prove again who you are, then go on. A submit keeps what was typed. */
export const bevestigenNodig = (v: Verzoek, wie: Wie): Antwoord => {
  const naar = `/${v.desk.loket}/bevestigen?naar=${encodeURIComponent(v.request.method === 'GET' ? v.request.url : `/${v.desk.loket}/begin`)}`
  if (v.request.method === 'GET') return { naar }
  return {
    status: 403,
    pagina: (
      <Foutpagina
        huis={huisVan(v)}
        soort="balie"
        status={403}
        ingelogd={{ naam: wie.naam, rol: rollenInWoorden(wie.rollen, v.desk), uitloggen: `/${v.desk.loket}/afmelden` }}
      >
        <p className="utrecht-paragraph">
          <a className="utrecht-link" href={naar} target="_blank" rel="noopener">
            Bevestig in een nieuw tabblad dat u het bent
          </a>{' '}
          en stuur het daarna hier opnieuw.
        </p>
        <Formulier actie={v.request.url}>
          {meegestuurd(v)}
          <Knop>Stuur opnieuw</Knop>
        </Formulier>
      </Foutpagina>
    ),
  }
}

/** What is said of a dossier that is joined to another. */
export const GEVOEGD = 'De melding is bij een ander dossier gevoegd. Doe dit daar, of splits haar eerst af.'

const deurzinnen: Readonly<Record<string, string>> = {
  inhoudVernietigd: 'De inhoud van dit dossier is vernietigd. Er kan niets meer bij.',
  gevoegd: GEVOEGD,
}

const geenRecht = ({ desk }: Verzoek): string =>
  `U mag dit dossier lezen, maar dit mag u er niet mee doen. Vraag het de behandelaar of een collega met de rol ‘${rolnaam('coordinator', desk)}’.`

/** The door's own refusals, as pages; an act words its own. */
export const deurGeweigerd = (v: Verzoek & { wie: Wie }, weigering: string): Antwoord => {
  if (weigering === 'bevestigingNodig') return bevestigenNodig(v, v.wie)
  const zin = weigering === 'geenRecht' ? geenRecht(v) : deurzinnen[weigering]
  if (zin === undefined) return nietGevonden(v.huisraad, v, v.wie)
  return {
    status: 409,
    pagina: (
      <Publiekpagina v={v} titel="Dat kan niet">
        <Kop titel="Dat kan niet" intro={<p>{zin}</p>} />
        {isIetsGetypt(v) && <Getypt v={v} />}
        <Knop href={`/${v.desk.loket}/werkvoorraad`}>Naar de werkvoorraad</Knop>
      </Publiekpagina>
    ),
  }
}
