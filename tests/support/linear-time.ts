/** Pieces that, repeated, have brought readers of links to their knees: signs, tags, tokens, codes, spaces. */
export const HOSTILE_UNITS = [
  ...'? & % { < > } ] # = + ! / \\ : @ - _ $ . , ) | *'.split(' '),
  ...'utm_source& utm_source=x& utm_source=x? &utm_source= utm_ UTM_Source=x& %75tm_source=x& /utm_source=x'.split(
    ' ',
  ),
  ...'utm_souce=x& utm_foo=1& utm-source=1& gclid=1& ref=1& a=b& utm_term=%8Ft&'.split(' '),
  ...'{{ }} {} {{}} {a {a: {keyword: {ifmobile:{ ${ {{a.${ {% {lpurl+ {{campaign.name}} [ [: [* [A *| *|A'.split(
    ' ',
  ),
  ...'__ __X -- --X $x %% %%x %%jobid %%jobid%% %e <%= !!! =3D 3D'.split(' '),
  ...'" \' 「 」 “ <" ). 。 」。 &amp; &amp &#38; &amp;amp; ？ ＆ ＝ ＃ ？＆'.split(' '),
  ...'https:// https: ｈｔｔｐｓ：／／ // javascript: a. 例え. xn-- [::1] 1.'.split(' '),
  ...'%E6%98%A5 %E6 %C3%28 %8F %25 %2525 %zz 春 🌸 \ud800 a'.split(' '),
  ...[
    '=\n',
    '=\r\n',
    '\n',
    '\r',
    ' ',
    '\t',
    '\u3000',
    '\u200b',
    '\u0085',
    '\ufeff',
    '\u0000',
    ' \n',
    'a ',
    'a\n',
  ],
  ...['{keyword:a b', 'http://a ', 'https://e.com ', 'https://e.com\n', 'e.com '],
];
/** Sizes of text, and the time below which a clock says nothing: there, a garbage collection weighs more than the work. */
const SMALL = { sizes: [16_000, 64_000], floor: 5 };
export const LARGE = { sizes: [250_000, 1_000_000], floor: 20 };
const TRIES = 8;

const repeated = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

/** Time of this process alone: what else the machine does must not count. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times more time a text four times as long takes, where that is more than six; else null. */
export function breach(
  run: (text: string) => unknown,
  unit: string,
  { sizes, floor } = SMALL,
): number | null {
  // Only a pattern that has run before is compiled as it will be for the rest of the day.
  for (let warm = 0; warm < 3; warm++) run(repeated(unit, 1_000));
  const [short = '', long = ''] = sizes.map((size) => repeated(unit, size));
  let least = Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  // Another try only where the first looks wrong: other work can slow a run down, nothing speeds it up.
  for (let tries = 0; tries < TRIES; tries++) {
    most = Math.min(
      most,
      milliseconds(() => run(long)),
    );
    if (most <= 6 * floor) return null;
    least = Math.min(
      least,
      milliseconds(() => run(short)),
    );
    if (most <= 6 * least) return null;
  }
  return most / Math.max(least, floor);
}
