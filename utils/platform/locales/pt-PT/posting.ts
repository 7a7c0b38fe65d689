import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'O site recusou o seu comentário.',
    kept: 'O seu texto está intacto.',
    emptyTrap: 'Esvaziar o campo armadilha',
    trapEmptied: 'Campo armadilha esvaziado.',
    cut: 'O site cortou o seu texto, guardado aqui por inteiro. Carateres perdidos na página:',
    waiting: 'Recebido pelo site, a aguardar moderação.',
    onlyPreview: 'Era só a pré-visualização: clique mais uma vez no botão do site para publicar.',
    beforeSending: 'Antes de enviar',
  },
  forecast: {
    'trap-filled':
      'Um campo escondido, feito para robôs, foi preenchido, talvez pelo navegador: o site deitaria fora o seu comentário.',
    duplicate: 'Já enviou estas palavras sob este artigo: o site provavelmente vai recusá-las.',
    'too-long': 'É mais longo do que o site aceita: provavelmente vai cortar ou recusar.',
    'too-short': 'É mais curto do que o site aceita: provavelmente vai recusar.',
    'time-trap':
      'O site toma por robô quem publica logo ao abrir a página: espere mais alguns segundos.',
    flood:
      'Acabou de comentar aqui: durante alguns segundos o site provavelmente vai recusar outro comentário.',
    links:
      'Com dois links ou mais, o site provavelmente vai reter o seu comentário para o ler antes.',
    bbcode: 'Links escritos em [url] provavelmente passam por spam aqui.',
    'first-time':
      'Tanto quanto o Causerie sabe, é o seu primeiro comentário neste site: provavelmente vai aguardar uma revisão.',
  },
  failure: {
    duplicate: 'Já foi recebido: existe um comentário idêntico, talvez a aguardar moderação.',
    'too-fast': 'Comenta demasiado depressa para o gosto do site.',
    'missing-field': 'Falta uma informação, em geral o nome ou o e-mail.',
    closed: 'Os comentários acabaram de ser fechados.',
    'not-allowed': 'Não permite comentar aqui, ou pede para iniciar sessão.',
    'log-in': 'Pede para iniciar sessão primeiro.',
    captcha: 'O teste contra robôs não foi superado. Refaça-o e envie de novo.',
    empty: 'Recebeu um comentário vazio.',
    'too-long': 'O texto, o nome ou o endereço é demasiado longo.',
    spam: 'Tomou-o por spam. Menos links costuma ajudar.',
    'server-error': 'O site está em baixo. Tente mais tarde.',
    unknown: 'Não deu um motivo claro.',
  },
} satisfies Pick<Messages, keyof typeof master>;
