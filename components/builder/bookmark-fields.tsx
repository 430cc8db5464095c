import { useTranslations } from 'use-intl';
import { ParamDot } from '@/components/ui/param-name';
import type { FieldId } from '@/lib/share/prefill-state';
import { isUtmKey } from '@/lib/utm/params';

/** What an address does with a field. */
export type FieldChoice = {
  readonly id: FieldId;
  readonly value: string;
  readonly fill: boolean;
  readonly lock: boolean;
  readonly hide: boolean;
};

const WAYS = ['fill', 'lock', 'hide'] as const;

type BookmarkFieldsProps = {
  choices: readonly FieldChoice[];
  onChange: (choices: readonly FieldChoice[]) => void;
};

/** Which fields the address fills, locks and hides. */
export function BookmarkFields({ choices, onChange }: BookmarkFieldsProps) {
  const t = useTranslations('bookmark');
  const field = useTranslations('field');
  const nameOf = (id: FieldId) =>
    isUtmKey(id) || id === 'url' ? field(`${id}.label`) : id.replace(/^x\./, '');
  const toggle = (id: FieldId, way: (typeof WAYS)[number]) =>
    onChange(choices.map((choice) => (choice.id === id ? { ...choice, [way]: !choice[way] } : choice)));

  return (
    <table className="w-full text-sm">
      <caption className="mb-1 text-left font-medium">{t('fields')}</caption>
      <thead>
        <tr className="text-left text-ink-soft">
          <th scope="col" className="font-normal">
            {t('field')}
          </th>
          {WAYS.map((way) => (
            <th key={way} scope="col" className="w-16 text-center font-normal">
              {t(way)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice.id} className="border-t border-line">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              <span className="inline-flex items-center gap-2">
                <ParamDot colour={isUtmKey(choice.id) ? choice.id : 'custom'} />
                {nameOf(choice.id)}
              </span>
            </th>
            {WAYS.map((way) => (
              <td key={way} className="text-center">
                <label className="target inline-flex items-center justify-center px-3">
                  <span className="sr-only">{`${nameOf(choice.id)}: ${t(way)}`}</span>
                  <input
                    type="checkbox"
                    checked={choice[way]}
                    disabled={way === 'fill' && choice.value === ''}
                    onChange={() => toggle(choice.id, way)}
                    className="size-4.5"
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
