import { createRootRoute } from '@tanstack/react-router';
import { PageFrame } from './page-frame.tsx';

/** Every page stands in the same frame. */
export const rootRoute = createRootRoute({ component: PageFrame });
