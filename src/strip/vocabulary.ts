/** Elements that begin and end a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content a reader does not see, or that are never prose. */
export const UNSEEN_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed svg math select button textarea input canvas audio video link meta map dialog label'.split(' '),
);

/** Elements around the article, in a page that uses them as meant; the relaxed pass looks into `aside` again. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'figcaption']);

/** Elements whose class says nothing about being furniture: prose hangs on them. */
export const PROSE_TAGS: ReadonlySet<string> = new Set('html body article p a b strong i em u span font small sup sub mark cite q abbr time'.split(' '));

/** Elements that hold one paragraph each. */
export const PARAGRAPH_TAGS: ReadonlySet<string> = new Set(['p', 'pre', 'blockquote', 'td', 'li', 'h2', 'h3', 'h4']);

const words = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list.trim().split(/\s+/).join('|')})(?:[\\s_-]|$)`, 'i');

/** Class and id words of things around an article: comments, sharing, related news, advertising, navigation, bylines, captions. */
export const FURNITURE_WORDS = words(`
  comment(?:s|list|box|area|form)? komentar disqus respond reactions? reaksi rating poll
  share sharing sharebar sharedaddy socials? social-?media sosmed
  related terkait baca[-_]?juga rekomendasi recommend(?:ed|ations?)? popular terpopuler populer trending most[-_]?(?:read|popular) jp-relatedposts
  read[-_]?more more[-_]?(?:on|stories|news) see[-_]?also (?:next|prev|previous)[-_]?(?:article|post) teaser carousel slider slideshow
  newsletter subscri(?:be|ption) promo(?:tion|box)? donat(?:e|ion) login signup sign[-_]?up
  sponsor(?:ed)? advert(?:isement|isment|ising|s)? ads? adsense adslot iklan banner outbrain taboola widget
  side[-_]?bar breadcrumbs? navbar nav(?:igation)? menu masthead footer story[-_]?footer article[-_]?footer pagination paging pager toolbar tools toc skip[-_]?link
  tags? tag[-_]?list tagcloud byline author[-_]?(?:box|bio|info)? bio meta post[-_]?meta entry[-_]?meta dateline timestamp
  modal popup cookie gdpr consent hidden visually[-_]?hidden sr[-_]?only screen[-_]?reader(?:-text)? print
  attachment gallery[-_]?caption wp-caption-text caption credit copyright disclaimer correction editor-?note infobox navbox mw-editsection references? reflist
`);

/** Class and id words of the element that holds an article's text. */
export const BODY_WORDS = words(`
  article[-_]?(?:body|content|text|detail|entry)? articlebody story[-_]?(?:body|content|text)? storybody post[-_]?(?:body|content|text|entry)
  entry[-_]?(?:content|body|text)? content[-_]?(?:body|article|main|text) body[-_]?(?:copy|text|content) main[-_]?content
  detail[-_]{0,2}(?:body|text|content|desc)[\\w-]* read[-_]{0,2}(?:content|article) txt-article itp_bodycontent hentry
  news[-_]?(?:content|body|text|detail) isi(?:[-_]?berita)? konten
`);

/** Class words of a visible author's name. */
export const AUTHOR_WORDS = words('byline author[-_]?name post[-_]?author entry[-_]?author author vcard penulis reporter journalist pewarta');

/** Class words of a visible publication date; part of a word is enough ("readdate", "tanggalberita"). */
export const DATE_WORDS = /date|time|tanggal|tgl|publish|posted|datum/i;
