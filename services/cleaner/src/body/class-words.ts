import type { PageElement } from '../page-tree.ts'
import { remember } from '../remember.ts'
import { WordFinder } from './word-finder.ts'

/** What class and id words say of an element, in the languages that stylesheets are written in: `^` begins a word, `$` ends one. */
const groups: Record<string, string> = {
  article: '^hentry$ ^articulo$ ^articolo$ ^artigo$ ^artikel$ ^artikkel$ ^artykul$ ^clanek$ ^haber$ articl',
  story: 'story post entry news nota noticia beitrag blog single',
  content: 'content inhalt contenu conteudo contenido tresc icerik bound wysiwyg',
  body: 'body text$ texte$ ^txt copy richtext prose paragraph corpo cuerpo corps absatz brodtext tekst markdown editor',
  main: '^main primary principal center haupt',
  share:
    'shar social facebook twitter whatsapp linkedin pinterest teilen compart partag condivi follow addthis sns dela$',
  comment: 'comment kommentar coment disqus respon reply replies discussion livefyre viafoura forum reacti',
  author:
    'author autor auteur byline writer contributor verfasser signatur ^bio profile redact reporter journalist avatar',
  caption: 'caption credit bildunter bildtext legend leyenda didascalia copyright photograph attribution',
  picture: 'image img photo picture figure media thumb foto bild visual illustration',
  slides: 'galler galer slide carous swiper slick lightbox diapo karussell splide glide',
  video: 'video player audio podcast podlove youtube vimeo jwplay brightcove listen',
  related:
    'relat recomm recircul empfehl suggest verwandt similar relacion conexe associ crosslink linked inlinelink further elsewhere onward zie$ liens',
  more: '^more mehr$ ^also readmore siehe lire leia leer ^next ^prev upnext continue weiter suivant siguiente nextprev adjacent',
  popular: 'popul trend most latest recent meist neueste ultim derni topstories topnews toplist ranking hottest',
  newsletter:
    'newslett subscri signup optin mailchimp abonn mailing inscri suscri assin iscriv sendgrid hubspot convertkit',
  ad: '^ad$ ^ads$ ^adv ^ads advert anzeige werbung publicid publicite sponsor promo banner dfp ^gpt taboola outbrain affiliat adslot adbox commercial reklam partner ^mpu',
  menu: '^nav menu masthead topbar toolbar pagin pager navig burger dropdown crumb tab$ tabs$ skip',
  header: 'header ^head$ ^top kopf entete cabecera',
  footer: 'foot bottom legal disclaim imprint impressum pied',
  sidebar: 'side rail widget ^column ^col$ rechts complement secondary spalte colonne',
  tag: '^tag$ ^tags$ tagged topic categor keyword ^label thema schlagwort rubrik etiquet mots taxonom ^cat$ ^terms taglist hashtag sectionname sectionlabel',
  date: 'date time publish datum fecha stamp ^data$ posted calendar',
  meta: 'meta info details dateline provider',
  title: 'title headl heading titel titul titre titolo ^hed$ overskrift naslov rubrik$ baslik',
  standfirst:
    '^lead lede ^dek summary excerpt intro abstract chapo subtit subhead descri vorspann sapo entradil bajad standfirst sommario ingres preamble perex spot underrubrik manchet deck subline sinopsis',
  teaser: 'teaser card tile preview blurb listing ^list grid ^item feed loop stream blocklink archive river',
  box: 'box module component callout kasten panel aside inset highlight note recuadro encart',
  points: 'takeaway keypoint bullet fact tldr glance highlights resumen essential brief',
  quote: 'quote zitat tweet embed instagram pull citat cytat cita$ testimonial',
  cookie: 'cookie consent gdpr ^cmp privacy ccpa onetrust didomi',
  popup: 'popup modal overlay dialog tooltip toast drawer offcanvas flyout interstitial',
  unseen: 'hidden ^hide ^sr$ sronly visually screen print invisib accessib noshow displaynone',
  contents: '^toc tableof jump outline contents anchor inhaltsverz',
  wall: 'paywall premium ^plus$ meter regwall gate login signin locked piano subscriber restrict register ^reg$ member account',
  action:
    'button ^btn ^cta calltoaction donat spenden$ spend$ support download ^app$ ^apps$ contribut offer store coupon deal shop pricing',
  correction: 'correct erratum clarif update',
  source: 'source quelle fuente ^via agency agentur zrodlo fonte origin wire',
  product: 'product price rating review star$ stars$ vote poll quiz rate survey score stock ticker market weather',
  reference: 'reference footnote citation biblio note$ notes$ endnote',
  question: 'faq accordion question answer collaps toggle expand',
  form: 'form input field search captcha select wpcf checkbox',
  event: 'event job recipe ingredient location address contact phone map$ hours schedule timeline live',
}

/** The groups, by their indexes. */
export const groupNames = Object.keys(groups)
const finder = new WordFinder()
for (const [group, name] of groupNames.entries())
  for (const item of groups[name]?.split(' ') ?? []) finder.add(item, group)

const longestName = 300

/** Calls back with each group of each word that an element is named by; a group may come more than once. */
export function eachGroupOf({ attributes }: PageElement, found: (group: number) => void): void {
  for (const name of attributes.names)
    for (const group of groupsOfName(name.length > longestName ? name.slice(0, longestName) : name)) found(group)
}

/** Names repeat within a page and from page to page. */
const groupsOfName = remember((name) => finder.find(name))
