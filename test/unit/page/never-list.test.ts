import { describe, expect, it } from 'vitest';
import { isNeverRead } from '../../../src/page/never-list.ts';

describe('a private network is never read', () => {
  it.each([
    ['10.0.0.1'],
    ['172.16.0.1'],
    ['172.31.255.255'],
    ['192.168.1.1'],
    ['169.254.10.10'],
    ['100.64.0.1'],
    ['0.0.0.0'],
    ['[fd12:3456:789a::1]'],
    ['[fc00::1]'],
    ['[fe80::1]'],
    ['[febf::1]'],
    ['[fec0::1]'],
    ['[::]'],
    ['[::ffff:c0a8:101]'],
    ['[::ffff:a00:1]'],
    ['router'],
    ['printer.local'],
    ['printer.local.'],
    ['wiki.corp'],
    ['nas.home.arpa'],
    ['build.internal'],
    [''],
  ])('%s', (host) => {
    expect(isNeverRead(host)).toBe(true);
  });
});

describe('this machine may be read: previews and the demo live there', () => {
  it.each([['localhost'], ['news.localhost'], ['127.0.0.1'], ['127.8.9.10'], ['[::1]'], ['[::ffff:7f00:1]']])(
    '%s',
    (host) => {
      expect(isNeverRead(host)).toBe(false);
    },
  );
});

describe('an address in public may be read', () => {
  it.each([
    ['8.8.8.8'],
    ['172.32.0.1'],
    ['172.15.0.1'],
    ['192.169.0.1'],
    ['100.128.0.1'],
    ['[2001:db8::1]'],
    ['[::ffff:808:808]'],
  ])('%s', (host) => {
    expect(isNeverRead(host)).toBe(false);
  });
});

describe('mail, money, health and authorities are never read', () => {
  it.each([
    ['mail.google.com'],
    ['MAIL.google.com'],
    ['mail.example.org'],
    ['webmail.university.example'],
    ['e.mail.ru'],
    ['outlook.office.com'],
    ['www.paypal.com'],
    ['secure.chase.com'],
    ['online.sberbank.ru'],
    ['www.some-bank.example'],
    ['lloydsbank.co.uk'],
    ['my.savings.bank'],
    ['onlinebanking.example.com'],
    ['e-banking.example.com'],
    ['mychart.hospital.example'],
    ['patient-portal.clinic.example'],
    ['www.gosuslugi.ru'],
    ['accounts.example.com'],
    ['login.example.com'],
    ['web.telegram.org'],
  ])('%s', (host) => {
    expect(isNeverRead(host)).toBe(true);
  });
});

describe('news stays readable, however near its name comes', () => {
  it.each([
    ['www.bankier.pl'],
    ['thebanker.com'],
    ['www.americanbanker.com'],
    ['burbankleader.com'],
    ['www.dailymail.co.uk'],
    ['themailonline.example'],
    ['web.de'],
    ['mail.ru'],
    ['news.mail.ru'],
    ['health.usnews.com'],
    ['www.bbc.co.uk'],
    ['asiaplustj.info'],
    ['id.example'],
    ['pay.example'],
    ['localnews.example'],
  ])('%s', (host) => {
    expect(isNeverRead(host)).toBe(false);
  });
});
