import type { Embed } from '@copydesk/contracts'

/** By words of the address, the first that fits. */
const kinds: [kind: Embed['kind'], address: RegExp][] = [
  [
    'map',
    /\/\/(?:[\w-]{1,30}\.){0,3}google\.[a-z.]{2,6}\/maps|\/\/maps\.|openstreetmap|mapbox|umap\.|\/maps?\/embed|arcgis|carto\.com/,
  ],
  [
    'document',
    /scribd\.|documentcloud|issuu\.|slideshare|speakerdeck|\/\/docs\.google|\/\/drive\.google|yumpu|calameo|\.pdf(?:$|[?#])|[?&]url=[^&]{0,300}\.pdf/,
  ],
  [
    'audio',
    /spotify\.|soundcloud\.|\/\/(?:embed\.)?podcasts?\.|podigee|acast\.|megaphone\.|simplecast|anchor\.fm|audioboom|deezer\.|mixcloud|bandcamp|omny|podbean|libsyn|art19|podcast|buzzsprout|spreaker|ivoox|podtrac|transistor\.fm|audio|\.mp3(?:$|\?)/,
  ],
  [
    'video',
    /youtube|youtu\.be|vimeo|dailymotion|jwplatform|jwplayer|brightcove|wistia|rumble\.|twitch\.|streamable|ooyala|kaltura|glomex|vidible|videojs|rutube|bitchute|odysee|video|\/player|player\.|\.mp4(?:$|\?)|\.m3u8/,
  ],
  [
    'post',
    /\/\/(?:[\w-]{1,30}\.){0,3}(?:twitter|x|facebook|instagram|tiktok|threads|linkedin|reddit|tumblr|pinterest|vk)\.(?:com|net)\/|bsky\.|\/\/t\.me\/|telegram|mastodon|weibo|truthsocial/,
  ],
]
/** What counts, sells or asks, and shows nothing of the article. */
const others =
  /googletagmanager|doubleclick|googlesyndication|google-analytics|recaptcha|hcaptcha|adservice|\/ads?[/.?]|adserver|criteo|outbrain|taboola|amazon-adsystem|consent|cookie|onetrust|didomi|sourcepoint|privacy-mgmt|pixel|\/like\.php|plugins\/(?:like|page|comments|share|follow)|follow_button|tweet_button|disqus|newsletter|mailchimp|subscribe|piano\.io|tinypass|login|signup|stripe|paypal|chartbeat|scorecard|facebook\.com\/tr/

/** What an address shows; undefined for what shows nothing. */
export function kindOf(url: string): Embed['kind'] | undefined {
  const address = url.slice(0, 600).toLowerCase()
  if (others.test(address)) return undefined
  return kinds.find(([, words]) => words.test(address))?.[0] ?? 'other'
}
