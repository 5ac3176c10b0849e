import { reportFault } from './engine/report-fault';
import { askedKeychain } from './engine/workspace/asked-keychain';
import { noKeychain } from './engine/workspace/keychain';
import { servePort } from './engine/serve-port';
import { toFailure } from './engine/to-failure';
import { answeringFor } from './engine/workspace/serve-workspace';
import { WorkspaceHost } from './engine/workspace/workspace-host';

/**
 * Entry of the utility process: takes up the workspace of the folder that `--workspace FOLDER` names, serves every port
 * it is sent, and saves and ends when it is told to close.
 */
const valueOf = (option: string): string | undefined => process.argv[process.argv.indexOf(option, 2) + 1];
const home = process.argv.includes('--workspace') ? valueOf('--workspace') : undefined;
if (home === undefined) throw new Error('--workspace FOLDER is missing');
const keychain = process.argv.includes('--keychain') ? askedKeychain(process.parentPort) : noKeychain;
const started = WorkspaceHost.start({
  home,
  app: valueOf('--app') ?? '',
  keychain,
  onGivenUp: () => process.exit(70),
});

started.catch((error: unknown) => {
  reportFault(error);
  // Who started this process says why, and ends it.
  process.parentPort.postMessage({ type: 'cannot-start', failure: toFailure(error) });
  setTimeout(() => process.exit(69), 5000);
});

process.on('uncaughtException', (error) => {
  reportFault(error);
  process.exit(1);
});

process.parentPort.on('message', ({ data, ports: [port] }) => {
  const { type } = data as { type?: unknown };
  if (type === 'close') {
    void started
      .then((host) => host.close())
      .catch(reportFault)
      .finally(() => process.exit(0));
    return;
  }
  if (type !== 'connect' || !port) return;
  void started.then(
    (host) => {
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
          onClose: (listener) => {
            port.on('close', listener);
          },
        },
        answeringFor(host),
      );
      port.start();
    },
    () => undefined,
  );
});
