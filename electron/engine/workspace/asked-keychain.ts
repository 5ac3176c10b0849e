import type { Keychain } from './keychain';

interface ParentPort {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (message: { data: unknown }) => void) => unknown;
}

/** The keychain of the operating system, which only the main process can ask. */
export function askedKeychain(port: ParentPort): Keychain {
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  port.on('message', ({ data }) => {
    if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'keychain') return;
    const { id, result } = data as { id?: unknown; result?: unknown };
    if (typeof id !== 'number') return;
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  const ask = (action: 'find' | 'keep' | 'forget', workspace: string, key?: string): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      port.postMessage({ type: 'keychain', id: last, action, workspace, ...(key !== undefined && { key }) });
    });
  const find = async (workspace: string): Promise<Buffer | null> => {
    const found = await ask('find', workspace);
    return typeof found === 'string' ? Buffer.from(found, 'base64') : null;
  };
  return {
    isAvailable: true,
    find,
    has: async (workspace) => (await find(workspace)) !== null,
    keep: async (workspace, key) => (await ask('keep', workspace, key.toString('base64'))) === true,
    forget: async (workspace) => {
      await ask('forget', workspace);
    },
  };
}
