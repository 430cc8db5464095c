export const checkValues = {
  'personal-data': {
    title: '個人情報',
    text: '{kind, select, email {{name}にメールアドレスが入っています（{found}）。} phone {{name}に電話番号らしい値が入っています（{found}）。} card {{name}にカード番号らしい値が入っています（{found}）。} token {{name}の「{found}」は、クリックした人の情報に置き換わります。} name {{name}は個人情報に使われる名前です（値：{found}）。} address {リンク先のURLにメールアドレスが入っています（{found}）。} login {サイト名の前にユーザー名とパスワードが入っています（ユーザー名：{found}）。} other {{name}に長い番号が入っています（{found}）。会員番号などではありませんか。}}',
    why: 'リンクに書いた内容は、アクセス解析やサーバーの記録、ページが読み込む外部サイトにも残ります。',
  },
  'already-encoded': {
    title: 'エンコード済みの値',
    text: '{name}の「{value}」は、すでにエンコードされています（元の文字は「{after}」）。',
    why: '値はリンクを作るときにエンコードします。二重になると、レポートに文字ではなく記号の並びが表示されます。',
  },
  'reserved-word': {
    title: '解析ツールが使う言葉',
    text: '{name}の「{value}」は、情報がないときに解析ツールが表示する言葉です。',
    why: '情報のないアクセスと見分けがつかなくなります。',
  },
  placeholder: {
    title: '仮の値のまま',
    text: '{name}の「{value}」は、テンプレートの例やテスト用の値のようです。',
    why: 'このまま公開すると、意味のない名前で集計されます。',
  },
  'full-width': {
    title: '全角英数字・半角カナ',
    text: '{name}の「{value}」に、全角の英数字や記号、半角カナが含まれています（「{after}」が標準の書き方です）。',
    why: '見た目が似ていても別の値として扱われ、レポートの行が分かれます。',
  },
  'look-alike-dash': {
    title: 'ハイフンに似た別の記号',
    text: '{name}の「{found}」（{code}）は、半角ハイフンではありません（「{after}」が標準の書き方です）。',
    why: '見た目は同じでも、レポートでは別の行になります。',
  },
  'invisible-character': {
    title: '見えない文字',
    text: '{name}に見えない文字が{count, plural, other {#個}}含まれています（{codes}）。',
    why: '目には見えませんが、レポートには同じ名前に見える行がもう1つできます。',
  },
  'mixed-case': {
    title: '大文字の混在',
    text: '{name}の「{value}」に大文字が含まれています。「{after}」のように小文字にそろえると安全です。',
    why: 'レポートでは大文字と小文字が区別され、「Facebook」と「facebook」は別の行になります。',
  },
  space: {
    title: 'スペース',
    text: '{name}の「{value}」にスペースが含まれています。「{after}」のように書くと安全です。',
    why: 'スペースの書き方はツールによって異なります（%20や+）。メールやチャットでは、そこでリンクが切れることもあります。',
  },
  'edge-punctuation': {
    title: '前後に残った記号',
    text: '{name}の「{value}」の前後に、余分な記号が残っているようです（「{after}」）。',
    why: '記号の有無だけで、レポートでは別の行になります。',
  },
  'plus-sign': {
    title: 'プラス記号',
    text: '{place, select, link {リンクの{name}に「+」がそのまま書かれていて、スペースとして読まれます。「{value}」のつもりでしたか。} other {{name}の「{value}」に含まれる「+」は、リンクでは %2B と書きます。}}',
    why: 'リンクの中の「+」はスペースを表します。%2B を元に戻すツールを通ると、プラスがスペースに変わります。',
  },
  'mixed-separators': {
    title: '区切り文字の混在',
    text: '{name}の「{value}」に、いろいろな区切り文字が混ざっています（{found}）。「{after}」のほうが読みやすく、分割もしやすくなります。',
    why: '項目の間は「_」、項目の中は「-」と決めておくと、レポートで絞り込みや分割ができます。',
  },
  'not-ascii': {
    title: '英数字以外の文字',
    text: '{name}の「{value}」に、英数字以外の文字が含まれています。',
    why: 'このままでも正しく計測されます。ただし、リンクでは1文字ごとに記号の並びへ変わるため、長く読みにくくなります。',
  },
  'value-too-long': {
    title: '長すぎる値',
    text: '{name}は{length, plural, other {#文字}}あります（目安は{limit}文字まで）。',
    why: 'GA4では420文字で切られた例があり、長い値はレポートでも一部しか表示されません。',
  },
  'link-too-long': {
    title: '長すぎるリンク',
    text: 'リンク全体で{length, plural, other {#文字}}あります（目安は{limit}文字まで）。',
    why: 'GA4が記録するURLは1,000文字までという検証があり、広告で使えるURLは2,048文字までです。',
  },
  'key-case': {
    title: 'パラメータ名の大文字',
    text: '「{before}」は、小文字で「{name}」と書きます。',
    why: '名前に大文字が混ざったパラメータは、アクセス解析で読み取られません。',
  },
  'key-encoded': {
    title: 'エンコードされたパラメータ名',
    text: '「{before}」は、{name}をエンコードした書き方です。',
    why: 'ツールは元の名前を探すため、読み取られないことがあります。',
  },
  'key-misspelt': {
    title: 'パラメータ名の書き間違い',
    text: '{code, select, equals {「{before}」では、{name}の後ろの「=」が抜けています。} semicolon {{name}の前が「&」ではなく「;」になっています。} other {「{before}」は{name}の書き間違いのようです。}}',
    why: '名前が違うと読み取られず、レポートに値が表示されません。',
  },
  'key-unknown': {
    title: 'GA4が読み取らないパラメータ',
    text: 'GA4が読み取らない名前のパラメータが{count, plural, other {#個}}あります（{name}）。',
    why: 'GA4が読み取る utm_ の名前は9種類だけです。自社のツールで使っている場合だけ残します。',
  },
  'duplicate-tag': {
    title: 'パラメータの重複',
    text: '{name}が{count, plural, other {#回}}書かれています（{values}）。',
    why: 'どれが有効になるかは、ツールによって異なります。',
  },
  'value-missing': {
    title: '値のないパラメータ',
    text: '{name}に値がありません。',
    why: '値のないパラメータからは何もわからず、リンクが長くなるだけです。',
  },
  'unescaped-ampersand': {
    title: '値の途中の「&」',
    text: '{name}の値は「{before}」で終わり、「&」の後ろの「{rest}」は別のパラメータになっています。「{after}」のつもりでしたか。',
    why: 'リンクの「&」はパラメータの区切りです。値に含める「&」は %26 と書かないと、レポートにはその手前までしか表示されません。',
  },
  'other-tool-tags': {
    title: '別のツールのパラメータ',
    text: '別のツール{platform, select, none {} other {（{platform}）}}のパラメータも{count, plural, other {#個}}付いています（{name}）。',
    why: 'キャンペーン名が2か所に書かれています。値が食い違うと、ツールごとに違う集計になります。',
  },
  'click-id': {
    title: 'クリックID',
    text: '{name}{platform, select, none {} other {（{platform}）}}は、すでに終わった1回のクリックのIDです。',
    why: 'クリックIDは、クリックのたびに媒体が付けます。古いIDが残ったリンクを配ると、計測が狂うことがあります。',
  },
  'personal-id': {
    title: '個人を識別するID',
    text: '{name}{platform, select, none {} other {（{platform}）}}は、特定の1人を識別するIDです。',
    why: 'このリンクを共有すると、クリックした全員が同じ人として扱われます。',
  },
  'token-encoded': {
    title: 'エンコードされた動的パラメータ',
    text: '{name}の「{token}」は、エンコードされた状態です。',
    why: '媒体が見つけられず、値に置き換わらないまま、レポートに表示されることがあります。',
  },
  'token-case': {
    title: '動的パラメータの大文字・小文字',
    text: '{name}の「{token}」は、媒体が決めた書き方と大文字・小文字が違います。',
    why: '多くの媒体では、決められた書き方でないと値に置き換わりません。',
  },
  'token-slugged': {
    title: '記号が変わった動的パラメータ',
    text: '{name}の「{token}」は、名前を整えるときに記号が変わったようです。',
    why: '媒体には知らない言葉になり、値に置き換わりません。',
  },
  'token-unbalanced': {
    title: '波かっこの過不足',
    text: '{name}の「{token}」は、波かっこの数が合っていません。',
    why: '媒体が動的パラメータと認識できず、そのままレポートに表示されます。',
  },
  'token-single-underscore': {
    title: 'アンダースコアが足りない動的パラメータ',
    text: '{name}の「{token}」は、前後にアンダースコアが2つずつ必要です。',
    why: 'TikTokで値に置き換わりません。Markdownを通すと、アンダースコアが1つ消えることがよくあります。',
  },
  'token-other-platform': {
    title: '別の媒体の動的パラメータ',
    text: '{name}の「{token}」は、選んだ媒体ではなく、{platforms}の動的パラメータです。',
    why: '選んだ媒体では値に置き換わらず、そのまま残ります。',
  },
  'token-nonexistent': {
    title: '存在しない動的パラメータ',
    text: '{name}の「{token}」は、ありそうな名前ですが、確認できた媒体の一覧にはありません。',
    why: '値に置き換わらず、そのまま残ります。たとえばGoogle 広告にはキャンペーン名の動的パラメータがないため、utm_idにキャンペーンのIDを入れます。',
  },
  'token-unknown': {
    title: '未確認の動的パラメータ',
    text: '{name}の「{token}」は動的パラメータのようですが、確認できた一覧にはありません。',
    why: '置き換える媒体がない場合は、そのままレポートに表示されます。',
  },
  'token-unfilled': {
    title: '置き換わらない動的パラメータ',
    text: '{sure, select, yes {このリンクの使い方では、{name}の「{token}」は値に置き換わりません。} other {{name}の「{token}」は、対応する媒体でだけ値に置き換わります。配信先を選ぶと確認できます。}}',
    why: '広告媒体やメール配信ツールが置き換えない場合は、そのままレポートに表示されます。',
  },
} as const;
