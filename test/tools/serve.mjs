// Builds the add-in and the workbench and serves them over https on one host name, as office.js demands.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../..", import.meta.url));
const makeConfig = require(join(root, "webpack.config.js"));

/**
 * Starts the server and resolves once both bundles are built. Certificates are self-signed and made on this machine by
 * webpack-dev-server; a certificate the machine trusts (from office-addin-dev-certs, for sideloading) is used if there.
 * Watched, it builds again whenever a file changes; tests want one build and no more.
 */
export async function serve({ port, mode = "production", quiet = false, isWatched = true }) {
  const configs = makeConfig({ workbench: true }, { mode });
  if (quiet)
    for (const config of configs) Object.assign(config, { infrastructureLogging: { level: "none" }, stats: "none" });
  if (!isWatched) for (const config of configs) config.watchOptions = { ignored: /./ };
  const compiler = webpack(configs);
  const server = new WebpackDevServer(
    {
      port,
      host: "127.0.0.1", // "localhost" may stand for two addresses, and the second is then taken by the first
      server: { type: "https", options: trustedCertificate() },
      hot: false,
      liveReload: false,
      client: false,
      headers: { "Cache-Control": "no-store" },
      static: [
        { directory: join(root, "node_modules/@microsoft/office-js/dist"), publicPath: "/officejs", watch: false },
        { directory: join(root, "assets/samples"), publicPath: "/samples", watch: false },
      ],
      setupExitSignals: true,
    },
    compiler,
  );
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  await server.start();
  await built;
  return { port: server.server.address().port, stop: () => server.stop() };
}

function trustedCertificate() {
  const folder = join(process.env.HOME ?? "", ".office-addin-dev-certs");
  try {
    const { readFileSync } = require("node:fs");
    return {
      ca: readFileSync(join(folder, "ca.crt")),
      key: readFileSync(join(folder, "localhost.key")),
      cert: readFileSync(join(folder, "localhost.crt")),
    };
  } catch {
    return undefined; // not installed: the self-signed one it is
  }
}
