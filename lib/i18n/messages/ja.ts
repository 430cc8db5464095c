import type { Messages } from '@/lib/i18n/messages';

/** 日本語。キーと引数は en.ts に従い、文は日本語として書き起こす（直訳しない）。 */
export const ja: Messages = {
  meta: {
    name: 'Utmost',
    title: 'Utmost｜UTMパラメータ付きURLの作成ツール',
    description:
      'キャンペーンURLを正しく作成できます。元のURLはそのまま残し、パラメータを一つずつ解説。入力内容がブラウザの外に送られることはありません。',
  },
  layout: {
    skip: '本文へスキップ',
    nav: 'ページ一覧',
    builder: 'リンク作成',
    glossary: '用語集',
    language: '言語',
    privacy:
      '入力した内容はどこにも送信されず、お使いのブラウザの中だけで処理されます。アカウント登録もトラッキングもありません。',
    licence: 'MITライセンスで公開している無料のオープンソースソフトウェアです。',
  },
  theme: {
    label: '配色テーマ',
    light: 'ライト',
    dark: 'ダーク',
    system: '端末の設定に合わせる',
  },
  ui: {
    required: '必須',
    optional: '任意',
    close: '閉じる',
    dismiss: '閉じる',
    cancel: 'キャンセル',
    undo: '元に戻す',
    copy: 'コピー',
    copied: 'コピーしました',
    loading: '読み込んでいます…',
    opensInNewTab: '新しいタブで開きます',
  },
  start: {
    title: 'Utmost｜UTMパラメータ付きURLの作成ツール',
    body: 'キャンペーンURLを正しく作成。すべてのパラメータをわかりやすく解説します。',
    home: '日本語で開く',
  },
  glossary: {
    title: '用語集',
    description:
      'UTMパラメータとその周りの用語を、マーケティング担当者向けにやさしく解説。意味、GA4での表示場所、良い例と悪い例がわかります。',
    intro:
      'キャンペーンURLにまつわる用語を、短くわかりやすく解説します。意味、GA4での表示場所、間違えやすい点がわかります。',
    panel: 'この項目の解説',
    where: 'GA4での表示場所',
    good: '良い例',
    bad: '悪い例',
    mistakes: 'よくある間違い',
    related: '関連する用語',
    useExample: 'この例を使う',
    tryExample: 'リンク作成ページで試す',
    back: '「{term}」に戻る',
    all: '用語集をすべて見る',
    search: '用語集を検索',
    searchHint: '日本語でも英語でも検索できます。',
    found: '{count, plural, =0 {該当する用語はありません} other {#件の用語が見つかりました}}',
    nothing: '見つかりませんでした。短い語や、英語でも試してみてください。',
    loading: '解説を読み込んでいます…',
    failed: '解説を読み込めませんでした。通信状況をご確認ください。',
    retry: 'もう一度試す',
    kinds: {
      parameter: 'パラメータ',
      concept: 'リンクと命名',
      channel: 'GA4のチャネル',
      ads: '広告',
      metric: '指標と成果',
      platform: 'ツールと媒体',
    },
    ctr: {
      title: '計算してみる',
      clicks: 'クリック数',
      impressions: '表示回数',
      result: 'クリック率は{rate}です。',
      waiting: '両方の数を入力すると、クリック率が表示されます。',
      errors: {
        negative: '0以上の数を入力してください。',
        fraction: '小数ではなく、整数で入力してください。',
        not_a_number: '8000 や 8,000 のように、数字で入力してください。',
        too_large: '数が大きすぎて計算できません。',
        impressions_zero: '表示回数が0のときは計算できません。1以上の数を入力してください。',
        clicks_above_impressions:
          'クリック数が表示回数より多くなっています。二つの数が逆になっていないかご確認ください。',
      },
    },
  },
  notFound: {
    title: 'このアドレスのページは見つかりません',
    body: 'アドレスが変わったか、文字が抜けている可能性があります。これまでに作成したリンクには影響ありません。',
    home: 'リンク作成ページを開く',
  },
  errorPage: {
    title: 'ページの表示中に問題が発生しました',
    body: '入力内容はどこにも送信されていません。入力した値はアドレスバーに残っているはずです。まず「もう一度試す」を押し、直らない場合はページを再読み込みしてください。',
    retry: 'もう一度試す',
  },
};
