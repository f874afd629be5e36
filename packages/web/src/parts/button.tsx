import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { focusWhen } from './focus-when.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly look?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly small?: boolean;
  readonly takesFocus?: boolean;
  readonly className?: string;
}

export function buttonClass(look: NonNullable<ButtonProps['look']>, small = false, more = ''): string {
  return `button button-${look}${small ? ' button-small' : ''} ${more}`.trim();
}

export function Button({ look = 'quiet', small = false, takesFocus = false, className = '', ...rest }: ButtonProps) {
  return <AriaButton {...rest} {...focusWhen(takesFocus)} className={buttonClass(look, small, className)} />;
}
