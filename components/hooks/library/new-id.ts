const ID_BYTES = 10;

/** An id that no other device will make: 20 hexadecimal digits. */
export function newId(): string {
  // Not randomUUID: it exists only where the page came over https.
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
