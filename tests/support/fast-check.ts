import fc from 'fast-check';

// Laws are tried on many inputs; CI sets PROPERTY_RUNS higher still. No time limit: a slow machine is not a bug.
// `npm test` sets a seed, so that a commit passes or fails whoever runs it; elsewhere every run tries other inputs.
const seed = process.env.PROPERTY_SEED;
fc.configureGlobal({
  numRuns: Number(process.env.PROPERTY_RUNS ?? 1_000),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
