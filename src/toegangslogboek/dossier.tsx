import { isRol } from '../begrippen/rol.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { metKleineLetter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { rolnaam } from '../web/rolnamen.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import { type Opener, type Periode, periodes } from './domain.ts'
import type { Logregel } from './store.ts'
import { Logtabel } from './tabel.tsx'
import { waaromzinnen } from './woorden.ts'

type Props = {
  v: Aangemeld
  zaak: Zaak
  collegas: ReadonlyMap<string, Collega>
  openers: readonly Opener[]
  regels: readonly Logregel[]
  periode: Periode
  /** Handlers see the dossier's own head; who only watches over access sees a number. */
  magLezen: boolean
}

const Openers = ({ v, openers }: Pick<Props, 'v' | 'openers'>) =>
  openers.length === 0 ? (
    <Leegstaat kop="Niemand kan dit dossier nu openen.">
      <p>
        Wijs het toe aan een behandelaar. In nood opent iemand met de rol ‘{rolnaam('coordinator', v.desk)}’ het met de
        noodknop.
      </p>
    </Leegstaat>
  ) : (
    <Tabel
      bijschrift="Wie dit dossier kan openen"
      bijschriftVerborgen
      rijen={openers}
      sleutel={o => o.collega.id}
      kolommen={[
        { kop: 'Wie', rijkop: true, cel: o => o.collega.naam },
        { kop: 'Rol', cel: o => (isRol(o.rol) ? rolnaam(o.rol, v.desk) : o.rol) },
        {
          kop: 'Waarom',
          cel: o => (
            <>
              {waaromzinnen[o.waarom]}
              {o.tot && <strong>, tot {momentInWoorden(o.tot)}</strong>}
            </>
          ),
        },
      ]}
    />
  )

const Periodes = ({ v, zaak, periode }: Pick<Props, 'v' | 'zaak' | 'periode'>) => (
  <nav aria-label="Periode" className="baken-knoppen">
    {Object.entries(periodes).map(([dagen, naam]) =>
      dagen === periode ? (
        <strong key={dagen}>{naam}</strong>
      ) : (
        <Knop key={dagen} soort="stil" klein href={`/${v.desk.loket}/dossiers/${zaak.id}/toegang?dagen=${dagen}`}>
          {naam}
        </Knop>
      ),
    )}
  </nav>
)

/** Who can open this dossier and why; who looked at it, when, and what for. */
export const Toegangspagina = ({ v, zaak, collegas, openers, regels, periode, magLezen }: Props) => (
  <Baliepagina
    v={v}
    titel={`Toegang tot dossier ${zaak.nummer}`}
    breed
    kruimels={magLezen ? undefined : [{ tekst: 'Toegang', href: `/${v.desk.loket}/toegang` }]}
  >
    {magLezen ? (
      <Dossierkop
        v={v}
        zaak={zaak}
        protocol={getVersie(v.desk, zaak.protocolversie)}
        collegas={collegas}
        hier="toegang"
      />
    ) : (
      <Kop titel={`Toegang tot dossier ${zaak.nummer}`} intro={<p>Wat erin staat, ziet u hier niet.</p>} />
    )}
    <h2 className="utrecht-heading-2">Wie kan dit dossier openen, en waarom</h2>
    <Openers v={v} openers={openers} />
    <h2 className="utrecht-heading-2">Wie keek, wanneer en waarvoor</h2>
    <Periodes v={v} zaak={zaak} periode={periode} />
    <Logtabel
      bijschrift={`Wie keek: ${metKleineLetter(periodes[periode])}`}
      regels={regels}
      collegas={collegas}
      zaak={zaak.id}
      metHerkomst={!magLezen}
    />
  </Baliepagina>
)
