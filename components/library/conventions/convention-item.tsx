import { useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { RenameDialog } from '@/components/library/conventions/rename-dialog';
import { RuledParams } from '@/components/library/conventions/ruled-params';
import type { ConventionActions } from '@/components/library/conventions/use-convention-actions';
import { ShareButton } from '@/components/library/files/share-button';
import { conventionPart } from '@/components/library/files/shared-parts';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Checkbox } from '@/components/ui/choice';
import type { Convention } from '@/lib/conventions/convention';

type ConventionItemProps = {
  convention: Convention;
  actions: ConventionActions;
  onRemove: () => void;
};

/** A convention of the list: what it rules, whether it holds, and what can be done with it. */
export function ConventionItem({ convention, actions, onRemove }: ConventionItemProps) {
  const t = useTranslations('conventions');
  const format = useFormatter();
  const [isRenaming, setRenaming] = useState(false);
  const nameId = useId();
  const { id, name, description, inForce, changedAt } = convention;
  const fragment = `id=${encodeURIComponent(id)}`;
  return (
    <li
      data-convention={id}
      aria-labelledby={nameId}
      className="grid gap-3 rounded-card border border-line bg-surface p-4"
    >
      <div className="grid gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 id={nameId} tabIndex={-1} className="font-semibold">
            <a href={`#${fragment}`}>{name}</a>
          </h3>
          <span className="text-sm text-ink-soft">
            {t('changedAt', { date: format.dateTime(changedAt, { dateStyle: 'medium' }) })}
          </span>
        </div>
        {description !== '' && <p className="max-w-prose whitespace-pre-line">{description}</p>}
        <RuledParams convention={convention} />
      </div>
      <Checkbox
        label={t('inForce')}
        hint={t(inForce ? 'inForceOn' : 'inForceOff')}
        checked={inForce}
        onChange={(event) => void actions.setInForce(convention, event.target.checked)}
      />
      <div className="flex flex-wrap gap-2">
        <a href={`#${fragment}`} className={buttonClass({ size: 'sm' })} aria-describedby={nameId}>
          {t('edit')}
        </a>
        <Button size="sm" aria-describedby={nameId} onClick={() => setRenaming(true)}>
          {t('rename')}
        </Button>
        <Button size="sm" aria-describedby={nameId} onClick={() => void actions.duplicate(convention)}>
          {t('duplicate')}
        </Button>
        <ShareButton name={name} part={conventionPart(convention)} describedBy={nameId} />
        <a
          href={`../published/#${fragment}`}
          className={buttonClass({ size: 'sm' })}
          aria-describedby={nameId}
        >
          {t('publish')}
        </a>
        <Button size="sm" variant="ghost" aria-describedby={nameId} onClick={onRemove}>
          {t('delete')}
        </Button>
      </div>
      {isRenaming && (
        <RenameDialog
          name={name}
          onClose={() => setRenaming(false)}
          onRename={(next) => void actions.rename(convention, next)}
        />
      )}
    </li>
  );
}
