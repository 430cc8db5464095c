/** Long enough to tell files apart, short enough for every file system in every script. */
const LONGEST = 60;

/**
 * What a file is called: a name that any system takes, and the day if there is one. Signs that end or mask a name are
 * left out.
 *
 * @param day - as in `2026-11-23`, or empty
 * @example
 * fileName('News / Mail', '', 'utmost.json') // 'News Mail.utmost.json'
 */
export function fileName(name: string, day: string, extension: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...plain].slice(0, LONGEST).join('').trim() || 'utmost';
  return `${day === '' ? short : `${short} ${day}`}.${extension}`;
}
