import { Check, Copy, Pencil, SquareArrowOutUpRight, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { copyText, selectText } from '@/components/hooks/clipboard';
import { noteCopied } from '@/components/hooks/library/history';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { localePath } from '@/lib/i18n/path';
import type { HistoryEntry } from '@/lib/library/library';
import { reopenLink } from '@/lib/library/reopen-link';

type RowActionsProps = {
  entry: HistoryEntry;
  /** The id of the text that says which link it is. */
  describedBy: string;
  link: RefObject<HTMLElement | null>;
  isCopied: boolean;
  isEditing: boolean;
  editButton: RefObject<HTMLButtonElement | null>;
  onCopied: () => void;
  onEdit: () => void;
  onDelete: () => void;
};

/** What can be done with a link of the history. */
export function RowActions({ entry, describedBy, link, isCopied, isEditing, ...on }: RowActionsProps) {
  const t = useTranslations('history.row');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const { url, preset, platform } = entry;

  const copy = async () => {
    if (!(await copyText(url))) {
      if (link.current) selectText(link.current);
      return announce(t('selected'));
    }
    on.onCopied();
    announce(t('said'));
    await noteCopied({ url, preset, platform });
  };
  const CopyIcon = isCopied ? Check : Copy;
  const props = { size: 'sm', 'aria-describedby': describedBy } as const;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        {...props}
        icon={<CopyIcon aria-hidden="true" className="size-4" />}
        onClick={() => void copy()}
      >
        {isCopied ? ui('copied') : t('copy')}
      </Button>
      <a
        href={`${localePath(locale)}#${reopenLink(url, platform)}`}
        aria-describedby={describedBy}
        className={buttonClass({ size: 'sm' })}
      >
        <SquareArrowOutUpRight aria-hidden="true" className="size-4" />
        {t('open')}
      </a>
      <Button
        {...props}
        ref={on.editButton}
        aria-expanded={isEditing}
        icon={<Pencil aria-hidden="true" className="size-4" />}
        onClick={on.onEdit}
      >
        {t('edit')}
      </Button>
      <Button
        {...props}
        variant="ghost"
        icon={<Trash2 aria-hidden="true" className="size-4" />}
        onClick={on.onDelete}
      >
        {t('delete')}
      </Button>
    </div>
  );
}
