import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, relationsOf, type Report } from './coverage.js';

/** Invented coverage of a landslide at Aske and of a war; each row: what is told, and how the readings stand to each other. */
const ROWS: readonly (readonly [why: string, reports: readonly Report[], relations: readonly string[]])[] = [
  [
    'a total that is lower later, by the same source, is revised',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 36, by: 'rescue service', of: '2031-03-02' }] },
      { id: 'B', published: '2031-03-03', figures: [{ value: 31, by: 'rescue service', of: '2031-03-03' }] },
    ],
    ['A:36 revises B:31'],
  ],
  [
    'a total that is lower later is revised where the text gives the old number as well',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 36, by: 'rescue service', of: '2031-03-02' }] },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [
          { value: 31, of: '2031-03-03', at: 0 },
          { value: 36, measure: null, at: 0 },
        ],
      },
    ],
    ['A:36 revises B:31'],
  ],
  [
    'a total that is lower later without a word of why is only newer',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 36, of: '2031-03-02' }] },
      { id: 'B', published: '2031-03-03', figures: [{ value: 31, of: '2031-03-03' }] },
    ],
    ['A:36 older_than B:31'],
  ],
  [
    'a lower number of another source on a later day is that of another authority',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 940, by: 'mayor', of: '2031-03-02' }] },
      { id: 'B', published: '2031-03-03', figures: [{ value: 120, by: 'civil defence', of: '2031-03-03' }] },
    ],
    ['A:940 different_authority B:120'],
  ],
  [
    'what two sources gave at one time stays theirs on later days; a number without source goes on with the nearer of them',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 29, by: 'ministry', of: '2031-03-02', measure: 'missing', aggregation: 'current' },
          { value: 41, by: 'union', of: '2031-03-02', measure: 'missing', aggregation: 'current' },
        ],
      },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [{ value: 45, by: 'union', of: '2031-03-03', measure: 'missing', aggregation: 'current' }],
      },
      {
        id: 'C',
        published: '2031-03-04',
        figures: [{ value: 25, of: '2031-03-04', measure: 'missing', aggregation: 'current' }],
      },
    ],
    [
      'A:29 different_authority A:41',
      'A:29 different_authority B:45',
      'A:29 older_than C:25',
      'A:41 different_scope C:25',
      'A:41 older_than B:45',
      'B:45 older_than C:25',
    ],
  ],
  [
    'of the missing, whom another source puts lower later, nobody says that they went down',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 40, by: 'union', of: '2031-03-02', measure: 'missing', aggregation: 'current' }],
      },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [{ value: 25, by: 'police', of: '2031-03-03', measure: 'missing', aggregation: 'current' }],
      },
    ],
    ['A:40 different_authority B:25'],
  ],
  [
    'the authorities of a place are not another source than a body of it: what is higher is newer',
    [
      { id: 'A', published: null, figures: [{ value: 940, by: 'body:health:place:aske' }] },
      { id: 'B', published: null, figures: [{ value: 1010, by: 'body:authorities:place:aske' }] },
    ],
    ['A:940 older_than B:1010'],
  ],
  [
    'the authorities of one place are another source than a body of another',
    [
      { id: 'A', published: null, figures: [{ value: 940, by: 'body:health:place:aske' }] },
      { id: 'B', published: null, figures: [{ value: 1010, by: 'body:authorities:place:borre' }] },
    ],
    ['A:940 different_authority B:1010'],
  ],
  [
    'organisers are no authority',
    [
      { id: 'A', published: null, figures: [{ value: 940, by: 'body:organisers:?' }] },
      { id: 'B', published: null, figures: [{ value: 1010, by: 'body:authorities:place:borre' }] },
    ],
    ['A:940 different_authority B:1010'],
  ],
  [
    'two ministries of one place are two sources',
    [
      { id: 'A', published: null, figures: [{ value: 940, by: 'body:health:place:aske' }] },
      { id: 'B', published: null, figures: [{ value: 1010, by: 'body:interior:place:aske' }] },
    ],
    ['A:940 different_authority B:1010'],
  ],
  [
    'one article that sets the authorities against the police has two sources',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 940, by: 'body:police:?' },
          { value: 1400, by: 'body:authorities:place:aske' },
        ],
      },
    ],
    ['A:940 different_authority A:1400'],
  ],
  [
    'those found since are no toll of their own',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 6, bound: 'at_least', aggregation: 'incident' }],
      },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [
          { value: 3, aggregation: 'incident', further: true },
          { value: 9, of: '2031-03-03' },
        ],
      },
    ],
    ['A:6 older_than B:9'],
  ],
  [
    'further ones with no number before them are all that is told',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 6, of: '2031-03-02' }] },
      { id: 'B', published: '2031-03-03', figures: [{ value: 8, of: '2031-03-03', further: true }] },
    ],
    ['A:6 older_than B:8'],
  ],
  [
    'a number is not of the place at which its part is counted',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 10, aggregation: 'current', measure: 'hospitalised' },
          {
            value: 9,
            aggregation: 'current',
            measure: 'hospitalised',
            partOf: 'A.f0',
            placeEntity: 'place:aske',
          },
        ],
      },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [{ value: 9, aggregation: 'current', measure: 'hospitalised', placeEntity: 'place:aske' }],
      },
    ],
    ['A:9 part_of A:10'],
  ],
  [
    'one number at a place and at a wider one is no narrower count',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 43, placeEntity: 'place:xx-aske', aggregation: 'incident' }],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 43, placeEntity: 'place:xx', aggregation: 'incident' }],
      },
    ],
    [],
  ],
  [
    'two sources in one article are two authorities',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 25000, by: 'organisers', measure: 'participants', aggregation: 'incident' },
          { value: 9000, bound: 'at_most', by: 'police', measure: 'participants', aggregation: 'incident' },
        ],
      },
    ],
    ['A:25000 different_authority A:9000'],
  ],
  [
    'two parties whose numbers have changed places',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 2500, by: 'organisers', measure: 'participants', aggregation: 'incident' },
          { value: 900, by: 'police', measure: 'participants', aggregation: 'incident' },
        ],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [
          { value: 2500, by: 'police', measure: 'participants', aggregation: 'incident' },
          { value: 900, by: 'organisers', measure: 'participants', aggregation: 'incident' },
        ],
      },
    ],
    [
      'A:2500 different_authority A:900',
      'A:2500 swapped_roles B:2500',
      'A:900 swapped_roles B:900',
      'B:2500 different_authority B:900',
    ],
  ],
  [
    'numbers of two places add up to a third',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 38, placeEntity: 'place:aske' },
          { value: 14, placeEntity: 'place:borre' },
          { value: 52 },
        ],
      },
    ],
    ['A:14 part_of A:52', 'A:38 part_of A:52'],
  ],
  [
    'small numbers of several articles that add up by chance are no parts',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 8, placeEntity: 'place:aske' }] },
      { id: 'B', published: '2031-03-02', figures: [{ value: 4, placeEntity: 'place:borre' }] },
      { id: 'C', published: '2031-03-02', figures: [{ value: 12, placeEntity: 'place:dal' }] },
    ],
    [],
  ],
  [
    'a group among those counted is a part',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 52, at: 0 },
          { value: 7, measure: 'children_killed', at: 0 },
        ],
      },
    ],
    ['A:7 part_of A:52'],
  ],
  [
    'a part above its whole',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 52 }, { value: 61, measure: 'injured', partOf: 'A.f0' }],
      },
    ],
    ['A:61 conflicts A:52'],
  ],
  [
    'what a day added to a total',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 1310, by: 'ministry', of: '2031-03-02' }] },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [
          { value: 1352, by: 'ministry', of: '2031-03-03', at: 0 },
          { value: 42, by: 'ministry', aggregation: 'incident', eventDate: '2031-03-03', at: 0 },
        ],
      },
    ],
    ['A:1310 older_than B:1352', 'B:42 part_of B:1352'],
  ],
  [
    'a day with more than the total rose by',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 1310, by: 'ministry', of: '2031-03-02' }] },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [
          { value: 1352, by: 'ministry', of: '2031-03-03', at: 0 },
          { value: 60, by: 'ministry', aggregation: 'incident', eventDate: '2031-03-03', at: 0 },
        ],
      },
    ],
    ['A:1310 older_than B:1352', 'B:60 conflicts B:1352'],
  ],
  [
    'a share that the count and the number of inhabitants rule out',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 400000, measure: 'population', aggregation: 'current', placeEntity: 'place:aske' },
          {
            value: 90,
            bound: 'more_than',
            measure: 'displaced',
            unit: '%',
            aggregation: 'current',
            placeEntity: 'place:aske',
            of: '2031-03-02',
          },
          {
            value: 150000,
            measure: 'displaced',
            aggregation: 'current',
            placeEntity: 'place:aske',
            of: '2031-03-02',
          },
        ],
      },
    ],
    ['A:90 conflicts A:150000'],
  ],
  [
    'a count begun after the last number of another of the same thing',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 410, since: '2030-01-01', of: '2031-03-02' }],
      },
      {
        id: 'B',
        published: '2031-06-02',
        figures: [{ value: 35, since: '2031-05-01', of: '2031-06-02' }],
      },
    ],
    ['A:410 counting_reset B:35'],
  ],
  [
    'the toll of one event, first as an incident and then as a count that goes on',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          {
            value: 5,
            aggregation: 'incident',
            placeEntity: 'place:aske',
            eventDate: '2031-03-02',
            of: '2031-03-02',
          },
        ],
      },
      { id: 'B', published: '2031-03-04', figures: [{ value: 9, of: '2031-03-04' }] },
    ],
    ['A:5 older_than B:9'],
  ],
  [
    'an incident is kept apart from a total that one article gives beside it',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 60 }, { value: 12, aggregation: 'incident', placeEntity: 'place:aske' }],
      },
    ],
    [],
  ],
  [
    'incidents of which neither place nor day is told are not one',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 19, aggregation: 'incident' },
          { value: 25, aggregation: 'incident' },
        ],
      },
      { id: 'B', published: '2031-03-03', figures: [{ value: 25, aggregation: 'incident' }] },
    ],
    ['A:25 agrees B:25'],
  ],
  [
    'a count far below a total of the same source is not a correction of it',
    [
      { id: 'A', published: '2031-03-02', figures: [{ value: 360, by: 'ministry', of: '2031-03-02' }] },
      { id: 'B', published: '2031-03-03', figures: [{ value: 25, by: 'ministry', of: '2031-03-03' }] },
    ],
    ['A:360 older_than B:25'],
  ],
  [
    'shares of which nothing tells what they are shares of are set beside each other only by their number and what is said of them',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          {
            value: 41.2,
            measure: 'share',
            unit: '%',
            by: 'commission',
            aggregation: null,
            words: 'turnout reached a low',
          },
          {
            value: 70,
            measure: 'share',
            unit: '%',
            by: 'commission',
            aggregation: null,
            words: 'harvest lost to frost',
          },
        ],
      },
      {
        id: 'B',
        published: '2031-03-05',
        figures: [
          {
            value: 41,
            bound: 'more_than',
            measure: 'share',
            unit: '%',
            by: 'paper',
            aggregation: null,
            words: 'turnout was the lowest',
          },
          {
            value: 70,
            measure: 'share',
            unit: '%',
            by: 'bank',
            aggregation: null,
            words: 'loans repaid early',
          },
        ],
      },
    ],
    ['A:41.2 rounds B:41'],
  ],
  [
    'equal numbers of two incidents, told by the places before them, are two',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 5, aggregation: 'incident', placeEntity: 'place:aske' },
          { value: 14, measure: 'injured', aggregation: 'incident' },
          { value: 14, measure: 'injured', aggregation: 'incident', placeEntity: 'place:borre' },
        ],
      },
    ],
    [],
  ],
  [
    'a count of what happened on one day is newer where it was published later',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          {
            value: 243,
            by: 'coast guard',
            measure: 'aboard',
            aggregation: 'incident',
            eventDate: '2031-03-02',
            of: '2031-03-02',
          },
        ],
      },
      {
        id: 'B',
        published: '2031-03-05',
        figures: [
          {
            value: 241,
            by: 'coast guard',
            measure: 'aboard',
            aggregation: 'incident',
            eventDate: '2031-03-02',
            of: '2031-03-02',
          },
        ],
      },
    ],
    ['A:243 revises B:241'],
  ],
  [
    'what one article gives as two things is two things in another as well',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 2.4, measure: 'inflation_rate', unit: '%', aggregation: null, of: '2031-03-02' },
          { value: 2.9, measure: 'inflation_rate', unit: '%', aggregation: null, of: '2031-03-02' },
        ],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 2.9, measure: 'inflation_rate', unit: '%', aggregation: null, of: '2031-03-02' }],
      },
    ],
    ['A:2.4 different_scope A:2.9', 'A:2.4 different_scope B:2.9', 'A:2.9 agrees B:2.9'],
  ],
  [
    'what one article gives as those of two sources is that of two sources in another that names none',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 25000, by: 'organisers', measure: 'participants', aggregation: 'incident' },
          { value: 9000, by: 'police', measure: 'participants', aggregation: 'incident' },
        ],
      },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [{ value: 9000, measure: 'participants', aggregation: 'incident' }],
      },
    ],
    ['A:25000 different_authority A:9000', 'A:25000 different_authority B:9000', 'A:9000 agrees B:9000'],
  ],
  [
    'of two offers the later article is set beside the one that is nearer; what another party asks is no earlier state of it',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 8.5, by: 'union', measure: 'share', unit: '%', status: 'proposed', aggregation: null },
          { value: 4.2, measure: 'share', unit: '%', status: 'proposed', aggregation: null },
        ],
      },
      {
        id: 'B',
        published: '2031-03-05',
        figures: [
          { value: 5, by: 'port', measure: 'share', unit: '%', status: 'proposed', aggregation: null },
          { value: 7, by: 'union', measure: 'share', unit: '%', status: 'proposed', aggregation: null },
        ],
      },
    ],
    [
      'A:4.2 different_scope B:7',
      'A:4.2 older_than B:5',
      'A:8.5 different_authority B:5',
      'A:8.5 different_scope A:4.2',
      'A:8.5 older_than B:7',
      'B:5 different_authority B:7',
    ],
  ],
  [
    'numbers of one day of which nothing tells that they are of one thing do not conflict',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 120, measure: 'seats', aggregation: 'current', of: '2031-03-02' }],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 61, measure: 'seats', aggregation: 'current', of: '2031-03-02' }],
      },
    ],
    ['A:120 different_scope B:61'],
  ],
  [
    'numbers of one day and one place do',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          {
            value: 120,
            measure: 'held',
            aggregation: 'current',
            of: '2031-03-02',
            placeEntity: 'place:aske',
          },
        ],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [
          { value: 61, measure: 'held', aggregation: 'current', of: '2031-03-02', placeEntity: 'place:aske' },
        ],
      },
    ],
    ['A:120 conflicts B:61'],
  ],
  [
    'a part of a number is set beside its whole, and not beside the whole of another article',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [
          { value: 27500, measure: 'displaced', aggregation: 'current', of: '2031-03-02' },
          { value: 11300, measure: 'displaced', aggregation: 'current', of: '2031-03-02', partOf: 'A.f0' },
        ],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 27500, measure: 'displaced', aggregation: 'current', of: '2031-03-02' }],
      },
    ],
    ['A:11300 part_of A:27500', 'A:27500 agrees B:27500'],
  ],
  [
    'two ways to count are told',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 204, by: 'ministry', counting: ['registered'] }],
      },
      { id: 'B', published: '2031-04-09', figures: [{ value: 900, by: 'university', counting: ['excess'] }] },
    ],
    ['A:204 different_definition B:900'],
  ],
  [
    'what was found one day and confirmed the next is one count',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 12, of: '2031-03-02', counting: ['recovered'] }],
      },
      {
        id: 'B',
        published: '2031-03-03',
        figures: [{ value: 15, of: '2031-03-03', counting: ['confirmed'] }],
      },
    ],
    ['A:12 older_than B:15'],
  ],
  [
    'one text says that it leaves some out, and its number is the lower one',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 12, of: '2031-03-02', counting: ['without_missing'] }],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 40, of: '2031-03-02', placeEntity: 'place:aske' }],
      },
    ],
    ['A:12 different_definition B:40'],
  ],
  [
    'it explains nothing where its number is the higher one',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 40, of: '2031-03-02', counting: ['without_missing'], placeEntity: 'place:aske' }],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 12, of: '2031-03-02', placeEntity: 'place:aske' }],
      },
    ],
    ['A:40 conflicts B:12'],
  ],
  [
    'two sources are named, and one counts only what is confirmed',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 12, by: 'police', of: '2031-03-02', counting: ['confirmed'] }],
      },
      { id: 'B', published: '2031-03-02', figures: [{ value: 40, by: 'hospital', of: '2031-03-02' }] },
    ],
    ['A:12 different_authority B:40'],
  ],
  [
    'a city in its state, in two articles',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 12, of: '2031-03-02', placeEntity: 'place:xx-aske' }],
      },
      {
        id: 'B',
        published: '2031-03-02',
        figures: [{ value: 40, of: '2031-03-02', placeEntity: 'place:xx' }],
      },
      {
        id: 'C',
        published: '2031-03-02',
        figures: [{ value: 70, of: '2031-03-02', placeEntity: 'place:yy' }],
      },
    ],
    ['A:12 narrower_scope B:40'],
  ],
  [
    'a group among those that another article counts at the same place',
    [
      {
        id: 'A',
        published: '2031-03-02',
        figures: [{ value: 7, measure: 'children_killed', placeEntity: 'place:aske' }],
      },
      { id: 'B', published: '2031-03-02', figures: [{ value: 52, placeEntity: 'place:aske' }] },
      { id: 'C', published: '2031-03-02', figures: [{ value: 60, placeEntity: 'place:borre' }] },
    ],
    ['A:7 narrower_scope B:52'],
  ],
  [
    'a counting that began later, at the same time',
    [
      {
        id: 'A',
        published: '2031-06-02',
        figures: [{ value: 35, since: '2031-05-01', of: '2031-06-02' }],
      },
      {
        id: 'B',
        published: '2031-06-02',
        figures: [{ value: 410, since: '2030-01-01', of: '2031-06-02' }],
      },
    ],
    ['A:35 narrower_scope B:410'],
  ],
];

