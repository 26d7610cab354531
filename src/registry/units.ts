export type UnitKind =
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'frequency'
  | 'angle'
  | 'data'
  | 'pressure'
  | 'sound'
  | 'other';

/** A unit of measurement: our id (also the sign where one is in international use), what it measures, the signs printed for it. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** Signs as printed, case kept; read in every language. */
  readonly signs: readonly string[];
  /** Code of UCUM (Unified Code for Units of Measure), null where it has none. */
  readonly ucum: string | null;
}

export const units: readonly Unit[] = [
  { id: 'second', kind: 'time', signs: [], ucum: 's' },
  { id: 'minute', kind: 'time', signs: [], ucum: 'min' },
  { id: 'hour', kind: 'time', signs: [], ucum: 'h' },
  { id: 'day', kind: 'time', signs: [], ucum: 'd' },
  { id: 'week', kind: 'time', signs: [], ucum: 'wk' },
  { id: 'weekend', kind: 'time', signs: [], ucum: null },
  { id: 'month', kind: 'time', signs: [], ucum: 'mo' },
  { id: 'quarter', kind: 'time', signs: [], ucum: null },
  { id: 'year', kind: 'time', signs: [], ucum: 'a' },
  { id: 'decade', kind: 'time', signs: [], ucum: null },
  { id: 'century', kind: 'time', signs: [], ucum: null },
  { id: 'mm', kind: 'length', signs: ['mm'], ucum: 'mm' },
  { id: 'cm', kind: 'length', signs: ['cm'], ucum: 'cm' },
  { id: 'm', kind: 'length', signs: [], ucum: 'm' },
  { id: 'km', kind: 'length', signs: ['km', 'kms'], ucum: 'km' },
  { id: 'inch', kind: 'length', signs: [], ucum: '[in_i]' },
  { id: 'ft', kind: 'length', signs: ['ft'], ucum: '[ft_i]' },
  { id: 'yard', kind: 'length', signs: ['yd'], ucum: '[yd_i]' },
  { id: 'mile', kind: 'length', signs: [], ucum: '[mi_i]' },
  { id: 'nautical_mile', kind: 'length', signs: ['nm'], ucum: '[nmi_i]' },
  { id: 'scandinavian_mile', kind: 'length', signs: [], ucum: null },
  { id: 'm2', kind: 'area', signs: ['m²', 'm2', 'kvm'], ucum: 'm2' },
  { id: 'km2', kind: 'area', signs: ['km²', 'km2'], ucum: 'km2' },
  { id: 'ft2', kind: 'area', signs: ['sqft'], ucum: '[ft_i]2' },
  { id: 'mile2', kind: 'area', signs: [], ucum: '[mi_i]2' },
  { id: 'ha', kind: 'area', signs: ['ha'], ucum: 'har' },
  { id: 'dekare', kind: 'area', signs: ['daa'], ucum: 'da.ar' },
  { id: 'acre', kind: 'area', signs: [], ucum: '[acr_us]' },
  { id: 'l', kind: 'volume', signs: ['dl', 'cl'], ucum: 'L' },
  { id: 'm3', kind: 'volume', signs: ['m³', 'm3'], ucum: 'm3' },
  { id: 'gallon', kind: 'volume', signs: [], ucum: '[gal_us]' },
  { id: 'barrel', kind: 'volume', signs: ['bbl'], ucum: '[bbl_us]' },
  { id: 'mg', kind: 'mass', signs: ['mg'], ucum: 'mg' },
  { id: 'g', kind: 'mass', signs: [], ucum: 'g' },
  { id: 'kg', kind: 'mass', signs: ['kg', 'kgs'], ucum: 'kg' },
  { id: 'tonne', kind: 'mass', signs: [], ucum: 't' },
  { id: 'pound', kind: 'mass', signs: ['lb', 'lbs'], ucum: '[lb_av]' },
  { id: 'ounce', kind: 'mass', signs: ['oz'], ucum: '[oz_av]' },
  {
    id: 'km/h',
    kind: 'speed',
    signs: ['km/h', 'kph', 'kmh', 'kmph', 'km/t', 'km/t.', 'km/tim', 'km/tim.'],
    ucum: 'km/h',
  },
  { id: 'mph', kind: 'speed', signs: ['mph'], ucum: '[mi_i]/h' },
  { id: 'm/s', kind: 'speed', signs: ['m/s'], ucum: 'm/s' },
  { id: 'knot', kind: 'speed', signs: ['kts'], ucum: '[kn_i]' },
  { id: 'degC', kind: 'temperature', signs: ['°c', '℃'], ucum: 'Cel' },
  { id: 'degF', kind: 'temperature', signs: ['°f', '℉'], ucum: '[degF]' },
  { id: 'degree', kind: 'angle', signs: ['°'], ucum: 'deg' },
  { id: 'W', kind: 'power', signs: [], ucum: 'W' },
  { id: 'kW', kind: 'power', signs: ['kw'], ucum: 'kW' },
  { id: 'MW', kind: 'power', signs: ['mw'], ucum: 'MW' },
  { id: 'GW', kind: 'power', signs: ['gw'], ucum: 'GW' },
  { id: 'kWh', kind: 'energy', signs: ['kwh'], ucum: 'kW.h' },
  { id: 'MWh', kind: 'energy', signs: ['mwh'], ucum: 'MW.h' },
  { id: 'GWh', kind: 'energy', signs: ['gwh'], ucum: 'GW.h' },
  { id: 'TWh', kind: 'energy', signs: ['twh'], ucum: 'TW.h' },
  { id: 'Hz', kind: 'frequency', signs: ['hz'], ucum: 'Hz' },
  { id: 'kHz', kind: 'frequency', signs: ['khz'], ucum: 'kHz' },
  { id: 'MHz', kind: 'frequency', signs: ['mhz'], ucum: 'MHz' },
  { id: 'GHz', kind: 'frequency', signs: ['ghz'], ucum: 'GHz' },
  { id: 'kB', kind: 'data', signs: ['kb'], ucum: 'kBy' },
  { id: 'MB', kind: 'data', signs: ['mb'], ucum: 'MBy' },
  { id: 'GB', kind: 'data', signs: ['gb'], ucum: 'GBy' },
  { id: 'TB', kind: 'data', signs: ['tb'], ucum: 'TBy' },
  { id: 'hPa', kind: 'pressure', signs: ['hpa', 'mbar'], ucum: 'hPa' },
  { id: 'dB', kind: 'sound', signs: ['db'], ucum: 'dB' },
];
