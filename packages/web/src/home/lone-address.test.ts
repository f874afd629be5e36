import { expect, it } from 'vitest';
import { loneAddress } from './lone-address.ts';

it('takes a pasted text for an address only where it is one and nothing else', () => {
  expect(loneAddress(' https://news.example/خبر?id=7\n')).toBe('https://news.example/خبر?id=7');
  for (const text of ['', 'خبر من https://news.example/', 'https://a.example/ https://b.example/', 'ftp://news.example/', 'news.example', 'https://']) expect(loneAddress(text)).toBeNull();
});
