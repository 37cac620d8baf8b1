import { Outlet } from '@tanstack/react-router';
import { TopBar } from './TopBar.tsx';

/** What every screen behind the sign-in shares. */
export function Frame() {
  return (
    <>
      <TopBar />
      <Outlet />
    </>
  );
}
