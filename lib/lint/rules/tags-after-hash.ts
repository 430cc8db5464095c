import { linkFix, noticeRule } from '@/lib/lint/notice-rule';

/** Tags behind the `#`, where GA4 does not look by default. Whoever puts them there on purpose is not asked. */
export const tagsAfterHash = noticeRule('tags_after_hash', ({ keys, repair }, link) =>
  link.input.placement === 'fragment'
    ? undefined
    : { field: 'url', params: { name: keys.join(', '), n: keys.length }, fix: linkFix(link, repair) },
);
