/** Measures of the two sides of one exchange: what one side gives, what it gets. Each pair stands once. */
export const converses: readonly (readonly [string, string])[] = [
  ['hostages_released', 'prisoners_released'],
  ['hostages_held', 'prisoners_held'],
  ['soldiers_killed', 'militants_killed'],
  ['soldiers_captured', 'militants_captured'],
  ['bodies_returned', 'prisoners_released'],
];
