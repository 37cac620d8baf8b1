export { type Access } from './access.ts';
export { buildApp, type AppOptions } from './app.ts';
export { pageHeaders } from './security-headers.ts';
export { type App } from './zod-app.ts';
