import type { Bijlage, Bijlagestand, Bijlagetype, Gevaar } from '../../begrippen/bijlage.ts'
import { isOpen } from '../../begrippen/bijlage.ts'
import { Badge } from '../onderdelen/badge.tsx'

/** What can be sent along, for the file chooser and in words. */
export const KIESBAAR = 'image/jpeg,image/png,image/webp,application/pdf,.jpg,.jpeg,.png,.webp,.pdf'

const eenheden = [
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const

/** A size as people say it: '2,4 MB'. */
export const grootteInWoorden = (bytes: number): string => {
  const [deler, eenheid] = eenheden.find(([d]) => bytes >= d) ?? [1, 'bytes']
  return `${(bytes / deler).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} ${eenheid}`
}

export const typenamen: Readonly<Record<Bijlagetype, string>> = {
  'image/jpeg': 'Foto',
  'image/png': 'Beeld',
  'image/webp': 'Beeld',
  'application/pdf': 'PDF',
  'message/rfc822': 'E-mail',
}

export const gevaarzinnen: Readonly<Record<Gevaar, string>> = {
  script: 'Er zit een script in, dat bij het openen kan draaien.',
  handeling: 'Het doet zelf iets bij het openen, zoals een programma of een adres openen.',
  ingesloten: 'Er zit een ander bestand in.',
  versleuteld: 'Het is versleuteld. Niemand kan vooraf zien wat erin zit.',
  onleesbaar: 'Een deel is niet te doorzoeken. Niemand kan vooraf zien wat erin zit.',
}

const standen = {
  vrij: { woord: 'Te bekijken', toon: 'goed' },
  schoon: { woord: 'Gecontroleerd', toon: 'goed' },
  vrijgegeven: { woord: 'Vrijgegeven', toon: 'accent' },
  wacht: { woord: 'Wacht op controle', toon: 'letop' },
  besmet: { woord: 'Virus gevonden', toon: 'acuut' },
  verwijderd: { woord: 'Verwijderd', toon: 'neutraal' },
} as const satisfies Record<Bijlagestand, { woord: string; toon: string }>

/** How an attachment stands, at a glance. */
export const Standbadge = ({ b }: { b: Bijlage }) => {
  const actief = b.gevaren.length > 0 && b.stand !== 'verwijderd' && b.stand !== 'besmet'
  return (
    <>
      {(!actief || isOpen(b) || b.stand === 'wacht') && (
        <Badge toon={standen[b.stand].toon}>{standen[b.stand].woord}</Badge>
      )}{' '}
      {actief && <Badge toon="acuut">Doet zelf iets</Badge>}
    </>
  )
}
