import type { Protocol, Protocolversie } from '../protocol.ts'
import type { Fout } from './fout.ts'

type Openingstijd = Protocol['openingstijden'][number]

const overlapt = (a: Openingstijd, b: Openingstijd): boolean =>
  a.dagen.some(dag => b.dagen.includes(dag)) && a.van < b.tot && b.van < a.tot

export const controleerOpeningstijden = ({ openingstijden }: Protocol): Fout[] =>
  openingstijden.flatMap((tijd, i) => {
    const pad = `openingstijden[${i}]`
    if (tijd.van >= tijd.tot)
      return [{ pad: `${pad}.tot`, fout: `Kies een tijd na ${tijd.van}; middernacht is 24:00.` }]
    return openingstijden.slice(0, i).some(eerder => overlapt(eerder, tijd))
      ? [{ pad, fout: 'Voeg deze openingstijd samen met een eerdere: ze overlappen op een dag.' }]
      : []
  })

const periode = (versie: Protocolversie, pad: string): Fout[] =>
  versie.tot !== null && versie.tot <= versie.vanaf
    ? [
        {
          pad: `${pad}.tot`,
          fout: `Kies een dag na ${versie.vanaf}: "tot" is de eerste dag dat de versie niet meer geldt.`,
        },
      ]
    : []

const aansluiting = (vorige: Protocolversie, versie: Protocolversie, pad: string): Fout[] => [
  ...(versie.versie === vorige.versie + 1
    ? []
    : [{ pad: `${pad}.versie`, fout: `Maak hier ${vorige.versie + 1} van: versies staan op volgorde, zonder gat.` }]),
  ...(versie.vanaf === vorige.tot
    ? []
    : [
        {
          pad: `${pad}.vanaf`,
          fout: `Laat deze versie beginnen op de dag dat versie ${vorige.versie} eindigt (${vorige.tot ?? 'vul daar "tot" in'}).`,
        },
      ]),
]

/** Versions follow each other day by day: no gap, no overlap. */
export const controleerVersies = ({ versies }: Protocol): Fout[] =>
  versies.flatMap((versie, i) => {
    const vorige = versies[i - 1]
    return [...periode(versie, `versies[${i}]`), ...(vorige ? aansluiting(vorige, versie, `versies[${i}]`) : [])]
  })
