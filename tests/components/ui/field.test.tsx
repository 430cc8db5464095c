import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

test('the label names the input', () => {
  render(<Field label="Source">{(control) => <TextInput {...control} />}</Field>);
  const input = screen.getByRole('textbox', { name: 'Source' });
  expect(input).toBeValid();
  expect(input).not.toBeRequired();
  expect(input).not.toHaveAttribute('aria-describedby');
});

test('the mark says that it is required, and does not become part of the name', () => {
  render(
    <Field label="Source" required="Required">
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  expect(screen.getByText('Required')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Source' })).toBeRequired();
});

test('error, hint and further texts describe the input, the error first', () => {
  render(
    <>
      <Field label="Source" hint="Where the visit starts" error="Fill this in" describedBy="notice">
        {(control) => <TextInput {...control} />}
      </Field>
      <p id="notice">Has capitals</p>
    </>,
  );
  const input = screen.getByRole('textbox', { name: 'Source' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('Fill this in Where the visit starts Has capitals');
});

test('two fields do not share their texts', () => {
  render(
    <>
      <Field label="Source" error="One">
        {(control) => <TextInput {...control} />}
      </Field>
      <Field label="Medium" error="Two">
        {(control) => <TextInput {...control} />}
      </Field>
    </>,
  );
  expect(screen.getByLabelText('Source')).toHaveAccessibleDescription('One');
  expect(screen.getByLabelText('Medium')).toHaveAccessibleDescription('Two');
});

test('the browser leaves what is typed alone', () => {
  render(<Field label="Source">{(control) => <TextInput {...control} />}</Field>);
  const input = screen.getByLabelText('Source');
  expect(input).toHaveAttribute('autocomplete', 'off');
  expect(input).toHaveAttribute('autocapitalize', 'none');
  expect(input).toHaveAttribute('autocorrect', 'off');
  expect(input).toHaveAttribute('spellcheck', 'false');
});
