import { z } from 'zod'

const Cidr = z.union([z.cidrv4(), z.cidrv6()], { error: ({ input }) => `"${input}" is not a CIDR such as 10.0.0.0/8` })

const Port = z
  .string()
  .refine(isPort, { error: ({ input }) => `"${input}" is not a port (1 to 65535)` })
  .transform(Number)

/** What the environment says of the addresses that may be fetched, as lists separated by commas. */
export const addressConfig = {
  FETCH_ALLOW_PRIVATE: commaList('')
    .pipe(z.array(Cidr))
    .describe('CIDRs of private addresses that may be fetched, on any port'),
  FETCH_ALLOW_PORTS: commaList('80,443').pipe(z.array(Port)).describe('ports that may be fetched'),
}

function commaList(whenEmpty: string) {
  return z
    .string()
    .default('')
    .transform((text) => (text.trim() || whenEmpty).split(','))
    .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''))
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}
