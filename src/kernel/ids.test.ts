import { expect, test } from 'vitest'
import { uuidv4, uuidv7, uuidv7Uit } from './ids.ts'

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const many = (n: number, make: () => string) => Array.from({ length: n }, make)
const tijdVan = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

test('ids are version 7, unique, and sort in the order they were made', () => {
  const ids = many(20_000, uuidv7)
  expect(ids.every(id => V7.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})

test('the order holds when the clock stands still for longer than the counter lasts', () => {
  const ids = many(
    10_000,
    uuidv7Uit(() => new Date(1_775_000_000_000)),
  )
  expect(ids.toSorted()).toEqual(ids)
})

test('the order holds when the clock goes back', () => {
  const tijden = [5000, 4000, 6000, 1000].values()
  const ids = many(
    4,
    uuidv7Uit(() => new Date(tijden.next().value ?? 0)),
  )
  expect(ids.toSorted()).toEqual(ids)
})

test('the id tells the millisecond in which it was made', () => {
  expect(tijdVan(uuidv7Uit(() => new Date(1_775_000_000_123))())).toBe(1_775_000_000_123)
})

test('an id for outsiders is version 4', () => {
  expect(uuidv4()).toMatch(/^[0-9a-f-]{14}4/)
})
