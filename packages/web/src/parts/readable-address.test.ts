import { expect, it } from 'vitest';
import { readableAddress } from './readable-address.ts';

it('shows the letters of an address, and leaves what would mislead or is no text as it is', () => {
  expect(readableAddress('https://news.example/%D8%AE%D8%A8%D8%B1?q=%D8%A3')).toBe('https://news.example/خبر?q=أ');
  for (const address of ['https://news.example/%E2%80%AEgpj.exe', 'https://news.example/a%20b', 'https://news.example/a%2Fb', 'https://news.example/%C7%E1', 'https://news.example/100%']) {
    expect(readableAddress(address)).toBe(address);
  }
});
