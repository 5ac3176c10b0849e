/** Properties are tried on other examples with every run, but where a run decides whether a change is taken. */
if (process.env.CI) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_240_731 });
}
