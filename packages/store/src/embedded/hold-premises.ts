import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@hengji/model';
import type { Premises } from './premises.ts';

/**
 * One node a home: two would stop each other's server. The hold is a listening socket, which ends with its process even by
 * kill -9, where the pid in a lock file may by then be somebody else's.
 */
export async function holdPremises(premises: Premises): Promise<() => void> {
  const address = addressOf(premises);
  for (let attempt = 1; ; attempt++) {
    const server = createServer(socket => socket.destroy());
    try {
      server.listen(address);
      await once(server, 'listening');
      server.unref();
      return () => server.close();
    } catch (cause) {
      if (attempt > 20) throw new Refusal('home-in-use', `另一个衡绩正在使用 ${premises.folder}。请先停掉它，或用 HENGJI_HOME 换一个文件夹。`, { cause });
      if (process.platform === 'darwin' && !await answers(address)) rmSync(address, { force: true }); // a socket file outlives its process; untried
      else await sleep(50); // a node that was just killed may not be buried yet
    }
  }
}

/** On Linux a name in the abstract namespace, on Windows a pipe: no file is left behind. */
function addressOf({ folder, socketFolder }: Premises): string {
  const name = `hengji-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(socketFolder, 'held');
}

async function answers(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
