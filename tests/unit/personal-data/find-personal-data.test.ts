import { expect, test } from 'vitest';
import { findPersonalData } from '../../../utils/domain/personal-data/find-personal-data.ts';

const kindsIn = (text: string, language = 'fr'): string[] =>
  findPersonalData(text, { language }).map(({ kind }) => kind);
const found = (text: string, language = 'fr'): string[] =>
  findPersonalData(text, { language }).map(({ start, end }) => text.slice(start, end));

test.each([
  ['mailto:jean@example.org'],
  ['e-mail:jean.dupont@mail.example.co.uk!'],
  ['«jean@example.org»'],
  ['(jean@example.org)'],
  ['jean_dupont+x@sub-domain.example.org,'],
  ['jean@example.museum'],
  ['Jean <jean@example.org>'],
  ['https://x.example/?email=jean%40example.org&b=1'],
  ['https://x.example/?u=https%3A%2F%2Fy.example%2F%3Fm%3Djean%2540example.org'],
  ['o’connor@example.org'],
  ['дмитрий@пример.рф'],
  ['x@xn--bcher-kva.example'],
  ['jean[at]example.org'],
  ['jean (arobase) example (point) org'],
  ['jean arobase example point fr'],
  ['jean at example dot com'],
  ['JEAN@EXAMPLE.ORG'],
  ['1jean2@example.org'],
  ['«\u00a0jean@example.org\u00a0»'],
  ['jean {at} exemple.fr'],
  ['jean chez exemple point fr'],
  ["'jean@example.com'"],
])('e-mail addresses: %j', text => {
  expect(kindsIn(text)).toEqual(['email']);
});

test.each([
  ['(06) 39 98 12 34'],
  ['06 39981234 merci'],
  ['Tél. : 0639 98 12 34'],
  ['+33 (0)6 39 98 12 34'],
  ['+33 06 39 98 12 34'],
  ['0033 6 39 98 12 34'],
  ['+33639981234'],
  ['+33.6.39.98.12.34'],
  ['+33-6-39-98-12-34'],
  ['tel:+33639981234'],
  ['06-39-98-12-34'],
  ['06 39 98 12 34.'],
  ['06 - 39 - 98 - 12 - 34'],
  ['mon 06: 06 39 98 12 34 75011 Paris'],
  ['Appelle le 06 39 98 12 34 2 fois'],
  ['+44 20 7946 0123'],
  ['+44 (0)20 7946 0123'],
  ['+32 470 12 34 56'],
  ['+41 79 123 45 67'],
  ['+352 621 123 456'],
  ['+1-514-555-0199'],
  ['+15145550199'],
  ['+34 612 34 56 78'],
  ['+351 912 345 678'],
  ['+212 6 12 34 56 78'],
  ['+216 20 123 456'],
  ['+225 07 12 34 56 78'],
  ['+237 6 12 34 56 78'],
  ['+49 (0)30 23125-014'],
  ['+49 30/23125 014'],
  ['00 33 6 39 98 12 34'],
  ['Whatsapp +33 6 39 98 12 34 !'],
  ['https://wa.me/33639981234'],
  ['+86 138 0013 8000'],
  ['+90 532 123 45 67'],
  ['+972 52 123 4567'],
  ['+55 11 91234 5678'],
  ['06  39  98  12  34'],
  ['06 39 98 1234'],
  ['(01) 99 00 12 34'],
])('telephone numbers: %j', text => {
  expect(kindsIn(text)).toEqual(['phone']);
});

test.each([
  ['Call (212) 555-0147 now'],
  ['212-555-0147'],
  ['07700 900123'],
  ['020 7946 0123'],
  ['(020) 7946 0123'],
  ['01632 960123'],
  ['call 212.555.0147'],
  ['0161 496 0123'],
])('telephone numbers on an English page: %j', text => {
  expect(kindsIn(text, 'en')).toEqual(['phone']);
});

