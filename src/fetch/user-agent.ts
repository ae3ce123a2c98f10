import { PetikError } from '../model/error.js';

const PRODUCT = /^[A-Za-z_-]+(?:\/[\w.+-]+)?$/;
const MAIL = /^[^\s()<>@,;:"]+@[\w.-]+$/;
const PAGE = /^https?:\/\/[^\s()<>"]+$/;

/** The user agent that tells a site who is asking and how to reach them: `petik/1.0 (+mailto:someone@example.org)`. @throws PetikError `bad-contact`, `bad-user-agent` */
export function userAgentOf(product: string, contact: string): string {
  if (!PRODUCT.test(product))
    throw new PetikError('bad-user-agent', `${JSON.stringify(product)} is no name for a robot: letters and hyphens, and a version after a slash`);
  if (PAGE.test(contact)) return `${product} (+${contact})`;
  if (MAIL.test(contact)) return `${product} (+mailto:${contact})`;
  throw new PetikError('bad-contact', `${JSON.stringify(contact)} is neither a mail address nor the address of a web page`);
}
