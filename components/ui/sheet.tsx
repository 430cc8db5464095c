import { Modal, type ModalProps } from '@/components/ui/modal';

/** A window that stands on the bottom edge, within reach of a thumb. */
export function Sheet(props: ModalProps) {
  return (
    <Modal
      {...props}
      className="mx-auto mt-auto mb-0 max-h-[80dvh] w-full max-w-2xl rounded-t-card border-t border-line pb-[env(safe-area-inset-bottom)]"
    />
  );
}
