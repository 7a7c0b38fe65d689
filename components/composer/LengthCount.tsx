import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** From here on the count says what is left instead of what is written. */
const NEAR_LIMIT = 0.8;

/** How long the text is, against the field's limit when it has one. */
export function LengthCount({ length, limit }: { length: number; limit: number | null }) {
  const { plural } = useTranslator();
  if (limit !== null && length > limit)
    return (
      <span class="length-count length-over" role="status">
        {plural('writeCount.over', length - limit)}
      </span>
    );
  if (limit !== null && length > limit * NEAR_LIMIT)
    return <span class="length-count">{plural('writeCount.left', limit - length)}</span>;
  return <span class="length-count">{plural('writeCount.characters', length)}</span>;
}
