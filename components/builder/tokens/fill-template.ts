/** The two ends of a template that stay as they are: `{keyword:` and `}`, `{_` and `}`, `*|DATE:` and `|*`. */
const TEMPLATE_RE = /^(\{\w+:|\{_|\*\|\w+:)(.*?)(\}|\|\*)$/;
/** They would end the token, or begin another one. */
const ENDS_RE = /[{}|]/;

/** The text of a template that is the person's own to write; undefined for other tokens. */
export function templateText(token: string): string | undefined {
  return TEMPLATE_RE.exec(token)?.[2];
}

/**
 * A template with a text of one's own; undefined where that text would break it.
 *
 * @example
 * fillTemplate('{keyword:default}', 'red shoes') // '{keyword:red shoes}'
 */
export function fillTemplate(token: string, text: string): string | undefined {
  const [, start, , end] = TEMPLATE_RE.exec(token) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return text === '' || ENDS_RE.test(text) ? undefined : `${start}${text}${end}`;
}
