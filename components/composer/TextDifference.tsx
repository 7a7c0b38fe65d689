import { useMemo } from 'preact/hooks';
import { compareTexts } from '../../utils/domain/drafts/compare-texts.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import './difference.css';

/** What changed from an earlier text to a later one, word by word; said aloud too, not by colour alone. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const { t } = useTranslator();
  const pieces = useMemo(() => compareTexts(before, after), [before, after]);
  return (
    <div class="quoted small difference" dir="auto">
      {pieces.map(({ text, in: where }, at) => {
        if (where === 'both') return text;
        const [Tag, label] =
          where === 'before'
            ? (['del', t('compare.removed')] as const)
            : (['ins', t('compare.added')] as const);
        return (
          <Tag key={at}>
            <span class="visually-hidden">[{label} </span>
            {text}
            <span class="visually-hidden">]</span>
          </Tag>
        );
      })}
    </div>
  );
}
