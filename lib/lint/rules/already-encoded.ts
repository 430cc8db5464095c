import type { ValueRule } from '@/lib/lint/finding';
import { excerpt, mendHit } from '@/lib/lint/mend-value';
import { faultsOf } from '@/lib/lint/token-rule';
import { decodeTyped } from '@/lib/lint/typed-escapes';
import { changeLiterals } from '@/lib/utm/literals';

/** Values are encoded when the link is written: escapes that are typed into a field come out encoded twice. */
export const alreadyEncoded: ValueRule = (value, link) => {
  // In a link it is `double-encoded` that speaks.
  if (value.place === 'link' || !value.literals.includes('%')) return undefined;
  if (decodeTyped(value.literals) === undefined) return undefined;
  if (faultsOf(value, link).some(({ rule }) => rule === 'token-encoded')) return undefined;
  const after = changeLiterals(value.value, (text) => decodeTyped(text) ?? text, link.input.platform);
  // Also beside a torn token, which has to be mended first: an error is not kept back.
  return (
    mendHit(link, value, after, { after }, false) ?? {
      field: value.field,
      params: { name: value.name, value: excerpt(value.value), after },
    }
  );
};