for (const [why, reports, relations] of ROWS) {
  test(`figures: ${why}`, () => {
    assert.deepEqual(relationsOf(reports), [...relations].sort());
    assert.deepEqual(relationsOf([...reports].reverse()), relationsOf(reports), 'order of the articles');
  });
}

const originsOf = (reports: readonly Report[]): readonly (string | null)[] =>
  entriesOf(reports).flatMap(({ readings }) => readings.map(({ origin }) => origin));

test('a number that an article gives more closely with its source goes back to that source', () => {
  const reports: readonly Report[] = [
    {
      id: 'A',
      published: '2031-03-02',
      figures: [
        { value: 5000, bound: 'nearly' },
        { value: 4931, by: 'ministry' },
      ],
    },
  ];
  assert.deepEqual(originsOf(reports), ['ministry', 'ministry']);
});

test('an unsourced number beside one that is known to be of a release, and fitting it, is of that release', () => {
  const reports: readonly Report[] = [
    {
      id: 'A',
      published: '2031-03-02',
      figures: [
        { value: 4931, by: 'ministry', at: 0 },
        { value: 9200, bound: 'more_than', measure: 'injured', by: 'ministry', at: 0 },
      ],
    },
    {
      id: 'B',
      published: '2031-03-02',
      figures: [
        { value: 4931, at: 0 },
        { value: 9236, measure: 'injured', at: 0 },
        { value: 75, measure: 'missing', at: 1 },
      ],
    },
  ];
  assert.deepEqual(originsOf(reports), ['ministry', 'ministry', 'ministry', 'ministry', null]);
});
