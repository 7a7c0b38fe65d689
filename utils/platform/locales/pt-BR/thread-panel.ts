import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup’s view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'Nenhum comentário foi encontrado nesta página. Sob um artigo comentado, o Causerie marca o que é novo, ordena a conversa e recolhe o que fere.',
    reading: 'Lendo os comentários…',
    asItWas: 'A página está como o site a fez. Escolha uma vista para recomeçar.',
    showBar: 'Mostrar a barra na página',
    seenOn: 'visto em {date}',
    find: 'Buscar na discussão',
    showAllAgain: 'Mostrar tudo',
    dialHelp:
      'Os comentários que podem ser lidos como um ataque são recolhidos, nunca retirados. O computador erra: cada linha diz o porquê e se abre com uma tecla.',
    authors: 'Quem escreve aqui',
    only: 'Só',
    mute: 'Silenciar',
    note: 'Nota',
    noteLabel: 'Nota sobre {author}, só para você',
    noteKeep: 'Guardar a nota',
    mutes: 'Palavras e autores silenciados',
    muteWhat: 'Silenciar',
    muteAdd: 'Adicionar',
    onlyHere: 'Só em {site}',
    everywhere: 'em toda parte',
    everywhereTitle: 'Em todos os sites',
    firstView: 'Ao abrir uma discussão',
    marksNew: 'Marcar os comentários novos',
    marksNewHelp:
      'Para isso o Causerie guarda, neste navegador, uma impressão dos comentários vistos nos seus últimos 300 artigos.',
    nextKey: 'Tecla: próximo novo',
    previousKey: 'Tecla: anterior',
    barWhen: 'Barra acima da discussão',
    dialEverywhere: 'Recolher a hostilidade, em toda parte',
    hideEverywhere: 'Esconder todos os comentários por padrão',
    forgetVisits: 'Esquecer minhas visitas',
    visitsForgotten: 'Esquecidas.',
  },
  barWhen: {
    useful: 'Quando é útil',
    always: 'Sempre',
    never: 'Nunca',
  },
  muteKind: {
    word: 'Uma palavra',
    author: 'Um autor',
    pattern: 'Uma expressão regular',
  },
  muteLabel: {
    word: 'Palavra ou sequência de palavras',
    author: 'Nome, como ele assina',
    pattern: 'Expressão regular',
  },
  muteFault: {
    empty: 'Falta uma palavra.',
    'too-long': 'É longo demais.',
    syntax: 'Esta expressão está mal escrita.',
    slow: 'Esta expressão poderia travar a página: uma repetição contém ou toca outra.',
    'matches-all': 'Esta expressão silenciaria tudo.',
  },
  threadPanelCount: {
    authors: { one: '{count} autor', other: '{count} autores' },
    mutes: {
      one: '{count} palavra ou autor silenciado',
      other: '{count} palavras e autores silenciados',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
