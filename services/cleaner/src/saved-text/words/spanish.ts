import type { Words } from './words.ts'

export const spanish: Words = {
  frequent:
    'el|la|los|las|del|que|en|y|una|por|con|para|su|se|no|al|lo|como|más|ha|sus|este|esta|fue|pero|son|han|según|entre|desde|también|sobre',
  months:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
  weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  ago: {
    before: 'hace|aproximadamente|un|una|dos|tres|actualizado',
    units: 'segundo|segundos|minuto|minutos|min|hora|horas|h|día|días|semana|semanas|mes|meses|año|años',
    behind: '',
    days: 'ayer|anteayer|hoy|ahora mismo',
  },
  by: 'entrevista de|entrevista por|por|texto|escrito por|una información de|redactado por|texto de|una crónica de',
  roles:
    'periodista|corresponsal|redact|reporter|enviado|enviada|especial|editor|jefe|jefa|colaborador|agencia|columnista|subdirector|director',
  dated: {
    published:
      'publicado|publicado el|publicada|fecha|fecha de publicación|publicación|creado|creado el|publicado a las',
    updated:
      'actualizado|actualizado el|actualizada|última actualización|modificado|modificado el|actualización|actualizado a las|act',
    saved: 'fecha de impresión|impresión|impreso|impreso el|consultado|consultado el|guardado|guardado el|descargado',
  },
  labels: {
    headline: 'título|titular|asunto',
    publisher: 'fuente|medio|periódico|diario|remitente|de|publicación',
    byline: 'autor|autora|autores|autoría',
    published: 'fecha|publicado|fecha de publicación|publicado el',
    address: 'url|enlace|dirección|enlace original',
    ignored: 'etiquetas|palabras clave|idioma|para|sección|temas|página',
  },
  credit:
    'foto|fotos|imagen|imágenes|fotografía|crédito|créditos|fuente|foto de archivo|imagen de archivo|fotógrafo|ilustración|gráfico|crédito de la imagen|vídeo|video|copyright|archivo',
  masthead:
    'diario|periódico|noticias|país|mundo|vanguardia|razón|voz|correo|heraldo|gaceta|tiempo|nación|prensa|tribuna|universal|mercurio|nacional|crónica|confidencial|información|comercio|clarín|ideal|sur|norte|levante|día|hora|mercantil|público|independiente|espectador|semanario|revista|radio|digital',
  sections:
    'política|economía|sociedad|deportes|cultura|internacional|nacional|españa|mundo|ciencia|tecnología|salud|educación|opinión|sucesos|madrid|barcelona|méxico|argentina|colombia|américa|europa|local|actualidad|medio ambiente|clima|televisión|gente|estilo|viajes|negocios|empresas|mercados|noticias|portada|última hora|fútbol|justicia|andalucía|cataluña|comunidad',
  kickers:
    'nota de prensa|comunicado de prensa|exclusiva|análisis|entrevista|reportaje|editorial|opinión|tribuna|columna|crónica|perfil|investigación|última hora|en directo|directo|vídeo|crítica|obituario|en vivo|urgente',
  readingTime:
    'min|minutos|tiempo de lectura|min de lectura|minutos de lectura|lectura|minuto|lectura de minutos|minutos de lectura',
  buttons: `la noticia continúa|continúa leyendo|compartir|comparte|compartir artículo|compartir en*|compartir por*|compartir vía*|comparte en*|comparte esta noticia|enviar por correo|enviar por email|enviar|copiar enlace|copiar|copiar url|enlace copiado|imprimir|imprimir noticia|guardar|guardar artículo|favoritos|escuchar|escuchar artículo|escuchar noticia|escucha el artículo|leer más tarde|
    publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|ir al contenido|ir al contenido principal|saltar al contenido|saltar al contenido principal|menú|abrir menú|cerrar menú|buscar|búsqueda|inicio|portada|iniciar sesión|inicia sesión|registrarse|regístrate|suscríbete|suscribirse|suscripción|suscripciones|mi cuenta|cerrar|volver|siguiente|anterior|volver arriba|ir arriba|seguir|síguenos|síguenos en*|me gusta|responder|
    ver más|ver todo|ver todos|mostrar más|cargar más|leer más|aceptar|aceptar todo|aceptar cookies|rechazar|rechazar todo|configurar|configurar cookies|ampliar|ampliar imagen|ampliar foto|pantalla completa|galería|fotogalería|vídeo|video|vídeos|videos|podcast|podcasts|newsletter|newsletters|boletines|boletín|comentar|comentarios|ver comentarios|ir a comentarios|comenta|
    regalar artículo|reportar error|solo para suscriptores|contenido exclusivo para suscriptores|cargando|tiempo|tienda|empleo|hemeroteca|pdf|más|seguir leyendo|sigue leyendo|versión para imprimir|ver original|edición impresa`,
  prompts: `si quieres seguir+únete,suscríbe,suscripción|si quieres leer+únete,suscríbe,suscripción|quieres leer más|¿quieres más|te gustaría leer más|suscríbete+newsletter,boletín,leer,seguir,para,aquí,nuestro,recibir,canal|suscríbase|regístrate+newsletter,boletín,gratis,para|apúntate+newsletter,boletín|recibe+newsletter,boletín,correo,bandeja,gratis|síguenos+en,facebook,twitter,instagram,whatsapp,google|sigue+en facebook,en twitter,en instagram,en whatsapp,en x,nuestro canal|únete+whatsapp,canal,comunidad,telegram|descarga+app,aplicación|descárgate+app|
    utilizamos cookies|usamos cookies|este sitio usa|este sitio utiliza|esta web utiliza|esta página utiliza|al suscribirte|al hacer clic|al registrarte|tu correo electrónico|su correo electrónico|ya soy suscriptor|ya eres suscriptor|ya tienes+cuenta,suscripción|para seguir leyendo|para continuar leyendo|para leer+suscr,complet|este contenido+exclusivo,suscriptor,bloqueado|este artículo es+exclusivo,suscriptor|te quedan+artículos|todos los derechos reservados|
    apoya+periodismo|haz clic|haga clic|pulsa aquí|pincha aquí|clica aquí|sé el primero|aún no hay comentarios|no hay comentarios|sin comentarios|necesitas ser suscriptor|inicia sesión para|tu navegador|su navegador|este vídeo+no|este video+no|gracias por|consulta aquí|puedes seguir a|si quieres+newsletter,boletín,suscr|envíanos|si tienes+información,contacta,escríbenos|archivado en`,
  more: 'lea también|lea además|lee también|leer también|le puede interesar|te puede interesar|puede interesarte|te recomendamos|también te puede interesar|más información|ver también|leer más|lea más|vea también|relacionado|noticia relacionada|noticias relacionadas|vídeo|entrevista|sigue leyendo|además|más en*|lee más|leer noticia|ver noticia',
  related:
    'noticias relacionadas|artículos relacionados|contenido relacionado|contenidos relacionados|relacionados|relacionado|relacionadas|temas relacionados|más noticias|más información|más sobre*|más de*|más en*|otras noticias|otros artículos|lo más leído|lo más visto|lo más popular|lo más comentado|más leídas|más leídos|las más leídas|lo último|últimas noticias|última hora|también te puede interesar|te puede interesar|te puede gustar|le puede interesar|puede que te interese|quizás te interese|recomendado para ti|recomendados|recomendado|te recomendamos|nuestra selección|en portada|en otras noticias|en breve|breves|además|tendencias|popular|populares|lea también|lee también|además hoy|también hoy|otros titulares|titulares|contenido patrocinado|archivado en|destacados|destacadas',
  comments:
    'comentarios|comentario|comentar|deja un comentario|dejar un comentario|deja tu comentario|añadir comentario|escribe un comentario|ver comentarios|aún no hay comentarios|no hay comentarios|sin comentarios|tu comentario|opiniones|únete a la conversación|comenta|normas de participación|deja una respuesta|comenta esta noticia',
  about: 'acerca de*|sobre*',
  footer:
    'archivado en|contacto de prensa|disponible en google play|consíguelo en*|aviso legal|política de privacidad|política de cookies|privacidad|condiciones de uso|términos y condiciones|términos de uso|contacto|contacta|quiénes somos|quienes somos|todos los derechos reservados|copyright*|sobre el autor|sobre la autora|sobre la firma|publicidad y*|mapa web|mapa del sitio|síguenos|síguenos en*|descarga la app|descarga nuestra app|compartir|comparte|etiquetas|referencias|newsletter|boletines|suscríbete a*|recibes este*|has recibido este*|darse de baja*|ayuda|volver arriba|archivado en*',
  tags: 'etiquetas|palabras clave|tags|archivado en',
  placeholders: `contenido externo|contenido no disponible|contenido bloqueado|este contenido no está disponible*|este contenido está alojado*|este contenido está bloqueado*|este contenido es proporcionado por*|este contenido no se puede mostrar*|para ver este contenido*|para visualizar este contenido*|para mostrar este contenido*|para ver este vídeo debes*|para ver este video debes*|este vídeo no está disponible|este video no está disponible|tu navegador no soporta*|tu navegador no admite*|habilita javascript*|habilite javascript*|acepta las cookies para*|ver esta publicación en instagram`,
  loading: 'cargando',
  newsletter:
    'ver en el navegador|ver en navegador|abrir en el navegador|ver este correo en tu navegador|ver este correo en el navegador|ver este email en tu navegador|leer en el navegador|ver online|ver versión web|darse de baja|darme de baja|date de baja|cancelar suscripción|cancelar la suscripción|recibes este*|has recibido este*|recibió este*|este correo fue enviado*|este correo ha sido enviado*|gestionar preferencias|si no ves bien*|si no quieres recibir*|si no desea*|si no deseas*|para darte de baja*',
}
