import { mkdirSync } from 'node:fs';
import { EngineService } from './engine/engine-service';
import { servePort } from './engine/serve-port';

/** Entry of the utility process: opens the workspace that `--workspace FOLDER` names and serves every port it is sent. */
const folder = process.argv[process.argv.indexOf('--workspace') + 1];
if (folder === undefined) throw new Error('--workspace FOLDER is missing');
mkdirSync(folder, { recursive: true });
const service = EngineService.open(folder);

process.parentPort.on('message', ({ data, ports: [port] }) => {
  if ((data as { type?: unknown }).type !== 'connect' || !port) return;
  void service.then((opened) => {
    servePort(
      {
        post: (message) => {
          port.postMessage(message);
        },
        onMessage: (listener) => {
          port.on('message', (event) => {
            listener(event.data);
          });
        },
      },
      opened,
    );
    port.start();
  });
});
