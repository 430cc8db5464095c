/** A failure that a person can act on: it is printed as a sentence, without a stack. */
export class Failure extends Error {}

/**
 * Runs a script's body; a failure ends it with its sentence and exit code 1.
 *
 * @param {() => Promise<number | void>} body gives the exit code, or nothing while the script goes on
 */
export async function main(body) {
  try {
    const code = await body();
    if (typeof code === 'number') process.exit(code);
  } catch (error) {
    const message =
      error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error);
    process.stderr.write(`\n${message}\n`);
    process.exit(1);
  }
}
