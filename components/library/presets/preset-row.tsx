import { Star } from 'lucide-react';
import { memo, useId, useRef } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { pageAddress } from '@/components/hooks/address';
import { PresetButtons } from '@/components/library/presets/preset-buttons';
import { PresetValues } from '@/components/library/presets/preset-values';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { localePath } from '@/lib/i18n/path';
import type { Preset } from '@/lib/library/library';
import { presetAddress } from '@/lib/library/preset-address';

type PresetRowProps = {
  preset: Preset;
  /** The names of its conventions, a line each. */
  holds: string;
  onStar: (preset: Preset, button: HTMLElement) => void;
  onEdit: (preset: Preset, button: HTMLElement) => void;
  onDuplicate: (preset: Preset) => void;
  onShare: (preset: Preset) => void;
  onRemove: (preset: Preset, row: HTMLElement) => void;
};

/** A preset of the list. Drawn anew only when it is another one: there may be a thousand. */
export const PresetRow = memo(function PresetRow(props: PresetRowProps) {
  const { preset, holds, onStar, onEdit, onDuplicate, onShare, onRemove } = props;
  const t = useTranslations('presets');
  const locale = useLocale();
  const format = useFormatter();
  const nameId = useId();
  const row = useRef<HTMLLIElement>(null);
  const { id, name, description, starred, changedAt } = preset;
  const address = presetAddress(preset, new URL(localePath(locale), pageAddress()).href);

  return (
    <li
      ref={row}
      data-preset={id}
      aria-labelledby={nameId}
      className="grid gap-2 rounded-card border border-line bg-surface p-4"
    >
      <div className="flex items-start gap-x-2">
        <div className="min-w-0 flex-1">
          <h3 id={nameId} className="font-semibold [overflow-wrap:anywhere]">
            <a href={address} className="inline-flex items-center pointer-coarse:min-h-11">
              {name}
            </a>
          </h3>
          <p className="text-sm text-ink-soft">
            {t('changedAt', { date: format.dateTime(changedAt, { dateStyle: 'medium' }) })}
          </p>
        </div>
        <IconButton
          label={t('star', { name })}
          aria-pressed={starred}
          onClick={(event) => onStar(preset, event.currentTarget)}
        >
          <Star aria-hidden="true" className={classNames('size-5', starred && 'fill-accent text-accent')} />
        </IconButton>
      </div>
      {description !== '' && (
        <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{description}</p>
      )}
      <PresetValues prefill={preset.prefill} holds={holds === '' ? [] : holds.split('\n')} />
      <PresetButtons
        address={address}
        nameId={nameId}
        onEdit={(button) => onEdit(preset, button)}
        onDuplicate={() => onDuplicate(preset)}
        onShare={() => onShare(preset)}
        onRemove={() => row.current && onRemove(preset, row.current)}
      />
    </li>
  );
}, isSame);

/** The store gives new objects at every change: what was saved tells them apart. The functions always do the same. */
function isSame(before: PresetRowProps, after: PresetRowProps): boolean {
  return (
    before.preset.id === after.preset.id &&
    before.preset.revision === after.preset.revision &&
    before.preset.changedAt === after.preset.changedAt &&
    before.holds === after.holds
  );
}
