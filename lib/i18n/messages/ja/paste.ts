import type { Messages } from '@/lib/i18n/messages';

export const paste: Messages['paste'] = {
  title: '{place}に貼り付ける内容',
  recommended: 'おすすめ',
  wholeLink: '上に表示されているリンクをそのまま貼り付けます。',
  length: {
    characters: '{length}文字',
    bytes: '{length}バイト',
  },
  lengthOf: {
    characters: '{length}文字（上限{limit}文字）',
    bytes: '{length}バイト（上限{limit}バイト）',
  },
  tooLong: {
    characters: '長すぎます。{length}文字ありますが、この欄の上限は{limit}文字です。値を短くしてください。',
    bytes: '長すぎます。{length}バイトありますが、QRコードの上限は{limit}バイトです。値を短くしてください。',
  },
  others: '{count, plural, other {ほかの欄（#件）}}',
  landing: '広告のリンク先に入れるURL（パラメータなし）',
  landingWhy:
    'リンク先とパラメータは、広告ツールがつなげます。両方に付けると、同じパラメータが二重になります。',
  inFragment:
    '{place}の欄に入れられるのは、クエリ（? の後ろ）のパラメータです。今は # の後ろに付いているので、フォームのオプションで「クエリ」を選んでください。',
};
