/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Boas-vindas ao Causerie',
    lead: 'Três passos para experimentar aqui, num pequeno formulário a sério.',
    articleTitle: 'Um jardim no telhado',
    field: 'O seu comentário',
    example: 'Escrever um exemplo',
    exampleText: 'Obrigado por este artigo!!!!! Ver também:',
    lose: 'Esvaziar o campo, como uma página recarregada',
    notKept: 'Esta página é para experimentar: nada do que escreve aqui é guardado.',
    writeFirst: 'Escreva primeiro algumas palavras acima.',
    keep: '1. O seu texto é guardado',
    keepHow:
      'Por baixo de um artigo, o Causerie guarda o que escreve enquanto escreve. Se a página recarregar, um clique repõe-no.',
    check: '2. O seu texto é revisto',
    checkHow:
      'Rastreadores nas ligações, dados pessoais, caracteres ocultos: o Causerie assinala-os e retira-os se quiser.',
    share: '3. O artigo é partilhado',
    shareHow: 'A mensagem é preparada para o serviço de mensagens que escolher. Nada sai sem si.',
    privacy: 'O que o Causerie vê, o que nunca sai',
    sees: 'O Causerie olha para as páginas abertas para encontrar o formulário de comentários, e lê o que nele escreve.',
    stays:
      'Os seus textos ficam neste navegador. O Causerie não tem servidor, conta nem rastreio. Só as suas preferências viajam, pelo navegador, enquanto não desativar isso.',
    accessAll:
      'O Causerie tem acesso aos sites: guarda os seus textos em todos os que não pôs em pausa.',
    accessSome:
      'O seu navegador limita os sites onde o Causerie pode agir. Nos outros nada é guardado até clicar no ícone; tudo continua à mão na janela dele.',
    accessAsk: 'Permitir todos os sites',
    accessRefused:
      'O navegador não o concedeu. O acesso também se ajusta nas definições de extensões.',
    help: 'Ajuda',
    messengers: 'Mensagens',
    messengersHow: 'O que vai acontecer aqui, neste aparelho, quando os escolher.',
    off: 'Onde o Causerie não age',
    offBrowser:
      'Nas páginas do navegador, nas lojas de extensões e nos PDF: o navegador não admite aí nenhuma extensão.',
    offPrivate:
      'Nas janelas privadas, enquanto não o permitir nas definições de extensões do navegador.',
    offPrivateAllowed:
      'Nas janelas privadas permitiu-o: o que lá escreve é esquecido com a última.',
    offOwn: 'Onde o pôs em pausa',
    where: 'Onde tudo é guardado',
    whereHow:
      'No espaço do Causerie, neste navegador, sem cifra. Desinstalar o Causerie apaga tudo.',
    wipe: 'Exportar ou apagar os seus dados',
  },
  news: {
    title: 'Novidades',
    see: 'O Causerie foi atualizado: ver as novidades',
    dismiss: 'Não mostrar mais',
  },
  newsOf: {
    '0.1.0':
      'O primeiro Causerie: os seus textos guardados enquanto escreve, verificados antes de saírem, encontrados depois; o artigo passado a quem fala consigo; a discussão lida em paz.',
  },
} as const;
