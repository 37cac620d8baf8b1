export { readOptions, type ServerOptions } from './options.ts';
export { runServer } from './run-server.ts';
export { startServer, type RunningServer } from './start-server.ts';
