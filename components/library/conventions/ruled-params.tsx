import { useTranslations } from 'use-intl';
import { ParamDot } from '@/components/ui/param-name';
import type { Convention } from '@/lib/conventions/convention';
import { UTM_KEYS } from '@/lib/utm/params';

/** What a convention rules, by the names of the parameters. */
export function RuledParams({ convention }: { convention: Convention }) {
  const t = useTranslations('conventions');
  const field = useTranslations('field');
  const ruled = UTM_KEYS.filter((key) => convention.rules[key] !== undefined);
  const count = convention.pairs.length;
  if (ruled.length === 0 && count === 0) return <p className="text-sm text-ink-soft">{t('rulesNothing')}</p>;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {ruled.map((key) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <ParamDot colour={key} />
          {field(`${key}.label`)}
        </li>
      ))}
      {count > 0 && <li>{t('pairCount', { count })}</li>}
    </ul>
  );
}
