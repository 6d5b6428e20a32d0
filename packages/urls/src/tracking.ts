const names = new Set([
  ...['_ga', '_gl', 'dclid', 'gbraid', 'gclid', 'gclsrc', 'srsltid', 'wbraid'], // Google
  ...['__twitter_impression', 'fbclid', 'igsh', 'igshid', 'li_fat_id', 'ttclid', 'twclid'], // social networks
  ...['_openstat', 'msclkid', 'yclid', 'ysclid'], // Microsoft, Yandex
  ...['_hsenc', '_hsmi', 'mc_cid', 'mc_eid', 'mkt_tok', 'oly_anon_id', 'oly_enc_id', 'vero_id'], // newsletters
  ...['at_campaign', 'at_medium', 'guccounter', 'guce_referrer', 'wt_mc', 'wt_zmc', 'xtor'], // publishers' own counters
])

const prefixes = ['utm_', 'mtm_', 'pk_', 'hsa_']

/** Whether a query parameter only says where a reader came from. A name that may also select content is not listed. */
export function isTracking(parameterName: string): boolean {
  const name = parameterName.toLowerCase()
  return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix))
}
