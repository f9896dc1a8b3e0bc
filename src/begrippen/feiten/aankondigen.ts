/** Until when the supervisor's own investigation takes: a day that it announced, or announced anew with the reason. */
export type AankondigFeit = {
  soort: 'OnderzoekAangekondigd'
  op: string
  door: string
  dag: string
  termijn: string
  /** Content id; null the first time. */
  reden: string | null
}

export type Aankondiging = Omit<AankondigFeit, 'soort'>
