import { Fragment } from 'preact';

/** Short facts in one line. Each keeps its own direction: a name in another script takes no number along. */
export function Facts({ parts }: { parts: readonly string[] }) {
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
