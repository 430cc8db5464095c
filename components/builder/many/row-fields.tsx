import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { ROW_KEYS, type RowKey } from '@/components/builder/many/links-of-plan';
import { Field } from '@/components/ui/field';
import { Prose } from '@/components/ui/prose';
import { TextInput } from '@/components/ui/text-input';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { CampaignEdits, CampaignLink } from '@/lib/platforms/campaign-links';
import { guide } from '@/lib/platforms/guided';
import { trimText } from '@/lib/url/white-space';

type RowFieldsProps = {
  link: CampaignLink;
  texts: PlatformTexts;
  onEdit: (change: CampaignEdits[string]) => void;
};

/** The values in which the links of a campaign differ. What only the person knows is asked for. */
export function RowFields({ link, texts, onEdit }: RowFieldsProps) {
  const t = useTranslations('many.row');
  const field = useTranslations('field');
  const ui = useTranslations('ui');
  const { locked } = useBuilder();
  const { place, source, medium, content } = link;
  const own = { utm_source: source, utm_medium: medium, utm_content: content };
  // Goal and month play no part in what a place asks for.
  const asked = place === undefined ? undefined : guide({ ...place, goal: 'traffic', month: '' });
  const isSourceEmpty = trimText(source) === '';

  const hintOf = (key: RowKey) => {
    if (locked.has(key)) return undefined;
    if (key === 'utm_source' && isSourceEmpty)
      return t(place === undefined ? 'sourceOfForm' : 'sourceNeeded');
    if (asked?.ask?.includes(key) !== true) return undefined;
    if (key === 'utm_source') return own[key] === asked.tags[key] ? t('sourceOwn') : undefined;
    const reason = asked.reasons.find((row) => row.key === key)?.reason;
    return own[key] === '' && reason !== undefined ? <Prose text={texts.reason[reason]} /> : undefined;
  };
  return (
    <div className="grid items-start gap-x-3 gap-y-2 sm:grid-cols-3">
      {ROW_KEYS.map((key) => (
        <Field
          key={key}
          label={field(`${key}.label`)}
          colour={key}
          hint={hintOf(key)}
          required={key === 'utm_source' && isSourceEmpty ? ui('required') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              value={own[key]}
              readOnly={locked.has(key)}
              onChange={(event) => onEdit({ [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
