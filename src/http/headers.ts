/** Sent with every answer. Nothing is run, framed, or told to other sites; answers are for the desk's own origin. */
export const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Content Security Policy 3 of data: it is nothing but data, also where a browser shows it. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Of an original that is shown as a page: an origin of its own, no scripts, no requests; its own styles alone. */
export const ORIGINAL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";
