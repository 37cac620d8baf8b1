import { runServer } from '@hengji/server';
import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'serve',
  summary: '启动服务，按 Ctrl-C 停止（设置见 docs/operations.md）',
  takesFiles: false,
  options: {},

  run: (_called, terminal) => runServer(process.env, text => terminal.print(text)),
});
