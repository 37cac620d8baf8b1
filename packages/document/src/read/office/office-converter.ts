import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal } from '@hengji/model';
import { damaged } from '../archive.ts';
import { beyond, type Limits } from '../limits.ts';

/** A document of old Word or RTF as the .docx that an installed LibreOffice makes of it, in a folder and with a profile that are thrown away. */
export async function convertToDocx(bytes: Uint8Array, extension: 'doc' | 'rtf' | 'odt', name: string, limits: Limits): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'hengji-office-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, `source.${extension}`), bytes);
    await runOffice(folder, extension, name, limits);
    return await readFile(join(folder, 'source.docx')).catch((cause: unknown) => {
      throw damaged(name, cause); // LibreOffice ends well even when it could not open the file
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** No macro, no link and no page of the net is followed; the proxy that leads nowhere holds what a setting does not know of. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['org.openoffice.Inet/Settings', 'ooInetProxyType', '2'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
].map(([path, property, value]) => `<item oor:path="/${path}"><prop oor:name="${property}" oor:op="fuse"><value>${value}</value></prop></item>`).join('')}</oor:items>`;

/** Through a guard, which ends it when time is up, and when this thread or the whole process is ended before. */
async function runOffice(folder: string, extension: string, name: string, limits: Limits): Promise<void> {
  const args = ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--convert-to', 'docx', '--outdir', folder, join(folder, `source.${extension}`)];
  const env = { ...process.env, HOME: folder, http_proxy: NOWHERE, https_proxy: NOWHERE };
  const guard = spawn(process.execPath, [GUARD, folder, ...args], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], env }); // Ctrl-C must not end the guard first
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    guard.stdin.end();
  }, 1000 * limits.officeSeconds);
  const [code] = await once(guard, 'close').finally(() => clearTimeout(timer));
  if (isLate) throw beyond(limits, 'officeSeconds', name);
  if (code === NO_PROGRAM) throw needsOffice(name, extension);
  if (code !== 0) throw new Error(`the guard of LibreOffice ended with ${code}`);
}

const GUARD = fileURLToPath(new URL('office-guard.ts', import.meta.url));
const NO_PROGRAM = 127;
const NOWHERE = 'http://127.0.0.1:9';

const SAYINGS: Readonly<Record<string, string>> = { doc: '旧版 Word 文档（.doc）', rtf: 'RTF 文档', odt: 'OpenDocument 文档（.odt）' };

function needsOffice(name: string, extension: string): Refusal {
  return new Refusal('format-needs-office', `“${name}”是${SAYINGS[extension]}，本机没有装 LibreOffice，不能读。请用 Word 打开，另存为 .docx 再交。`);
}
