import { Refusal } from '@hengji/model';
import { EvaluationKey, EvaluationQuery, type Session } from '@hengji/wire';
import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserHistory, createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, notFound, Outlet, redirect, type RouterHistory,
} from '@tanstack/react-router';
import { session } from './api/session.ts';
import { NotFound, RouteFailure } from './parts/Failure.tsx';
import { asCheckSearch } from './screens/check/check-search.ts';

type Context = { readonly client: QueryClient };

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound, errorComponent: RouteFailure });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string | undefined } => ({ next: isOwnAddress(next) ? next : undefined }), // left out, it would pass unchecked
  component: lazyRouteComponent(() => import('./screens/sign-in/SignInScreen.tsx'), 'SignInScreen'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  beforeLoad: async ({ context, location }) => { await getSession(context.client, location.href); },
  component: lazyRouteComponent(() => import('./screens/change-password/ChangePasswordScreen.tsx'), 'ChangePasswordScreen'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context, location }) => {
    const { region } = await getSession(context.client, location.href);
    throw redirect({ to: '/r/$region', params: { region: region.code } });
  },
});

/** Everything of one region lies below its code, so that a link says whose record it opens. */
const region = createRoute({
  getParentRoute: () => root,
  path: '/r/$region',
  beforeLoad: async ({ context, location, params }) => {
    const { mustChangePassword, region: own } = await getSession(context.client, location.href);
    if (mustChangePassword) throw redirect({ to: '/password' });
    if (params.region !== own.code) throw notFound(); // another region's link, opened by one of ours
  },
  component: lazyRouteComponent(() => import('./parts/bar/Frame.tsx'), 'Frame'),
});

const desk = createRoute({
  getParentRoute: () => region,
  path: '/',
  validateSearch: ({ year }: Record<string, unknown>): { year?: number | undefined } => ({ year: isYear(year) ? year : undefined }),
  component: lazyRouteComponent(() => import('./screens/desk/DeskScreen.tsx'), 'DeskScreen'),
});

const evaluation = createRoute({
  getParentRoute: () => region,
  path: '/evaluations/$id',
  beforeLoad: ({ params }) => { if (!EvaluationKey.safeParse({ evaluation: params.id }).success) throw notFound(); }, // a link cut short
  component: lazyRouteComponent(() => import('./screens/evaluation/EvaluationScreen.tsx'), 'EvaluationScreen'),
});

const journal = createRoute({
  getParentRoute: () => region,
  path: '/journal',
  component: lazyRouteComponent(() => import('./screens/journal/JournalScreen.tsx'), 'JournalScreen'),
});

/** What anyone may open: no session is asked for on the way. */
const open = createRoute({ getParentRoute: () => root, id: 'open', component: lazyRouteComponent(() => import('./parts/bar/PublicFrame.tsx'), 'PublicFrame') });

const check = createRoute({
  getParentRoute: () => open,
  path: '/check/{-$check}', // without a name nothing has been handed in yet
  validateSearch: asCheckSearch,
  component: lazyRouteComponent(() => import('./screens/check/CheckScreen.tsx'), 'CheckScreen'),
});

const rules = createRoute({
  getParentRoute: () => open,
  path: '/rules',
  validateSearch: ({ find }: Record<string, unknown>): { find?: string | undefined } => ({ find: typeof find === 'string' && find !== '' ? find : undefined }),
  component: lazyRouteComponent(() => import('./screens/rules/RulesScreen.tsx'), 'RulesScreen'),
});

const routeTree = root.addChildren([home, signIn, password, open.addChildren([check, rules]), region.addChildren([desk, evaluation, journal])]);

export function makeRouter(client: QueryClient, history: RouterHistory = createBrowserHistory()) {
  return createRouter({ routeTree, history, context: { client }, defaultPreload: 'intent', defaultErrorComponent: RouteFailure, defaultNotFoundComponent: NotFound });
}

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- how the library learns our routes: only an interface merges
  interface Register { router: ReturnType<typeof makeRouter> }
}

async function getSession(client: QueryClient, next: string): Promise<Session> {
  try {
    return await client.fetchQuery(session);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-signed-in') throw redirect({ to: '/sign-in', search: next === '/' ? {} : { next } });
    throw error;
  }
}

/** A year that there can be forms of: any other in an address counts as none. */
function isYear(year: unknown): year is number {
  return typeof year === 'number' && EvaluationQuery.shape.year.safeParse(year).success;
}

/** A path on this very site; `//elsewhere` would be another. */
function isOwnAddress(next: unknown): next is string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next);
}
