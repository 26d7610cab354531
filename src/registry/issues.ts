import type { IssueKind } from '../model/index.js';

/**
 * What can go wrong with an input, one row a code. `{name}` in a message is filled with the offending value. Other stages add their
 * rows here; `messages` may hold translations under the same codes. A code is never renamed: people search for it.
 */
export const ISSUES = {
  'path-missing': {
    code: 'path-missing',
    severity: 'error',
    message: 'there is no such file or folder',
    hint: 'check the path',
  },
  'file-unreadable': {
    code: 'file-unreadable',
    severity: 'error',
    message: 'the file could not be read ({reason})',
    hint: 'check its permissions and that it is a plain file',
  },
  'file-too-large': {
    code: 'file-too-large',
    severity: 'error',
    message: 'the file has {size} bytes, more than the {limit} that are read',
    hint: 'raise the limit with --max-size, or split the file',
  },
  'file-empty': {
    code: 'file-empty',
    severity: 'error',
    message: 'the file holds no text',
    hint: 'save the article again and check that its text is in the file',
  },
  'file-binary': {
    code: 'file-binary',
    severity: 'error',
    message: 'the file is not text ({found})',
    hint: 'convert it to .txt or .html first',
  },
  'file-not-read': {
    code: 'file-not-read',
    severity: 'info',
    message: 'no reader for files of this kind; it was left out',
    hint: 'formats that are read: docs/formats.md',
  },
  'format-unknown': {
    code: 'format-unknown',
    severity: 'error',
    message: 'no reader for this kind of file ({kind})',
    hint: 'use one of {known}, or name the format with --as',
  },
  'archive-broken': {
    code: 'archive-broken',
    severity: 'error',
    message: 'the compressed file could not be opened ({reason})',
    hint: 'compress it again with gzip; opened it may have {limit} bytes',
  },
  'gold-missing': {
    code: 'gold-missing',
    severity: 'error',
    message: 'there is no {file} in the folder',
    hint: 'what a gold holds: docs/score.md',
  },
  'gold-broken': {
    code: 'gold-broken',
    severity: 'error',
    message: 'the gold could not be read ({reason})',
    hint: 'what a gold holds: docs/score.md',
  },
  'gold-record': {
    code: 'gold-record',
    severity: 'error',
    message: 'record {record} has no usable {key}; it was left out',
    hint: 'what a record holds: docs/score.md',
  },
  'gold-document': {
    code: 'gold-document',
    severity: 'error',
    message: 'record {record} is of a document that documents.json does not name; it was left out',
    hint: 'add the document, or correct the key doc',
  },
  'gold-span': {
    code: 'gold-span',
    severity: 'error',
    message: 'record {record} ends behind the end of its text; it was left out',
    hint: 'offsets are UTF-16 code units in the text as read: stemma extract prints it',
  },
  'gold-text': {
    code: 'gold-text',
    severity: 'error',
    message: 'record {record} does not stand where it says ({key}); it was left out',
    hint: 'offsets are UTF-16 code units in the text as read: stemma extract prints it',
  },
  'encoding-guessed': {
    code: 'encoding-guessed',
    severity: 'warning',
    message: 'the file is not UTF-8; it was read as {encoding}',
    hint: 'if letters look wrong, save the file as UTF-8',
  },
  'encoding-damaged': {
    code: 'encoding-damaged',
    severity: 'warning',
    message: '{count} places in the file are not valid UTF-8 and are shown as \uFFFD',
    hint: 'get the file again if these places matter',
  },
  'html-no-article': {
    code: 'html-no-article',
    severity: 'error',
    message: 'no article text was found in the page',
    hint: 'save the page when it is fully loaded, or save its text as .txt',
  },
  'json-broken': {
    code: 'json-broken',
    severity: 'error',
    message: 'the file is not JSON ({reason})',
    hint: 'export it again, or save the text as .txt',
  },
  'json-not-ninjs': {
    code: 'json-not-ninjs',
    severity: 'error',
    message: 'the JSON is no ninjs news item: {reason}',
    hint: 'ninjs items have body_text, body_xhtml or bodies; a sidecar is called NAME.meta.json',
  },
  'xml-unknown': {
    code: 'xml-unknown',
    severity: 'error',
    message: 'the XML holds no article that is known how to read: {reason}',
    hint: 'XML kinds that are read: docs/formats.md',
  },
  'xml-broken': {
    code: 'xml-broken',
    severity: 'warning',
    message: 'the XML is not well-formed ({reason}); what could be read was taken',
    hint: 'get the file again if something is missing',
  },
  'feed-empty': {
    code: 'feed-empty',
    severity: 'error',
    message: 'the feed holds no entry with a text',
    hint: 'save the pages that it points to',
  },
  'newsml-no-text': {
    code: 'newsml-no-text',
    severity: 'error',
    message:
      'the NewsML-G2 document carries no article text: a picture, package, concept or plan, or a text in another file',
    hint: 'give the news item that carries the text itself',
  },
  'fetch-address': {
    code: 'fetch-address',
    severity: 'error',
    message: '{url} is no address',
    hint: 'write it in full, such as https://news.example/feed.xml',
  },
  'fetch-scheme': {
    code: 'fetch-scheme',
    severity: 'error',
    message: 'addresses of the kind {scheme} are not fetched',
    hint: 'only http and https are; a folder is followed by its path',
  },
  'fetch-credentials': {
    code: 'fetch-credentials',
    severity: 'error',
    message: 'the address of {host} holds a name or password',
    hint: 'give the address without them',
  },
  'fetch-port': {
    code: 'fetch-port',
    severity: 'error',
    message: '{host} is not on a port of the web',
    hint: 'if it is meant, allow it by name: fetchAllow in docs/settings.md',
  },
  'fetch-name': {
    code: 'fetch-name',
    severity: 'error',
    message: 'the name {host} leads to no address',
    hint: 'check the name and the connection',
  },
  'fetch-not-public': {
    code: 'fetch-not-public',
    severity: 'error',
    message: '{host} leads to {address}, which is not on the public internet',
    hint: 'if it is meant, allow it by name: fetchAllow in docs/settings.md',
  },
  'fetch-robots': {
    code: 'fetch-robots',
    severity: 'error',
    message: 'the robots.txt of the site does not allow {url}, or could not be read',
    hint: 'ask the publisher for leave, or for another address',
  },
  'fetch-status': {
    code: 'fetch-status',
    severity: 'error',
    message: 'the server answered with status {status}',
    hint: 'it is tried again later, with longer and longer pauses',
  },
  'fetch-location': {
    code: 'fetch-location',
    severity: 'error',
    message: 'the server sends on to {location}, which is no address',
    hint: 'tell the publisher, or follow another address',
  },
  'fetch-redirects': {
    code: 'fetch-redirects',
    severity: 'error',
    message: 'the server sends on too many times, last from {url}',
    hint: 'follow the address where it ends',
  },
  'fetch-size': {
    code: 'fetch-size',
    severity: 'error',
    message: 'the answer is larger than {limit} bytes',
    hint: 'raise the limit: maxSize in docs/settings.md',
  },
  'fetch-ratio': {
    code: 'fetch-ratio',
    severity: 'error',
    message: 'the answer opens to more than {ratio} times its size',
    hint: 'no text does; tell the publisher',
  },
  'fetch-coding': {
    code: 'fetch-coding',
    severity: 'error',
    message: 'the answer is compressed in a way that was not asked for ({coding})',
    hint: 'tell the publisher',
  },
  'fetch-time': {
    code: 'fetch-time',
    severity: 'error',
    message: '{host} did not answer in full within {seconds} seconds',
    hint: 'it is tried again later, with longer and longer pauses',
  },
  'fetch-failed': {
    code: 'fetch-failed',
    severity: 'error',
    message: 'the connection to {host} failed ({reason})',
    hint: 'it is tried again later, with longer and longer pauses',
  },
  'follow-no-feed': {
    code: 'follow-no-feed',
    severity: 'error',
    message: 'what came from there is no feed ({reason})',
    hint: 'give the address of the feed, or follow it as a page: --as page',
  },
  'sidecar-broken': {
    code: 'sidecar-broken',
    severity: 'warning',
    message: '{sidecar} could not be read ({reason}); the article was read without it',
    hint: 'write it as {"published": "2031-05-04", "language": "nb", "outlet": "…"}',
  },
  'sidecar-value': {
    code: 'sidecar-value',
    severity: 'warning',
    message: '{key} in {sidecar} is {value}, which cannot be used; it was left out',
    hint: 'published is a date such as 2031-05-04 or 2031-05-04T18:00+02:00, language a tag such as nb, outlet a name',
  },
  'language-no-pack': {
    code: 'language-no-pack',
    severity: 'warning',
    message:
      'there is no language pack for {language}: only digits, names by shape and shared facts are read',
    hint: 'the article still takes part in stories and lineage; if the language is wrong, give it with --language or a sidecar',
  },
  'language-unknown': {
    code: 'language-unknown',
    severity: 'warning',
    message: 'the language could not be told: only digits, names by shape and shared facts are read',
    hint: 'give it with --language or a sidecar',
  },
} as const satisfies Readonly<Record<string, IssueKind>>;
