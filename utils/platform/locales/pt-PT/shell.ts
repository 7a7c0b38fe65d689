import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'Cancelar',
    close: 'Fechar',
    copied: 'Copiado',
    copy: 'Copiar',
    copyFailed: 'O navegador recusou a cópia. Selecione o texto e copie à mão.',
    retry: 'Tentar de novo',
  },
  error: {
    title: 'Algo correu mal nesta parte do Causerie.',
    reassure: 'Os seus rascunhos estão em segurança.',
    copyReport: 'Copiar o relatório',
    tryAgain: 'Recomeçar',
  },
  tabs: {
    label: 'As quatro partes do Causerie',
    write: 'Escrever',
    thread: 'Ler',
    share: 'Partilhar',
    preferences: 'Preferências',
    panel: 'Abrir ao lado da página',
    detach: 'Abrir numa janela que fica aberta',
  },
} satisfies Pick<Messages, keyof typeof master>;
