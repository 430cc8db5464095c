import { classNames } from '@/components/ui/class-names';

export type ButtonLook = {
  /** One primary button a screen: what the person came for. */
  variant?: 'primary' | 'secondary' | 'ghost' | undefined;
  size?: 'sm' | 'md' | undefined;
};

// Transparent borders are drawn in forced colours, where backgrounds are not.
const VARIANTS = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  ghost: 'border-transparent text-ink hover:bg-sunken',
} as const;

const SIZES = { sm: 'px-2.5 py-1 text-sm pointer-coarse:min-h-11', md: 'target px-4 py-2' } as const;

/** The look of a button, for a link that looks like one too. */
export function buttonClass({ variant = 'secondary', size = 'md' }: ButtonLook = {}): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-control border font-medium no-underline',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-60',
    VARIANTS[variant],
    SIZES[size],
  );
}
