import { describe, expect, test } from 'vitest';
import { findMixedScripts } from '../../../utils/domain/sanitize/mixed-scripts.ts';
import { findStyle } from '../../../utils/domain/sanitize/style-findings.ts';

const found = (text: string): string[][] =>
  findStyle(text).map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

describe('style', () => {
  test.each([
    [
      'four words in capitals',
      'Mais ARRETEZ DE NOUS MENTIR enfin',
      'shouting',
      'ARRETEZ DE NOUS MENTIR',
    ],
    [
      'a line of capitals',
      'HONTEUX, VRAIMENT, SCANDALEUX',
      'shouting',
      'HONTEUX, VRAIMENT, SCANDALEUX',
    ],
    ['accents are capitals too', 'ÉLU À PEINE ÉLU', 'shouting', 'ÉLU À PEINE ÉLU'],
    ['exclamation marks', 'Non !!!! fin', 'punctuation-repeat', '!!!!'],
    ['mixed marks', 'Quoi ?!?!?', 'punctuation-repeat', '?!?!?'],
    ['many dots', 'bof.........', 'punctuation-repeat', '.........'],
    ['a letter', 'Noooooon', 'character-repeat', 'oooooo'],
    ['a picture', 'ah 😂😂😂😂😂', 'emoji-repeat', '😂😂😂😂😂'],
    ['a flag', '🇫🇷🇫🇷🇫🇷🇫🇷🇫🇷', 'emoji-repeat', '🇫🇷🇫🇷🇫🇷🇫🇷🇫🇷'],
  ])('%s', (_, text, kind, words) => {
    expect(found(text)).toContainEqual([kind, words]);
  });

  test.each([
    ['initials', 'La SNCF, la RATP, EDF, ENGIE et l’ONU'],
    ['a list of initials', 'SNCF, RATP, EDF, GDF, ONU, OTAN'],
    ['a word in capitals', 'C’est VRAIMENT trop'],
    ['an ellipsis', 'Attendez... ou……'],
    ['two marks', 'Ah bon ?! Oui !!'],
    ['digits', '1000000000'],
    ['a web address', 'www.exemple.fr'],
    ['three pictures', '😂😂😂'],
    ['different pictures', '😂😭😂😭😂😭'],
    ['a line of signs', '----------'],
    ['a short cry', 'NON MERCI'],
  ])('nothing to say about %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words of two scripts', () => {
  test.each([
    ['Cyrillic in Latin', 'la b\u0430nque', 'b\u0430nque', ['latin', 'cyrillic']],
    ['Greek in Latin', 'G\u03bf\u03bfgle', 'G\u03bf\u03bfgle', ['latin', 'greek']],
    ['Greek in Cyrillic', '\u043d\u03b1\u043c', '\u043d\u03b1\u043c', ['cyrillic', 'greek']],
  ])('%s', (_, text, word, scripts) => {
    const [finding, ...others] = findMixedScripts(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'mixed-script', excerpt: word, data: { scripts } });
    expect(finding?.fix).toBeUndefined();
  });

  test.each([
    '10 kΩ et 3 μm',
    'Δt, λ2',
    'β-carotène',
    'Москва и Париж',
    'Tokyo東京',
    'l’αλφα',
    'µm',
  ])('nothing to say about %s', text => {
    expect(findMixedScripts(text)).toEqual([]);
  });
});
