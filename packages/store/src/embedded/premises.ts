import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { Refusal } from '@hengji/model';
import { withFileRefusals } from './file-refusal.ts';
import { giveTo, mayWriteIn, type ServerUser } from './server-user.ts';

const LONGEST_SOCKET_FOLDER = 90; // bytes

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
export function takePremises(given: string, user: ServerUser): Premises {
  return withFileRefusals(given, () => {
    mkdirSync(given, { recursive: true });
    const home = realpathSync(given);
    const known = readWhere(home);
    const folder = known?.folder ?? chooseFolder(home, user);
    const socketFolder = known?.socketFolder ?? chooseSocketFolder(home, folder, user);
    if (!isInside(home, socketFolder)) writeWhere({ home, folder, socketFolder });
    for (const own of [folder, socketFolder]) makeOwnFolder(own, user);
    return { folder, socketFolder, data: join(folder, 'data'), passwordFile: join(folder, 'password'), log: join(home, 'postgres.log') };
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
  if (where.home === home) return where;
  const isCopy = existsSync(join(where.home, 'where'));
  return isCopy || isInside(where.home, where.folder) ? undefined : where;
}

function writeWhere(where: Where): void {
  const file = join(where.home, 'where');
  writeFileSync(`${file}.new`, JSON.stringify(where, null, 2)); // beside and renamed: a kill in the middle leaves the old one
  renameSync(`${file}.new`, file);
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

/** The kernel takes 107 bytes for a socket's path, so a home far down has its socket elsewhere, in a short folder of the same user. */
function chooseSocketFolder(home: string, folder: string, user: ServerUser): string {
  const inside = join(folder, 'socket');
  const isWithin = isInside(home, folder);
  if (isWithin && isShort(inside)) return inside;
  const name = isWithin ? digestOf(home) : basename(folder);
  if ('uid' in user) return join('/run/hengji', name);
  const short = [join(homedir(), '.hengji', name), join(tmpdir(), `hengji-${process.getuid?.() ?? 'user'}-${name}`)].find(path => isShort(path) && mayMake(path));
  if (short === undefined) throw new Refusal('home-not-writable', `${home} 的路径太长，又没有可用的短文件夹放数据库的套接字。请用 HENGJI_HOME 换一个路径短一些的文件夹。`);
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

/** Closed to everybody else. Where all may write, another user can have made the folder first: such a one is refused. */
function makeOwnFolder(folder: string, user: ServerUser): void {
  const made = mkdirSync(dirname(folder), { recursive: true });
  if (made !== undefined) chmodSync(dirname(folder), 0o755); // whatever the umask: the server's user must pass through
  mkdirSync(folder, { recursive: true });
  const found = lstatSync(folder);
  const isOurs = process.getuid === undefined || found.uid === process.getuid() || ('uid' in user && found.uid === user.uid);
  if (!isOurs || !found.isDirectory()) throw new Refusal('home-not-writable', `${folder} 属于别的用户。请用原来的用户启动，或用 HENGJI_HOME 换一个文件夹。`);
  giveTo(user, folder);
  chmodSync(folder, 0o700);
}

function isInside(home: string, folder: string): boolean {
  return folder.startsWith(home + sep);
}

function isShort(socketFolder: string): boolean {
  return Buffer.byteLength(socketFolder) <= LONGEST_SOCKET_FOLDER;
}

function digestOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
