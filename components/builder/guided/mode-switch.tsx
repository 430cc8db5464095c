import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Mode } from '@/components/builder/guided/use-mode';
import { Radio } from '@/components/ui/choice';
import { localePath } from '@/lib/i18n/path';

const MODES = ['quick', 'guided'] as const satisfies readonly Mode[];

type ModeSwitchProps = {
  mode: Mode;
  onMode: (mode: Mode) => void;
  /** Another way to fill in the form. */
  children: ReactNode;
};

/** Quick or guided. Both fill in the same form: switching keeps everything. */
export function ModeSwitch({ mode, onMode, children }: ModeSwitchProps) {
  const t = useTranslations('place.mode');
  const locale = useLocale();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <legend className="sr-only">{t('label')}</legend>
      {MODES.map((value) => (
        <Radio
          key={value}
          name="mode"
          value={value}
          checked={mode === value}
          onChange={() => onMode(value)}
          label={t(value)}
        />
      ))}
      <a
        href={localePath(locale, 'glossary/guided-quick-creation')}
        className="inline-flex items-center text-sm pointer-coarse:min-h-11"
      >
        {t('what')}
      </a>
      <span className="ml-auto">{children}</span>
    </fieldset>
  );
}
