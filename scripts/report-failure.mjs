/** Runs a script's work; what it throws becomes one message and a non-zero exit. */
export async function reportFailure(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
