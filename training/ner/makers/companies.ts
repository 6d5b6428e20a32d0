import { either, inTurn, type Maker, oneOf, pick } from './chance.ts'
import { acronym, coined } from './coined.ts'
import { family, given } from './people.ts'
import { city, country, village } from './places.ts'

const trade = oneOf(
  'Steel, Motors, Motor, Airlines, Bank, Energy, Petroleum, Foods, Telecom, Holdings, Insurance, Securities, Mining, Pharmaceuticals, Systems, Industries, Group, Chemicals, Cement, Shipping, Airways, Capital, Media, Stores, Electronics, Breweries, Gold, Oil, Electric, Resources, Technologies, Partners, Healthcare, Tobacco, Savings, Financial, Ocean, Industrial, Agritech, Hypermarket, Real Estate, Construction, Mobile, Beverages, Logistics',
)
const form = oneOf(
  'Inc, Corp, Ltd, Co, Plc, AG, SA, NV, Inc., Corp., Ltd., Co., LLC, Bhd, Oyj, SpA, GmbH, Co. Ltd., Cos. Inc., Holdings Corp., & Co., Sdn Bhd, JSC, Pty Ltd, Group plc, Limited, Enterprise, Enterprises',
)
export const broker: Maker = either(
  inTurn(family, family),
  inTurn(given, family),
  (chance) => `${family(chance)}, ${family(chance)}`,
  (chance) => `${pick([...'ABCDEHJKLMRSW'], chance)}.${pick([...'ABCDEHJKLMPRSW'], chance)}. ${family(chance)}`,
  inTurn(family, oneOf('Brothers, Securities, Capital, Asset Management, Research, & Partners, Sachs, Lynch')),
  inTurn(coined, oneOf('Securities, Capital, et Fils, e Figli, Partners')),
  inTurn(given, oneOf('et Fils, & Sons')),
  inTurn(village, oneOf('Securities, Partners')),
)
export const firm: Maker = either(
  inTurn(family, oneOf('&, +, and'), family),
  inTurn(coined, trade),
  inTurn(family, trade),
  inTurn(village, trade),
  inTurn(family, family, oneOf('Associates, Construction, Contractors')),
  inTurn(oneOf('Royal, Blue, Golden, First, Green, Sweet, New, Great, Royal'), trade),
  inTurn(coined, coined),
  inTurn(family, oneOf('and Sons, & Sons, Brothers, Construction Company, Construction Enterprise')),
)
/** A name that nothing tells to be a company but what is said of it. */
export const brand: Maker = either(
  coined,
  coined,
  family,
  village,
  inTurn(coined, coined),
  (chance) => `${coined(chance)}-${coined(chance)}`,
  inTurn(oneOf('Sweet, Royal, Blue, Golden, Green, First, New'), village),
)
export const company: Maker = either(
  inTurn(family, trade),
  inTurn(family, trade, form),
  inTurn(coined, form),
  coined,
  inTurn(coined, trade, form),
  inTurn(coined, trade, country, form),
  inTurn(family, oneOf('&'), family),
  inTurn(family, oneOf('&'), family, trade, form),
  (chance) => `${family(chance)}, ${family(chance)} & Co`,
  inTurn(given, family, form),
  inTurn(given, family, trade),
  inTurn(city, trade),
  inTurn(oneOf('Bank of, Bank'), country),
  inTurn(oneOf('Bank'), city),
  inTurn(family, form),
  inTurn(acronym, trade),
)
export const bourse: Maker = inTurn(
  city,
  oneOf('Stock Exchange, Futures Exchange, Mercantile Exchange, Stock Exchange'),
)
