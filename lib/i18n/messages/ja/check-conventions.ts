export const checkConventions = {
  'convention-required': {
    title: '命名ルールで必須の項目',
    text: '{name}が空欄です。命名ルールでは必須になっています。',
    why: 'この項目で集計するレポートから漏れたり、「(not set)」に入ったりします。',
  },
  'convention-form': {
    title: '命名ルールと違う書き方',
    text: '{step, select, case {{name}の「{value}」は、命名ルールでは「{after}」と書きます（大文字・小文字）。} spaces {{name}の「{value}」は、命名ルールでは「{after}」と書きます（スペースの書き方）。} standardise {{name}の「{value}」は、命名ルールでは「{after}」に統一されています。} other {{name}の「{value}」は、命名ルールでは「{after}」と書きます（{path}）。}}',
    why: '同じ名前でも書き方が違うと、レポートの行が分かれます。',
  },
  'convention-length': {
    title: '命名ルールより長い値',
    text: '{name}は{length, plural, other {#文字}}あります。命名ルールでは{limit}文字までです。',
    why: 'レポートで読みやすいように、チームで決めた上限です。',
  },
  'convention-prohibited': {
    title: '命名ルールで使えない文字',
    text: '{name}の「{value}」に、命名ルールで使えない文字が{count, plural, other {#種類}}あります：{found}',
    why: 'ほかのツールやレポートで扱えないなどの理由で、チームが使わないと決めた文字です。',
  },
  'convention-pattern': {
    title: '命名ルールのパターンと違う値',
    text: '{name}の「{value}」は、命名ルールのパターンに合っていません：{pattern}',
    why: 'このパターンで名前を分割するレポートやツールで、正しく読み取れません。',
  },
  'convention-value': {
    title: '命名ルールの一覧にない値',
    text: '{others, select, refused {「{value}」は、命名ルールで{name}に使える値ではありません。} confirm {「{value}」は、命名ルールの{name}の一覧にありません。このままでよいですか。} other {「{value}」は、命名ルールの{name}の候補にありません。}}',
    why: 'ほかの人が使わない値は、レポートに別の行を作ります。',
  },
  'convention-pair': {
    title: '参照元と合わないメディア',
    text: '{others, select, refused {命名ルールでは、参照元「{source}」に{name}の「{value}」は使えません。} confirm {命名ルールには、参照元「{source}」と{name}の「{value}」の組み合わせがありません。このままでよいですか。} other {命名ルールでは、参照元「{source}」の{name}に「{value}」以外を勧めています。}}',
    why: 'チャネルは参照元とメディアの組み合わせで決まるため、別のチャネルに集計されることがあります。',
  },
  'convention-template': {
    title: '命名ルールの型と違う名前',
    text: '{reason, select, count {{name}の「{value}」は、{expected, plural, other {#個の要素}}のはずが、{found}個です。} required {{name}の「{value}」では、「{part}」を空にできません。} choice {{name}の「{value}」の「{text}」は、「{part}」の一覧にありません。} date {{name}の「{value}」の「{text}」は、「{part}」の日付の形式ではありません。} counter {{name}の「{value}」の「{text}」は、「{part}」の連番の形式ではありません。} japanese {{name}の「{value}」の「{part}」には日本語を使えません（{text}）。} other {{name}の「{value}」の「{part}」に、スペースや区切り文字が含まれています（{text}）。}}',
    why: 'レポートでは名前を決まった位置で分割します。要素が足りないと、後ろの要素が別の意味で読まれます。',
  },
  'convention-new-value': {
    title: '初めて使う値',
    text: '{name}で「{value}」を使うのは初めてです。このままでよいですか。',
    why: '新しい値はレポートに新しい行を作ります。打ち間違いでも同じことが起こります。',
  },
  'convention-locked': {
    title: '命名ルールで固定された値',
    text: '{state, select, missing {{name}が空欄です。命名ルールでは、全員が「{standard}」を使います。} other {{name}が「{value}」になっています。命名ルールでは、全員が「{standard}」を使います。}}',
    why: 'すべてのリンクを同じ値で探せるように、チームが固定した値です。',
  },
} as const;
