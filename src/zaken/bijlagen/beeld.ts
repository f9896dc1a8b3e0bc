import sharp from 'sharp'
import type { Beeldtype } from '../../begrippen/bijlage.ts'

/** 64 megapixels: more than a telephone makes, and 256 MB once unpacked. */
const PIXELS = 64_000_000
/** What is left of a side: enough to read a letter on a photo of one. */
const ZIJDE = 5_000

// Readers for other formats stay shut, whatever a file says that it is.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

export type Beeldfout = 'teGroot' | 'beschadigd'
type Herschreven = { ok: true; bytes: Buffer } | { ok: false; fout: Beeldfout }

const FORMAAT = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const satisfies Record<
  Beeldtype,
  string
>

/** One at a time: several unpacked photos do not fit beside the rest of the program. */
let beurt: Promise<unknown> = Promise.resolve()
const omDeBeurt = <T>(werk: () => Promise<T>): Promise<T> => {
  const mijn = beurt.then(werk)
  beurt = mijn.catch(() => {})
  return mijn
}

const maakOpnieuw = async (bytes: Buffer, type: Beeldtype): Promise<Herschreven> => {
  // `error` also refuses what was cut off; `warning` would refuse what many telephones write.
  const keuze = { failOn: 'error', limitInputPixels: PIXELS } as const
  try {
    const beeld = sharp(bytes, keuze)
    const { width, height, format } = await beeld.metadata()
    if (width * height > PIXELS) return { ok: false, fout: 'teGroot' }
    if (format !== FORMAAT[type]) return { ok: false, fout: 'beschadigd' }
    const nieuw = beeld
      .autoOrient()
      .resize({ width: ZIJDE, height: ZIJDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    return {
      ok: true,
      bytes: await nieuw.toFormat(FORMAAT[type], type === 'image/png' ? {} : { quality: 86 }).toBuffer(),
    }
  } catch (fout) {
    return { ok: false, fout: /pixel limit/.test(String(fout)) ? 'teGroot' : 'beschadigd' }
  }
}

/**
 * The same picture in new bytes: turned upright, without place, time and maker of the camera, and without whatever
 * else travelled along (a second file behind it, say). What does not open whole is refused.
 */
export const herschrijfBeeld = (bytes: Buffer, type: Beeldtype): Promise<Herschreven> =>
  omDeBeurt(() => maakOpnieuw(bytes, type))
