import { expectAnnounced, expectLink, expectValues, openBuilder, paste } from '@/tests/e2e/support/builder';
import { expect, test } from '@/tests/e2e/support/test';

const TAGGED =
  'https://example.com/p?id=7&utm_source=news%20letter&utm_medium=email&flag&utm_campaign=%E6%98%A5#top';

for (const locale of ['en', 'ja'] as const) {
  test(`the tags of a pasted link move into their fields in ${locale}, which is told`, {
    tag: '@phone',
  }, async ({ page }) => {
    const builder = await openBuilder(page, '', locale);
    const { t, field, changeNote } = builder;
    await paste(field('url'), TAGGED);
    await expectValues(builder, {
      url: 'https://example.com/p?id=7&flag#top',
      utm_source: 'news letter',
      utm_medium: 'email',
      utm_campaign: '春',
      utm_term: '',
    });
    await expect(changeNote).toContainText(t('change.tags_moved', { count: 3 }));
    await expect(changeNote.getByRole('listitem')).toHaveText(
      ['utm_source news letter', 'utm_medium email', 'utm_campaign 春'],
      { useInnerText: true },
    );
    await expectAnnounced(page, t('field.url.moved', { count: 3 }));
    await expect(field('url')).toBeFocused();
    await expectLink(
      builder,
      'https://example.com/p?id=7&flag&utm_source=news%20letter&utm_medium=email&utm_campaign=%E6%98%A5#top',
    );
  });
}

for (const how of ['the button', 'Ctrl+Z']) {
  test(`the move is undone by ${how}`, async ({ page }) => {
    const builder = await openBuilder(page);
    const { field, undo, changeNote } = builder;
    await paste(field('url'), TAGGED);
    await expectValues(builder, { utm_source: 'news letter' });
    if (how === 'Ctrl+Z') await field('url').press('ControlOrMeta+Z');
    else await undo.click();
    await expectValues(builder, { url: TAGGED, utm_source: '', utm_medium: '', utm_campaign: '' });
    await expectLink(builder, TAGGED);
    await expect(changeNote).toBeHidden();
  });
}

test('a filled field keeps its value, and the destination’s own is one press away', async ({ page }) => {
  const builder = await openBuilder(page);
  const { t, field, notice, undo, changeNote } = builder;
  await builder.fill({ utm_source: 'mine' });
  await paste(field('url'), 'https://example.com/?utm_source=theirs&x=1&utm_medium=email');
  await expectValues(builder, {
    url: 'https://example.com/?utm_source=theirs&x=1',
    utm_source: 'mine',
    utm_medium: 'email',
  });
  await expect(changeNote).toContainText(t('change.tags_stayed', { keys: 'utm_source' }));
  await expectLink(builder, 'https://example.com/?utm_source=mine&x=1&utm_medium=email');

  const replaced = notice('“theirs” → “mine”');
  await expect(replaced).toContainText('utm_source');
  await replaced.getByRole('button', { name: t('notice.tag_replaced.fix') }).click();
  await expectLink(builder, 'https://example.com/?utm_source=theirs&x=1&utm_medium=email');
  await expect(field('utm_source')).toHaveValue('theirs');
  await expect(replaced).toBeHidden();

  await undo.click();
  await expect(field('utm_source')).toHaveValue('mine');
  await expect(replaced).toBeVisible();
  // The move before it is still there to be undone.
  await undo.click();
  await expectValues(builder, {
    url: 'https://example.com/?utm_source=theirs&x=1&utm_medium=email',
    utm_source: 'mine',
    utm_medium: '',
  });
});

test('emptying a field takes the tag out of the destination, which is told', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.fill({ url: 'https://example.com/?utm_source=theirs&utm_medium=email', utm_source: 'x' });
  await builder.fill({ utm_source: '' });
  await expectLink(builder, 'https://example.com/?utm_medium=email');
  await expect(builder.notice('was taken out of the link')).toContainText('“theirs”');
});

test('a link that is typed keeps its tags: only pasting moves them', async ({ page }) => {
  const builder = await openBuilder(page);
  await builder.field('url').pressSequentially('https://example.com/?utm_source=x');
  await expectValues(builder, { url: 'https://example.com/?utm_source=x', utm_source: '' });
});

test('white space and brackets around a pasted link are left out, which is told', async ({ page }) => {
  const builder = await openBuilder(page);
  await paste(builder.field('url'), ' <https://example.com/?utm_source=x> ');
  await expectValues(builder, { url: 'https://example.com/', utm_source: 'x' });
  await expect(builder.changeNote).toContainText('The signs around the link');
});

/** Damage that people meet, and the link after its repair. */
const REPAIRS = [
  {
    name: 'a misspelt key',
    url: 'https://example.com/?utm_souce=x',
    fix: 'key-misspelt',
    mended: 'https://example.com/?utm_source=x',
  },
  {
    name: 'a key in capitals',
    url: 'https://example.com/?UTM_Source=x',
    fix: 'key-case',
    mended: 'https://example.com/?utm_source=x',
  },
  {
    name: 'a value that is encoded twice',
    url: 'https://example.com/?utm_campaign=a%2520b',
    fix: 'double-encoded',
    mended: 'https://example.com/?utm_campaign=a%20b',
  },
  {
    name: 'a second ?',
    url: 'https://example.com/?a=1?utm_source=x',
    fix: 'second-question-mark',
    mended: 'https://example.com/?a=1&utm_source=x',
  },
  {
    name: 'a missing ?',
    url: 'https://example.com/lp&utm_source=x',
    fix: 'question-mark-missing',
    mended: 'https://example.com/lp?utm_source=x',
  },
  {
    name: 'an & of HTML',
    url: 'https://example.com/?a=1&amp;utm_source=x',
    fix: 'html-entity',
    mended: 'https://example.com/?a=1&utm_source=x',
  },
  {
    name: 'full-width signs',
    url: 'https://example.com/？utm_source＝x',
    fix: 'full-width-delimiter',
    mended: 'https://example.com/?utm_source=x',
  },
  {
    name: 'tags behind the #',
    url: 'https://example.com/#top?utm_source=x',
    fix: 'tags-after-hash',
    mended: 'https://example.com/?utm_source=x#top',
  },
] as const;

test('a damaged link is mended by one press, and each repair can be undone', async ({ page }) => {
  const builder = await openBuilder(page);
  const { field, finding, undo, changeNote } = builder;
  for (const { name, url, fix, mended } of REPAIRS) {
    await test.step(name, async () => {
      await field('url').fill(url);
      const found = finding(fix);
      await expect(found, name).toBeVisible();
      await builder.fix.first().click();
      await expectLink(builder, mended);
      await expect(found, name).toBeHidden();
      await expect(changeNote).toContainText(mended);

      await undo.click();
      await expect(field('url'), name).toHaveValue(url);
      await expect(found, name).toBeVisible();
    });
  }
});

test('a repair is taken back by Ctrl+Z, wherever the focus stands in the form', async ({ page }) => {
  const { field, fix } = await openBuilder(page);
  await field('url').fill('https://example.com/?utm_souce=x');
  await fix.click();
  // Mended, the tag moves into its field like that of a pasted link.
  await expect(field('url')).toHaveValue('https://example.com/');
  await expect(field('utm_source')).toHaveValue('x');
  await field('utm_content').press('ControlOrMeta+Z');
  await expect(field('url')).toHaveValue('https://example.com/?utm_souce=x');
  await expect(field('utm_source')).toHaveValue('');
});
