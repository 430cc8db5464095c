import { foldText } from '@/lib/lint/fold-text';

/**
 * What is personal. `number`: a long number that may be a customer's. `name`: the parameter's own name. `address` and
 * `login`: an e-mail address in the page's address, and a user's name and password in front of its host.
 */
type PersonalKind = 'email' | 'phone' | 'card' | 'token' | 'name' | 'number' | 'address' | 'login';

export type Personal = { readonly kind: PersonalKind; readonly found: string };

/** Without one of these, nothing personal can be in a value: most values end here. */
const MAY_BE_PERSONAL_RE =
  /[@%{[|]|[\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufe58\ufe63\ufeff\uff00-\uffef]|(?:\d[-_. )(]{0,2}){9}/;

/** `hero@2x.png` is a picture. */
const EMAIL_RE = /[\p{L}\p{N}._+-]{1,64}@(?![1-9]x\.)[\p{L}\p{N}.-]{0,190}[\p{L}\p{N}]\.\p{L}{2,24}/u;

/** `090-1234-5678`, `03(1234)5678`, `09012345678`: a zero, ten or eleven digits. */
const JAPANESE_PHONE_RE =
  /(?<!\d)\(?0\d{1,4}[-_. )(]{1,2}\d{1,4}[-_. )(]{1,2}\d{3,4}(?!\d)|(?<!\d)0[5-9]0\d{8}(?!\d)/g;
/** `+81 90 1234 5678` */
const WORLD_PHONE_RE = /\+\d(?:[-_. ()]{0,2}\d){7,14}(?!\d)/;
/** `555-123-4567`, `(555) 123-4567` */
const AMERICAN_PHONE_RE = /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])/;

const LONG_NUMBER_RE = /(?<!\d)\d(?:[- ]?\d){9,18}(?!\d)/g;
const DATE_RE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** The ways of mail and ad tools to write a token; unlike those that stay raw, they may hold spaces. */
const TOKEN_SHAPE_RE = /\{\{?([^{}]{1,80})\}|\*\|([^|]{1,80})\|\*|%%([^%]{1,80})%%|\[([^[\]]{1,80})\]/g;
const TOKEN_SIGN_RE = /[{[|%]/;
/** The last part of a token that stands for the person who clicks. Mailchimp's UNIQID is one of a recipient. */
const PERSON_WORD_RE =
  /(?:^|[._\s-])(?:e-?mail(?:_?addr(?:ess)?)?|phone(?:_?number)?|f_?name|l_?name|(?:first|last|full)[ _]?name|uniqid|(?:subscriber|contact|device|user|customer)_?id)$/i;

const PERSONAL_NAME_RE =
  /^(?:(?:user|customer|contact|your)?[-_]?(?:e[-_]?mail|mail[-_]?addr)(?:[-_]?addr(?:ess)?|ess)?|(?:tele|mobile[-_]?|cell[-_]?)?phone(?:[-_]?(?:number|no))?|tel|(?:first|last|full|family|given|sur)[-_]?name|[fl]name|birth[-_]?(?:day|date)|dob|name)$/i;
/** A switch, as in `email=1`, names nobody. */
const SWITCH_RE = /^(?:[01]|true|false|yes|no|on|off)$/i;

/**
 * Personal data in a value, or told by its parameter's name. Dates and ids of campaigns are none.
 *
 * @param name the parameter's decoded name
 * @param own whether it is one of the nine, or typed in the form: long numbers of a site's own address are its business
 * @example
 * findPersonal('utm_content', 'taro@example.com', true) // { kind: 'email', found: 'taro@example.com' }
 */
export function findPersonal(name: string, value: string, own: boolean): Personal | undefined {
  if (MAY_BE_PERSONAL_RE.test(value)) {
    const found = findInText(name, foldText(value), own);
    if (found !== undefined) return found;
  }
  if (name.startsWith('utm_') || !PERSONAL_NAME_RE.test(name) || SWITCH_RE.test(foldText(value)))
    return undefined;
  return { kind: 'name', found: value };
}

function findInText(name: string, text: string, own: boolean): Personal | undefined {
  const email = text.includes('@') ? EMAIL_RE.exec(text)?.[0] : undefined;
  if (email !== undefined) return { kind: 'email', found: email };
  const token = findPersonToken(text);
  if (token !== undefined) return { kind: 'token', found: token };
  const phone = findPhone(text, own);
  if (phone !== undefined) return { kind: 'phone', found: phone };
  return own && name !== 'utm_id' ? findNumber(name, text) : undefined;
}

/**
 * The first token that stands for a person.
 *
 * @example
 * findPersonToken('{{ contact.EMAIL }}') // '{{ contact.EMAIL }}'
 */
export function findPersonToken(text: string): string | undefined {
  if (!TOKEN_SIGN_RE.test(text)) return undefined;
  for (const match of text.matchAll(TOKEN_SHAPE_RE)) {
    const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').split('|')[0] ?? '';
    // What follows a colon is a template's own text.
    if (word.includes(':') || !PERSON_WORD_RE.test(word.trim())) continue;
    const end = match.index + match[0].length;
    return text.slice(match.index, match[1] !== undefined && text[end] === '}' ? end + 1 : end);
  }
  return undefined;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

function findPhone(text: string, own: boolean): string | undefined {
  for (const [phone] of text.matchAll(JAPANESE_PHONE_RE)) {
    const { length } = digitsOf(phone);
    // The ids of a site's pages may begin with a zero too: there, only what is cut like a phone number counts.
    if ((length === 10 || length === 11) && (own || /\D/.test(phone))) return phone;
  }
  return (WORLD_PHONE_RE.exec(text) ?? AMERICAN_PHONE_RE.exec(text))?.[0];
}

function findNumber(name: string, text: string): Personal | undefined {
  for (const [found] of text.matchAll(LONG_NUMBER_RE)) {
    const digits = digitsOf(found);
    if (isCard(digits)) return { kind: 'card', found };
    // What an ad platform calls a campaign is a long number, and `campaign-like-id` speaks of it.
    if (name !== 'utm_campaign' && digits === found && !DATE_RE.test(digits))
      return { kind: 'number', found };
  }
  return undefined;
}

/** The issuers' ranges and lengths: ids of ad platforms begin with other digits or are longer. */
const CARD_RE =
  /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|3[068]\d{12}|6(?:011|5\d\d)\d{12})$/;

function isCard(digits: string): boolean {
  if (!CARD_RE.test(digits)) return false;
  let sum = 0;
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const digit = Number(digits[i]) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
