import { everyPageIsAccessible } from './accessible-pages.ts';

everyPageIsAccessible(['en', 'fr']);
