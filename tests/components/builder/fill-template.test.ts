import { expect, test } from 'vitest';
import { fillTemplate, templateText } from '@/components/builder/tokens/fill-template';
import { TOKEN_PLATFORMS } from '@/lib/utm/tokens';

test.each([
  ['{keyword:default}', 'default', 'red shoes', '{keyword:red shoes}'],
  ['{ifmobile:text}', 'text', 'sp', '{ifmobile:sp}'],
  ['{_name}', 'name', 'season', '{_season}'],
  ['*|DATE:Ymd|*', 'Ymd', 'Y-m-d', '*|DATE:Y-m-d|*'],
])('%s', (token, own, text, filled) => {
  expect(templateText(token)).toBe(own);
  expect(fillTemplate(token, text)).toBe(filled);
});

test.each(['', 'a}', '{a', 'a|b'])('a template cannot hold “%s”', (text) => {
  expect(fillTemplate('{keyword:default}', text)).toBeUndefined();
});

test('other tokens have no text of one’s own', () => {
  expect(templateText('{{campaign.id}}')).toBeUndefined();
  expect(fillTemplate('{device}', 'a')).toBeUndefined();
});

test('every template of the table can be filled', () => {
  const templates = TOKEN_PLATFORMS.flatMap(({ tokens }) =>
    tokens.filter(({ template }) => template === true),
  );
  expect(templates.length).toBeGreaterThan(5);
  for (const { token } of templates) expect(fillTemplate(token, 'a'), token).toContain('a');
});
