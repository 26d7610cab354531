/**
 * Words that publishers put into `class`, `id` and `data-*` names, and what they say about the element. Names are cut into words at marks
 * and at capitals ("articleBody__related" → article, body, related); a word counts when it stands here. No publisher's own
 * inventions: a word belongs here when several content systems use it. Sources: the hint lists of Readability (Apache-2.0) and
 * trafilatura (Apache-2.0), and the class names that WordPress, Drupal, Arc and Escenic give by default.
 */
export type MarkupHint =
  'body' | 'lead' | 'title' | 'caption' | 'picture' | 'byline' | 'noise' | 'doubtful' | 'summary' | 'foreign';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const MARKUP_HINTS: Readonly<Record<MarkupHint, readonly string[]>> = {
  body: words(`
    articlebody article-body articletext article-text articlecontent article-content body-content body-copy body-text
    bodytext content-body entry-content entrycontent main-content maincontent news-body news-content newsbody post-body
    post-content postcontent richtext rich-text story-body storybody story-content storytext story-text textbody text-body
    texto wysiwyg paragraph paragraphs`),
  lead: words(`
    abstract abstracts bajada chapo chapeau dek deck entradilla excerpt ingress intro introduction introtext kurzfassung lead
    leadin leadtext lede leads manchet manchette ondertitel sommario standfirst stand-first strap strapline subdeck subheadline
    sub-headline subtitle subtitulo subtitles sumario summary teasertext trompette underrubrik undertitle untertitel vorspann`),
  caption: words(`
    bildtext bildunterschrift billedtekst caption captions credit credits figcaption fotocredit image-text imagetext legend
    legende photo-credit photocredit picture-text pie-foto wp-caption`),
  title: words('headline headlines title titel titulo titre rubrik overskrift heading'),
  byline: words(`
    author authors autor autoren autore auteur autor-info bio byline bylines contributor contributors date dates datetime duration journalist kilde lastchanged lastmodified
    pubdate publish-date published-date reading-time readingtime readtime reporter signature timestamp writer`),
  picture: words(`
    bild bilder billede billeder bilde foto fotos figure graphic image images img imagen infografik infographic media multimedia photo
    photos picture pictures video videos`),
  foreign: words(`
    comment comments commenting commentlist comment-list consent cookie cookies cookiebanner disqus fact-box factbox factsheet fakta faktabox faktaboks facebook facebook-post gdpr
    instagram instagram-media kommentar kommentare kommentarer leserbriefe livefyre modal onetrust outbrain popup popover taboola
    tiktok tiktok-embed tweet twitter twitter-tweet usercentrics`),
  doubtful: words(`box more paywall promo promoted teaser teasers`),
  summary: words(
    `highlights keypoints key-points short-version summary takeaways key-takeaways tldr tl-dr zusammenfassung sammendrag`,
  ),
  noise: words(`
    auth ad ads adbox adslot adunit advert advertisement advertising advertorial adverts anzeige banner breadcrumb breadcrumbs
    carousel copyright dfp disclaimer donate donation
    embed feedback footer gallery galleria inread info-box infobox keywords latest-news lightbox login masthead menu meta metadata
    modal more-stories morestories mostread most-read most-popular nav navbar navi navigation newsletter newsletters
    overlay paywall-box paywall-info paywall-login paywall-message paywall-offer paywall-teaser piano player playlist podcast poll popular print-only promo promobox promos promotion
    promotional rail readalso readmore read-more read-also read-next readnext recirc recirculation recommend recommendation
    recommendations recommended register regwall registration related relatedarticles related-articles related-content
    relatedcontent relatedlinks reklame relacionadas relacionados respond screenreader share sharebar sharing shares sidebar
    sidebars signup skiplink slider slideshow social socials sponsor sponsored sign-in signin subscribe subscription tag-list tag taglist tags
    timestamp toolbar topics topic-list trending tts upsell videoplayer visuallyhidden visually-hidden sr-only
    screen-reader-text widget widgets werbung voting vote whatsapp`),
};

/** What browsers put after a page's name for the folder with its pictures and styles, in the languages they do it in. */
export const SAVED_PAGE_FOLDERS: readonly string[] = [
  '_files',
  '_filer',
  '-filer',
  '_Dateien',
  '-Dateien',
  '_fichiers',
  '_archivos',
  '_ficheiros',
  '_arquivos',
  '_file',
  '_bestanden',
  '_pliki',
  '_soubory',
  '_tiedostot',
  '_elemei',
  '_dosyalar',
];
