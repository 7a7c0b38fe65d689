import {
  MODERATION_LANGUAGES,
  type ModerationLanguage,
} from '../../../utils/domain/moderation/moderation-language.ts';
import { lexiconEntries } from '../../../utils/domain/moderation/pack-lexicons.ts';
import type { LexiconKind } from '../../../utils/domain/moderation/lexicon/lexicon-table.ts';
import type { LearnedComment } from './labelled-comments.ts';

/**
 * Sentences with a gap: `{insult}`, `{people}` and so on stand for an entry of the lexicon of that
 * kind. What is hostile about them is the sentence, not the gap: each hostile one has peaceful twins.
 */
type Sentences = { readonly hostile: string; readonly peaceful: string };

const SENTENCES: Readonly<Record<ModerationLanguage, Sentences>> = {
  fr: {
    hostile:
      'tu es un {insult}|espèce de {insult}|quel {insult} celui là|vous êtes tous des {insult}|{phrase}|{phrase} {insult}|{threat}|{slur}|encore un {slur}|les {people} sont des {hateful}|je hais les {people}|il faut expulser tous les {people}|les {people} ne méritent pas de vivre|je déteste les {people}|encore un {people} qui vole|{insult} !|sale {insult}|ce journaliste est un {insult}|tous les {people} devraient mourir',
    peaceful:
      'je suis {people} et fier de l’être|les {people} ont les mêmes droits que tout le monde|mon voisin est {people}|un film sur les {people}|des {people} manifestent à paris|les {people} de notre ville organisent une fête|je n’ai rien contre les {people}|j’aime les {people}|un débat sur les {people}|je déteste les choux de bruxelles|je hais les lundis|c’est quoi cette {obscene} de pluie|{obscene} quelle belle victoire|{obscene} de bonne nouvelle|il faut expulser l’air du circuit|tu es un ami|espèce de chat|quel artiste celui là|vous êtes tous des lecteurs|ferme la fenêtre|va te promener|je vais te rejoindre demain|je vais te lire avec plaisir|tu as tort mais merci|je ne suis pas d’accord avec toi|cet article est faux|les chiffres sont faux|l’auteur se trompe|la mort de cet homme est triste|la guerre tue des innocents|le procès pour meurtre commence|ce meurtrier a été condamné|on ne peut pas tuer le débat',
  },
  en: {
    hostile:
      'you are a {insult}|you {insult}|what a {insult}|you are all {insult}|{phrase}|{phrase} {insult}|{threat}|{slur}|another {slur}|all {people} are {hateful}|i hate {people}|i hate all {people}|{people} deserve to die|{people} should be deported|{people} are vermin|i despise {people}|{insult}!|shut up {insult}|this writer is a {insult}|send the {people} back|{people} are disgusting',
    peaceful:
      'i am {people} and proud|{people} have the same rights as everyone|my neighbour is {people}|a film about {people}|{people} marched in london|i love {people}|i have nothing against {people}|a debate about {people}|i hate mondays|i hate brussels sprouts|this is {obscene} awesome|{obscene} good news|{obscene} that was close|you are a friend|what a player|you are all readers|shut the window|go for a walk|i will find you a seat|i will meet you tomorrow|you are wrong but thank you|i do not agree with you|this article is wrong|the figures are wrong|the author is mistaken|the death of this man is sad|the war kills innocents|the murder trial begins|this murderer was convicted|do not hate {people}|we should not hate {people}',
  },
  de: {
    hostile:
      'du bist ein {insult}|du {insult}|was für ein {insult}|ihr seid alle {insult}|{phrase}|{threat}|{slur}|alle {people} sind {hateful}|ich hasse {people}|{people} gehören abgeschoben|{insult}!|dieser journalist ist ein {insult}|{people} verdienen den tod',
    peaceful:
      'ich bin {people} und stolz darauf|{people} haben die gleichen rechte|mein nachbar ist {people}|ein film über {people}|ich mag {people}|ich habe nichts gegen {people}|ich hasse montage|{obscene} war das knapp|{obscene} gute nachricht|du bist ein freund|was für ein spiel|mach das fenster zu|ich bringe dich nach hause|ich finde dich nett|ich bin nicht deiner meinung|der artikel ist falsch|die zahlen stimmen nicht|der krieg tötet unschuldige|der mordprozess beginnt',
  },
  es: {
    hostile:
      'eres un {insult}|qué {insult}|sois todos unos {insult}|{phrase}|{threat}|{slur}|todos los {people} son {hateful}|odio a los {people}|hay que echar a los {people}|{insult}!|este periodista es un {insult}|los {people} merecen morir',
    peaceful:
      'soy {people} y estoy orgulloso|los {people} tienen los mismos derechos|mi vecino es {people}|una película sobre {people}|me gustan los {people}|no tengo nada contra los {people}|odio los lunes|{obscene} qué buena noticia|{obscene} qué frío|eres un amigo|qué partido|cierra la ventana|te voy a buscar a la estación|te voy a leer con gusto|no estoy de acuerdo contigo|el artículo está mal|las cifras son falsas|la guerra mata a inocentes|empieza el juicio por asesinato',
  },
  it: {
    hostile:
      'sei un {insult}|che {insult}|siete tutti {insult}|{phrase}|{threat}|{slur}|tutti i {people} sono {hateful}|odio i {people}|bisogna cacciare i {people}|{insult}!|questo giornalista è un {insult}|i {people} meritano di morire',
    peaceful:
      'sono {people} e ne sono fiero|i {people} hanno gli stessi diritti|il mio vicino è {people}|un film sui {people}|mi piacciono i {people}|non ho niente contro i {people}|odio i lunedì|{obscene} che bella notizia|{obscene} che freddo|sei un amico|che partita|chiudi la finestra|ti vengo a trovare domani|ti leggo con piacere|non sono d’accordo con te|l’articolo è sbagliato|le cifre sono false|la guerra uccide innocenti|inizia il processo per omicidio',
  },
  pt: {
    hostile:
      'você é um {insult}|seu {insult}|vocês são todos {insult}|{phrase}|{threat}|{slur}|todos os {people} são {hateful}|odeio {people}|tem que expulsar os {people}|{insult}!|esse jornalista é um {insult}|os {people} merecem morrer',
    peaceful:
      'sou {people} com orgulho|os {people} têm os mesmos direitos|meu vizinho é {people}|um filme sobre {people}|gosto dos {people}|não tenho nada contra os {people}|odeio segunda feira|{obscene} que notícia boa|{obscene} que frio|você é um amigo|que jogo|fecha a janela|vou te buscar amanhã|vou te ler com prazer|não concordo com você|o artigo está errado|os números estão errados|a guerra mata inocentes|começa o julgamento por homicídio',
  },
  nl: {
    hostile:
      'je bent een {insult}|jij {insult}|wat een {insult}|jullie zijn allemaal {insult}|{phrase}|{threat}|{slur}|alle {people} zijn {hateful}|ik haat {people}|{people} moeten het land uit|{insult}!|deze journalist is een {insult}|{people} verdienen de dood|stelletje {insult}|{phrase} {insult}',
    peaceful:
      'ik ben {people} en trots|{people} hebben dezelfde rechten|mijn buurman is {people}|een film over {people}|ik hou van {people}|ik heb niets tegen {people}|ik haat maandagen|{obscene} wat goed nieuws|{obscene} wat koud|je bent een vriend|wat een wedstrijd|doe het raam dicht|ik kom je halen|ik lees je graag|ik ben het niet met je eens|het artikel klopt niet|de cijfers kloppen niet|de oorlog doodt onschuldigen|de moordzaak begint|dit heeft niets met het onderwerp te maken|wat denkt de redactie hiervan|de gemeente heeft een nieuw plan voor het station|de minister treedt af|ik vind het een goed stuk|de prijzen stijgen weer|het openbaar vervoer is te duur|er is te weinig geld voor het onderwijs|bedankt voor dit artikel',
  },
};

