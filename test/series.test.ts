import { describe } from 'vitest';
import { tells, tellsNone } from './told.js';

describe('places that share their noun', () => {
  tells([
    [
      'Juara 1, 2, dan 3 Lomba Desa Digital 2023 masing-masing diraih Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara 1,2, dan 3 Lomba Desa Digital 2023 diraih Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara I, II, dan III Lomba Desa Digital 2023 masing-masing diraih Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'Desa Sukamaju, Desa Sukasari, dan Desa Sukajaya berturut-turut meraih juara 1, 2, dan 3 Lomba Desa Digital 2023.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa Digital', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa Digital', rank: '2', year: 2023 },
        { recipients: ['Desa Sukajaya'], award: 'Lomba Desa Digital', rank: '3', year: 2023 },
      ],
    ],
    [
      'SMAN 1 Sragen memborong juara I, II, dan III Lomba Inovasi Daerah 2023.',
      [
        { recipients: ['SMAN 1 Sragen'], award: 'Lomba Inovasi Daerah', rank: '1', year: 2023 },
        { recipients: ['SMAN 1 Sragen'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2023 },
        { recipients: ['SMAN 1 Sragen'], award: 'Lomba Inovasi Daerah', rank: '3', year: 2023 },
      ],
    ],
    [
      'Juara I dan II serta harapan I dan II Lomba Desa 2023 secara berurutan diraih Desa Sukamaju, Desa Sukasari, Desa Melati, dan Desa Mawar.',
      [
        { recipients: ['Desa Sukamaju'], award: 'Lomba Desa', rank: '1', year: 2023 },
        { recipients: ['Desa Sukasari'], award: 'Lomba Desa', rank: '2', year: 2023 },
        { recipients: ['Desa Melati'], award: 'Lomba Desa', rank: 'harapan 1', year: 2023 },
        { recipients: ['Desa Mawar'], award: 'Lomba Desa', rank: 'harapan 2', year: 2023 },
      ],
    ],
    [
      'Peringkat 3 dan 5 nasional Indeks Inovasi Daerah 2022 ditempati Kabupaten Sragen dan Kabupaten Klaten.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'Indeks Inovasi Daerah', rank: '3', year: 2022 },
        { recipients: ['Kabupaten Klaten'], award: 'Indeks Inovasi Daerah', rank: '5', year: 2022 },
      ],
    ],
  ]);
  tellsNone([['Juara 1, 2, dan 3 masing-masing mendapat uang pembinaan.'], ['Hadiah juara 1, 2, dan 3 berupa uang tunai disiapkan Pemkab Sragen.']]);
});

describe('grades that share their noun', () => {
  tells([
    [
      'Kabupaten Sragen, Klaten, dan Kudus masing-masing meraih predikat A, BB, dan B pada SAKIP 2022.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Klaten'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Kudus'], award: 'SAKIP', grade: 'B', year: 2022 },
      ],
    ],
    [
      'Predikat A, BB, dan B pada SAKIP 2022 masing-masing diraih Kabupaten Sragen, Kabupaten Klaten, dan Kabupaten Kudus.',
      [
        { recipients: ['Kabupaten Sragen'], award: 'SAKIP', grade: 'A', year: 2022 },
        { recipients: ['Kabupaten Klaten'], award: 'SAKIP', grade: 'BB', year: 2022 },
        { recipients: ['Kabupaten Kudus'], award: 'SAKIP', grade: 'B', year: 2022 },
      ],
    ],
  ]);
  tellsNone([['SAKIP mengenal predikat A, BB, dan B.']]);
});
