import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useAnnouncements } from '@/components/hooks/announcer';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { LiveRegion } from '@/components/ui/live-region';

export type ModalProps = {
  open: boolean;
  /** Called for Escape, the close button and a press beside the window. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** The focus starts on the title, for a window that is to be read first; else on the close button. */
  focusTitle?: boolean;
  children: ReactNode;
};

/**
 * What Dialog and Sheet share: the browser's own modal `<dialog>`. It keeps the focus inside, gives it back on closing,
 * and makes the page behind it inert, live regions included: hence one of its own.
 */
export function Modal({
  open,
  onClose,
  title,
  closeLabel,
  focusTitle = false,
  children,
  className,
}: ModalProps & { className: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  // Before paint and before removal, so that the browser itself can give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    element.showModal();
    if (focusTitle) heading.current?.focus();
    return () => element.close();
  }, [open, focusTitle]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the window is a mouse's way; a keyboard has Escape.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // Both ends of the press: a selection of text that is dragged outside does not close the window.
        if (pressedBeside.current && event.target === event.currentTarget) onClose();
      }}
      className={classNames('bg-surface p-0 text-ink shadow-raised', className)}
    >
      {open && (
        <div className="grid max-h-[inherit] grid-rows-[auto_1fr]">
          <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
            <h2
              ref={heading}
              id={titleId}
              tabIndex={focusTitle ? -1 : undefined}
              className="text-lg font-semibold"
            >
              {title}
            </h2>
            <IconButton label={closeLabel} onClick={onClose}>
              <X aria-hidden="true" className="size-5" />
            </IconButton>
          </div>
          <div className="overflow-y-auto overscroll-contain p-4">{children}</div>
          <ModalAnnouncer />
        </div>
      )}
    </dialog>
  );
}

function ModalAnnouncer() {
  return <LiveRegion texts={useAnnouncements()} />;
}
