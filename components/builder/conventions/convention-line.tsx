import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { announce } from '@/components/hooks/announcer';
import { Button } from '@/components/ui/button';
import { localePath } from '@/lib/i18n/path';

/** Which conventions hold for the form, the way to them, and how to do without. */
export function ConventionLine() {
  const t = useTranslations('naming');
  const locale = useLocale();
  const format = useFormatter();
  const { conventions, changes } = useBuilder();
  const { holding, isOff, switchOff } = conventions;
  if (holding.length === 0) return null;
  const names = format.list(
    holding.map(({ name }) => name),
    { type: 'unit' },
  );
  const change = () => {
    if (isOff) {
      switchOff(false);
      announce(t('switchedOn'));
    } else {
      switchOff(true);
      changes.apply({}, { code: 'convention_off', names }, () => switchOff(false));
    }
  };
  return (
    <section
      aria-label={t('label')}
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft [overflow-wrap:anywhere]"
    >
      <span>{t(isOff ? 'off' : 'inForce', { count: holding.length, names })}</span>
      <a href={localePath(locale, 'library/conventions')} className="pointer-coarse:py-3">
        {t('page')}
      </a>
      <Button size="sm" variant="ghost" onClick={change} className="-mx-2.5">
        {t(isOff ? 'switchOn' : 'switchOff')}
      </Button>
    </section>
  );
}
