declare module 'html-encoding-sniffer' {
  /** WHATWG name of the encoding (`UTF-8`, `windows-1252`, …). */
  function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
  export = sniff
}

/** Its own types describe an ES module, which it is not. */
declare module 'robots-parser' {
  function parse(url: string, text: string): Robots
  interface Robots {
    isAllowed(url: string, token: string): boolean | undefined
    getCrawlDelay(token: string): number | undefined
  }
  export = parse
}
