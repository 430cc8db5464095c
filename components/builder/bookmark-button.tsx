import { Bookmark } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { PrefillState } from '@/lib/share/prefill-state';

const BookmarkDialog = lazy(async () => {
  const { BookmarkDialog: dialog } = await import('@/components/builder/bookmark-dialog');
  return { default: dialog };
});

type BookmarkButtonProps = { prefill: PrefillState; follow: boolean; onFollow: (follow: boolean) => void };

/** Opens the window that makes a bookmark of the form; its code comes when it is asked for. */
export function BookmarkButton(props: BookmarkButtonProps) {
  const t = useTranslations('bookmark');
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<Bookmark aria-hidden="true" className="size-4.5" />}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t('open')}
      </Button>
      {asked && (
        <Suspense>
          <BookmarkDialog {...props} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
