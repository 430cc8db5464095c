import fc from 'fast-check';

// Laws are tried on many inputs; CI sets PROPERTY_RUNS higher still. No time limit: a slow machine is not a bug.
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 1_000) });
