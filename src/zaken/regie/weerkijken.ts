import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Wie } from '../../toegang/wie.ts'
import { mijnDossiers, zichtfilter } from '../../toegang/zichtfilter.ts'

/** Something that waits for somebody: to look at a family again, ask why no receipt came, or call about a meeting. */
export type Weerkijken = {
  readonly id: string
  readonly nummer: string
  readonly soort: 'pandsluiting' | 'bemiddelingstafel' | 'regio' | 'overleg'
  /** 'YYYY-MM-DD', or an ISO instant: before which a receipt was expected, at which a meeting is that somebody must hear of. */
  readonly sinds: string
}

const HOOGSTENS = 100

/** The moments before which a receipt was expected that did not come; as in `0130_weerkijken.sql`, to the letter. */
const onbevestigd = sql<boolean>`zaak.werk @? '$.regio.doorzendingen[*] ? (@.ontvangst == null)'`
const verwacht = sql<string>`(select min(d->>'bevestigenVoor') from jsonb_array_elements(zaak.werk #> '{regio,doorzendingen}') d
  where d->'ontvangst' = 'null'::jsonb)`

/** Somebody must be called about a meeting; as in `0131_te_bellen.sql`, to the letter. */
const teBellen = sql<boolean>`zaak.werk @? '$.overleg.deelnemers[*] ? (exists (@.teBellen))'`
/** Of what is over nobody needs to hear any more. */
const eersteNa = (nu: string) => sql<string>`(select min(o->>'wanneer')
  from jsonb_array_elements(zaak.werk #> '{overleg,overleggen}') o
  join jsonb_array_elements(zaak.werk #> '{overleg,deelnemers}') d on d->>'overleg' = o->>'id' and d ? 'teBellen'
  where o->>'wanneer' > ${nu})`

/** What is due of this user's dossiers and of those that nobody handles, longest first. */
export const findWeerkijken = async (tx: Tx, wie: Wie, nu: string): Promise<readonly Weerkijken[]> => {
  const vandaag = dagVan(nu)
  const mijn = sql<boolean>`(zaak.behandelaar is null or ${mijnDossiers(wie)}) and ${zichtfilter(wie, 'dossier.lezen')}`
  const { rows } = await sql<Weerkijken>`
    select zaak.id, zaak.nummer, 'pandsluiting' as soort,
      zaak.werk #>> '{pandsluiting,opvolgingen,-1,volgende}' as sinds
    from zaak where zaak.loket = ${wie.loket} and zaak.status = 'in_behandeling'
      and zaak.werk #>> '{pandsluiting,opvolgingen,-1,volgende}' is not null
      and zaak.werk #>> '{pandsluiting,opvolgingen,-1,volgende}' <= ${vandaag} and ${mijn}
    union all
    select zaak.id, zaak.nummer, 'bemiddelingstafel', zaak.werk #>> '{bemiddelingstafel,stabiel,hercontrole}'
    from zaak where zaak.loket = ${wie.loket} and zaak.status in ('in_behandeling', 'gesloten')
      and zaak.werk #>> '{bemiddelingstafel,stabiel,hercontrole}' is not null
      and zaak.werk #>> '{bemiddelingstafel,stabiel,hercontrole}' <= ${vandaag}
      and zaak.werk #>> '{bemiddelingstafel,einde}' is null and ${mijn}
    union all
    select zaak.id, zaak.nummer, 'regio', ${verwacht}
    from zaak where zaak.loket = ${wie.loket} and zaak.status in ('in_behandeling', 'gesloten')
      and ${onbevestigd} and ${verwacht} <= ${nu} and ${mijn}
    union all
    select zaak.id, zaak.nummer, 'overleg', ${eersteNa(nu)}
    from zaak where zaak.loket = ${wie.loket} and zaak.status = 'in_behandeling' and ${teBellen}
      and ${eersteNa(nu)} is not null and ${mijn}
    order by sinds, id limit ${HOOGSTENS}`.execute(tx)
  return rows
}

/** Dossiers of the desk of which a receipt was expected before now and did not come. */
export const findZonderOntvangst = async (tx: Tx, loket: string, nu: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select zaak.id from zaak where zaak.loket = ${loket} and zaak.status in ('in_behandeling', 'gesloten')
      and ${onbevestigd} and ${verwacht} <= ${nu} order by zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows.map(r => r.id)
}
