/**
 * A text as one word of a POSIX shell, whatever it holds: in single quotes, in which nothing has a meaning but the
 * quote itself.
 *
 * @example
 * quoteForShell("it's") // `'it'\\''s'`
 */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * The command that follows a link and prints where it ends, so that one sees whether the tags are still there.
 * `-g`: braces and brackets are no patterns. `-L`: redirects are followed.
 *
 * @example
 * curlCommand('https://a.jp/?utm_source=x')
 * // "curl -gsL -o /dev/null -w '%{url_effective}\n' 'https://a.jp/?utm_source=x'"
 */
export function curlCommand(url: string): string {
  return String.raw`curl -gsL -o /dev/null -w '%{url_effective}\n' ${quoteForShell(url)}`;
}
