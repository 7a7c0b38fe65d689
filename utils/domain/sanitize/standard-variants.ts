/**
 * Characters with a standardised variant by VS1 or VS2 that are not ideographs: the slashed zero,
 * mathematical signs, East Asian punctuation, Myanmar, Phags-pa and Manichaean letters.
 * Source: StandardizedVariants.txt of the Unicode Character Database.
 */
export const HAS_STANDARD_VARIANT =
  /^(?:\u1031|[0\u1000\u1002\u1004\u1010\u1011\u1015\u1019\u101A\u101C\u101D\u1022\u1075\u1078\u107A\u1080\u2018\u2019\u201C\u201D\u2205\u2229\u222A\u2268\u2269\u2272\u2273\u228A\u228B\u2293-\u2295\u2297\u229C\u22DA\u22DB\u2A3C\u2A3D\u2A9D\u2A9E\u2AAC\u2AAD\u2ACB\u2ACC\u3001\u3002\uA856\uA85C\uA85E-\uA860\uA868\uAA60-\uAA7A\uFF01\uFF0C\uFF0E\uFF10\uFF1A\uFF1B\uFF1F\u{10AC5}\u{10AC6}\u{10AD6}\u{10AD7}\u{10AE1}])$/u;

/** A character that VS15 or VS16 turns to text or picture. */
export const HAS_EMOJI_VARIANT = /^(?![\p{Emoji_Modifier}\p{Regional_Indicator}])\p{Emoji}$/u;
