import { Component, type ComponentChildren } from 'preact';
import { useBackend } from '../../utils/hooks/backend.ts';
import { useTranslator } from '../../utils/hooks/use-translator.ts';
import { describeError } from '../../utils/platform/report-error.ts';
import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Notice } from '../controls/Notice.tsx';

type Props = { view: string; children: ComponentChildren };

/** Keeps a fault in one view from blanking the others, and lets the reader hand on what happened. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'unknown' };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ErrorView
        error={error}
        view={this.props.view}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}

function ErrorView({
  error,
  view,
  onRetry,
}: {
  error: unknown;
  view: string;
  onRetry: () => void;
}) {
  const { t } = useTranslator();
  const backend = useBackend();
  return (
    <div class="error-view">
      <Notice tone="bad" isSpoken>
        <p>
          <strong>{t('error.title')}</strong> {t('error.reassure')}
        </p>
        <div class="row">
          <Button onClick={onRetry}>{t('error.tryAgain')}</Button>
          <CopyButton text={describeError(error, { view, self: backend.describeSelf() })}>
            {t('error.copyReport')}
          </CopyButton>
        </div>
      </Notice>
    </div>
  );
}
