import { adviesVan } from '../bases/advies.ts'
import { bijzonderVan } from '../bases/bijzonder.ts'
import { brievenVan } from '../bases/brieven.ts'
import { delingVan } from '../bases/deling.ts'
import { hertellingVan } from '../bases/hertelling.ts'
import { themasVan } from '../bases/themas.ts'
import { toezichtVan } from '../bases/toezicht.ts'
import {
  aankondigingVan,
  afschriftenVan,
  LAAT_DAGEN,
  onderzoekVan,
  verstuurtaakVan,
  zelfonderzoekVan,
} from '../bases/wmo/onderzoek.ts'
import type { Afschriftregel, Onderzoekregels } from '../delen/onderzoek.ts'
import { informerenVan } from '../doelgroepen.ts'
import type { Protocol, Protocolversie } from '../protocol.ts'
import { calamiteitsoort, calamiteitUitleg } from '../woorden.ts'

const vanIncident = (v: Protocolversie) => ({ bijzonder: bijzonderVan(v), toezicht: toezichtVan(v) })

/** Of whom a copy is for only the roles that the desk has: a file may name no other. */
const metRollen = (v: Protocolversie, { rollen, ...a }: Afschriftregel): Afschriftregel => {
  const hier = (rollen ?? []).filter(r => v.betrokkenerollen.some(b => b.code === r))
  return hier.length > 0 ? { ...a, rollen: hier } : a
}

const eigenOnderzoek = (v: Protocolversie): Onderzoekregels => ({
  ...onderzoekVan(v),
  voorleggen: onderzoekVan(v).voorleggen.map(x => ({ laatDagen: LAAT_DAGEN, ...x })),
  aankondigen: aankondigingVan(v),
  afschriften: afschriftenVan(v).map(a => metRollen(v, a)),
  verstuurtaak: verstuurtaakVan(v),
})

const vanToezicht = (v: Protocolversie) => ({ zelfonderzoek: zelfonderzoekVan(v), onderzoek: eigenOnderzoek(v) })

const vanSoorten = (v: Protocolversie) => {
  const soort = calamiteitsoort(v)
  return soort === null ? {} : { calamiteitsoort: soort, calamiteitUitleg: calamiteitUitleg(v) }
}

/**
 * A protocol that spells out every part its versions leave to the kind, so that whoever makes a desk of it sees all that
 * can be changed. It works the same; as another text it is another version.
 */
export const volledig = (protocol: Protocol): Protocol => ({
  ...protocol,
  versies: protocol.versies.map(v => ({
    ...v,
    advies: adviesVan(v),
    brieven: [...brievenVan(v)],
    informeren: informerenVan(v),
    themas: themasVan(v),
    hertelling: [...hertellingVan(v)],
    deling: delingVan(v),
    ...vanSoorten(v),
    ...(protocol.procedure === 'toezicht' ? vanToezicht(v) : vanIncident(v)),
  })),
})