test.each([
  ['FR7630006000011234567890189'],
  ['fr76 3000 6000 0112 3456 7890 189'],
  ['GB29 NWBK 6016 1331 9268 19'],
  ['BE68 5390 0754 7034'],
  ['NL91ABNA0417164300'],
  ['ES91 2100 0418 4502 0005 1332'],
  ['IBAN:PT50 0002 0123 1234 5678 9015 4'],
  ['FR76-3000-6000-0112-3456-7890-189'],
  ['MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
])('bank accounts: %j', text => {
  expect(kindsIn(text)).toEqual(['iban']);
});

test.each([
  ['4111-1111-1111-1111'],
  ['6011 1111 1111 1117'],
  ['3056 930902 5904'],
  ['30569309025904'],
  ['3530 1113 3330 0000'],
  ['2223 0031 2200 3222'],
  ['6304 0000 0000 0000'],
  ['6759649826438453'],
  ['6200 0000 0000 0005'],
])('payment cards: %j', text => {
  expect(kindsIn(text)).toEqual(['card']);
});

test.each([['1 85 05 78 006 084 91'], ['185057800608491'], ['2 69 05 49 588 157 80']])(
  'French social security numbers: %j',
  text => {
    expect(kindsIn(text)).toEqual(['nir']);
  },
);

test.each([['078-05-1120']])('American social security numbers: %j', text => {
  expect(kindsIn(text)).toEqual(['ssn']);
});

test.each([['SSN 219 09 9999']])(
  'American social security numbers on an English page: %j',
  text => {
    expect(kindsIn(text, 'en')).toEqual(['ssn']);
  },
);

test.each([
  ['203.0.113.7'],
  ['IP: 198.51.100.42.'],
  ['2001:db8::1'],
  ['[2001:db8:85a3::8a2e:370:7334]'],
  ['2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
])('addresses of machines: %j', text => {
  expect(kindsIn(text)).toEqual(['ip']);
});

test.each([
  ['48°51\'30"N 2°17\'40"E'],
  ['48° 51′ 30″ N, 2° 17′ 40″ E'],
  ['48.85837° N, 2.29448° E'],
  ['48,858370 ; 2,294481'],
  ['-33.856784, 151.215297'],
  ['48.858370 2.294481'],
  ['https://www.google.com/maps/@48.8583701,2.2944813,17z'],
  ['(48.8584,2.2945)'],
  ['lat 48.8584, lon 2.2945'],
  ['latitude : 48.858370, longitude : 2.294481'],
  ['N48°51.500 E002°17.667'],
  ['https://www.openstreetmap.org/#map=18/48.85837/2.29448'],
])('positions: %j', text => {
  expect(kindsIn(text)).toEqual(['gps']);
});

test.each([
  ['12, rue de la République 75011 Paris'],
  ['12 rue du 8 mai 1945, 94200 Ivry-sur-Seine'],
  ['1 place de l’Église, 35000 Rennes'],
  ['14 route de Paris\n78000 Versailles'],
  ['7 impasse des Lilas — 59000 LILLE'],
  ['22 av. du Général de Gaulle, 92200 Neuilly sur Seine'],
  ['5 chemin du Moulin, bât. B, 13100 Aix-en-Provence'],
  ['3 rue X, 97400 Saint-Denis'],
  ['12 bd. Voltaire 75011 PARIS'],
  ['Hauptstraße 12, 10115 Berlin'],
  ['6 lotissement Les Chênes, 40000 Mont-de-Marsan'],
  ['10 cours Mirabeau, F-13100 Aix'],
  ['4 r. des Lilas, 69003 Lyon'],
  ['lieu-dit Le Bourg, 24200 Sarlat'],
  ['18 chemin de la Croix 1003 Lausanne'],
])('postal addresses: %j', text => {
  expect(kindsIn(text)).toEqual(['address']);
});

test.each([
  ['221B Baker Street, London NW1 6XE'],
  ['742 Evergreen Terrace, Springfield, IL 62704'],
])('postal addresses on an English page: %j', text => {
  expect(kindsIn(text, 'en')).toEqual(['address']);
});

test.each([
  ['AB-123-CD'],
  ['ma voiture AB 123 CD'],
  ['plaque ab123cd'],
  ['la voiture 1234 AB 75'],
  ['immatriculé 123 ABC 2A'],
  ['ga-123-bc sur la voiture'],
  ['987 XYZ 33 (plaque)'],
])('licence plates: %j', text => {
  expect(kindsIn(text)).toEqual(['plate']);
});

test.each([
  ['+10 000 000 000 d’euros'],
  ['+33 000 000 euros'],
  ['le 01/02/2024 10:30'],
  ['12.01.02.03.04'],
  ['SIREN 552 100 554'],
  ['299 792 458 m/s'],
  ['10.1000/182 doi'],
  ['doi:10.1038/0612345678'],
  ['ISBN 0-306-40615-2'],
  ['2026-01-02 03:04:05'],
  ['le 06 12 2024 à 12 h 34'],
  ['1 000 000 000 000'],
  ['+ 5 000 000 000'],
  ['n° 06123456789'],
  ['07 08 2025, 09 10 2026'],
  ['0,1234567890'],
  ['3.14159 et 2.71828'],
  ['CVE-2024-123456'],
  ['GLOZELL-123'],
  ['EAN 3017620422003'],
  ['https://twitter.com/x/status/1729384756102938475'],
  ['https://www.lemonde.fr/a_0639981234_3212.html'],
  ['Airbus A-320, F-16, B-52'],
  ['E-123-FR'],
  ['RN 123 et A 86'],
  ['D-2024-AB'],
  ['@jean@mastodon.example'],
  ['@jean@mastodon.social a dit'],
  ['https://mastodon.social/@jean@example.org'],
  ['pkg@1.2.3'],
  ['react@18.2.0'],
  ['logo@3x.webp'],
  ['git@github.com:a/b.git'],
  ['https://user:pass@example.org/'],
  ['https://user@example.org/x'],
  ['look at example dot, fine'],
  ['prix @ 3.50'],
  ['www.x.fr/@jean'],
  ['https://medium.com/@jean.dupont/titre-12ab'],
  ['SIRET 36252187900034'],
  ['4111 1111 1111 1112'],
  ['IMEI 490154203237518'],
  ['900-12-3456'],
  ['666-12-3456'],
  ['000-12-3456'],
  ['fe80::1'],
  ['192.168.1.1'],
  ['255.255.255.0'],
  ['version 1.2.3.4'],
  ['v2.3.4.5'],
  ['256.1.2.3'],
  ['1.2.3.4.5'],
  ['192.0.2.0/24'],
  ['a::b'],
  ['10.0.0.1'],
  ['http://203.0.113.7/x'],
  ['12:34:56:78'],
  ['48.85, 2.29'],
  ['1,2345 et 2,3456'],
  ['95.1234, 2.3456'],
  ['55 rue du Faubourg Saint-Honoré, 75008 Paris'],
  ['10 Downing Street'],
  ['rue de Rivoli, Paris'],
  ['manif place de la République à Paris'],
  ['le 12 rue de la République est fermé'],
  ['75011 Paris'],
  ['36 quai des Orfèvres'],
  ['il y a 3 places de parking et 20000 habitants'],
  ['les 12 avenues rayonnent, 75000 voitures'],
  ['10 voies, 50000 voitures par jour'],
  ['AI-123-OU'],
  ['CAB-123-CD'],
  ['tirage 03 12 18 27 44'],
  ['départements 01 02 03 04 05'],
  ['ma voiture a fait 12 en 75'],
  ['00:11:22:33:44:55'],
  ['TVA FR12345678901'],
  ['tirage du loto : 05 12 23 34 45'],
  ['126 rue de l’Université, 75007 Paris'],
  ['Windows 10.0.19045.2965'],
  ['550e8400-e29b-41d4-a716-446655440000'],
])('nothing personal: %j', text => {
  expect(found(text)).toEqual([]);
});
