import { Link } from '@tanstack/react-router';

/** A link to another page of the register; with a button's look: `className={buttonClass('primary')}`. */
export { Link };
