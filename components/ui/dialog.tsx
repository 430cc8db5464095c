import { Modal, type ModalProps } from '@/components/ui/modal';

/** A window over the page, in its middle. */
export function Dialog(props: ModalProps) {
  return (
    <Modal
      {...props}
      className="m-auto max-h-[85dvh] w-[calc(100%-2rem)] max-w-xl rounded-card border border-line"
    />
  );
}
