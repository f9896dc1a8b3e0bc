import { expect, test } from 'vitest'
import { inGroepen } from './groep.ts'

/** A door that notes each group and can be held shut. */
const deur = (mis: (groep: readonly number[]) => boolean = () => false) => {
  const groepen: (readonly number[])[] = []
  let bezig = 0
  const doe = async (groep: readonly number[]) => {
    groepen.push(groep)
    bezig += 1
    // Those that are tried alone go side by side; groups never do.
    if (groep.length > 1) expect(bezig).toBe(1)
    await new Promise(klaar => setTimeout(klaar, 2))
    bezig -= 1
    if (mis(groep)) throw new Error(`niet ${groep.join()}`)
  }
  return { groepen, doe }
}

test('who asks at the same time goes together; who comes meanwhile goes along with the next', async () => {
  const { groepen, doe } = deur()
  const vraag = inGroepen(doe, 10)
  const eersten = [vraag(1), vraag(2), vraag(3)]
  await new Promise(klaar => setImmediate(klaar))
  await Promise.all([...eersten, vraag(4), vraag(5)])
  expect(groepen).toEqual([
    [1, 2, 3],
    [4, 5],
  ])
})

test('a group is never larger than was said, and nobody is left behind', async () => {
  const { groepen, doe } = deur()
  const vraag = inGroepen(doe, 2)
  await Promise.all([1, 2, 3, 4, 5].map(vraag))
  expect(groepen).toEqual([[1, 2], [3, 4], [5]])
})

test('nobody is told that it is done before its group is', async () => {
  let af = false
  const vraag = inGroepen(async () => {
    await new Promise(klaar => setTimeout(klaar, 5))
    af = true
  }, 10)
  await vraag(1)
  expect(af).toBe(true)
})

test('when a group fails each is tried alone, and only whose fault it is fails', async () => {
  const { groepen, doe } = deur(groep => groep.includes(2))
  const vraag = inGroepen(doe, 10)
  const uit = await Promise.allSettled([1, 2, 3].map(vraag))
  expect(uit.map(u => u.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(groepen).toEqual([[1, 2, 3], [1], [2], [3]])
  await expect(vraag(4)).resolves.toBeUndefined()
})
