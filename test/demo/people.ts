import type { Authority, Person } from './thread.ts';

/** Whom the demo lets you be: most requests are hers. */
export const maren: Person = { name: 'Maren Holloway', slug: 'maren_holloway' };

/** Another user of the portal. */
export const tobias: Person = { name: 'Tobias Ashdown', slug: 'tobias_ashdown' };

function authority(id: number, name: string, ...tags: string[]): Authority {
  return { id, name, slug: name.toLowerCase().replace(/[^a-z]+/g, '_'), tags };
}

export const harrowmere = authority(201, 'Harrowmere District Council', 'district_council', 'local_council', 'england');
export const castleWending = authority(202, 'Castle Wending Borough Council', 'local_council', 'england');
export const penmarrow = authority(203, 'Penmarrow University', 'university', 'england');
export const wexcombe = authority(204, 'Wexcombe Constabulary', 'police', 'england');
export const ruralConnectivity = authority(205, 'Department for Rural Connectivity', 'department', 'ministerial');
export const northTarn = authority(206, 'North Tarn Hospitals NHS Foundation Trust', 'nhs_trust', 'england');
export const strathcarrick = authority(207, 'Strathcarrick Council', 'local_council', 'scotland', 'scottish_council');
export const lowerBrack = authority(
  208,
  'Lower Brack Internal Drainage Board',
  'drainage_board',
  'eir_only',
  'england',
);
export const thornParish = authority(209, 'Thorn St Mary Parish Council', 'parish_council', 'england');
export const fernhollow = authority(210, 'Fernhollow Academy', 'school', 'academy', 'england');
