import { resolve } from 'node:path'
import { systeemklok } from '../../kernel/klok.ts'
import type { Inhoudsopgave } from '../../reservekopie/formaat/keur.ts'
import { Kopiefout } from '../../reservekopie/fout.ts'
import { type Kopie, maakReservekopie } from '../../reservekopie/kopie.ts'
import { kopiesleutel } from '../../reservekopie/sleutel.ts'
import type { Instellingen } from '../instellingen.ts'
import { bereikOpslag } from '../opslag.ts'
import type { Opdrachtomgeving } from './omgeving.ts'
import { Gebruiksfout, leesOpties, meldVoortgang, metHulp } from './vraagt.ts'

const HULP = `Gebruik: npm run -s baken -- reservekopie --naar MAP|BESTAND [--formaat json]

Maakt een versleutelde kopie van het register en, in een eigen bestand, van de sleutelopslag.
Mag terwijl Baken draait. De kopie wordt na het schrijven helemaal teruggelezen.

Niet in de kopie: de loketsleutels en de reservekopiesleutel (de bestanden *.sleutel).
Bewaar die apart. Zonder die bestanden is een kopie waardeloos.
`

/** What an operator set, without what is secret. */
const open = (i: Instellingen): Readonly<Record<string, string>> => ({
  BAKEN_HOST: i.host,
  PORT: String(i.poort),
  BAKEN_ADRES: i.adres,
  BAKEN_DEMO: i.demo ? 'ja' : 'nee',
  BAKEN_SLEUTELKOPIE_DAGEN: String(i.sleutelkopieDagen),
  ...(i.thema ? { BAKEN_THEMA: i.thema } : {}),
  ...(i.oidc ? { OIDC_UITGEVER: i.oidc.uitgever, OIDC_CLIENT: i.oidc.client } : {}),
})

export const inhoudAlsJson = ({ pad, kop, tabellen, bestanden }: Inhoudsopgave) => ({
  bestand: pad,
  gemaaktOp: kop.gemaaktOp,
  migraties: kop.migraties,
  tabellen: Object.fromEntries(tabellen.map(t => [t.naam, { rijen: t.aantal, hash: t.hash }])),
  bestanden: Object.fromEntries(bestanden.map(b => [b.naam, { bytes: b.aantal, hash: b.hash }])),
})

const toon = (kopie: Kopie, json: boolean, i: Instellingen): void => {
  const { register, sleutels, verlopen } = kopie
  if (json)
    process.stdout.write(
      `${JSON.stringify({ register: inhoudAlsJson(register), sleutels: inhoudAlsJson(sleutels), verlopen })}\n`,
    )
  else process.stdout.write(`Gemaakt en teruggelezen:\n  register   ${register.pad}\n  sleutels   ${sleutels.pad}\n`)
  for (const pad of verlopen) meldVoortgang(`Verlopen sleutelkopie verwijderd: ${pad}`)
  meldVoortgang(
    `NIET in de kopie: de loketsleutels en de reservekopiesleutel in ${i.sleutelmap}. Bewaar die apart; zonder die bestanden is deze kopie niet te lezen.`,
  )
  meldVoortgang(
    `Bewaar de kopie van de sleutels op een andere plek dan die van het register, en niet langer dan ${i.sleutelkopieDagen} dagen.`,
  )
}

const voer = async ({ argumenten, instellingen, werkmap }: Opdrachtomgeving): Promise<number> => {
  const { naar, formaat } = leesOpties(argumenten, { naar: { type: 'string' }, formaat: { type: 'string' } })
  if (!naar) throw new Gebruiksfout('Zeg met --naar waar de kopie moet komen.')
  const i = instellingen()
  const opslag = await bereikOpslag(i, meldVoortgang)
  try {
    const { sleutel, gemaakt } = await kopiesleutel(i.sleutelmap, i.reservekopieSleutel, true)
    if (gemaakt) meldVoortgang(`Nieuwe reservekopiesleutel gemaakt: ${gemaakt}. Bewaar daar nu een kopie van.`)
    const kopie = await maakReservekopie({
      register: opslag.register.eigenaar,
      sleutels: opslag.sleutels.eigenaar,
      sleutel,
      naar: resolve(werkmap, naar),
      datamap: i.data,
      instellingen: open(i),
      nu: systeemklok(),
      dagen: i.sleutelkopieDagen,
      meld: meldVoortgang,
    })
    toon(kopie, formaat === 'json', i)
    return 0
  } finally {
    await opslag.stop()
  }
}

/** Ends with the exit code of what is wrong with the backup; any other fault is thrown. */
export const metKopiefout = async (doe: () => Promise<number>): Promise<number> => {
  try {
    return await doe()
  } catch (fout) {
    if (!(fout instanceof Kopiefout)) throw fout
    process.stderr.write(`${fout.message}\n`)
    return fout.exitcode
  }
}

export const reservekopie = (o: Opdrachtomgeving): Promise<number> =>
  metHulp(o.argumenten, HULP, () => metKopiefout(() => voer(o)))
