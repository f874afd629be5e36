import { everyPageIsAccessible } from './accessible-pages.ts';

everyPageIsAccessible(['ar']);
