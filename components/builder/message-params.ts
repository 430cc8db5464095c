/** The fields of a coded result as arguments of its message: lists are joined, all else is as it is. */
export function messageParams(coded: { readonly code: string }): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(coded) as [string, unknown][]) {
    if (typeof value === 'number' || typeof value === 'string') params[name] = value;
    else if (typeof value === 'boolean') params[name] = String(value);
    else if (Array.isArray(value)) params[name] = value.join(', ');
  }
  return params;
}
