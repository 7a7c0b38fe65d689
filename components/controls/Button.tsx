import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type ButtonProps = {
  children: ComponentChildren;
  onClick: () => void;
  kind?: 'plain' | 'primary' | 'quiet';
  isDanger?: boolean;
  isDisabled?: boolean;
  icon?: IconName;
  /** Said instead of the visible words, which it must contain. */
  label?: string;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  children,
  onClick,
  kind = 'plain',
  isDanger = false,
  isDisabled = false,
  icon,
  label,
  ref,
}: ButtonProps) {
  const classes = ['button', kind !== 'plain' && `button-${kind}`, isDanger && 'button-danger'];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      disabled={isDisabled}
      aria-label={label}
      onClick={onClick}
      ref={ref ?? null}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button with an icon only: its name is said and shown on hover. */
export function IconButton({
  icon,
  label,
  onClick,
  isDisabled = false,
  ref,
}: {
  icon: IconName;
  label: string;
  onClick: () => void;
  isDisabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
      ref={ref ?? null}
    >
      <Icon name={icon} />
    </button>
  );
}
