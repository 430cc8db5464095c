import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { CustomFields } from '@/components/builder/custom-fields';
import { LinkOptions } from '@/components/builder/link-options';
import { TagField } from '@/components/builder/tag-field';
import { Disclosure } from '@/components/ui/disclosure';
import { UTM_PARAMS } from '@/lib/utm/params';

const FOLDED = UTM_PARAMS.filter(({ fold }) => fold).map(({ key }) => key);

/** What most links do without. Closed, it says how much of it is in use. */
export function MoreFields() {
  const t = useTranslations('builder');
  const { values } = useBuilder();
  const used = FOLDED.filter((key) => values[key] !== '').length + values.custom.length;
  const options = Number(values.placement === 'fragment') + Number(values.space === '+');
  const count = used + options;
  return (
    <Disclosure
      summary={
        <>
          {t('more')}
          {count > 0 && <span className="text-sm text-ink-soft">{t('moreUsed', { count })}</span>}
        </>
      }
    >
      <div className="grid gap-5 pt-3">
        <div className="grid gap-4 sm:grid-cols-2">
          {FOLDED.map((key) => (
            <TagField key={key} name={key} />
          ))}
        </div>
        <CustomFields />
        <LinkOptions />
      </div>
    </Disclosure>
  );
}