const MOST_PER_SENTENCE = 60;
const GAP = /\{(\w+)\}/u;

/** Entries spread over the whole list: the same ones in every run. */
const spread = (entries: readonly string[], most: number): string[] => {
  const stride = Math.max(1, entries.length / most);
  return Array.from(
    { length: Math.min(most, entries.length) },
    (_value, at) => entries[Math.floor(at * stride)] ?? '',
  );
};

const fill = (sentence: string, language: ModerationLanguage, most: number): string[] => {
  const gap = GAP.exec(sentence);
  if (gap === null) return [sentence];
  const entries = spread(lexiconEntries(language, gap[1] as LexiconKind), most);
  return entries.flatMap((entry, at) =>
    fill(sentence.replace(gap[0], entry), language, 1 + (at % 3)),
  );
};

/** Our own made-up rows: insults in sentences, and the same sentences without. */
export const makeTemplates = (): LearnedComment[] =>
  MODERATION_LANGUAGES.flatMap(language =>
    (['hostile', 'peaceful'] as const).flatMap(kind =>
      SENTENCES[language][kind]
        .split('|')
        .flatMap(sentence => fill(sentence, language, MOST_PER_SENTENCE))
        .map((text, at) => ({
          id: `templates-${language}-${kind}-${at}`,
          language,
          source: 'templates',
          split: 'train',
          isHostile: kind === 'hostile',
          tags: [],
          text,
        })),
    ),
  );
