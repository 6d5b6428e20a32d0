declare module 'html-encoding-sniffer' {
  /** WHATWG name of the encoding (`UTF-8`, `windows-1252`, …). */
  function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
  export = sniff
}
