/** What every function of lib that can fail returns: data with a code, never a thrown sentence. */
export type Ok<Fields extends object> = { readonly ok: true } & Fields;
export type Fail<Failure extends { readonly code: string }> = { readonly ok: false; readonly error: Failure };
export type Result<Fields extends object, Failure extends { readonly code: string }> =
  | Ok<Fields>
  | Fail<Failure>;

/**
 * @example
 * fail({ code: 'empty' }) // { ok: false, error: { code: 'empty' } }
 */
export function fail<const Failure extends { readonly code: string }>(error: Failure): Fail<Failure> {
  return { ok: false, error };
}
