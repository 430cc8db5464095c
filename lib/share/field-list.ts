import { type FieldId, fieldOfKey, isCustomField, keyOfField } from '@/lib/share/prefill-state';
import { encodeText } from '@/lib/url/encode';

/**
 * Reads the decoded value of `lock` or `hide`: keys between commas. In the name of a custom parameter a comma is
 * `%2C` and a percent sign `%25`, on top of the address's own escapes, so that the list reads the same whether or not
 * a mail or chat program escaped its commas.
 *
 * @example
 * parseFieldList('source, x.a%2Cb,foo') // { fields: ['utm_source', 'x.a,b'], unknown: ['foo'] }
 */
export function parseFieldList(text: string): { fields: FieldId[]; unknown: string[] } {
  const fields = new Set<FieldId>();
  const unknown = new Set<string>();
  for (const part of text.split(',')) {
    const item = part.trimStart().replace(/%(2C|25)/gi, (code) => (code === '%25' ? '%' : ','));
    // The end of a custom name is its own, white space included.
    const field = isCustomField(item) ? item : fieldOfKey(item.trimEnd());
    if (field !== undefined) fields.add(field);
    else if (item !== '') unknown.add(item.trimEnd());
  }
  return { fields: [...fields], unknown: [...unknown] };
}

/**
 * Writes a list for an address, percent-encoded but for the commas between the keys.
 *
 * @example
 * serialiseFieldList(['utm_source', 'x.a,b']) // 'source,x.a%252Cb'
 */
export function serialiseFieldList(fields: readonly FieldId[]): string {
  return fields
    .map((field) => encodeText(keyOfField(field).replace(/[%,]/g, (char) => (char === '%' ? '%25' : '%2C'))))
    .join(',');
}
