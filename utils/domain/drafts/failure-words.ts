import type { FailureReason } from './draft.ts';

/**
 * What the words of an error page mean, in the languages whose strings we know: English, French, German,
 * Spanish, Italian, Portuguese, Dutch. First hit wins, so the particular stands before the general.
 * Sources: the messages of `wp_handle_comment_submission()`, `wp_allow_comment()` and
 * `wp_check_comment_data_max_lengths()` of WordPress and their translations; the last words are those of
 * captcha plugins, which have no common text.
 */
const FAILURE_WORDS: readonly (readonly [FailureReason, RegExp])[] = [
  [
    'duplicate',
    /duplicate comment|already said that|doublon|déjà (?:dit|envoyé|publié)|doppelter kommentar|comentario duplicado|comentário duplicado|commento duplicato|dubbele reactie|reeds gezegd|al gezegd/iu,
  ],
  [
    'too-fast',
    /too (?:quickly|fast)|slow down|trop (?:vite|rapide)|ralentis|zu schnell|demasiado (?:rápid|depressa)|troppo (?:velocemente|in fretta)|rallenta|(?:muito|demasiado) (?:rápid|rapid|depressa)|te snel/iu,
  ],
  [
    'captcha',
    /captcha|anti-?robot|\brobots?\b|turnstile|code de (?:sécurité|vérification)|sicherheitscode|código de (?:seguridad|segurança|verifica)|codice di (?:sicurezza|verifica)|beveiligingscode/iu,
  ],
  [
    'too-long',
    /too long|trop long|zu lang\b|demasiado larg|troppo lung|muito long|demasiado long|te lang\b/iu,
  ],
  [
    'empty',
    /(?:type|write|enter) (?:your|a) comment|(?:saisi|écri|entre)\p{L}* (?:le texte de )?(?:votre|un) commentaire|(?:gib|schreibe?|tippe)\p{L}* (?:bitte )?(?:deinen?|ihren?|einen?) kommentar|(?:escrib|introdu)\p{L}* (?:el texto de(?: tu| su|l) comentario|(?:tu|su|un) comentario)|(?:scriv|inseri|digita)\p{L}* (?:il testo del |un |il (?:tuo )?)commento|(?:digit|escrev|introdu|insir)\p{L}* (?:o texto do )?(?:o )?(?:seu |um )?comentário|(?:typ|schrijf|vul)\p{L}* (?:(?:je|uw|een) )?reactie/iu,
  ],
  [
    'missing-field',
    /required fields?|valid e-?mail|champs? (?:obligatoires?|requis)|(?:adresse|e-mail)[^.]*valide|(?:erforderliche|pflicht)\p{L}* ?feld|pflichtfeld|gültige\p{L}* e-?mail|campos? (?:obligatorio|requerido|obrigatório)|correo[^.]*válid|e-?mail[^.]*válid|campi (?:obbligatori|richiesti)|e-?mail valid|(?:vereiste|verplichte) veld|geldig e-?mail/iu,
  ],
  [
    'closed',
    /comments are closed|not open|commentaires sont (?:fermés|désactivés|clos)|kommentare[^.]*geschlossen|comentarios[^.]*(?:cerrados|desactivados)|commenti[^.]*chiusi|comentários[^.]*(?:fechados|encerrados|desativados)|reacties[^.]*gesloten/iu,
  ],
  [
    'log-in',
    /(?:must|need to|have to) (?:be logged in|log in|sign in)|(?:vous devez|il faut) (?:être |vous )?(?:connect|identifi)|connecté|angemeldet|anmelden|(?:iniciar|inicia) sesión|(?:estar|haber) (?:conectad|iniciado)|effettuare l.accesso|(?:aver effettuato|essere) (?:l.accesso|conness|autenticat)|(?:iniciar sessão|fazer login|estar (?:conectad|logad|autenticad))|ingelogd|inloggen/iu,
  ],
  ['spam', /\bspam\b|indésirable|unerwünscht|no deseado|indesiderat|indesejad|ongewenst/iu],
  [
    'not-allowed',
    /not allowed|pas (?:autorisé|le droit)|nicht (?:erlaubt|gestattet|berechtigt)|no (?:está[ns]? )?(?:permitid|autorizad)|non (?:sei |è )?(?:permess|autorizzat|consentit)|não (?:é |está |tem )?(?:permitid|autorizad|permissão)|niet (?:toegestaan|gemachtigd)/iu,
  ],
];

/** What the words of a refusal mean; `null` when they are none we know. */
export function reasonInWords(words: string): FailureReason | null {
  return FAILURE_WORDS.find(([, known]) => known.test(words))?.[0] ?? null;
}
