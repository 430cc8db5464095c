/**
 * Times several ways of doing one job on the same inputs. They take turns in every round, so that whatever else the
 * machine does hits them alike; what counts is the median of the rounds. The slices are shorter than those that a busy
 * system gives to its programs, so most rounds are not interrupted.
 *
 * @template In, Out
 * @param {readonly { name: string, run: (input: In) => Out }[]} contenders
 * @param {readonly In[]} inputs
 * @param {(name: string, input: In, result: Out) => void} check sees every result
 * @param {{ rounds?: number, warmUp?: number, sliceMs?: number }} [options]
 * @returns {Map<string, number>} nanoseconds for one input
 */
export function measure(contenders, inputs, check, { rounds = 201, warmUp = 20, sliceMs = 1 } = {}) {
  /** @type {Map<string, number[]>} */
  const times = new Map(contenders.map(({ name }) => [name, []]));
  const repeats = new Map(
    contenders.map((contender) => [contender.name, repeatsFor(contender.run, inputs, sliceMs)]),
  );
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round + warmUp) % contenders.length];
      if (!contender) continue;
      const count = repeats.get(contender.name) ?? 1;
      const { ns, results } = time(contender.run, inputs, count);
      for (const [index, result] of results.entries()) {
        check(contender.name, /** @type {In} */ (inputs[index % inputs.length]), result);
      }
      if (round >= 0) times.get(contender.name)?.push(ns);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/**
 * @template In, Out
 * @param {(input: In) => Out} run @param {readonly In[]} inputs @param {number} count
 */
function time(run, inputs, count) {
  // All results are kept until the clock stands still: nothing can be left out as unused.
  /** @type {Out[]} */
  const results = new Array(inputs.length * count);
  let at = 0;
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < count; repeat += 1) {
    for (const input of inputs) {
      results[at] = run(input);
      at += 1;
    }
  }
  return { ns: Number(process.hrtime.bigint() - start) / at, results };
}

/**
 * @template In
 * @param {(input: In) => unknown} run @param {readonly In[]} inputs @param {number} sliceMs
 */
function repeatsFor(run, inputs, sliceMs) {
  time(run, inputs, 20);
  const { ns } = time(run, inputs, 5);
  return Math.max(1, Math.round((sliceMs * 1e6) / (ns * inputs.length)));
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
