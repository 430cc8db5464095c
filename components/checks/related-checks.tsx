import { translator } from '@/components/i18n/translator';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/path';
import { CHECKS, type RuleId } from '@/lib/lint/checks';

const MOST = 6;

/** The nearest checks of the same group: the table puts like beside like. */
function neighbours(id: RuleId): readonly RuleId[] {
  const group = CHECKS.find((check) => check.id === id)?.group;
  const ids = CHECKS.filter((check) => check.group === group).map((check) => check.id);
  const at = ids.indexOf(id);
  const first = Math.max(0, Math.min(at - MOST / 2, ids.length - 1 - MOST));
  return ids.slice(first, first + MOST + 1).filter((other) => other !== id);
}

export function RelatedChecks({ id, locale }: { id: RuleId; locale: Locale }) {
  const t = translator(locale, 'check');
  return (
    <section className="grid gap-1">
      <h2 className="text-sm font-semibold">{translator(locale, 'checks')('related')}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {neighbours(id).map((other) => (
          <li key={other}>
            <a
              href={localePath(locale, `checks/${other}`)}
              className="inline-flex items-center py-0.5 pointer-coarse:min-h-11"
            >
              {t(`${other}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
