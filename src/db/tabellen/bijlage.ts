export type BestandRij = {
  loket: string
  id: string
  zaak: string | null
  concept: string | null
  grootte: number
  hash: Buffer
  herkenning: Buffer
  gemaakt_op: string
}

export type BijlageRij = {
  loket: string
  zaak: string
  id: string
  stand: string
}
