import { EngineClient } from './engine-client';

/** The client of this window; it takes every port that the preload hands on. */
export function connectEngine(): EngineClient {
  const client = new EngineClient();
  window.addEventListener('message', (event: MessageEvent) => {
    const [port] = event.ports;
    if (event.source === window && event.data === 'engine-port' && port) client.connect(port);
  });
  window.desktop.connectEngine();
  return client;
}
