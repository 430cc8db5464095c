import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { useCombobox } from '@/components/ui/use-combobox';

const FRUIT = ['apple', 'banana', 'cherry'];

function Fruit({ onPick = () => {}, disabled = false, options = FRUIT }: Partial<FruitProps>) {
  const [text, setText] = useState('');
  const shown = options.filter((option) => option.includes(text));
  const combobox = useCombobox({
    count: shown.length,
    onPick: (index) => {
      setText(shown[index] ?? '');
      onPick(index);
    },
    disabled,
  });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <input
        aria-label="Fruit"
        {...combobox.inputProps}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          combobox.onType();
        }}
        onBlur={combobox.close}
      />
      {combobox.open && (
        <div role="listbox" id={combobox.listId} aria-label="Fruit">
          {shown.map((option, index) => (
            <div
              key={option}
              id={combobox.optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === combobox.active}
            >
              {option}
            </div>
          ))}
        </div>
      )}
      <input aria-label="Next" />
    </form>
  );
}
type FruitProps = { onPick: (index: number) => void; disabled: boolean; options: string[] };

const input = () => screen.getByRole('combobox', { name: 'Fruit' });
const isOpen = () => screen.queryByRole('listbox') !== null;
const active = () => screen.queryByRole('option', { selected: true })?.textContent;

async function setup(props: Partial<FruitProps> = {}) {
  const user = userEvent.setup({ delay: null });
  render(<Fruit {...props} />);
  await user.tab();
  return user;
}

describe('opening', () => {
  test('the focus alone opens nothing', async () => {
    await setup();
    expect(input()).toHaveFocus();
    expect(isOpen()).toBe(false);
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    expect(input()).not.toHaveAttribute('aria-controls');
  });

  test('typing and a click open it, with nothing chosen', async () => {
    const user = await setup();
    await user.keyboard('a');
    expect(isOpen()).toBe(true);
    expect(active()).toBeUndefined();
    expect(input()).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{Escape}');
    await user.click(input());
    expect(isOpen()).toBe(true);
  });

  test('Alt and ArrowDown open it, with nothing chosen', async () => {
    const user = await setup();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(isOpen()).toBe(true);
    expect(active()).toBeUndefined();
  });

  test('the list belongs to the input, and the chosen option is named', async () => {
    const user = await setup();
    await user.keyboard('{ArrowDown}');
    expect(input()).toHaveAttribute('aria-expanded', 'true');
    expect(input().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(input().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: 'apple' }).id,
    );
  });
});

describe('keys', () => {
  test.each([
    ['{ArrowDown}', 'apple'],
    ['{ArrowDown}{ArrowDown}', 'banana'],
    ['{ArrowDown>4}', 'apple'],
    ['{ArrowUp}', 'cherry'],
    ['{ArrowUp}{ArrowUp}', 'banana'],
    ['{ArrowDown}{ArrowUp}', 'cherry'],
  ])('%s chooses %s', async (keys, option) => {
    const user = await setup();
    await user.keyboard(keys);
    expect(active()).toBe(option);
  });

  test('Enter takes the option that is chosen, and closes', async () => {
    const onPick = vi.fn();
    const user = await setup({ onPick });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(1);
    expect(input()).toHaveValue('banana');
    expect(isOpen()).toBe(false);
  });

  test('Enter with nothing chosen is the form’s own, and the text stays', async () => {
    const onPick = vi.fn();
    const user = await setup({ onPick });
    await user.keyboard('app');
    expect(fireEvent.keyDown(input(), { key: 'Enter' })).toBe(true);
    expect(onPick).not.toHaveBeenCalled();
    expect(input()).toHaveValue('app');
  });

  test('Escape closes the list and keeps the text; a second one is not ours', async () => {
    const user = await setup();
    await user.keyboard('an{ArrowDown}');
    expect(fireEvent.keyDown(input(), { key: 'Escape' })).toBe(false);
    expect(isOpen()).toBe(false);
    expect(input()).toHaveValue('an');
    expect(fireEvent.keyDown(input(), { key: 'Escape' })).toBe(true);
  });

  test('Tab takes nothing, closes and goes on', async () => {
    const onPick = vi.fn();
    const user = await setup({ onPick });
    await user.keyboard('an{ArrowDown}');
    await user.tab();
    expect(onPick).not.toHaveBeenCalled();
    expect(isOpen()).toBe(false);
    expect(input()).toHaveValue('an');
    expect(screen.getByRole('textbox', { name: 'Next' })).toHaveFocus();
  });

  test.each(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'a'])('%s is the input’s own', async (key) => {
    await setup();
    expect(fireEvent.keyDown(input(), { key })).toBe(true);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])('shortcuts are not ours: %j', async (held) => {
    const onPick = vi.fn();
    const user = await setup({ onPick });
    await user.keyboard('{ArrowDown}');
    expect(fireEvent.keyDown(input(), { key: 'Enter', ...held })).toBe(true);
    expect(onPick).not.toHaveBeenCalled();
  });
});

describe('an input method that is composing', () => {
  test.each(['Enter', 'ArrowDown', 'ArrowUp', 'Escape'])('keeps %s to itself', async (key) => {
    const onPick = vi.fn();
    const user = await setup({ onPick });
    await user.keyboard('{ArrowDown}');
    expect(fireEvent.keyDown(input(), { key, isComposing: true })).toBe(true);
    expect(onPick).not.toHaveBeenCalled();
    expect(active()).toBe('apple');
  });
});

describe('free text', () => {
  test('what fits no option has no list, and stays', async () => {
    const user = await setup();
    await user.keyboard('pear{ArrowDown}{Enter}');
    expect(isOpen()).toBe(false);
    expect(input()).toHaveValue('pear');
  });

  test('new letters drop the choice', async () => {
    const user = await setup();
    await user.keyboard('{ArrowDown}a');
    expect(isOpen()).toBe(true);
    expect(active()).toBeUndefined();
  });
});

test('disabled, it has no list', async () => {
  const user = await setup({ disabled: true });
  await user.keyboard('a{ArrowDown}');
  await user.click(input());
  expect(isOpen()).toBe(false);
  expect(input()).toHaveValue('a');
});
