import { useMemo } from 'preact/hooks';
import { guessLanguage } from '../../utils/domain/typography/guess-language.ts';
import { plainTypography } from '../../utils/domain/typography/plain-typography.ts';
import {
  polishTypography,
  type PolishLanguage,
} from '../../utils/domain/typography/polish-typography.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { Button } from '../controls/Button.tsx';

/** Longer texts are not ones somebody typed; they would take longer than a key may wait. */
const LONGEST = 50_000;

/** The typography of the text's language on request, and back. Never by itself. */
export function TypographyChoice({
  checked,
  text,
  pageLanguage,
  onChange,
}: {
  /** What the buttons are offered for; the text on screen may be newer. */
  checked: string;
  text: string;
  pageLanguage: PolishLanguage;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslator();
  const offer = useMemo(() => findOffer(checked, pageLanguage), [checked, pageLanguage]);
  if (!offer.canPolish && !offer.canSimplify) return null;
  const polish = () => onChange(polishTypography(text, guessLanguage(text, pageLanguage)));
  return (
    <div class="row" role="group" aria-label={t('typography.title')}>
      {offer.canPolish && (
        <Button kind="quiet" onClick={polish}>
          {t(`typography.${offer.language}`)}
        </Button>
      )}
      {offer.canSimplify && (
        <Button kind="quiet" onClick={() => onChange(plainTypography(text))}>
          {t('typography.plain')}
        </Button>
      )}
    </div>
  );
}

function findOffer(text: string, pageLanguage: PolishLanguage) {
  const language = guessLanguage(text, pageLanguage);
  if (text.length > LONGEST) return { language, canPolish: false, canSimplify: false };
  return {
    language,
    canPolish: polishTypography(text, language) !== text,
    canSimplify: plainTypography(text) !== text,
  };
}
