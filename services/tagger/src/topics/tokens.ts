const token = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in small letters, without any mark between them. Linear in the length of the text. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(token) ?? []
}
