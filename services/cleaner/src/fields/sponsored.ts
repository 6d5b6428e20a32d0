import type { Choice } from '../choose.ts'
import { typesOf } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { firstTold, type Told } from './evidence.ts'
import { headlineElementOf, headlineOf } from './headline.ts'
import { kickerOf } from './kicker.ts'
import { linesNear } from './lines-near.ts'
import { sectionsInData, sectionsInMeta } from './sections.ts'

const nearest = 4

/** Only what has been paid for is called so. */
const labels = new Set(
  `sponsored|sponsored content|sponsored post|sponsored article|sponsored story|paid content|paid post|paid partnership|paid for content|partner content|brand content|branded content|advertorial|
  advertisement feature|ad feature|advertiser content|promoted content|commercial content|in partnership with|presented by our partner|
  publireportage|publi reportage|advertorials|sponsored by|gesponsert|gesponserter inhalt|bezahlter inhalt|bezahlte partnerschaft|entgeltliche einschaltung|anzeigensonderveröffentlichung|
  sonderveröffentlichung|contenu sponsorisé|contenu partenaire|publi rédactionnel|publirédactionnel|contenu de marque|contenido patrocinado|contenido de marca|publirreportaje|patrocinado|
  contenuto sponsorizzato|publiredazionale|informazione pubblicitaria|conteúdo patrocinado|conteúdo de marca|informe publicitário|branded|betaalde inhoud|gesponsorde inhoud|
  annonsinnehåll|betalt innehåll|sponsrat innehåll|annoncørbetalt indhold|sponsoreret indhold|betalt indhold|annonsørinnhold|betalt innhold|kaupallinen yhteistyö|mainosartikkeli|
  materiał sponsorowany|artykuł sponsorowany|materiał partnera|tekst sponsorowany`
    .split('|')
    .map(fold),
)
/** Advertisements beside the article are called so too, so it must stand where the kicker does. */
const unsure = new Set(
  'anzeige|werbung|advertisement|promotion|publicité|annonce|publicidad|pubblicità|publicidade|advertentie|annons|annonse|mainos|reklama|promo'
    .split('|')
    .map(fold),
)

/** Whether somebody paid for the article, where it says so near its headline or in its data; the words are in the provenance. */
export function sponsoredOf(page: ParsedPage): Choice<true> | undefined {
  return firstTold([
    ...fromTypes(page),
    ...fromKicker(page),
    ...fromHeadline(page),
    ...fromLines(page),
    ...fromSections(page),
  ])
}

function fromTypes({ jsonLd }: ParsedPage): Told<true>[] {
  const type = jsonLd.articles.flatMap(typesOf).find((each) => each === 'advertisercontentarticle')
  return type ? [{ value: true, source: 'json-ld', evidence: type }] : []
}

function fromKicker(page: ParsedPage): Told<true>[] {
  const label = kickerOf(page)?.value ?? ''
  const [first = ''] = fold(label).split(' ', 1)
  return isLabel(label) || unsure.has(fold(label)) || first === 'advertorial' ? said('kicker', label) : []
}

function fromHeadline(page: ParsedPage): Told<true>[] {
  const headline = headlineOf(page)?.value ?? ''
  if (!/[:|–-]/.test(headline)) return []
  const [, opening = '', ending = ''] = /^(?:([^:|]{3,30})[:|]\s)?.*?(?:\s[|–-]\s([^|–-]{3,30}))?$/.exec(headline) ?? []
  return [opening, ending].filter(isLabel).flatMap((label) => said('headline', label))
}

function fromLines(page: ParsedPage): Told<true>[] {
  if (!headlineElementOf(page)) return []
  const { after, before } = linesNear(page)
  const near = [...before.slice(0, nearest), ...after.slice(0, nearest)].map(({ text }) => text)
  return near.filter(isLabel).flatMap((label) => said('label', label))
}

function fromSections(page: ParsedPage): Told<true>[] {
  return [...sectionsInData(page), ...sectionsInMeta(page)].filter(isLabel).flatMap((label) => said('section', label))
}

function isLabel(text: string): boolean {
  return text.length <= 60 && labels.has(fold(text))
}

function said(source: string, evidence: string): Told<true>[] {
  return [{ value: true, source, evidence }]
}
