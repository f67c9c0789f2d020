import type { Site } from './portal';

const site = (
  host: string,
  name: string,
  jurisdiction: string,
  zone: string,
  alsoAt: readonly string[] = [],
): Site => ({
  host,
  alsoAt,
  name,
  jurisdiction,
  zone,
});

/** The sites that run Alaveteli and were live in March 2026, after the list of deployments that its makers keep. */
export const alaveteliSites: readonly Site[] = [
  site('www.whatdotheyknow.com', 'WhatDoTheyKnow', 'GB', 'Europe/London'),
  site('www.asktheeu.org', 'AskTheEU', 'EU', 'Europe/Brussels'),
  site('www.infoprovsechny.cz', 'Info Pro Vsechny', 'CZ', 'Europe/Prague'),
  site('madada.fr', 'Ma Dada', 'FR', 'Europe/Paris', ['www.madada.fr']),
  site('handlingar.se', 'Handlingar', 'SE', 'Europe/Stockholm'),
  site('www.woo-knop.nl', 'de Woo-knop', 'NL', 'Europe/Amsterdam'),
  site('transparencia.be', 'Transparencia', 'BE', 'Europe/Brussels'),
  site('imamopravoznati.org', 'Imamo pravo znati', 'HR', 'Europe/Zagreb'),
  site('kimittud.hu', 'KiMitTud', 'HU', 'Europe/Budapest'),
  site('dostup.org.ua', 'Dostup do pravdy', 'UA', 'Europe/Kyiv'),
  site('www.arthro5a.gr', 'arthro5A', 'GR', 'Europe/Athens'),
  site('www.vreauinfo.md', 'VreauInfo', 'MD', 'Europe/Chisinau'),
  site('accessinfo.hk', 'accessinfo.hk', 'HK', 'Asia/Hong_Kong'),
  site('www.righttoknow.org.au', 'Right To Know', 'AU', 'Australia/Sydney'),
  site('fyi.org.nz', 'FYI', 'NZ', 'Pacific/Auckland'),
  site('quesabes.org', 'Que Sabes', 'UY', 'America/Montevideo'),
  site('infolib.org.lr', 'InfoLib', 'LR', 'Africa/Monrovia'),
  site('www.queremosdatos.co', 'Queremos Datos', 'CO', 'America/Bogota'),
  site('opramachine.com', 'OPRAmachine', 'US', 'America/New_York'),
  site('derechoaldato.com.ar', 'Derecho al Dato', 'AR', 'America/Argentina/Buenos_Aires'),
  site('askgov.ge', 'AskGov', 'GE', 'Asia/Tbilisi'),
  site('iastatullaintrebari.ro', 'Ia Statul la Intrebari', 'RO', 'Europe/Bucharest'),
  site('dumedite.org', 'dumedite', 'XK', 'Europe/Belgrade'),
  site('www.myrighttoknow.org', 'MyRightToKnow', 'IE', 'Europe/Dublin'),
];
