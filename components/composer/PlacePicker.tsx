import { useId } from 'preact/hooks';
import { nameOfPlace, type WritingPlace } from '../../utils/hooks/choose-places.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';

/** Which comment is being written: under the article, or in reply to whom. */
export function PlacePicker({
  places,
  place,
  onChoose,
}: {
  places: readonly WritingPlace[];
  place: WritingPlace;
  onChoose: (name: string) => void;
}) {
  const { t } = useTranslator();
  const id = useId();
  const nameFor = ({ parent }: WritingPlace) =>
    parent === null ? t('write.topLevel') : t('write.replyTo', { author: parent.author });
  if (places.length < 2 && place.parent === null) return null;
  return (
    <div class="place">
      {places.length > 1 && (
        <div class="field">
          <label for={id}>{t('write.choosePlace')}</label>
          <select
            id={id}
            class="input"
            value={nameOfPlace(place)}
            onChange={event => onChoose(event.currentTarget.value)}
          >
            {places.map(one => (
              <option key={nameOfPlace(one)} value={nameOfPlace(one)}>
                {nameFor(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      {place.parent && <ParentQuote author={place.parent.author} excerpt={place.parent.excerpt} />}
    </div>
  );
}

/** The words being answered, as they stood when the draft began. */
export function ParentQuote({ author, excerpt }: { author: string; excerpt: string }) {
  const { t } = useTranslator();
  return (
    <figure class="stack-tight">
      <figcaption class="label">{t('write.answering', { author })}</figcaption>
      <blockquote class="quoted small parent-quote">{excerpt}</blockquote>
    </figure>
  );
}
