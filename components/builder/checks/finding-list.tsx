import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { FindingWord } from '@/components/builder/checks/finding-mark';
import { controlOf, usePlaceName } from '@/components/builder/checks/finding-names';
import { focusField } from '@/components/hooks/focus-field';
import { SeverityIcon } from '@/components/ui/severity';
import type { Finding } from '@/lib/lint/finding';

/** The findings by name; each leads to its field, where it is explained and mended. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('lint');
  const check = useTranslations('check');
  const { values, hidden } = useBuilder();
  const placeOf = usePlaceName();
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-0.5">
      {findings.map((finding, index) => {
        const { rule, field, severity } = finding;
        const text = t('at', { field: placeOf(finding), finding: check(`${rule}.title`) });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a check can find the same thing twice.
          <li key={`${rule} ${field} ${index}`} className="flex items-center gap-1.5">
            <SeverityIcon severity={severity} />
            <span className="sr-only">
              <FindingWord severity={severity} />
            </span>
            {hidden.has(field) ? (
              <span>
                {text} <span className="text-ink-soft">{t('hiddenField')}</span>
              </span>
            ) : (
              <button
                type="button"
                onClick={() => focusField(controlOf(field, values))}
                className="min-w-0 py-0.5 text-left underline underline-offset-2 pointer-coarse:min-h-11"
              >
                {text}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
