import { cues } from './cues.js';

// Hopes, denials and conditions, and how far they reach.

/** Turns a sentence round: cues before it do not reach what follows. */
export const CONTRASTS = cues('namun, tetapi, tapi, sedangkan, sementara, meski, meskipun, walau, walaupun, setelah, justru');
/** Speech verbs that deny whatever follows them. */
export const DENIALS = cues('membantah, menepis, menyangkal, dibantah, hoaks');
/** After a negation, no denial: "tidak hanya", "tak lepas dari". */
export const NOT_NEGATED = cues(`
  hanya, cuma, sekadar, sekedar, lepas, lain, sendirian, mudah, menyangka, terlepas, luput, heran, saja, sia-sia, menyurutkan, bukan, menampik
`);
/** Ends the scope of a negation. */
export const ENDS_NEGATION = cues('yang, karena, sehingga, dan');
/** Cues that govern the whole rest of the sentence, whatever commas stand between. */
export const WIDE_CUES = cues(`
  berharap, diharapkan, semoga, mudah-mudahan, menargetkan, ditargetkan, harapannya, target, targetnya, menarget, targetkan, bertekad, berkomitmen, harap,
  harapkan, jika, apabila, kalau, bila, agar, supaya, akan, bakal, mendoakan, doakan, harapan, membidik, mengincar, bidik, incar, seandainya, andai, andaikan, andaikata, sekiranya
`);
/** Tells what others say, which may be refuted behind it: "kabar … itu tidak benar". */
export const REPORTS = cues('kabar, berita, informasi, isu, klaim, unggahan, rumor, pesan');
/** Refutes a report. */
export const REFUTED = cues('hoaks, hoax, bohong, keliru');
/** Ends the scope of every target, hope and condition. */
export const ENDS_SCOPE = cues('setelah, usai, sebab, karena, namun');
/** Behind "setelah" and its like, leave the scope open: "setelah dari ini". */
export const AFTER_THIS = cues('ini, itu, dari');
/** Before "untuk menerima", says that a prize was taken. */
export const CALLED_UP = cues('dipanggil, diundang, didaulat, panggung, podium');
/** After a result, puts it into the future. */
export const FUTURE = cues('tahun depan, mendatang, ke depan, kedepan');
