/** First steps and help. */
export const welcome = {
  welcome: {
    title: 'Boas-vindas ao Causerie',
    lead: 'Três passos para experimentar aqui, em um pequeno formulário de verdade.',
    articleTitle: 'Um jardim no telhado',
    field: 'Seu comentário',
    example: 'Escrever um exemplo',
    exampleText: 'Obrigado por este artigo!!!!! Veja também:',
    lose: 'Esvaziar o campo, como uma página recarregada',
    notKept: 'Esta página é para experimentar: nada do que você escreve aqui é guardado.',
    writeFirst: 'Primeiro escreva algumas palavras acima.',
    keep: '1. Seu texto é guardado',
    keepHow:
      'Abaixo de um artigo, o Causerie guarda o que você escreve enquanto escreve. Se a página recarregar, um clique o traz de volta.',
    check: '2. Seu texto é revisado',
    checkHow:
      'Rastreadores nos links, dados pessoais, caracteres ocultos: o Causerie os aponta e os remove se você quiser.',
    share: '3. O artigo é compartilhado',
    shareHow: 'A mensagem é preparada para o mensageiro que você escolher. Nada sai sem você.',
    privacy: 'O que o Causerie vê, o que nunca sai',
    sees: 'O Causerie olha as páginas abertas para encontrar o formulário de comentários, e lê o que você escreve nele.',
    stays:
      'Seus textos ficam neste navegador. O Causerie não tem servidor, conta nem rastreamento. Só suas preferências viajam, pelo navegador, enquanto você não desativar isso.',
    accessAll:
      'O Causerie tem acesso aos sites: guarda seus textos em todos os que você não pausou.',
    accessSome:
      'Seu navegador limita os sites onde o Causerie pode agir. Nos outros nada é guardado até você clicar no ícone; tudo continua ao alcance na janela dele.',
    accessAsk: 'Permitir todos os sites',
    accessRefused:
      'O navegador não concedeu. O acesso também se ajusta nas configurações de extensões.',
    help: 'Ajuda',
    messengers: 'Mensageiros',
    messengersHow: 'O que vai acontecer aqui, neste aparelho, quando você os escolher.',
    off: 'Onde o Causerie não age',
    offBrowser:
      'Nas páginas do navegador, nas lojas de extensões e nos PDFs: o navegador não aceita nenhuma extensão ali.',
    offPrivate:
      'Nas janelas anônimas, enquanto você não permitir isso nas configurações de extensões do navegador.',
    offPrivateAllowed:
      'Nas janelas anônimas você permitiu: o que escreve nelas é esquecido com a última.',
    offOwn: 'Onde você o pausou',
    where: 'Onde tudo é guardado',
    whereHow:
      'No espaço do Causerie, neste navegador, sem criptografia. Desinstalar o Causerie apaga tudo.',
    wipe: 'Exportar ou apagar seus dados',
  },
  news: {
    title: 'Novidades',
    see: 'O Causerie foi atualizado: ver as novidades',
    dismiss: 'Não mostrar mais',
  },
  newsOf: {
    '0.1.0':
      'O primeiro Causerie: seus textos guardados enquanto você escreve, conferidos antes de sair, encontrados depois; o artigo passado a quem conversa com você; a discussão lida em paz.',
  },
} as const;
