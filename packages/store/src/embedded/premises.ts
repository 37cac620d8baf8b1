import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '@hengji/model';
import { withFileRefusals } from './file-refusal.ts';
import { giveTo, mayWriteIn, type ServerUser } from './server-user.ts';

const LONGEST_SOCKET_FOLDER = 90; // bytes; the kernel takes 107 with the file's name

/** Where everything of one server lies. */
export type Premises = {
  readonly folder: string; // of the cluster, its password and, when need be, its programs
  readonly data: string;
  readonly passwordFile: string;
  readonly socketFolder: string;
  readonly log: string;
};

/** What `<home>/where` says when not everything lies in the home itself. */
type Where = { readonly home: string; readonly folder: string; readonly socketFolder: string };

/**
 * Inside the home when the server's user can work there. Root's homes are often closed to `nobody`: then in /var/lib/hengji.
 * `where` is the truth from then on, so that a home whose rights change later does not begin again with an empty database.
 */
export function takePremises(home: string, user: ServerUser): Premises {
  return withFileRefusals(home, () => {
    mkdirSync(home, { recursive: true });
    const place = realpathSync(home);
    const known = readWhere(place);
    const folder = known?.folder ?? chooseFolder(place, user);
    const socketFolder = known?.socketFolder ?? chooseSocketFolder(place, folder, user);
    if (known === undefined && !socketFolder.startsWith(place)) writeFileSync(join(place, 'where'), JSON.stringify({ home: place, folder, socketFolder } satisfies Where, null, 2));
    for (const own of [folder, socketFolder]) makeOwnFolder(own, user);
    return { folder, socketFolder, data: join(folder, 'data'), passwordFile: join(folder, 'password'), log: join(place, 'postgres.log') };
  });
}

/** Everything of it, wherever it lies. For homes that were made to be thrown away. */
export function removeHome(home: string): void {
  const where = existsSync(home) ? readWhere(realpathSync(home)) : undefined;
  for (const folder of [where?.folder, where?.socketFolder, home]) if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** A home that was moved takes its cluster along; one that was copied, while the first still stands, gets a cluster of its own. */
function readWhere(home: string): Where | undefined {
  const file = join(home, 'where');
  if (!existsSync(file)) return undefined;
  const where = JSON.parse(readFileSync(file, 'utf8')) as Where; // we wrote it
  const isCopy = where.home !== home && existsSync(join(where.home, 'where'));
  if (isCopy) return undefined;
  return where.home === home || !where.folder.startsWith(where.home) ? where : undefined;
}

function chooseFolder(home: string, user: ServerUser): string {
  const inside = join(home, 'postgres');
  makeOwnFolder(inside, user);
  return existsSync(join(inside, 'data')) || mayWriteIn(user, inside) ? inside : freeName(join('/var/lib/hengji', digestOf(home)));
}

/** What an earlier home at the same path left there is somebody's data: it stays, and we take the next name. */
function freeName(path: string): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : `${path}-${n}`;
    if (!existsSync(candidate)) return candidate;
  }
}

function chooseSocketFolder(home: string, folder: string, user: ServerUser): string {
  const inside = join(folder, 'socket');
  if (folder.startsWith(home) && Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER) return inside;
  const name = folder.startsWith(home) ? digestOf(home) : basename(folder);
  if ('uid' in user) return join('/run/hengji', name);
  const own = [join(homedir(), '.hengji'), join(tmpdir(), `hengji-${process.getuid?.() ?? 'user'}`)].map(base => join(base, name));
  const short = own.find(path => Buffer.byteLength(path) <= LONGEST_SOCKET_FOLDER && mayMake(path));
  if (short === undefined) throw new Refusal('home-not-writable', `数据文件夹的路径太长，又找不到可用的短路径放套接字：${home}。请用 HENGJI_HOME 换一个短一些的文件夹。`);
  return short;
}

function mayMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

/** Closed to everybody else. In /tmp another user may have made the folder first: such a one is refused. */
function makeOwnFolder(folder: string, user: ServerUser): void {
  const above = mkdirSync(dirname(folder), { recursive: true });
  if (above !== undefined) chmodSync(dirname(folder), 0o755); // whatever the umask: the server's user must pass through
  mkdirSync(folder, { recursive: true });
  const { uid } = lstatSync(folder);
  const isOurs = process.getuid === undefined || uid === process.getuid() || ('uid' in user && uid === user.uid);
  if (!isOurs || !lstatSync(folder).isDirectory()) throw new Refusal('home-not-writable', `${folder} 属于别的用户。请换一个文件夹（HENGJI_HOME）。`);
  giveTo(user, folder);
  chmodSync(folder, 0o700);
}

function digestOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
