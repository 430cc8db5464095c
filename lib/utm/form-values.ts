import { UTM_PARAMS, type UtmKey } from '@/lib/utm/params';

/** What the form holds, as typed. The names are those of its controls (DESIGN.md 5). */
export type FormValues = { [Key in UtmKey]: string } & {
  url: string;
  custom: { name: string; value: string }[];
  space: '%20' | '+';
  placement: 'query' | 'fragment';
};

export const EMPTY_FORM: FormValues = {
  ...(Object.fromEntries(UTM_PARAMS.map(({ key }) => [key, ''])) as Record<UtmKey, string>),
  url: '',
  custom: [],
  space: '%20',
  placement: 'query',
};
