import { RotateCcw, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { RowFields } from '@/components/builder/many/row-fields';
import { RowFindings } from '@/components/builder/many/row-findings';
import { RowLink } from '@/components/builder/many/row-link';
import { useLinkName } from '@/components/builder/many/use-link-name';
import type { RowChecks } from '@/components/builder/many/use-row-checks';
import { announce } from '@/components/hooks/announcer';
import { IconButton } from '@/components/ui/icon-button';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { CampaignEdits, CampaignLink } from '@/lib/platforms/campaign-links';

type LinkRowProps = {
  link: CampaignLink;
  isEdited: boolean;
  texts: PlatformTexts;
  checks: RowChecks;
  onEdit: (change: CampaignEdits[string]) => void;
  onReset: () => void;
  onRemove: (() => void) | undefined;
};

/** One link of the campaign: where it stands, the values that are its own, and itself. */
export function LinkRow({ link, isEdited, texts, checks, onEdit, onReset, onRemove }: LinkRowProps) {
  const t = useTranslations('many');
  const box = useRef<HTMLFieldSetElement>(null);
  const name = useLinkName(texts)(link);

  const reset = () => {
    onReset();
    // The button goes.
    box.current?.querySelector('input')?.focus();
    announce(t('row.resetSaid', { name }));
  };
  const remove = () => {
    onRemove?.();
    announce(t('row.removed', { name }));
  };
  return (
    <li>
      <fieldset
        ref={box}
        aria-label={name}
        className="group grid min-w-0 gap-2.5 rounded-control border border-line p-3"
      >
        <div className="flex items-center gap-1">
          <h4 className="mr-auto font-medium [overflow-wrap:anywhere]">{name}</h4>
          {isEdited && (
            <IconButton label={t('row.reset')} onClick={reset} className="-my-1.5">
              <RotateCcw aria-hidden="true" className="size-4" />
            </IconButton>
          )}
          {onRemove !== undefined && (
            <IconButton label={t('row.remove')} onClick={remove} className="-my-1.5 -mr-1.5">
              <X aria-hidden="true" className="size-4" />
            </IconButton>
          )}
        </div>
        <RowFields link={link} texts={texts} onEdit={onEdit} />
        {link.result.ok && <RowFindings findings={checks.findOwn(link)} />}
        <RowLink link={link} name={name} findHeld={checks.findHeld} />
      </fieldset>
    </li>
  );
}
