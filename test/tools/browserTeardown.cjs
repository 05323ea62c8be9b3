module.exports = async () => {
  const { server, browser } = globalThis.__workbench ?? {};
  await browser?.close();
  await server?.stop();
};
