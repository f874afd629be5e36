import { plainText, type PageElement } from './page-node.ts';

/** Words in class or id that name furniture. A block with such a name may be the article all the same (`category-social`). */
const FURNITURE =
  /(^|[\s_-])(share|sharing|shares|sharedaddy|social|addtoany|breadcrumbs?|related|recommended|read-?also|also-read|more-?news|newsletter|subscribe|cookies?|comments?|respond|pagination|pager|ads?|advert|advertisement|sponsored|promo|print|tags)([\s_-]|$)/i;

/** What HTML itself calls navigation, an aside, a footer or a form. Old pages stand in one large form as a whole. */
const NAVIGATION = 'nav, aside, footer, form, button, dialog, [role="navigation"], [role="contentinfo"], [role="search"]';

/** Longer than this, or than half the page, and it is no furniture. */
const LONGEST_FURNITURE = 1500;

/** Takes out navigation, share lines, related articles, comments, advertisements and what is hidden. */
export function removeFurniture(body: PageElement): void {
  for (const hidden of body.querySelectorAll('[hidden], [aria-hidden="true"]')) hidden.remove();
  const longest = plainText(body).length / 2;
  for (const element of body.querySelectorAll(NAVIGATION)) if (plainText(element).length <= longest) element.remove();
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (isNamedFurniture(element) && plainText(element).length <= Math.min(LONGEST_FURNITURE, longest)) element.remove();
  }
}

function isNamedFurniture(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return FURNITURE.test(names) && !/^(BODY|MAIN|ARTICLE|H1)$/.test(element.nodeName);
}
