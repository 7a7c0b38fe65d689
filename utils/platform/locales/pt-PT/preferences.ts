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
    keepHelp: 'Depois disso apagam-se por si. Um texto enviado fica até ser publicado.',
    keepForever: 'Sempre',
    keepHistory: 'Guardar a lista de partilhas',
    keepHistoryHelp: 'Só o artigo, a aplicação e a data são guardados, nunca o texto.',
    keepTexts: 'Guardar também o texto das mensagens',
    keepTextsHelp:
      'O texto fica guardado neste dispositivo, para o partilhar de novo. Se desativar esta opção, é apagado.',
    site: 'Em {host}',
    pageOff: 'Não nesta página',
    noSite: 'Abra uma página web para escolher se o Causerie fica ativo nela.',
    messengers: 'Aplicações de mensagens',
    messengersHelp: 'As que aparecem em «Partilhar», por esta ordem.',
    moreMessengers: 'Adicionar uma aplicação',
    moveUp: 'Subir {messenger}',
    moveDown: 'Descer {messenger}',
    moved: '{messenger} está agora na posição {position}.',
    messengerOrder: 'Ordem das aplicações',
    orderMine: 'A ordem acima',
    orderMostUsed: 'As mais usadas primeiro',
    identity: 'Os seus dados',
    identityHelp: 'Oferecidos aos formulários com um clique, nunca preenchidos por si.',
    name: 'Nome',
    email: 'E-mail',
    website: 'Site',
    syncHelp:
      'As suas preferências acompanham a sua conta do navegador. Os seus rascunhos nunca saem deste dispositivo.',
    saved: 'Preferência guardada',
    notSaved: 'Não foi possível guardar a preferência.',
    identitySaved: 'Dados guardados',
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
