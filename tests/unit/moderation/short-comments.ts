import type { ModerationLanguage } from '../../../utils/domain/moderation/moderation-language.ts';

/** One comment a slash or a line. */
const split = (list: string): readonly string[] =>
  list.split(/\s*(?:\n|\s\/\s)\s*/u).filter(comment => comment !== '');

/**
 * Our own comments of one to six words, as they stand under the news: what tells their language is little.
 * Every second one of each list (the odd places) was kept out of sight while the language finder was mended
 * (docs/moderation.md says up to which step).
 */
export const SHORT_COMMENTS: Readonly<
  Record<
    ModerationLanguage,
    { readonly hostile: readonly string[]; readonly harmless: readonly string[] }
  >
> = {
  fr: {
    hostile: split(`
      t’es un bolos / bande de cassos / sale bolos va / quel gros naze / c’est un tocard
      ferme-la un peu / tg le rageux / quelle bande d’abrutis / j’t’emmerde connard
      espèce de teubé / pauvre type / qu’il dégage ce guignol / ramassis d’ordures
      casse-toi pauvre con / t’as pas de cerveau / encore ce débile
      n’importe quoi, crétin / va te faire foutre / l’autre clown / quelle truie celle-là
    `),
    harmless: split(`
      c’est pas faux / bien vu / d’accord avec Martine / j’adore ce resto / trop cool
      n’importe quoi / et l’école alors ? / merci pour l’info / ça promet
      vivement dimanche / bravo l’artiste / qu’en pensez-vous ? / on verra bien
      quel beau match / t’inquiète / courage à eux / pas mal du tout / il fait froid
      belle photo / vive la Bretagne
    `),
  },
  en: {
    hostile: split(`
      you utter moron / what a clown / shut up idiot / complete and utter scum
      you’re a joke, loser / bunch of cretins / get lost, dimwit / pathetic little man
      total imbecile / he’s a dumbass / go to hell / ignorant pig / bloody parasite
      stupid cow / nobody likes you, creep / lying scumbag / bugger off
      delusional old fool / screw you / brainless sheep, all of them
    `),
    harmless: split(`
      nice one / fair point / agreed, Martin / lovely picture / good luck everyone
      can’t wait / source please / poor lad / great game last night / wrong again
      I’d love that / same old story / rest in peace / that’s sad / no comment
      happy birthday / long live Scotland / makes sense / bring umbrellas / too expensive
    `),
  },
  es: {
    hostile: split(`
      eres un payaso / vaya panda de inútiles / cállate imbécil / qué asco de gente
      menudo gilipollas / vete a la mierda / pedazo de idiota / sois unos mamarrachos
      maldito cerdo / puto vago / otro tarado más / qué tonto eres / pandilla de ladrones
      cierra la boca, subnormal / pobre desgraciado / hijo de puta / asquerosa mentirosa
      no vales nada / bola de ignorantes / menuda basura humana
    `),
    harmless: split(`
      muy buena noticia / qué bonito / totalmente de acuerdo / viva México
      gracias por compartir / enhorabuena a todos / ojalá llueva / pobre chico
      mañana será otro día / ni idea / buen partido anoche / eso es verdad
      feliz cumpleaños / ánimo, familia / hace calor / demasiado caro / qué pena
      ya veremos / linda foto / un abrazo
    `),
  },
  it: {
    hostile: split(`
      sei un pagliaccio / che schifo di gente / stai zitto, cretino / branco di imbecilli
      vai a cagare / povero scemo / siete dei buffoni / brutto stronzo
      quel coglione parla ancora / razza di ignoranti / vergognati, verme / testa di cazzo
      che deficiente / non capisci niente, idiota / vaffanculo / massa di parassiti
      brutta vacca / solito ladro / crepa, maledetto / sparisci, fallito
    `),
    harmless: split(`
      bella notizia / sono d’accordo / che bella foto / forza ragazzi / buona domenica
      povero ragazzo / grazie dell’informazione / l’ho visto ieri / troppo caro
      viva la Sardegna / speriamo bene / domani piove / in bocca al lupo / non male
      è proprio così / buon compleanno / c’è poco da dire / un vero peccato / tanti auguri
      ottima partita
    `),
  },
  pt: {
    hostile: split(`
      você é um palhaço / bando de idiotas / cala a boca, burro / que nojo de gente
      vai tomar no cu / seu lixo humano / povo ignorante / és um parvo / filho da puta
      vagabundo sem vergonha / cambada de ladrões / que otário / some daqui, verme
      velha ridícula / não passas dum palerma / porco imundo / vai à merda
      imbecil completo / mentiroso nojento / outro babaca falando
    `),
    harmless: split(`
      muito bom / boa notícia / concordo com você / parabéns à equipa / que linda foto
      obrigado pela informação / coitado do rapaz / viva o Porto / amanhã chove
      demasiado caro / bom jogo ontem / que pena / isso é verdade / feliz aniversário
      força, família / um grande abraço / não faço ideia / vamos ver / faz frio
      até que enfim
    `),
  },
  de: {
    hostile: split(`
      du Vollidiot / was für ein Trottel / halt die Fresse / elendes Pack / verpiss dich
      so ein Schwachkopf / ihr seid doch krank / dumme Kuh / alter Sack
      lauter Heuchler und Lügner / geh sterben / ekelhafter Typ
      du hast keine Ahnung, Depp / Drecksau / diese Idioten wieder / armseliger Wicht
      hirnloses Gesindel / blöde Ziege / leck mich / dämlicher Clown
    `),
    harmless: split(`
      gut gesagt / schönes Foto / sehe ich genauso / endlich mal Regen / gute Besserung
      armer Junge / viel zu teuer / danke für die Info / herzlichen Glückwunsch
      tolles Spiel gestern / schade drum / das stimmt / wie traurig / morgen schneit es
      keine Ahnung / alles klar / weiter so / Bayern vor / mal abwarten / liebe Grüße
    `),
  },
  nl: {
    hostile: split(`
      wat een sukkel / hou je bek / stelletje idioten / rot toch op / jij bent echt dom
      vieze leugenaar / domme koe / wat een mongool / achterlijke gladiool
      krijg de tering / zielig mannetje / vuile rat / ga toch weg, mafkees / klootzak
      hersenloze schapen / smerig tuig / oplichter en dief / wat ben jij zielig / trut
      walgelijk mens
    `),
    harmless: split(`
      goed gezegd / mooie foto / helemaal mee eens / eindelijk regen / veel te duur
      arme jongen / gefeliciteerd allemaal / dat klopt / jammer hoor
      mooi gespeeld gisteren / geen idee / bedankt voor de info / sterkte voor de familie
      morgen sneeuwt het / lekker bezig / hup Feyenoord / we zullen zien / fijne zondag
      wat triest / groeten uit Gent
    `),
  },
};
