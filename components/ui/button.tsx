import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';
import { classNames } from '@/components/ui/class-names';

type ButtonProps = ComponentProps<'button'> & ButtonLook & { icon?: ReactNode };

export function Button({ variant, size, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(buttonClass({ variant, size }), className)}>
      {icon}
      {children}
    </button>
  );
}
