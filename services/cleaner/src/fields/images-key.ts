/** What only says how large or in what form a picture is sent. */
const formParameters =
  /^(?:w|h|width|height|resize|fit|crop|quality|q|auto|format|fm|dpr|s|sz|size|ixlib|ixid|impolicy|imwidth|imdensity|strip|ssl|rect|v|ver|t|ts|cb|itok|output|scale|im|op|ar|mode|anchor|cache|hash|token|auth|sig|signature|op_usm|resmode|wid|hei|fmt|maxwidth|maxheight|tr|x|y|c|ch|focal|focalpoint|smart|fl|webp|usm|lossy|smartcrop)$/i

const identity = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{24,64})/i
const sizes = /[-_~.@](?:\d{2,4}x\d{2,4}|scaled|x\d{2,4}y\d{2,4}|\d{3,4}w|\d{1,2}x\d{1,2})(?=[-_~.?]|$).{0,80}$/i
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)$/i
const fewestDigits = 4
const shortestName = 12

/** The same for one picture in several sizes: the name of its file where that says which it is. */
export function pictureKey(url: string): string {
  const [path = '', query = ''] = url.replace(/^https?:\/\/(?:www\.)?/, '').split('?', 2)
  const rest = query.split('&', 30).filter((pair) => pair !== '' && !formParameters.test(pair.split('=', 1)[0] ?? ''))
  const file = path.slice(path.lastIndexOf('/') + 1).slice(0, 200)
  const name = identity.exec(file)?.[0] ?? file.replace(/\.\w{3,4}$/, '').replace(sizes, '')
  const says = name.length >= shortestName || name.replace(/\D/g, '').length >= fewestDigits
  if (says && pictureFile.test(file)) return name.toLowerCase()
  return [says ? name.toLowerCase() : path, ...rest].join('?')
}
