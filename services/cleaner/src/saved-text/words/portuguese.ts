import type { Words } from './words.ts'

export const portuguese: Words = {
  frequent:
    'o|a|os|as|do|da|dos|das|que|em|e|um|uma|para|com|não|no|na|por|se|mais|foi|ao|ser|são|pela|pelo|segundo|também|como|à|disse|nos|ele',
  months:
    'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  weekdays: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  ago: {
    before: 'há|cerca|de|um|uma|dois|duas|três|atualizado',
    units: 'segundo|segundos|minuto|minutos|min|hora|horas|h|dia|dias|semana|semanas|mês|meses|ano|anos',
    behind: 'atrás',
    days: 'ontem|anteontem|hoje|agora mesmo',
  },
  by: 'entrevista de|entrevista por|por|texto|texto de|escrito por|reportagem de|de nosso correspondente|uma reportagem de|publicado por',
  roles:
    'jornalista|correspondente|redação|redator|repórter|enviado|enviada|editor|editora|colunista|colaborador|agência|estagiári',
  dated: {
    published:
      'publicado|publicado em|publicada em|publicado a|data|data de publicação|postado em|criado em|divulgado em',
    updated:
      'atualizado|atualizado em|atualizada em|actualizado|actualizado em|última atualização|modificado em|atualização|alterado em',
    saved:
      'data de impressão|impressão|impresso|impresso em|consultado|consultado em|acessado em|acesso em|salvo em|guardado em',
  },
  labels: {
    headline: 'título|assunto',
    publisher: 'fonte|jornal|veículo|remetente|publicação|de',
    byline: 'autor|autora|autores|autoria',
    published: 'data|publicado|publicado em|data de publicação',
    address: 'url|link|endereço|endereço original|ligação',
    ignored: 'tags|palavras-chave|idioma|língua|para|seção|secção|temas|página',
  },
  credit:
    'foto|fotos|imagem|imagens|fotografia|crédito|créditos|fonte|arquivo|foto de arquivo|ilustração|legenda|divulgação|reprodução|vídeo|copyright|infografia',
  masthead:
    'jornal|diário|folha|estado|globo|público|notícias|correio|expresso|observador|gazeta|tribuna|tempo|zero|hora|povo|negócios|sol|manhã|tarde|dia|revista|veja|época|semanário|rádio|imprensa|agência|popular|nacional|minho|voz',
  sections:
    'política|economia|sociedade|esportes|esporte|desporto|cultura|mundo|internacional|brasil|portugal|ciência|tecnologia|saúde|educação|ambiente|meio ambiente|clima|opinião|cotidiano|cidades|polícia|segurança|negócios|mercado|mercados|local|lisboa|porto|são paulo|rio|notícias|últimas|futebol|justiça|viagens|país|região|transportes|emprego|turismo',
  kickers:
    'nota de imprensa|comunicado de imprensa|exclusivo|análise|entrevista|reportagem|editorial|opinião|crónica|crônica|perfil|investigação|última hora|urgente|ao vivo|em direto|vídeo|crítica|artigo|obituário|explicador',
  readingTime: 'min|minutos|tempo de leitura|min de leitura|minutos de leitura|leitura|minuto|leitura de minutos',
  buttons: `a reportagem continua|compartilhar|compartilhe|compartilhar no*|compartilhar em*|compartilhe no*|compartilhe essa notícia|compartilhe esta notícia|partilhar|partilhe|partilhar artigo|partilhar no*|partilhar via*|partilhar por*|enviar por email|enviar por e-mail|enviar|copiar link|copiar ligação|copiar|link copiado|imprimir|imprimir artigo|salvar|guardar|guardar artigo|favoritos|ouvir|ouvir artigo|ouça este artigo|ouvir notícia|ler mais tarde|
    publicidade|pub|anúncio|anúncios|patrocinado|conteúdo patrocinado|continua depois da publicidade|continua após a publicidade|ir para o conteúdo|saltar para o conteúdo|pular para o conteúdo|menu|abrir menu|fechar menu|busca|buscar|pesquisar|pesquisa|início|home|entrar|login|sair|cadastre-se|registar|registe-se|assine|assine já|assinar|assinaturas|minha conta|conta|fechar|voltar|próximo|anterior|seguinte|voltar ao topo|topo|seguir|siga-nos|siga nos*|gosto|curtir|responder|
    ver mais|ver tudo|ver todos|mostrar mais|carregar mais|ler mais|leia mais|aceitar|aceitar todos|aceitar cookies|rejeitar|recusar|gerir cookies|gerenciar cookies|ampliar|ampliar imagem|tela cheia|ecrã inteiro|galeria|fotogaleria|vídeo|vídeos|podcast|podcasts|newsletter|newsletters|comentar|comentários|ver comentários|oferecer artigo|presentear|reportar erro|comunicar erro|exclusivo para assinantes|exclusivo assinantes|carregando|a carregar|tempo|loja|empregos|pdf|mais|continuar a ler|continue lendo|versão para impressão|ver original`,
  prompts: `quer ler mais|quer mais histórias|gostou desta|inscreva-se+newsletter,canal,receber,para|assine+newsletter,ler,para,nossa,boletim|subscreva+newsletter,canal,a nossa,receber|subscreve+newsletter|registe-se+newsletter,gratis,para,grátis|cadastre-se+newsletter,receber,para,grátis|receba+newsletter,email,e-mail,notícias,caixa|siga+no facebook,no twitter,no instagram,no whatsapp,nas redes,o canal,o nosso|siga-nos|entre no+canal,grupo,whatsapp|junte-se+whatsapp,canal|participe+canal,grupo,whatsapp|baixe+app,aplicativo|descarregue+app|instale+app|
    utilizamos cookies|usamos cookies|este site utiliza|este site usa|ao clicar em|ao subscrever|ao se inscrever|o seu email|seu e-mail|seu endereço|já é assinante|já tem+conta,assinatura|para continuar a ler|para continuar lendo|para ler+assin,complet|este conteúdo+exclusivo,assinante,bloqueado|este artigo é+exclusivo,assinante|todos os direitos reservados|apoie+jornalismo|clique aqui|clique para|seja o primeiro|ainda não há comentários|não há comentários|sem comentários|faça login|inicie sessão|o seu navegador|seu navegador|este vídeo+não|obrigado por|quer+newsletter,receber,assinar|envie+sugest,notícia,denúncia|tem uma+sugestão,denúncia`,
  more: 'leia também|leia mais|ler também|ler mais|veja também|saiba mais|relacionado|relacionada|notícia relacionada|leia ainda|veja mais|vídeo|entrevista|também pode interessar|pode gostar|continue lendo|continuar a ler|artigo relacionado|ver também|confira|confira também|mais sobre*',
  related:
    'leia também|leia mais|veja também|notícias relacionadas|artigos relacionados|conteúdo relacionado|conteúdos relacionados|relacionados|relacionadas|temas relacionados|mais notícias|mais artigos|mais sobre*|mais de*|mais em*|outras notícias|outros artigos|mais lidas|mais lidos|as mais lidas|os mais lidos|mais vistos|mais vistas|mais populares|mais comentadas|últimas|últimas notícias|últimas do dia|recentes|você também pode gostar|você pode gostar|também pode gostar|pode também gostar|pode interessar-lhe|recomendado para si|recomendado para você|recomendados|recomendadas|recomendamos|em destaque|destaques|em breve|breves|notas breves|outros títulos|tendências|populares|a não perder|não perca|saiba mais|ver também|também hoje|ainda hoje|conteúdo patrocinado|tópicos|assuntos',
  comments:
    'comentários|comentário|comentar|deixe um comentário|deixe o seu comentário|deixar comentário|adicionar comentário|escreva um comentário|ver comentários|ainda não há comentários|não há comentários|sem comentários|seja o primeiro a comentar|os comentários|participe da conversa|deixe uma resposta|comente',
  about: 'sobre*',
  footer:
    'contato para a imprensa|contacto para a imprensa|disponível no google play|aviso legal|política de privacidade|política de cookies|privacidade|termos de uso|termos e condições|condições gerais|contato|contacto|contactos|fale conosco|quem somos|sobre nós|todos os direitos reservados|copyright*|sobre o autor|sobre a autora|ficha técnica|mapa do site|siga-nos|baixe o app|baixe o aplicativo|compartilhe|compartilhar|partilhar|etiquetas|referências|publicidade|newsletter|newsletters|subscreva a*|inscreva-se na*|assine a*|você recebeu este*|recebeu este*|está a receber este*|cancelar inscrição*|cancelar subscrição*|voltar ao topo|expediente|anuncie',
  tags: 'etiquetas|marcadores|palavras-chave|tags|arquivado em',
  placeholders: `conteúdo externo|conteúdo indisponível|conteúdo não disponível|conteúdo bloqueado|este conteúdo não está disponível*|este conteúdo está bloqueado*|este conteúdo é hospedado*|este conteúdo está alojado*|este conteúdo é fornecido por*|este conteúdo não pode ser exibido*|para ver este conteúdo*|para visualizar este conteúdo*|para exibir este conteúdo*|este vídeo não está disponível|seu navegador não suporta*|o seu navegador não suporta*|ative o javascript*|aceite os cookies para*|
    ver esta publicação no instagram|ver essa foto no instagram`,
  loading: 'a carregar|carregando',
  newsletter:
    'ver no navegador|ver no browser|abrir no navegador|visualizar no navegador|ver online|ler online|ver versão web|ver este e-mail no navegador|ver este email no browser|cancelar inscrição|cancelar subscrição|cancelar a subscrição|descadastrar|remover subscrição|você recebeu este*|recebeu este*|está a receber este*|este e-mail foi enviado*|este email foi enviado*|gerir preferências|gerenciar preferências|se não consegue visualizar*|se não quiser mais*|para cancelar*',
}
