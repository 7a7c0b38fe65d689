import type { preferences as master } from '../fr/preferences.ts';
import type { Messages } from '../messages.ts';

/** What the reader chooses. */
export const preferences = {
  preferences: {
    language: 'Idioma',
    languageAuto: 'O do navegador',
    theme: 'Aparência',
    themeSystem: 'Sistema',
    themeLight: 'Clara',
    themeDark: 'Escura',
    keep: 'Guardar os rascunhos',
    keepHelp: 'Depois disso eles se apagam sozinhos. Um texto enviado fica até ser publicado.',
    keepForever: 'Sempre',
    keepHistory: 'Guardar a lista de compartilhamentos',
    keepHistoryHelp: 'Só o artigo, o aplicativo e a data são guardados, nunca o texto.',
    keepTexts: 'Guardar também o texto das mensagens',
    keepTextsHelp:
      'O texto fica guardado neste dispositivo, para compartilhar de novo. Se você desativar, ele é apagado.',
    site: 'Em {host}',
    pageOff: 'Não nesta página',
    noSite: 'Abra uma página da web para escolher se o Causerie fica ativo nela.',
    messengers: 'Aplicativos de mensagens',
    messengersHelp: 'Os que aparecem em “Compartilhar”, nesta ordem.',
    moreMessengers: 'Adicionar um aplicativo',
    moveUp: 'Subir {messenger}',
    moveDown: 'Descer {messenger}',
    moved: '{messenger} está agora na posição {position}.',
    messengerOrder: 'Ordem dos aplicativos',
    orderMine: 'A ordem acima',
    orderMostUsed: 'Os mais usados primeiro',
    identity: 'Seus dados',
    identityHelp: 'Oferecidos aos formulários com um clique, nunca preenchidos sozinhos.',
    name: 'Nome',
    email: 'E-mail',
    website: 'Site',
    syncHelp:
      'Suas preferências acompanham sua conta do navegador. Seus rascunhos nunca saem deste dispositivo.',
    saved: 'Preferência salva',
    notSaved: 'Não foi possível salvar a preferência.',
    identitySaved: 'Dados salvos',
  },
  identity: {
    numbered: 'Identidade {number}',
    add: 'Adicionar uma identidade',
    remove: 'Remover',
    here: 'Identidade neste site',
  },
  siteMode: {
    on: 'Ativo',
    quiet: 'Discreto',
    off: 'Em pausa',
    onHelp: 'Os rascunhos são guardados, um pequeno botão aparece perto do campo.',
    quietHelp: 'Os rascunhos são guardados, nada aparece na página.',
    offHelp: 'O Causerie não guarda nem mostra nada.',
  },
  preferencesCount: {
    days: { one: '{count} dia', other: '{count} dias' },
  },
} satisfies Pick<Messages, keyof typeof master>;
