import { type KeyboardEvent, useId, useState } from 'react';
import { isComposing } from '@/components/hooks/composing';

type ComboboxOptions = {
  /** How many options there are now. */
  count: number;
  /** The person chose an option. */
  onPick: (index: number) => void;
  /** No list is attached while this is true. */
  disabled: boolean;
};

/**
 * A list of suggestions for an input that stays a plain one: the input keeps its value and its handlers, free text is
 * always allowed, and nothing is chosen or altered while an input method is composing. Roles and keys are those of the
 * ARIA Authoring Practices' editable combobox with list autocompletion.
 */
export function useCombobox({ count, onPick, disabled }: ComboboxOptions) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const open = isOpen && count > 0 && !disabled;
  const current = open && active < count ? active : -1;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (index: number) => {
    onPick(index);
    close();
  };
  const move = (to: number) => {
    setOpen(true);
    setActive(count === 0 ? -1 : (to + count) % count);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || disabled) return;
    if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
    else if (event.key === 'ArrowDown') move(current + 1);
    else if (event.key === 'ArrowUp') move(current < 0 ? count - 1 : current - 1);
    else if (event.key === 'Enter' && current >= 0) pick(current);
    else if (event.key === 'Escape' && open) close();
    else {
      if (event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
  };

  return {
    open,
    active: current,
    listId,
    optionId: (index: number) => `${listId}-${index}`,
    pick,
    /** For what was typed: new letters show the list again, with nothing chosen. */
    onType: () => {
      setOpen(true);
      setActive(-1);
    },
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': open,
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': current >= 0 ? `${listId}-${current}` : undefined,
      onKeyDown,
      onClick: () => setOpen(true),
    } as const,
    close,
  };
}
