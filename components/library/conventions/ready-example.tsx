import { useTranslations } from 'use-intl';
import { ParamName } from '@/components/ui/param-name';
import type { ReadyMade } from '@/lib/conventions/ready-made';
import { UTM_KEYS } from '@/lib/utm/params';

/** Tags as a ready-made convention has them. */
export function ReadyExample({ ready }: { ready: ReadyMade }) {
  const t = useTranslations('conventions.new');
  const [example] = ready.examples;
  if (example === undefined) return null;
  return (
    <dl aria-label={t('example')} className="grid gap-0.5 text-sm">
      {UTM_KEYS.map(
        (key) =>
          example[key] !== undefined && (
            <div key={key} className="flex flex-wrap gap-x-2">
              <dt>
                <ParamName colour={key}>{key}</ParamName>
              </dt>
              <dd className="font-mono text-[0.9375em]">{example[key]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
