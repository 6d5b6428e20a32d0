import type { DropReason } from '@copydesk/contracts'
import { teaser } from './list-markup.ts'
import type { OtherPage } from './other-page.ts'
import { jsonLd } from './sample-page.ts'
import { each, pageAround } from './town-news.ts'

const login =
  '<form method="post"><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form>'

const app = '<script src="/app.js"></script>'

/** Pages of applications that have not started. */
export const shells: OtherPage[] = [
  ['root', `<title>Herald</title><body><div id="root"></div>${app}`],
  [
    'app',
    `<title>Herald</title><body><noscript><strong>We’re sorry but this site doesn’t work properly without JavaScript enabled.</strong></noscript><div id="app"></div>${app}`,
  ],
  [
    '__next',
    `<title>Herald</title><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>${app}`,
  ],
  [
    '__next with a wheel',
    `<title>Herald</title><body><div id="__next"><div class="spinner" role="status"></div></div>${app}`,
  ],
  ['__nuxt', `<title>Herald</title><body><div id="__nuxt"></div><script>window.__NUXT__={}</script>${app}`],
  ['app-root', `<title>Herald</title><body><app-root>Loading...</app-root>${app}`],
  ['___gatsby', `<title>Herald</title><body><div id="___gatsby"><div id="gatsby-focus-wrapper"></div></div>${app}`],
  ['svelte', `<title>Herald</title><body><div id="svelte"></div>${app}`],
  ['q-app', `<title>Herald</title><body><div id="q-app"></div>${app}`],
  ['main', `<title>Herald</title><body><main id="main"></main><p>Loading…</p>${app}`],
].map(([name, html]) => ({
  name: `a shell with ${name}`,
  html: html as string,
  path: '/town/new-bridge',
  reason: 'needs-javascript',
}))

/** Walls before articles, and what stands where there is none. */
export const walls: OtherPage[] = [
  [
    'a login',
    pageAround(`<main><h1>Sign in</h1>${login}<p><a href="/forgot">Forgotten your password?</a></p></main>`, {
      title: 'Sign in',
    }),
    'login-required',
  ],
  [
    'a wall for subscribers',
    pageAround(
      `<main><h1>Old bridge closes</h1><p>Engineers found cracks in two of its piers.</p><div class="wall"><h2>Read on with a subscription</h2><p>One month for 1.</p></div></main>`,
      {
        title: 'Old bridge closes',
        head: jsonLd({ '@type': 'NewsArticle', headline: 'Old bridge closes', isAccessibleForFree: false }),
      },
    ),
    'login-required',
  ],
  [
    'a wall of consent',
    `<title>Before you continue to the Herald</title><body><h1>Before you continue to the Herald</h1><p>We and our 812 partners store and read information on your device. You can accept that, or choose what you allow.</p><button>Accept all</button><button>Settings</button>`,
    'blocked',
  ],
  [
    'a challenge',
    `<title>Just a moment...</title><body><div id="challenge"><p>Checking your browser. This takes a few seconds.</p></div>${app}`,
    'blocked',
  ],
  [
    'a parked domain',
    '<title>harlow.example</title><body><h1>harlow.example</h1><p>This domain may be for sale. Inquire now.</p><ul><li><a href="/1">Bridge repairs</a></li><li><a href="/2">Soup</a></li></ul>',
    'soft-404',
  ],
  [
    'an error',
    pageAround(
      `<main><h1>Page not found</h1><p>We have looked everywhere. Try the search, or one of these.</p>${each(teaser, 6)}</main>`,
      { title: 'Page not found | The Harlow Herald' },
    ),
    'soft-404',
  ],
].map(([name, html, reason]) => ({
  name: name as string,
  html: html as string,
  path: '/town/new-bridge',
  reason: reason as DropReason,
}))
