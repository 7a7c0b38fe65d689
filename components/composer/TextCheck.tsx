import { useMemo } from 'preact/hooks';
import { typedProfileOf } from '../../utils/domain/markup/markup-profiles.ts';
import { useIdentity } from '../../utils/hooks/use-preferences.ts';
import { typographyOf, useTextCheck } from '../../utils/hooks/use-text-check.ts';
import { CommentPreview } from './CommentPreview.tsx';
import { FormattingLine } from './FormattingLine.tsx';
import { FindingList } from './FindingList.tsx';
import { TypographyChoice } from './TypographyChoice.tsx';

export type TextCheckProps = {
  text: string;
  system: string;
  articleUrl: string;
  /** BCP 47, of the article. */
  language: string | null;
  onChange: (text: string) => void;
};

/** What the site will show of the text, and what is worth a look before posting. Advice, never a bar. */
export function TextCheck({ text, system, articleUrl, language, onChange }: TextCheckProps) {
  const { identity } = useIdentity();
  const email = identity?.email ?? '';
  const options = useMemo(
    () => ({
      profile: typedProfileOf(system),
      language: typographyOf(language),
      personalData: { own: { email } },
    }),
    [system, language, email],
  );
  const { profile } = options;
  const check = useTextCheck(text, options, onChange);
  if (check.checked.trim() === '') return null;
  return (
    <>
      {(check.groups.length > 0 || check.undo !== null) && <FindingList check={check} />}
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
    </>
  );
}
