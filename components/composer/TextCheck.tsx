import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { typedProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import type { DraftFindingKind } from '../../utils/domain/sanitize/check-draft.ts';
import { hostOf } from '../../utils/domain/links/host-of.ts';
import type { Finding } from '../../utils/domain/sanitize/finding.ts';
import { selectInArea, useDraftMarks, type MarkedArea } from '../../utils/hooks/use-draft-marks.ts';
import { wantedFindings } from '../../utils/domain/preferences/checks.ts';
import { identityAt } from '../../utils/domain/preferences/identities.ts';
import { useDraftNotices } from '../../utils/hooks/use-draft-notices.ts';
import { useIdentities, usePreferences } from '../../utils/hooks/use-preferences.ts';
import { useSecondLook } from '../../utils/hooks/use-second-look.ts';
import {
  typographyOf,
  useTextCheck,
  type TextCheck as Check,
} from '../../utils/hooks/use-text-check.ts';
import { RemovedParts, type RemovedFrom } from '../links/RemovedParts.tsx';
import type { ComposerPlace } from '../../utils/protocol/messages.ts';
import { CheckLine } from './CheckLine.tsx';
import { CommentPreview } from './CommentPreview.tsx';
import { FormattingLine } from './FormattingLine.tsx';
import { FindingList } from './FindingList.tsx';
import { moveCaret } from './move-caret.ts';
import { SecondLook } from './SecondLook.tsx';
import { TypographyChoice } from './TypographyChoice.tsx';

export type TextCheckProps = {
  text: string;
  system: string;
  articleUrl: string;
  /** BCP 47, of the article. */
  language: string | null;
  onChange: (text: string) => void;
  place: ComposerPlace;
  /** Where the text is written, and where its findings are marked. */
  marked: MarkedArea;
  /** Where lines lead to advice that is out of sight. */
  foot: RefObject<HTMLElement | null>;
};

/** What the site will show of the text, and what is worth a look before posting. Advice, never a bar. */
export function TextCheck({
  text,
  system,
  articleUrl,
  language,
  onChange,
  place,
  marked,
  foot,
}: TextCheckProps) {
  const { identities } = useIdentities();
  const { checksOff, strictness } = usePreferences().preferences;
  const email = (identities && identityAt(identities, articleUrl)?.email) ?? '';
  const options = useMemo(
    () => ({
      profile: typedProfileOf(system),
      language: typographyOf(language),
      accepts: wantedFindings({ checksOff, strictness }),
      personalData: { own: { email } },
    }),
    [system, language, email, checksOff, strictness],
  );
  const { profile } = options;
  const check = useTextCheck(text, options, onChange);
  const notices = useDraftNotices(check.checked, place);
  const second = useSecondLook({ text, settled: check.checked }, place, check.replace);
  useDraftMarks(marked, check.findings, { checked: check.checked, text });
  const show = ({ id, span }: Finding<DraftFindingKind>) =>
    // The text may have been typed on since it was checked.
    selectInArea(marked, id, {
      start: moveCaret(check.checked, text, span.start),
      end: moveCaret(check.checked, text, span.end),
    });
  if (check.checked.trim() === '' || !notices.isKnown) return null;
  return (
    <>
      {check.groups.length > 0 || notices.notices.length > 0 || check.undo !== null ? (
        <FindingList check={check} onShow={show} notices={notices} foot={foot} />
      ) : (
        <CheckLine count={0} foot={foot} />
      )}
      <RemovedParts removed={removedFrom(check)} />
      <FormattingLine
        checked={check.checked}
        text={text}
        profile={profile}
        onChange={check.replace}
      />
      <TypographyChoice
        checked={check.checked}
        text={text}
        pageLanguage={options.language}
        onChange={check.replace}
      />
      {profile.id !== 'plain' && (
        <CommentPreview
          text={check.checked}
          profile={profile}
          language={options.language}
          articleUrl={articleUrl}
        />
      )}
      <SecondLook state={second} foot={foot} />
    </>
  );
}

/** What cleanings took out of the links that still stand in the text. */
function removedFrom({ shortened, restore }: Check): RemovedFrom[] {
  return shortened.flatMap(link =>
    link.removed.map(part => ({
      part,
      host: hostOf(link.url),
      onRestore: () => restore(link, part),
    })),
  );
}
