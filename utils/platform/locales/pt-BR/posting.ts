import type { posting as master } from '../fr/posting.ts';
import type { Messages } from '../messages.ts';

/** What the background says around the moment of posting: in the page, below the field. */
export const posting = {
  posting: {
    failed: 'O site recusou seu comentário.',
    kept: 'Seu texto está intacto.',
    emptyTrap: 'Esvaziar o campo armadilha',
    trapEmptied: 'Campo armadilha esvaziado.',
    cut: 'O site cortou seu texto, guardado aqui por inteiro. Caracteres perdidos na página:',
    waiting: 'Recebido pelo site, aguardando moderação.',
    onlyPreview: 'Era só a prévia: clique mais uma vez no botão do site para publicar.',
    beforeSending: 'Antes de enviar',
  },
  forecast: {
    'trap-filled':
      'Um campo escondido, feito para robôs, foi preenchido, talvez pelo navegador: o site jogaria seu comentário fora.',
    duplicate:
      'Você já enviou estas palavras sob este artigo: o site provavelmente vai recusá-las.',
    'too-long': 'É mais longo do que o site aceita: ele provavelmente vai cortar ou recusar.',
    'too-short': 'É mais curto do que o site aceita: ele provavelmente vai recusar.',
    'time-trap':
      'O site toma por robô quem publica logo ao abrir a página: espere mais alguns segundos.',
    flood:
      'Você acabou de comentar aqui: por alguns segundos o site provavelmente vai recusar outro comentário.',
    links: 'Com dois links ou mais, o site provavelmente vai reter seu comentário para ler antes.',
    bbcode: 'Links escritos em [url] provavelmente passam por spam aqui.',
    'first-time':
      'Pelo que o Causerie sabe, é seu primeiro comentário neste site: ele provavelmente vai esperar uma revisão.',
  },
  failure: {
    duplicate: 'Ele já foi recebido: existe um comentário idêntico, talvez aguardando moderação.',
    'too-fast': 'Você comenta rápido demais para o gosto dele.',
    'missing-field': 'Falta uma informação, em geral o nome ou o e-mail.',
    closed: 'Os comentários acabaram de ser fechados.',
    'not-allowed': 'Ele não deixa você comentar aqui, ou pede para entrar na conta.',
    'log-in': 'Ele pede para entrar na conta primeiro.',
    captcha: 'O teste contra robôs não foi vencido. Refaça-o e envie de novo.',
    empty: 'Ele recebeu um comentário vazio.',
    'too-long': 'O texto, o nome ou o endereço é longo demais.',
    spam: 'Ele o tomou por spam. Menos links costuma ajudar.',
    'server-error': 'O site está fora do ar. Tente mais tarde.',
    unknown: 'Ele não deu um motivo claro.',
  },
} satisfies Pick<Messages, keyof typeof master>;
