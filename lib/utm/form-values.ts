import { UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

/** What the form holds, as typed. The names are those of its controls (DESIGN.md 5). */
export type FormValues = { [Key in UtmKey]: string } & {
  url: string;
  /** Where people will click: an id of lib/platforms; empty where none is chosen. */
  platform: string;
  custom: { name: string; value: string }[];
  space: '%20' | '+';
  placement: 'query' | 'fragment';
};

export const EMPTY_FORM: FormValues = {
  ...(Object.fromEntries(UTM_PARAMS.map(({ key }) => [key, ''])) as Record<UtmKey, string>),
  url: '',
  platform: '',
  custom: [],
  space: '%20',
  placement: 'query',
};
