export { buildApp, type App, type AppOptions } from './app.ts';
export { type Access } from './access.ts';
export { pageHeaders } from './security-headers.ts';
