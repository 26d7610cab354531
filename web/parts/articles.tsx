import type { ComponentChildren, JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { label, say } from '../../src/messages/index.js';
import { languageText } from '../../src/messages/labels.js';
import type { ArticleView, BlockView, Mark, Part } from '../../src/views/types.js';
import { SaidOf } from './corrections.js';
import { entryId, here, storyId, textId, there, type Frame } from './frame.js';
import { Name } from './words.js';

/** The list of articles: siglum, language, how they came about, heading. */
export function ArticleList({
  frame,
  articles,
}: {
  frame: Frame;
  articles: readonly ArticleView[];
}): JSX.Element {
  return (
    <ol class="list">
      {articles.map((article) => (
        <li>
          <a href={here(textId(article.id))}>
            <b>{article.siglum}</b>
          </a>{' '}
          <span class="soft">
            <bdi>{facts(frame, article).join(' · ')}</bdi>
          </span>
          <br />
          <bdi class="words" lang={article.language ?? undefined}>
            {article.headline ?? article.file}
          </bdi>
        </li>
      ))}
    </ol>
  );
}

function facts({ ui, year }: Frame, article: ArticleView): readonly string[] {
  const { outlet, language, published, credits, from, unknownOrigin } = article;
  return [
    ...(outlet === null ? [] : [outlet]),
    ...(language === null ? [] : [language]),
    published === null ? say(ui, 'date', 'none') : dateText(ui, published.value, { weekday: true, year }),
    credits.length > 0 ? credits.join('/') : say(ui, 'article', 'noCredit'),
    ...from.map(({ kind, label: source }) =>
      say(ui, 'derivation', 'from', { kind: label(ui, 'derivation', kind), from: source }),
    ),
    ...(unknownOrigin ? [say(ui, 'derivation', 'unknown')] : []),
  ];
}

/** The articles' own words, every claim marked: what the facts above link to. */
export function Texts({
  frame,
  story,
  articles,
}: {
  frame: Frame;
  story: string;
  articles: readonly ArticleView[];
}): JSX.Element {
  return (
    <section class="texts">
      <h3>{say(frame.ui, 'section', 'texts')}</h3>
      {articles.map((article) => (
        <Text frame={frame} story={story} article={article} />
      ))}
    </section>
  );
}

/** One article's own words, with what is known of it. */
export function Text({
  frame,
  story,
  article,
}: {
  frame: Frame;
  story: string;
  article: ArticleView;
}): JSX.Element {
  return (
    <article class="text" id={textId(article.id)}>
      <Meta frame={frame} story={story} article={article} />
      <div class="body" lang={article.language ?? undefined} dir="auto">
        {article.blocks.map((block) => (
          <Block frame={frame} block={block} />
        ))}
      </div>
    </article>
  );
}

function Meta({ frame, story, article }: { frame: Frame; story: string; article: ArticleView }): JSX.Element {
  const { ui, year } = frame;
  const { siglum, outlet, language, published, byline, credits, file, from, url, unknownOrigin, issues } =
    article;
  return (
    <div class="meta">
      <b>
        <span class="siglum">{siglum}</span>
      </b>
      {outlet !== null && <Outlet name={outlet} url={url} title={say(ui, 'article', 'original')} />}
      {language !== null && <p>{languageText(ui, language)}</p>}
      <p>
        {published === null
          ? say(ui, 'date', 'none')
          : `${dateText(ui, published.value, { weekday: true, year })} (${say(ui, 'date', published.basis)})`}
      </p>
      {byline !== null && (
        <p>
          <bdi>{say(ui, 'article', 'byline', { byline })}</bdi>
        </p>
      )}
      <p>
        <bdi>
          {credits.length > 0
            ? say(ui, 'article', 'credits', { credits: credits.join('/') })
            : say(ui, 'article', 'noCredit')}
        </bdi>
      </p>
      {from.map((source) => (
        <p>
          <bdi>
            {say(ui, 'derivation', 'from', {
              kind: label(ui, 'derivation', source.kind),
              from: source.label,
            })}
          </bdi>
        </p>
      ))}
      {unknownOrigin && <p>{say(ui, 'derivation', 'unknown')}</p>}
      <p>
        <bdi>{file}</bdi>
      </p>
      {issues.map(({ message }) => (
        <p lang="en">{message}</p>
      ))}
      {frame.desk !== undefined && (
        <p>
          <a href={`/articles/${article.id}`}>{say(ui, 'desk', 'articleAlone')}</a>
        </p>
      )}
      <p class="back">
        <a href={there(frame, storyId(story))}>{say(ui, 'article', 'back')}</a>
      </p>
    </div>
  );
}

/** Leads to the original where that is an address of the web; no other scheme is made a link. */
function Outlet({ name, url, title }: { name: string; url: string | null; title: string }): JSX.Element {
  if (url === null || !/^https?:\/\//i.test(url)) return <Name>{name}</Name>;
  return (
    <a href={url} rel="noopener noreferrer" title={title}>
      <Name>{name}</Name>
    </a>
  );
}

function Block({ frame, block }: { frame: Frame; block: BlockView }): JSX.Element {
  const passages = block.passages.map((parts) => (
    <span class="s">
      {parts.map((part) => (
        <Piece frame={frame} part={part} linked={false} />
      ))}
    </span>
  ));
  if (block.kind === 'headline') return <h4>{passages}</h4>;
  if (block.kind === 'subhead') return <h5>{passages}</h5>;
  const aside = block.kind === 'promo' || block.kind === 'interface';
  const title = aside
    ? say(frame.ui, 'article', 'noise', { kind: label(frame.ui, 'block', block.kind) })
    : undefined;
  return (
    <p class={block.kind} title={title}>
      {passages}
    </p>
  );
}

/** Plain text, or a marked place; a figure leads back to its entry. Links do not nest. */
function Piece({ frame, part, linked }: { frame: Frame; part: Part; linked: boolean }): JSX.Element {
  if (typeof part === 'string') return <>{part}</>;
  const link = part.entry !== null && part.kind === 'figure' && !linked;
  const inner = part.parts.map((item) => <Piece frame={frame} part={item} linked={linked || link} />);
  const [id, ...more] = part.ids;
  const content = more.reduce<ComponentChildren>(
    (children, other) => <span id={other}>{children}</span>,
    inner,
  );
  const mark = link ? (
    <a class="f" id={id} href={there(frame, entryId(part.entry ?? ''))}>
      {content}
    </a>
  ) : (
    <span class={classOf(part)} id={id}>
      {content}
    </span>
  );
  return (
    <>
      {mark}
      <SaidOf ui={frame.ui} said={part.said} />
      {part.claim !== undefined &&
        !linked &&
        frame.tools?.({ of: 'claim', claim: part.claim, label: wordsOf(part) })}
    </>
  );
}

const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.parts.map(wordsOf).join(''));

const classOf = ({ kind, said }: Mark): string | undefined =>
  said?.some(({ act }) => act === 'reject') === true ? 'struck' : kind === 'quote' ? 'q' : undefined;
